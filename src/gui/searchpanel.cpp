// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/searchpanel.h"

#include "gui/savesearchbutton.h"
#include "gui/searchdelegate.h"
#include "gui/typeahead.h"
#include "sync/session.h"
#include "ui_searchpanel.h"

#include <QtGui/QKeyEvent>

namespace farthing {

SearchPanel::SearchPanel(Session &session, const Format &format, const Theme &theme, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_format(format),
      m_theme(theme),
      m_ui(new Ui::SearchPanel),
      m_model(new SearchModel(session.search(), session.library(), format, session.clock(), this)),
      m_save(new SaveSearchButton(session.savedSearches(), theme, this))
{
    m_ui->setupUi(this);
    m_ui->stateLayout->addWidget(m_save, 0, Qt::AlignTop);
    connect(m_save, &SaveSearchButton::removed, this, &SearchPanel::savedSearchRemoved);
    connect(m_save, &SaveSearchButton::failed, this, &SearchPanel::failed);
    m_ui->searchState->setFont(theme.font(FontRole::Small));
    // The button stands beside the first line of the state.
    m_save->setMinimumHeight(m_ui->searchState->fontMetrics().height() + 2 * m_ui->searchState->margin());
    m_ui->hitList->setModel(m_model);
    m_ui->hitList->setItemDelegate(new SearchDelegate(theme, this));
    m_ui->hitList->setUniformItemSizes(true);
    m_ui->hitList->viewport()->setAutoFillBackground(true);
    switchOffTypeAhead(m_ui->hitList);
    m_ui->hitList->installEventFilter(this);
    connect(m_ui->hitList, &QListView::clicked, this, &SearchPanel::open);
    connect(m_model, &SearchModel::stateChanged, this, [this] {
        showState();
        if (m_openFirst && !m_model->isPending())
            openFirst();
    });
    connect(m_model, &SearchModel::rowsInserted, this, &SearchPanel::showState);
    connect(m_model, &SearchModel::rowsRemoved, this, &SearchPanel::showState);
    connect(&session.search(), &Search::progressChanged, this, &SearchPanel::showState);
    connect(&theme, &Theme::changed, this, &SearchPanel::showState);
}

SearchPanel::~SearchPanel() = default;

void SearchPanel::setText(const QString &text)
{
    m_openFirst = false;
    m_save->setSearch(text);
    m_model->setText(text);
    if (m_told == m_model->query())
        return;
    m_told = m_model->query();
    m_ui->hitList->scrollToTop();
    emit queryChanged();
}

bool SearchPanel::hasRows() const
{
    return m_model->rowCount() > 0;
}

const SearchQuery &SearchPanel::query() const
{
    return m_model->query();
}

void SearchPanel::focusList()
{
    if (!hasRows())
        return;
    if (!m_ui->hitList->currentIndex().isValid())
        m_ui->hitList->setCurrentIndex(m_model->index(0));
    m_ui->hitList->setFocus(Qt::ShortcutFocusReason);
}

QWidget *SearchPanel::listWidget() const
{
    return m_ui->hitList;
}

void SearchPanel::open(const QModelIndex &index)
{
    if (index.isValid())
        emit opened(m_model->at(index.row()));
}

void SearchPanel::openFirst()
{
    m_openFirst = m_model->isPending();
    if (m_openFirst || !hasRows())
        return;
    m_ui->hitList->setCurrentIndex(m_model->index(0));
    focusList();
    open(m_model->index(0));
}

void SearchPanel::goTo(int row)
{
    if (row >= m_model->rowCount() && m_model->canFetchMore({}))
        m_model->fetchMore({}); // it comes a moment later, for the next press
    if (row < 0 || row >= m_model->rowCount())
        return;
    m_ui->hitList->setCurrentIndex(m_model->index(row));
    emit passed(m_model->at(row));
}

void SearchPanel::openNext()
{
    goTo(m_ui->hitList->currentIndex().row() + 1);
}

void SearchPanel::openPrevious()
{
    goTo(m_ui->hitList->currentIndex().row() - 1);
}

bool SearchPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_ui->hitList && event->type() == QEvent::KeyPress) {
        switch (static_cast<QKeyEvent *>(event)->key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter:
            open(m_ui->hitList->currentIndex());
            return true;
        case Qt::Key_Escape:
            emit left();
            return true;
        default:
            break;
        }
    }
    return QWidget::eventFilter(watched, event);
}

QString SearchPanel::order() const
{
    const QString found = m_session.search().hasMore()
                              //: Above the hits of a search, of which there are more
                              ? tr("More than %Ln hit(s)", nullptr, m_model->rowCount())
                              : tr("%Ln hit(s)", nullptr, m_model->rowCount());
    //: How the hits of a search are ordered; %1: "12 hits"
    return m_model->byRelevance() ? tr("%1, the best first").arg(found)
                                  : tr("%1, the newest first").arg(found);
}

void SearchPanel::showState()
{
    const SearchProgress &progress = m_session.search().progress();
    QStringList lines;
    if (hasRows())
        lines.append(order());
    if (progress.state == SearchProgress::State::Filling)
        lines.append(progress.total > 0
                         //: While the index for search is made; %1, %2: how many posts of how many
                         ? tr("Still reading: %1 of %2 posts can be found so far.")
                               .arg(m_format.number(progress.done), m_format.number(progress.total))
                         : tr("Still reading what is kept here."));
    if (progress.state == SearchProgress::State::Failed)
        lines.append(progress.error);
    m_ui->searchState->setText(lines.join(QLatin1Char('\n')));
    m_ui->stack->setCurrentWidget(hasRows() ? static_cast<QWidget *>(m_ui->hitList) : m_ui->emptyPage);
    if (!hasRows() && !isHidden())
        describe();
}

void SearchPanel::describe()
{
    m_ui->searchPicture->setPixmap(
        m_theme.pixmap(QStringLiteral("search"), m_theme.tokens().ink2, 40, devicePixelRatioF()));
    switch (m_model->state()) {
    case SearchModel::State::Searching:
        m_ui->searchTitle->setText(tr("Looking"));
        m_ui->searchText->clear();
        break;
    case SearchModel::State::Wrong:
        m_ui->searchTitle->setText(tr("This cannot be looked for"));
        m_ui->searchText->setText(m_model->message());
        break;
    case SearchModel::State::Failed:
        m_ui->searchTitle->setText(tr("The search did not work"));
        m_ui->searchText->setText(m_model->message());
        break;
    case SearchModel::State::Idle:
        m_ui->searchTitle->setText(tr("Type what you look for"));
        //: The words with a colon, and what stands in quotation marks, stay as they are
        m_ui->searchText->setText(tr("Words, a \"phrase\", or author: tag: in: before: after: earned:>1 "
                                     "plussed:no unread:"));
        break;
    case SearchModel::State::Found:
    case SearchModel::State::Nothing:
        if (m_session.search().progress().state == SearchProgress::State::Filling) {
            m_ui->searchTitle->setText(tr("Looking"));
            m_ui->searchText->setText(tr("Still reading what is kept here."));
            break;
        }
        m_ui->searchTitle->setText(tr("Nothing found"));
        m_ui->searchText->setText(
            tr("No article, comment, draft and no line of the statement on this computer has all of this."));
        break;
    }
}

} // namespace farthing
