// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/postspanel.h"

#include "core/future.h"
#include "gui/listheader.h"
#include "gui/postdelegate.h"
#include "gui/rowanchor.h"
#include "gui/scrollreading.h"
#include "gui/searchpanel.h"
#include "gui/typeahead.h"
#include "sync/session.h"
#include "ui_postspanel.h"

#include <QtCore/QScopedValueRollback>
#include <QtWidgets/QScrollBar>

#include <utility>

namespace farthing {

namespace {

constexpr int panelLists = 5;
constexpr qsizetype longestTrail = 20;
constexpr int mostRowsAgain = 1000; // of a list to which somebody goes back
constexpr int countDelay = 150;
constexpr int panelMinute = 60'000;

} // namespace

PostsPanel::PostsPanel(Session &session, const Format &format, const Theme &theme, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_format(format),
      m_theme(theme),
      m_ui(new Ui::PostsPanel),
      m_model(new PostListModel(session.library(), format, session.clock(), this)),
      m_search(new SearchPanel(session, format, theme, this)),
      m_header(new ListHeader(theme, this)),
      m_memory(ListMemory::read(session.library()))
{
    m_ui->setupUi(this);
    m_ui->layout->insertWidget(m_ui->layout->indexOf(m_ui->newPostsButton), m_header);
    m_search->hide();
    m_ui->layout->addWidget(m_search, 1);
    for (int i = 0; i < panelLists; ++i)
        m_ui->postTabs->addTab(QString());
    m_ui->postTabs->setExpanding(false);
    m_ui->postTabs->setDrawBase(false);
    m_ui->postTabs->setFont(theme.font(FontRole::Small));
    openNothingByARemoval();
    m_ui->postList->setModel(m_model);
    m_ui->postList->setItemDelegate(new PostDelegate(format, session.clock(), theme, this));
    m_ui->postList->viewport()->setAutoFillBackground(true);
    switchOffTypeAhead(m_ui->postList);

    m_passing = new ScrollReading(m_ui->postList, *m_model);
    m_passing->setEnabled(m_memory.readPassed);
    connectList();
    connectHeader();
    connect(&session.scheduler(), &Scheduler::connectionChanged, this, &PostsPanel::showEmpty);
    connect(&theme, &Theme::changed, this, &PostsPanel::showEmpty);

    m_ui->newPostsButton->hide();
    auto *anchor = new RowAnchor(m_ui->postList);
    connect(anchor, &RowAnchor::cameAbove, this, &PostsPanel::tellNew);
    connect(m_ui->newPostsButton, &QPushButton::clicked, this, &PostsPanel::showNewest);
    connect(m_ui->postList->verticalScrollBar(), &QScrollBar::valueChanged, this, [this](int value) {
        if (value == 0)
            dropNew();
    });

    // Counting asks the store: once for many changes, not once for each.
    m_counting.setSingleShot(true);
    m_counting.setInterval(countDelay);
    connect(&m_counting, &QTimer::timeout, this, &PostsPanel::showCounts);
    connect(&session.library(), &Library::postsChanged, &m_counting, qOverload<>(&QTimer::start));
    connect(&session.library(), &Library::reset, &m_counting, qOverload<>(&QTimer::start));
    connect(&session.library(), &Library::readChanged, this, [this] {
        if (!m_counting.isActive()) // a long list is marked for a while: the count goes along
            m_counting.start();
    });
    // "5 min" becomes "6 min".
    connect(&m_ages, &QTimer::timeout, m_ui->postList->viewport(), qOverload<>(&QWidget::update));
    m_ages.start(panelMinute);
    showCounts();
    showEmpty();
}

PostsPanel::~PostsPanel() = default;

/// Where its current row goes, a view of single selection selects the next one. That opens nothing, nor does
/// it scroll there. Before the view has the model, so that this hears of it first.
void PostsPanel::openNothingByARemoval()
{
    connect(m_model, &PostListModel::rowsAboutToBeRemoved, this, [this] {
        m_selecting = true;
        m_ui->postList->setAutoScroll(false);
    });
    connect(m_model, &PostListModel::rowsRemoved, this, [this] {
        m_ui->postList->setAutoScroll(true);
        m_selecting = false;
    });
}

void PostsPanel::connectList()
{
    connect(m_ui->postTabs, &QTabBar::currentChanged, this, [this](int tab) { setList(PostList(tab)); });
    connect(m_ui->postTabs, &QTabBar::tabBarClicked, this, [this](int tab) {
        if (query().isFiltered() && tab == m_ui->postTabs->currentIndex())
            setList(PostList(tab));
    });
    m_ui->postList->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_ui->postList, &QListView::customContextMenuRequested, this, &PostsPanel::showMenu);
    connect(m_passing, &ScrollReading::passed, this, &PostsPanel::passed);
    m_ui->postList->viewport()->installEventFilter(this);
    // What is selected, not what is current: a view that gets the keyboard makes its first row current by
    // itself.
    connect(m_ui->postList->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            [this](const QItemSelection &selected) {
                if (!selected.isEmpty())
                    openRow(selected.first().top());
            });
    connect(m_model, &PostListModel::modelReset, this, &PostsPanel::afterReload);
    connect(m_model, &PostListModel::rowsInserted, this, &PostsPanel::keepSelection);
    connect(m_model, &PostListModel::rowsInserted, this, &PostsPanel::showEmpty);
    connect(m_model, &PostListModel::rowsRemoved, this, &PostsPanel::keepSelection);
    connect(m_model, &PostListModel::rowsRemoved, this, &PostsPanel::showEmpty);
    connect(m_model, &PostListModel::failed, this, &PostsPanel::failed);
}

void PostsPanel::connectHeader()
{
    connect(m_header, &ListHeader::sortChosen, this, &PostsPanel::setSort);
    connect(m_header, &ListHeader::left, this, &PostsPanel::leaveFilter);
    m_model->setQuery(m_memory.queryOf(PostList::All));
    m_header->showQuery(query(), {});
}

QMenu *PostsPanel::listMenu() const
{
    return m_header->menu();
}

QList<QAction *> PostsPanel::sorts() const
{
    return m_header->sorts();
}

PostList PostsPanel::list() const
{
    return m_trail.isEmpty() ? query().list : m_trail.first().query.list;
}

void PostsPanel::setList(PostList list)
{
    m_trail.clear();
    showQuery(m_memory.queryOf(list), {});
}

void PostsPanel::showFiltered(const PostListQuery &filtered, const QString &name)
{
    if (filtered != query()) {
        m_trail.append(place());
        if (m_trail.size() > longestTrail)
            m_trail.remove(1); // the first is the list of the tabs
    }
    showQuery(filtered, name);
}

void PostsPanel::leaveFilter()
{
    if (m_trail.isEmpty())
        return;
    const Place before = m_trail.takeLast();
    showQuery(before.query, before.name);
    goTo(before);
    focusList();
}

PostsPanel::Place PostsPanel::place() const
{
    const QModelIndex top = m_ui->postList->indexAt({m_ui->postList->viewport()->width() / 2, 0});
    return {query(), m_name, top.data(PostListModel::IdRole).value<PostId>(), m_current, m_model->rowCount()};
}

/// To the row that was at the top, and the keyboard to the one that was open.
void PostsPanel::goTo(const Place &place)
{
    const int wanted = qMin(place.rows, mostRowsAgain);
    while (m_model->rowCount() < wanted && m_model->canFetchMore({}))
        m_model->fetchMore({});
    QListView *list = m_ui->postList;
    const int top = m_model->rowOf(place.top);
    const int open = m_model->rowOf(place.open);
    // A view that gets the keyboard without a current row goes to its first.
    if (!list->currentIndex().isValid() && qMax(open, top) >= 0)
        list->selectionModel()->setCurrentIndex(m_model->index(open < 0 ? top : open),
                                                QItemSelectionModel::NoUpdate);
    if (top >= 0)
        list->scrollTo(m_model->index(top), QAbstractItemView::PositionAtTop);
}

void PostsPanel::showQuery(const PostListQuery &shown, const QString &name)
{
    if (isSearching())
        emit searchEnded();
    {
        const QSignalBlocker quietly(m_ui->postTabs);
        m_ui->postTabs->setCurrentIndex(int(shown.list));
    }
    m_name = name;
    m_model->setQuery(shown);
    m_header->showQuery(shown, name);
    emit listChanged(shown.list);
    emit queryChanged();
}

void PostsPanel::setSort(PostSort sort)
{
    PostListQuery sorted = query();
    sorted.sort = sort;
    if (sorted == query() || !sorted.isOffered())
        return;
    if (!sorted.isFiltered()) {
        m_memory.sorts.insert(sorted.list, sort);
        remember();
    }
    showQuery(sorted, m_name);
}

void PostsPanel::setReadPassed(bool read)
{
    if (read == m_memory.readPassed)
        return;
    m_memory.readPassed = read;
    m_passing->setEnabled(read);
    remember();
}

void PostsPanel::remember()
{
    whenDone(m_memory.write(m_session.library()), this, [this](const Result<void> &done) {
        if (!done)
            emit failed(done.error());
    });
}

void PostsPanel::showMenu(const QPoint &place)
{
    const QModelIndex row = m_ui->postList->indexAt(place);
    if (row.isValid())
        emit menuRequested(m_model->at(row.row()), m_ui->postList->viewport()->mapToGlobal(place));
}

void PostsPanel::setSearch(const QString &text)
{
    const bool searching = !text.trimmed().isEmpty();
    if (searching != isSearching()) {
        m_search->setVisible(searching);
        m_ui->postTabs->setVisible(!searching);
        m_ui->separator->setVisible(!searching);
        m_header->setVisible(!searching);
        m_ui->stack->setVisible(!searching);
        m_ui->newPostsButton->setVisible(!searching && m_new > 0);
        emit searchingChanged();
    }
    m_search->setText(text);
}

bool PostsPanel::isSearching() const
{
    return !m_search->isHidden();
}

PostId PostsPanel::current() const
{
    return m_current;
}

bool PostsPanel::hasRows() const
{
    return m_model->rowCount() > 0;
}

void PostsPanel::focusList()
{
    if (isSearching() && m_search->hasRows()) {
        m_search->focusList();
        return;
    }
    // An empty list cannot take the focus; its tabs can, and no field gets letters that are meant as keys.
    QWidget *target = hasRows() ? static_cast<QWidget *>(m_ui->postList) : m_ui->postTabs;
    m_tabsForList = !hasRows();
    target->setFocus(Qt::ShortcutFocusReason);
}

void PostsPanel::openRow(int row)
{
    if (row < 0 || m_selecting)
        return;
    m_current = m_model->at(row).id;
    m_model->hold(m_current);
    emit opened(m_current);
}

void PostsPanel::select(const PostId &id)
{
    m_current = id;
    m_model->hold(id);
    keepSelection();
    if (const int row = m_model->rowOf(id); row >= 0)
        m_ui->postList->scrollTo(m_model->index(row));
}

bool PostsPanel::eventFilter(QObject *watched, QEvent *event)
{
    // Headlines wrap: a row's height depends on the width, which the view itself does not look at.
    if (event->type() == QEvent::Resize) {
        const auto *resize = static_cast<QResizeEvent *>(event);
        if (resize->size().width() != resize->oldSize().width())
            QMetaObject::invokeMethod(m_ui->postList, &QListView::doItemsLayout, Qt::QueuedConnection);
    }
    return QWidget::eventFilter(watched, event);
}

/// Without scrolling there: what somebody looks at stays in view.
void PostsPanel::keepSelection()
{
    const int row = m_model->rowOf(m_current);
    const QScopedValueRollback<bool> quietly(m_selecting, true);
    if (row < 0) {
        m_ui->postList->clearSelection(); // what is open is in none of the rows that are here
        return;
    }
    if (m_ui->postList->currentIndex().row() == row && m_ui->postList->selectionModel()->hasSelection())
        return;
    m_ui->postList->setAutoScroll(false);
    m_ui->postList->setCurrentIndex(m_model->index(row));
    m_ui->postList->setAutoScroll(true);
}

void PostsPanel::afterReload()
{
    dropNew();
    if (!m_current.isEmpty())
        m_model->hold(m_current);
    keepSelection();
    showEmpty();
}

QWidget *PostsPanel::listWidget() const
{
    return m_ui->postList;
}

void PostsPanel::openFirst()
{
    if (hasRows() && m_current.isEmpty())
        m_ui->postList->setCurrentIndex(m_model->index(0));
}

void PostsPanel::openNext()
{
    if (isSearching()) {
        m_search->openNext();
        return;
    }
    const int row = m_ui->postList->currentIndex().row() + 1;
    if (row >= m_model->rowCount() && m_model->canFetchMore({}))
        m_model->fetchMore({});
    if (row < m_model->rowCount())
        m_ui->postList->setCurrentIndex(m_model->index(row));
}

void PostsPanel::openPrevious()
{
    if (isSearching()) {
        m_search->openPrevious();
        return;
    }
    const int row = m_ui->postList->currentIndex().row() - 1;
    if (row >= 0)
        m_ui->postList->setCurrentIndex(m_model->index(row));
}

void PostsPanel::openNextUnread()
{
    if (isSearching())
        emit searchEnded();
    const int rows = m_model->rowCount();
    const int from = m_ui->postList->currentIndex().row();
    for (int step = 1; step <= rows; ++step) {
        const int row = (from + step) % rows;
        const PostRow &post = m_model->at(row);
        if (post.unread && post.id != m_current) {
            m_ui->postList->setCurrentIndex(m_model->index(row));
            return;
        }
    }
    if (const std::optional<PostId> id = unreadBeyond()) {
        select(*id);
        emit opened(*id);
        return;
    }
    emit nothingUnread();
}

/// An unread post that this list has not loaded yet.
std::optional<PostId> PostsPanel::unreadBeyond() const
{
    const Result<QList<PostRow>> unread = m_session.library().posts(PostList::Unread, std::nullopt, 2);
    if (unread)
        for (const PostRow &row : *unread)
            if (row.id != m_current)
                return row.id;
    return std::nullopt;
}

void PostsPanel::showCounts()
{
    const Result<PostListCounts> counts = m_session.library().counts();
    const auto withCount = [this, &counts](const QString &name, int PostListCounts::*count) {
        //: A tab; %1: its name, %2: how many posts stand there
        return counts && (*counts).*count > 0 ? tr("%1 %2").arg(name, m_format.number((*counts).*count))
                                              : name;
    };
    //: Tab above the list of posts
    m_ui->postTabs->setTabText(int(PostList::All), tr("All"));
    //: Tab above the list of posts; a count may follow
    m_ui->postTabs->setTabText(int(PostList::Unread), withCount(tr("Unread"), &PostListCounts::unread));
    //: Tab above the list of posts that can still earn something; a count may follow
    m_ui->postTabs->setTabText(int(PostList::CanEarn), withCount(tr("Can earn"), &PostListCounts::canEarn));
    //: Tab above the list of posts that you keep
    m_ui->postTabs->setTabText(int(PostList::Saved), tr("Saved"));
    //: Tab above the list of posts that you wrote
    m_ui->postTabs->setTabText(int(PostList::Mine), tr("Mine"));
}

/// What is read in the list stays where it is; a line above tells what came, and leads there.
void PostsPanel::tellNew(int posts)
{
    if (m_ui->postList->verticalScrollBar()->value() == 0)
        return; // There is room for all: nothing is out of sight.
    if (query().sort != PostSort::Newest)
        return; // what moves up by its comments is not new
    m_new += posts;
    const QString words = tr("%Ln new post(s)", "line above the list", m_new);
    m_ui->newPostsButton->setText(words);
    m_ui->newPostsButton->setAccessibleName(words);
    if (!m_ui->newPostsButton->isHidden() || isSearching())
        return;
    m_ui->newPostsButton->show();
    m_ui->layout->activate();
    // The line takes its room from the list, whose rows stay on the same pixels all the same.
    m_ui->postList->doItemsLayout();
    QScrollBar *bar = m_ui->postList->verticalScrollBar();
    bar->setValue(bar->value() + m_ui->newPostsButton->height());
}

void PostsPanel::dropNew()
{
    m_new = 0;
    m_ui->newPostsButton->hide();
}

void PostsPanel::showNewest()
{
    m_ui->postList->scrollToTop();
    dropNew();
    focusList();
}

} // namespace farthing
