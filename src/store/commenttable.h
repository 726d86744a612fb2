// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/commentplace.h"
#include "sql/connection.h"
#include "store/records.h"

namespace farthing {

/// The comments of cache.db. A row is replaced only by a higher revision. A damaged one is left out of lists.
class CommentTable
{
public:
    explicit CommentTable(sql::Connection &connection) : m_connection(connection) {}

    /// Which comments a post has, oldest first, at most `limit`.
    Result<QList<CommentPlace>> places(const PostId &post, int limit) const;
    /// The skeleton of a post's threads, oldest first, at most `limit` places; from the index alone. Which
    /// are `me`'s own is marked.
    Result<QList<PlacedComment>> skeleton(const PostId &post, const AccountId &me, int limit) const;
    /// The place of one comment; nothing where it is not here, or under another post.
    Result<std::optional<PlacedComment>> placed(const PostId &post, const CommentId &id,
                                                const AccountId &me) const;
    Result<std::optional<Comment>> find(const CommentId &id) const;
    Result<std::optional<Comment>> find(qint64 number) const;
    Result<std::optional<CommentId>> idOf(qint64 number) const;
    struct Numbered
    {
        qint64 number = 0;
        Comment comment;
    };
    /// At most `limit` behind a number, in the order in which they came here first; a damaged one without its
    /// text.
    Result<QList<Numbered>> after(qint64 number, int limit) const;
    /// What others answered to comments of `account` after `since`, newest first.
    Result<QList<Comment>> repliesTo(const AccountId &account, const QDateTime &since, int limit) const;
    /// The newest comments of `account` that were not removed.
    Result<QList<Comment>> newestBy(const AccountId &account, int limit) const;

    struct Held
    {
        qint64 revision = 0;
        qint64 refreshed = 0;
        PostId post;
        bool removed = false;
    };
    Result<std::optional<Held>> held(const CommentId &id) const;
    struct Figures
    {
        CommentCounts counts;
        MyComment mine;
    };
    /// Without its text, and so whatever became of that.
    Result<std::optional<Figures>> figures(const CommentId &id) const;
    Result<void> write(const Comment &comment, qint64 refreshNumber);
    Result<void> writeTally(const CommentTally &tally);
    Result<void> setRefreshed(const CommentId &id, qint64 refreshNumber);
    Result<void> remove(const CommentId &id);
    Result<void> removeOf(const PostId &post);
    /// Removes what the refresh of this number did not see; the posts concerned.
    Result<QSet<PostId>> sweep(qint64 refreshNumber);
    Result<void> clear();
    /// The posts that have comments here, sorted by id.
    Result<QList<PostId>> posts() const;

private:
    Result<QSet<qint64>> numbersBy(const AccountId &account, const PostId &post) const;

    sql::Connection &m_connection;
};

} // namespace farthing
