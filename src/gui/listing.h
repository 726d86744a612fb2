// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/library.h"
#include "sync/savedsearches.h"

#include <QtCore/QFuture>
#include <QtCore/QObject>
#include <QtCore/QPoint>

QT_BEGIN_NAMESPACE
class QMenu;
QT_END_NAMESPACE

namespace farthing {

class Actions;
class ArticlePane;
class Notices;
class PostsPanel;
class Session;
class TopBar;

/// Lists in the main window: what is marked as read together and how that is undone, the ways to an author's
/// posts and to those about something, and the saved searches.
class Listing : public QObject
{
    Q_OBJECT

public:
    /// What it stands between; all outlive it.
    struct Parts
    {
        Session &session;
        Actions &actions;
        TopBar &field;
        PostsPanel &posts;
        ArticlePane &article;
        Notices &notices;
    };
    Listing(const Parts &parts, QObject *parent);

private:
    void connectMarking();
    void connectActions();
    void markAll();
    void tellMarked(int posts);
    void tellProgress(int posts);
    void showBy(const AccountId &author, const QString &name);
    void showAbout(const QString &tag);
    void fillMenu();
    void addSearches(QMenu *menu);
    void showPostMenu(const PostRow &post, const QPoint &where);
    void addMore(QMenu *menu, const PostRow &post);
    void tellRemoved(const SavedSearch &search);
    void showState();
    void report(const QFuture<Result<void>> &answer);

    Parts m_parts;
    int m_told = 0; ///< of a long list that is being marked
};

} // namespace farthing
