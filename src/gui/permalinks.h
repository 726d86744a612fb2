// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/permalink.h"

#include <QtCore/QObject>

namespace farthing {

class ArticlePane;
class CommentsPanel;
class Docks;
class Session;

/// Opens links to posts and comments. What is not on this computer yet is said to be so, and opens once it
/// arrives.
class Permalinks : public QObject
{
    Q_OBJECT

public:
    /// What it stands between; all outlive it.
    struct Parts
    {
        Session &session;
        ArticlePane &article;
        CommentsPanel &comments;
        Docks &docks;
    };
    Permalinks(const Parts &parts, QObject *parent);

    /// What arrives later never takes the keyboard.
    void open(const Permalink &link, bool takeKeyboard = true);

signals:
    void postRequested(const farthing::PostId &post);
    void told(const QString &text);

private:
    void turnPage(const PostId &post);
    void goOn(const PostId &post, bool takeKeyboard);
    bool isHere(const CommentId &comment) const;

    Parts m_parts;
    PostId m_open;                     ///< the article that was opened last
    std::optional<Permalink> m_wanted; ///< a comment that is not shown yet
};

} // namespace farthing
