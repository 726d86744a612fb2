// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/apperror.h"
#include "core/format.h"
#include "core/id.h"
#include "domain/permalink.h"
#include "gui/theme.h"

#include <QtCore/QPointer>
#include <QtWidgets/QMainWindow>

#include <memory>
#include <optional>

QT_BEGIN_NAMESPACE
namespace Ui {
class MainWindow;
}
QT_END_NAMESPACE

namespace farthing {

class Actions;
class ArchiveWindows;
class ArticleNotes;
class ArticlePane;
class BalanceWindows;
class Commands;
class CommentsPanel;
class Docks;
class EarningsPanel;
class ExportDialog;
class FirstPaint;
class KeyMap;
class LedgerWindows;
class ActivityPanel;
class MessageBar;
class Notices;
class Permalinks;
class PlanningWindows;
class PostsPanel;
class SendingWindows;
class Session;
class Settings;
class SignInBar;
class StatusLine;
class TopBar;
class Writing;

/// The window: makes its parts and connects them. It opens as it was left, on what is kept here.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// All outlive the window.
    MainWindow(Session &session, Settings &settings, const Format &format, Theme &theme,
               QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Opens one post: once the window was painted and the post is here.
    void openPost(const PostId &id);
    /// The same for what a link leads to.
    void openLink(const Permalink &link);
    /// Posts and an article stand on the screen.
    bool hasContent() const { return m_contentShown; }
    /// Something beyond the window failed: one line in it says so.
    void showTrouble(const AppError &error);
    ArchiveWindows &archives() { return *m_archives; }

signals:
    /// Once, after the window and what it opened were painted, where they are to be seen.
    void begun();
    /// Once, when posts and an article were painted.
    void contentShown();
    /// The person gave a token in the bar.
    void signInRequested(const QString &token);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void makeParts();
    void makeMenu();
    void connectArticle();
    void connectPanels();
    void connectActions();
    void connectPostActions();
    void connectKeys();
    void showShortcuts();
    void connectBalance();
    void connectSearch(Writing &writing);
    void connectNotes();
    void connectConnection();
    void restore();
    void begin();
    void showPanels();
    void keepPlace();
    void keepLook();
    void openWanted();
    void showPost(const PostId &id);
    void showPostState();
    void showSignedOut();
    void toggleSaved();
    void pressRating(bool plus);
    void showSpendingLimits();
    void noteContent();
    void showExport();

    Session &m_session;
    Settings &m_settings;
    const Format &m_format;
    Theme &m_theme;
    std::unique_ptr<Ui::MainWindow> m_ui;
    Actions *m_actions;
    KeyMap *m_keys;
    Commands *m_commands;
    TopBar *m_topBar;
    StatusLine *m_status;
    SignInBar *m_signIn;
    MessageBar *m_messages;
    Notices *m_notices;
    PostsPanel *m_posts;
    LedgerWindows *m_ledger;
    BalanceWindows *m_balance;
    ArticlePane *m_article;
    CommentsPanel *m_comments;
    EarningsPanel *m_earnings;
    ActivityPanel *m_activity;
    Docks *m_docks;
    PlanningWindows *m_planning;
    SendingWindows *m_sending;
    ArchiveWindows *m_archives;
    ArticleNotes *m_notes;
    Permalinks *m_links;
    QPointer<ExportDialog> m_export; ///< while it is open
    FirstPaint *m_firstPaint;        ///< what the window opens by itself waits for it
    PostId m_wanted;                 ///< asked for, and not here yet
    std::optional<Permalink> m_link; ///< the same, before the window has begun
    bool m_contentShown = false;
};

} // namespace farthing
