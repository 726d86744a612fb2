// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/theme.h"
#include "sync/library.h"

#include <QtCore/QObject>
#include <QtGui/QAction>

QT_BEGIN_NAMESPACE
class QActionGroup;
class QMenu;
QT_END_NAMESPACE

namespace farthing {

/// Everything the window can be told to do, once, with its words and keys; menus, buttons and shortcuts share
/// them.
class Actions : public QObject
{
    Q_OBJECT

public:
    /// Adds all of them to `window`, so that their keys work wherever the focus is.
    Actions(const Theme &theme, QWidget *window);

    QAction *refresh;
    QAction *exportStatement;
    QAction *spendingLimits;
    QAction *quit;
    QAction *find;
    QAction *nextPost;
    QAction *previousPost;
    QAction *nextUnread;
    QAction *plus;
    QAction *minus;
    QAction *save;
    QAction *reportVault;
    QAction *trueCost;
    QAction *markUnread;
    QAction *planPluses;
    QAction *packJourney;
    QAction *whileAway;
    QAction *whatAsks;
    QAction *writePost;
    QAction *editPost;
    QAction *removePost;
    QAction *largerText;
    QAction *smallerText;
    QAction *normalText;
    QAction *explainBalance;
    QAction *balanceChart;
    QAction *showShortcuts;
    QAction *about;
    QAction *offlineReading;
    QAction *archive;
    QAction *restoreArchive;
    QAction *showChanges;
    QAction *goFurther;
    QAction *openMenu;
    QAction *commandList;
    QAction *readOn;
    QAction *readBack;
    QAction *nextPane;
    QAction *previousPane;
    QAction *goToPosts;
    QAction *goToArticle;
    QAction *goToComments;
    QAction *goToEarnings;
    QAction *goToActivity;
    // Around the article
    QAction *typePanel;
    QAction *findInArticle;
    QAction *findNext;
    QAction *findPrevious;
    QAction *outline;
    QAction *copyMarkdown;
    QAction *copyLink;
    QAction *printArticle;
    QAction *saveAsPdf;
    QAction *readAloud; ///< not shown where nothing can speak, nor is the next one
    QAction *pauseAloud;
    QAction *markAllRead;
    QAction *takeBackRead;
    QAction *readPassed;
    QAction *listBefore;
    // What the person marks and writes beside texts, and whom they mute
    QAction *highlight;
    QAction *writeNote;
    QAction *nextNote;
    QAction *notes;
    QAction *mutedPeople;

    /// The menus File, View, Post, Earnings, Help, in this order; `docks` are the panels that View shows and
    /// hides.
    void buildMenus(QMenu *into, const QList<QAction *> &docks);
    void checkTheme(Theme::Kind kind);
    void checkList(PostList list);
    /// "unread", "post" or "nothing", as the settings spell it.
    void checkEndOfArticle(const QString &what);
    /// What belongs to an open article.
    void setArticleOpen(bool open);
signals:
    void themeChosen(farthing::Theme::Kind kind);
    void listChosen(farthing::PostList list);
    void endOfArticleChosen(const QString &what);

private:
    QAction *add(const QString &name, const QString &text, const QList<QKeySequence> &keys,
                 const QString &icon = QString());
    void addMoving();
    void addLists();
    void addEndsOfArticle();
    QAction *addChoice(QActionGroup *group, const QString &name, const QString &text, const QVariant &value);
    static void check(const QActionGroup &group, const QVariant &value);
    void addArticleTools();
    void addNoteActions();
    void addThemes(QMenu *view);
    void addPlaces(QMenu *view);
    void colourIcons();

    const Theme &m_theme;
    QWidget *m_window;
    QActionGroup *m_themes;
    QActionGroup *m_lists;
    QActionGroup *m_ends;
};

} // namespace farthing
