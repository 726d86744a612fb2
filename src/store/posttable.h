// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/truecost.h"
#include "sql/connection.h"
#include "store/marktable.h"
#include "store/postlist.h"
#include "store/records.h"

namespace farthing {

/// The posts of cache.db: rows for lists, and their texts apart. A row is replaced only by a higher revision.
class PostTable
{
public:
    explicit PostTable(sql::Connection &connection) : m_connection(connection) {}

    // (postpages.cpp)
    /// At most `limit` rows after `after`. Error: Invalid where the list is not offered in that order.
    Result<QList<PostRecord>> page(const PostListQuery &query, const std::optional<PostKey> &after,
                                   int limit) const;
    struct UnreadPage
    {
        QList<PostId> posts;
        std::optional<PostKey> next; ///< nothing at the end
    };
    /// Those that are unread among the next `limit` posts of a list, the newest first whatever its order.
    Result<UnreadPage> unread(const PostListQuery &query, const std::optional<PostKey> &after,
                              int limit) const;
    /// At most `limit` of those that can earn, after `after`: least left to read first, then newest.
    Result<QList<PostRecord>> earning(const std::optional<EarningKey> &after, int limit) const;
    /// Those of `ids` that the list shows.
    Result<QList<PostRecord>> rows(const PostListQuery &query, const QSet<PostId> &ids) const;
    Result<PostListCounts> counts() const;
    /// With language, tags, media and body.
    Result<std::optional<PostRecord>> find(const PostId &id) const;
    Result<std::optional<QString>> title(const PostId &id) const;
    /// What the true cost of a post needs, in the order of the ids; a page begins after an id.
    Result<QList<CostedPost>> costed(const std::optional<PostId> &after, int limit) const;

    struct Held
    {
        qint64 revision = 0;
        qint64 refreshed = 0;
        std::optional<QDateTime> editedAt;
        std::optional<QDateTime> removedAt;
    };
    Result<std::optional<Held>> held(const PostId &id) const;
    /// Writes a post that is new or has a higher revision. `me` tells which are own; `mark` is what own.db
    /// says.
    Result<void> write(const Post &post, const Mark &mark, const AccountId &me, qint64 refreshNumber);
    /// Counts alone.
    Result<void> writeTally(const PostTally &tally, const AccountId &me);
    Result<void> setMark(const Mark &mark);
    Result<void> setUnread(const PostId &id, bool unread);
    Result<void> setRefreshed(const PostId &id, qint64 refreshNumber);
    /// Somebody (else) is signed in: what is own is told anew for every row.
    Result<void> setAccount(const AccountId &me);
    /// A comment of the account's own stands under this post.
    Result<void> setMine(const PostId &id);
    Result<void> remove(const PostId &id);
    /// Removes what the refresh of this number did not see; the ids removed.
    Result<QSet<PostId>> sweep(qint64 refreshNumber);
    Result<void> clear();

private:
    Result<void> writeText(const Post &post);
    Result<void> writeTags(const Post &post, const QString &tags);

    sql::Connection &m_connection;
};

} // namespace farthing
