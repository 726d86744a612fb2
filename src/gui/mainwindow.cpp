// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/mainwindow.h"

#include "core/future.h"
#include "core/logging.h"
#include "gui/actions.h"
#include "gui/activitypanel.h"
#include "gui/appearance.h"
#include "gui/archivewindows.h"
#include "gui/articlelines.h"
#include "gui/articlenotes.h"
#include "gui/articlepane.h"
#include "gui/articletools.h"
#include "gui/articleview.h"
#include "gui/balancewindows.h"
#include "gui/commands.h"
#include "gui/commentspanel.h"
#include "gui/docks.h"
#include "gui/earningspanel.h"
#include "gui/exportdialog.h"
#include "gui/firstpaint.h"
#include "gui/healthnotices.h"
#include "gui/helpdialogs.h"
#include "gui/keymap.h"
#include "gui/ledgerwindows.h"
#include "gui/listing.h"
#include "gui/messagebar.h"
#include "gui/muting.h"
#include "gui/navigation.h"
#include "gui/notices.h"
#include "gui/offlinewindows.h"
#include "gui/permalinks.h"
#include "gui/planningwindows.h"
#include "gui/postspanel.h"
#include "gui/readtoearncontroller.h"
#include "gui/searching.h"
#include "gui/sendingwindows.h"
#include "gui/shortcutswindow.h"
#include "gui/signinbar.h"
#include "gui/spendinglimitsdialog.h"
#include "gui/statusline.h"
#include "gui/topbar.h"
#include "gui/windowmemory.h"
#include "gui/writing.h"
#include "settings/settings.h"
#include "sync/continuation.h"
#include "sync/scheduler.h"
#include "sync/session.h"
#include "ui_mainwindow.h"

#include <QtCore/QTimer>
#include <QtGui/QCloseEvent>
#include <QtWidgets/QMenu>
#include <QtWidgets/QStackedWidget>

#include <utility>

namespace farthing {

MainWindow::MainWindow(Session &session, Settings &settings, const Format &format, Theme &theme,
                       QWidget *parent)
    : QMainWindow(parent),
      m_session(session),
      m_settings(settings),
      m_format(format),
      m_theme(theme),
      m_ui(new Ui::MainWindow)
{
    m_ui->setupUi(this);
    m_firstPaint = new FirstPaint(*this);
    m_actions = new Actions(theme, this);
    m_keys = new KeyMap(settings, this);
    makeParts();
    makeMenu();
    connectArticle();
    connectPanels();
    connectActions();
    connectPostActions();
    connectBalance();
    connectConnection();
    auto *writing = new Writing({m_session, m_format, m_theme, *m_actions, *m_article, *m_notices}, this);
    m_sending->leadTo({*m_docks, *m_comments, *m_activity, *m_notices, *writing});
    connectNotes();
    connectSearch(*writing);
    new Listing({m_session, *m_actions, *m_topBar, *m_posts, *m_article, *m_notices}, this);
    connect(m_sending, &SendingWindows::postRequested, this, &MainWindow::openPost);
    auto *offline = new OfflineWindows(m_session, m_settings, m_format, *m_actions, *m_article, this);
    connect(offline, &OfflineWindows::told, m_notices, &Notices::showInfo);
    connect(offline, &OfflineWindows::failed, m_notices, &Notices::showError);
    m_archives = new ArchiveWindows(m_session, m_format, m_theme, *m_actions, this);
    connect(m_archives, &ArchiveWindows::told, m_notices, &Notices::showInfo);
    auto *lines = new ArticleLines(m_session, m_format, m_theme, *m_actions, *m_article, this);
    connect(lines, &ArticleLines::failed, m_notices, &Notices::showError);
    auto *tools = new ArticleTools({m_session, m_settings, m_format, m_theme, *m_actions, *m_article}, this);
    connect(tools, &ArticleTools::told, m_notices, &Notices::showInfo);
    connect(tools, &ArticleTools::failed, m_notices, &Notices::showError);
    new Appearance({m_settings, m_theme, *m_actions, *m_article}, this);
    connectKeys();
    m_theme.dress();
    restore();
}

MainWindow::~MainWindow() = default;

void MainWindow::makeParts()
{
    m_topBar = new TopBar(m_session, m_format, m_theme, this);
    setMenuWidget(m_topBar);
    m_status = new StatusLine(m_session, m_format, m_theme, this);
    statusBar()->addWidget(m_status, 1);

    m_signIn = new SignInBar(this);
    m_signIn->hide();
    m_messages = new MessageBar(m_theme, this);
    m_article = new ArticlePane(m_session, m_format, m_theme, this);
    m_ui->centreLayout->addWidget(m_signIn);
    m_ui->centreLayout->addWidget(m_messages);
    auto *health = new HealthNotices(m_session, m_format, m_theme, this);
    m_ui->centreLayout->addWidget(&health->bar());
    m_planning = new PlanningWindows(m_session, m_settings, m_format, m_theme, *m_actions, this);
    m_ui->centreLayout->addWidget(m_planning->sheet());
    m_sending = new SendingWindows(m_session, m_format, m_theme, *m_actions, this);
    for (QWidget *sheet : m_sending->sheets())
        m_ui->centreLayout->addWidget(sheet);
    m_ui->centreLayout->addWidget(m_article, 1);
    m_notices = new Notices(m_session, m_format, *m_messages, this);

    m_posts = new PostsPanel(m_session, m_format, m_theme, this);
    m_comments = new CommentsPanel(m_session, m_format, m_theme, this);
    m_earnings = new EarningsPanel(m_session, m_format, m_theme, this);
    m_activity = new ActivityPanel(m_session, m_format, m_theme, this);
    auto *postsPlace = new QStackedWidget(this);
    postsPlace->addWidget(m_posts);
    m_commands = new Commands(*m_keys, m_settings, m_theme, *m_topBar, *postsPlace);
    m_docks = new Docks(*this, m_theme, postsPlace, m_comments, m_earnings, m_activity);
    connect(health, &HealthNotices::activityRequested, m_docks, &Docks::showActivity);
}

void MainWindow::makeMenu()
{
    auto *menu = new QMenu(this);
    m_actions->buildMenus(menu, m_docks->toggles());
    m_topBar->setMenu(menu);
    m_keys->addMenu(menu);
    m_topBar->setPanelToggles(m_docks->narrowToggles());
    connect(m_docks, &Docks::narrowChanged, m_topBar, &TopBar::showPanelToggles);
    m_ledger = new LedgerWindows(m_session, m_format, m_theme, *m_actions, this);
    connect(m_article, &ArticlePane::opened, m_ledger, &LedgerWindows::noteOpenPost);
}

void MainWindow::connectArticle()
{
    connect(m_posts, &PostsPanel::opened, m_article, &ArticlePane::open);
    connect(m_article, &ArticlePane::opened, this, &MainWindow::showPost);
    connect(m_article, &ArticlePane::linkHovered, m_status, &StatusLine::showLinkTarget);
    connect(m_article, &ArticlePane::linkOpened, m_notices, &Notices::openLink);
    connect(m_article, &ArticlePane::shown, this, &MainWindow::noteContent);
    connect(m_article, &ArticlePane::failed, m_notices, &Notices::showError);
    connect(m_posts, &PostsPanel::failed, m_notices, &Notices::showError);
    connect(m_posts, &PostsPanel::nothingUnread, m_notices,
            [this] { m_notices->showInfo(tr("Everything is read.")); });
    ReadToEarnController *earning = &m_article->earning();
    connect(earning, &ReadToEarnController::submitted, m_notices, &Notices::showSubmitted);
    connect(earning, &ReadToEarnController::stopped, m_notices, &Notices::showStopped);
    connect(m_notices, &Notices::limitsRequested, this, &MainWindow::showSpendingLimits);
    connect(m_notices, &Notices::activityRequested, m_docks, &Docks::showActivity);
    connect(m_status, &StatusLine::activityRequested, m_docks, &Docks::showActivity);
}

void MainWindow::connectPanels()
{
    connect(m_comments, &CommentsPanel::submitted, m_notices, &Notices::showSubmitted);
    connect(m_comments, &CommentsPanel::stopped, m_notices, &Notices::showStopped);
    connect(m_earnings, &EarningsPanel::stopped, m_notices, &Notices::showStopped);
    connect(m_activity, &ActivityPanel::stopped, m_notices, &Notices::showStopped);
    connect(m_comments, &CommentsPanel::failed, m_notices, &Notices::showError);
    connect(m_earnings, &EarningsPanel::submitted, m_notices, &Notices::showSubmitted);
    connect(m_earnings, &EarningsPanel::failed, m_notices, &Notices::showError);
    connect(m_activity, &ActivityPanel::postRequested, this, &MainWindow::openPost);
    connect(m_activity, &ActivityPanel::failed, m_notices, &Notices::showError);
    m_planning->leadTo(*m_docks, *m_comments, *m_earnings, *m_activity);
    connect(m_planning, &PlanningWindows::postRequested, this, &MainWindow::openPost);
    connect(m_planning, &PlanningWindows::writePostRequested, m_actions->writePost, &QAction::trigger);
    connect(m_planning, &PlanningWindows::told, m_notices, &Notices::showInfo);
    connect(m_planning, &PlanningWindows::failed, m_notices, &Notices::showError);
}

void MainWindow::connectActions()
{
    connect(m_actions->quit, &QAction::triggered, this, &QWidget::close);
    connect(m_actions->refresh, &QAction::triggered, &m_session.scheduler(), &Scheduler::refreshNow);
    connect(m_actions->exportStatement, &QAction::triggered, this, &MainWindow::showExport);
    connect(m_earnings, &EarningsPanel::exportRequested, this, &MainWindow::showExport);
    connect(m_actions->spendingLimits, &QAction::triggered, this, &MainWindow::showSpendingLimits);
    connect(m_actions->about, &QAction::triggered, this, [this] { showAbout(this); });
    connect(m_actions->showShortcuts, &QAction::triggered, this, &MainWindow::showShortcuts);
}

void MainWindow::connectPostActions()
{
    connect(m_actions->nextPost, &QAction::triggered, m_posts, &PostsPanel::openNext);
    connect(m_actions->previousPost, &QAction::triggered, m_posts, &PostsPanel::openPrevious);
    connect(m_actions->nextUnread, &QAction::triggered, m_posts, &PostsPanel::openNextUnread);
    connect(m_actions->plus, &QAction::triggered, this, [this] { pressRating(true); });
    connect(m_actions->minus, &QAction::triggered, this, [this] { pressRating(false); });
    connect(m_actions->save, &QAction::triggered, this, &MainWindow::toggleSaved);
    connect(m_actions->markUnread, &QAction::triggered, this, [this] { m_article->setUnread(true); });
    connect(m_article, &ArticlePane::changed, this, &MainWindow::showPostState);
}

void MainWindow::connectKeys()
{
    new Navigation({*this, m_settings, *m_actions, *m_topBar, *m_posts, *m_article, *m_docks});
    m_keys->addPanel(m_docks->comments()->windowTitle(), m_comments->commands(),
                     [this](const QAction &command) { return m_comments->whyNot(command); });
    m_keys->addPanel(m_docks->activity()->windowTitle(), m_activity->commands(),
                     [this](const QAction &command) { return m_activity->whyNot(command); });
    //: What a group of commands has in common: they order a list
    const QString order = tr("Order");
    m_keys->addPanel(m_docks->posts()->windowTitle(), m_posts->sorts(), {}, order);
    m_keys->addPanel(m_docks->comments()->windowTitle(), m_comments->orders(), {}, order);
    m_keys->addMenu(m_posts->listMenu(), m_docks->posts()->windowTitle()); // with the saved searches
    const auto tellSearchKey = [this] {
        m_topBar->setSearchKey(m_actions->find->shortcut().toString(QKeySequence::NativeText));
    };
    connect(m_keys, &KeyMap::changed, this, tellSearchKey);
    m_keys->collect();
    tellSearchKey();
}

void MainWindow::showShortcuts()
{
    auto *shortcuts = findChild<ShortcutsWindow *>();
    if (!shortcuts) {
        shortcuts = new ShortcutsWindow(*m_keys, m_theme, this);
        shortcuts->setAttribute(Qt::WA_DeleteOnClose);
    }
    shortcuts->show();
    shortcuts->raise();
    shortcuts->activateWindow();
}

void MainWindow::connectBalance()
{
    m_balance = new BalanceWindows(m_session, m_format, m_theme, *m_actions, *m_earnings, this);
    connect(m_balance, &BalanceWindows::told, m_notices, &Notices::showInfo);
    connect(m_balance, &BalanceWindows::postRequested, this, &MainWindow::openPost);
    connect(m_balance, &BalanceWindows::commentRequested, this,
            [this](const PostId &post, const CommentId &comment) {
                openPost(post);
                m_docks->showComments();
                m_comments->showComment(comment);
            });
    connect(m_balance, &BalanceWindows::reportRequested, m_ledger, &LedgerWindows::showReport);
    connect(m_balance, &BalanceWindows::earningsRequested, this, [this](const PostId &post) {
        openPost(post);
        m_docks->showEarnings();
        m_earnings->showPostEarnings();
    });
    connect(m_balance, &BalanceWindows::ownPostsRequested, this, [this] {
        m_posts->setList(PostList::Mine);
        m_posts->focusList();
    });
}

void MainWindow::connectSearch(Writing &writing)
{
    auto *searching = new Searching({m_session, m_theme, *m_actions, *m_topBar, *m_commands, *m_posts,
                                     *m_article, *m_comments, *m_docks, writing},
                                    this);
    connect(searching, &Searching::postRequested, this, &MainWindow::openPost);
    connect(searching, &Searching::noteRequested, m_notes, &ArticleNotes::show);
    connect(searching, &Searching::told, m_notices, &Notices::showInfo);
    connect(searching, &Searching::dayRequested, m_balance, &BalanceWindows::showDay);
    connect(this, &MainWindow::contentShown, searching, &Searching::begin);
}

void MainWindow::connectNotes()
{
    m_notes = new ArticleNotes({m_session, m_format, m_theme, *m_actions, *m_article}, this);
    connect(m_notes, &ArticleNotes::postRequested, this, &MainWindow::openPost);
    connect(m_notes, &ArticleNotes::told, m_notices, &Notices::showInfo);
    connect(m_notes, &ArticleNotes::failed, m_notices, &Notices::showError);
    m_links = new Permalinks({m_session, *m_article, *m_comments, *m_docks}, this);
    connect(m_links, &Permalinks::postRequested, this, &MainWindow::openPost);
    connect(m_links, &Permalinks::told, m_notices, &Notices::showInfo);
    connect(m_notices, &Notices::permalinkOpened, m_links,
            [this](const Permalink &link) { m_links->open(link); });
    connect(m_comments, &CommentsPanel::linkOpened, m_notices, &Notices::openLink);
    connect(m_comments, &CommentsPanel::noteRequested, m_notes, &ArticleNotes::noteComment);
    connect(m_notes, &ArticleNotes::commentRequested, m_links,
            [this](const PostId &post, const CommentId &comment, bool takeKeyboard) {
                m_links->open({post, comment}, takeKeyboard);
            });
    new Muting(m_session, *m_actions, *m_article, *m_messages, this);
}

void MainWindow::connectConnection()
{
    connect(&m_session.scheduler(), &Scheduler::connectionChanged, this, &MainWindow::showSignedOut);
    connect(m_signIn, &SignInBar::signInRequested, this, &MainWindow::signInRequested);
    connect(&m_session.library(), &Library::postsChanged, this, &MainWindow::openWanted);
    connect(&m_session.library(), &Library::reset, this, &MainWindow::openWanted);
    showSignedOut();
}

void MainWindow::restore()
{
    if (const QByteArray geometry = m_settings.windowGeometry(); !geometry.isEmpty())
        restoreGeometry(geometry);
    m_docks->restore(m_settings.windowState());
    m_docks->fit(width());
    const WindowMemory memory = WindowMemory::read(m_session.library());
    m_posts->setList(memory.list);
    m_wanted = memory.open;
    if (!m_wanted.isEmpty() && m_session.library().article(m_wanted))
        m_posts->select(m_wanted); // the list does not jump when it is opened
    m_posts->focusList();
    for (QWidget *panel : {static_cast<QWidget *>(m_comments), static_cast<QWidget *>(m_earnings)}) {
        QSizePolicy policy = panel->sizePolicy();
        policy.setRetainSizeWhenHidden(true); // or their docks shrink to their titles
        panel->setSizePolicy(policy);
        panel->hide();
    }
    connect(m_article, &ArticlePane::shown, this, &MainWindow::showPanels,
            Qt::ConnectionType(Qt::QueuedConnection | Qt::SingleShotConnection));
    connect(m_firstPaint, &FirstPaint::over, this, &MainWindow::begin);
}

/// The list is on the screen: now the article, and when it is painted what stands beside it. All at once
/// would take as long, with nothing to be seen meanwhile.
void MainWindow::begin()
{
    // What a link leads to is opened instead of what was open, if it is here.
    if (!m_link || !m_session.library().article(m_link->post))
        openWanted();
    if (m_link)
        m_links->open(*std::exchange(m_link, {}));
    if (m_article->current().isEmpty()) {
        m_article->showNothing();
        showPanels();
    }
    QTimer::singleShot(0, this, &MainWindow::begun); // what was opened is painted before
}

void MainWindow::showPanels()
{
    m_comments->show();
    m_earnings->show();
}

void MainWindow::keepPlace()
{
    // Who closes the window before it has opened anything finds the same the next time.
    const PostId open = m_article->current().isEmpty() ? m_wanted : m_article->current();
    const WindowMemory memory{m_posts->list(), open};
    whenDone(memory.write(m_session.library()), m_notices, [this](const Result<void> &answer) {
        if (!answer)
            m_notices->showError(answer.error());
    });
}

void MainWindow::keepLook()
{
    m_settings.setWindowGeometry(saveGeometry());
    m_settings.setWindowState(m_docks->state());
    if (const Result<void> saved = m_settings.save(); !saved)
        qCWarning(logGui, "the settings were not saved: %s", qPrintable(saved.error().detail));
}

void MainWindow::showTrouble(const AppError &error)
{
    m_notices->showError(error);
}

void MainWindow::openPost(const PostId &id)
{
    m_wanted = id;
    openWanted();
}

void MainWindow::openLink(const Permalink &link)
{
    if (m_firstPaint->isOver())
        m_links->open(link);
    else
        m_link = link;
}

/// Opens what was asked for as soon as it is here; before anything was asked for, the first of the list.
void MainWindow::openWanted()
{
    if (!m_firstPaint->isOver())
        return;
    const PostId wanted = m_wanted;
    if (!wanted.isEmpty() && m_session.library().article(wanted)) {
        m_wanted = {};
        m_article->open(wanted);
    } else if (m_article->current().isEmpty()) {
        m_posts->openFirst();
        m_wanted = wanted; // it is waited for, until somebody opens another
    }
}

void MainWindow::showPost(const PostId &id)
{
    m_wanted = {};
    m_posts->select(id);
    m_comments->showPost(id);
    m_earnings->showPost(id);
    m_activity->showPost(id);
    m_messages->turnPage();
    m_actions->setArticleOpen(true);
    showPostState();
    m_article->setUnread(false);
    keepPlace();
}

void MainWindow::showPostState()
{
    const std::optional<Article> &article = m_article->article();
    m_actions->save->setChecked(article && article->row.saved);
    //: Title of the window; %1: the headline of an article
    setWindowTitle(article ? tr("%1 — Farthing").arg(article->post.title) : tr("Farthing"));
}

void MainWindow::showSignedOut()
{
    const Connection &connection = m_session.scheduler().connection();
    m_signIn->setPlatform(connection.platformName);
    m_signIn->setVisible(connection.state == Connection::State::SignedOut);
}

void MainWindow::toggleSaved()
{
    m_article->setSaved(m_actions->save->isChecked());
}

/// A key pressed where the button would be disabled says why, instead of nothing.
void MainWindow::pressRating(bool plus)
{
    const QString why = plus ? m_article->earning().pressPlus() : m_article->earning().pressMinus();
    if (!why.isEmpty())
        m_notices->showInfo(why);
}

void MainWindow::showSpendingLimits()
{
    auto *dialog = findChild<SpendingLimitsDialog *>();
    if (!dialog)
        dialog = new SpendingLimitsDialog(m_session, m_format, this);
    dialog->show();
    dialog->activateWindow();
}

void MainWindow::noteContent()
{
    if (m_contentShown || !m_posts->hasRows())
        return;
    m_contentShown = true;
    emit contentShown();
}

void MainWindow::showExport()
{
    if (!m_export) {
        m_export = new ExportDialog(m_session, m_format, m_theme, this);
        m_export->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_export, &ExportDialog::exported, m_notices, &Notices::showExported);
    }
    m_export->show();
    m_export->raise();
    m_export->activateWindow();
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    m_docks->fit(event->size().width());
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_article->settle();
    keepPlace();
    keepLook();
    m_session.continuation().finish();
    QMainWindow::closeEvent(event);
}

} // namespace farthing
