// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/theme.h"

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
    /// What belongs to an open article.
    void setArticleOpen(bool open);
    /// All with a key, for the list of keys.
    QList<QAction *> withKeys() const;

signals:
    void themeChosen(farthing::Theme::Kind kind);

private:
    QAction *add(const QString &name, const QString &text, const QList<QKeySequence> &keys,
                 const QString &icon = QString());
    void addNoteActions();
    void addThemes(QMenu *view);
    void colourIcons();

    const Theme &m_theme;
    QWidget *m_window;
    QActionGroup *m_themes;
};

} // namespace farthing
