// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/comment.h"
#include "domain/intent.h"
#include "sync/discussionplaces.h"

#include <QtCore/QObject>
#include <QtCore/QSet>

#include <memory>

namespace farthing {

class Store;

/// One comment as a thread shows it, with what is pending laid over it.
struct CommentRow
{
    Comment comment;
    int depth = 0; ///< 0 for a comment on the post itself
    bool own = false;
    bool isNew = false;                   ///< published since this post was last visited
    std::optional<Intent::State> pending; ///< of the comment itself or of a reaction to it
    std::optional<IntentId> intent;       ///< the intent that `pending` speaks of
    friend bool operator==(const CommentRow &, const CommentRow &) = default;
};

/// What is different in a discussion.
struct CommentChanges
{
    bool all = true;          ///< anything may be
    QSet<CommentId> ids = {}; ///< otherwise: these, and what waits in the outbox or counts as new
};

/// The comments of one post for the interface, from the local store and the outbox.
class Discussion : public QObject
{
    Q_OBJECT

public:
    explicit Discussion(Store &store, QObject *parent = nullptr);
    ~Discussion() override;

    /// Threads oldest first, replies under their comment; at most `limit` rows.
    Result<QList<CommentRow>> comments(const PostId &post, int limit = 500) const;
    /// The same for discussions of any length, a comment at a time.
    const DiscussionPlaces &places() const;
    /// Comments of others that were published later count as new; nothing where no visit is known.
    Result<std::optional<QDateTime>> newSince(const PostId &post) const;
    /// Whether this comment of the post is here.
    Result<bool> holds(const PostId &post, const CommentId &comment) const;
    /// From now on what is older than now counts as seen, the next time this post is visited.
    void visited(const PostId &post);

    /// What is being written under `post`; empty where there is nothing.
    Result<Draft> draft(const PostId &post) const;
    void saveDraft(const PostId &post, const Draft &draft);

signals:
    void commentsChanged(const farthing::PostId &post, const farthing::CommentChanges &what);
    /// What is being written could not be kept on the disk. It stays in memory and is tried again.
    void draftNotKept(const farthing::AppError &error);

private:
    void saveAgain(const PostId &post);

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace farthing
