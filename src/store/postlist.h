// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"
#include "domain/post.h"

#include <QtCore/QDateTime>
#include <QtCore/QList>

#include <optional>

namespace farthing {

/// Which posts a list shows.
enum class PostList { All, Unread, CanEarn, Saved, Mine };

/// In which order. Of two that are equal in it, the newer comes first, then the greater id.
enum class PostSort {
    Newest,
    Oldest,
    MostComments,
    BestRated,   ///< Pluses less Minuses
    Shortest,    ///< least time to read
    BestEarning, ///< what a Plus earns by the minute: least left to read
};

/// A list as somebody wants to see it: which posts, whose or about what, and in which order.
struct PostListQuery
{
    PostList list = PostList::All;
    PostSort sort = PostSort::Newest;
    std::optional<AccountId> author;
    std::optional<QString> tag; ///< small and capital letters of ASCII are the same

    PostListQuery() = default;
    /// All of a list, the newest first; a list is as good as its query.
    PostListQuery(PostList all, PostSort order = PostSort::Newest) : list(all), sort(order) {}
    static PostListQuery by(const AccountId &author);
    static PostListQuery about(const QString &tag);

    bool isFiltered() const { return author || tag; }
    /// Each is a walk along an index of its own, of which there are not all that can be thought of.
    QList<PostSort> sorts() const;
    /// There is an index for it.
    bool isOffered() const;
    friend bool operator==(const PostListQuery &, const PostListQuery &) = default;
};

/// Where a page of posts begins: after this row. `rank` is what its order looks at before the time; 0 in the
/// orders by time.
struct PostKey
{
    QDateTime publishedAt;
    PostId id;
    qint64 rank = 0;
    friend bool operator==(const PostKey &, const PostKey &) = default;
};

/// What an order looks at first, the greatest first. `of` is a Post, or a row of one.
template <class PostOrRow>
qint64 rankOf(PostSort sort, const PostOrRow &of)
{
    switch (sort) {
    case PostSort::Newest:
    case PostSort::Oldest:
        break;
    case PostSort::MostComments:
        return of.counts.comments;
    case PostSort::BestRated:
        return qint64(of.counts.plus) - of.counts.minus;
    case PostSort::Shortest:
        return -qint64(of.timeToRead);
    case PostSort::BestEarning:
        return qMin(qint64(of.mine.countedSeconds) - of.timeToRead, qint64(0));
    }
    return 0;
}

template <class PostOrRow>
PostKey keyOf(PostSort sort, const PostOrRow &of)
{
    return {of.publishedAt, of.id, rankOf(sort, of)};
}

/// As the store orders them.
bool comesBefore(PostSort sort, const PostKey &a, const PostKey &b);

/// Where a page of the posts that can earn begins, in the order of what they earn by the minute: least left
/// to read first, then newest.
struct EarningKey
{
    int secondsLeft = 0;
    QDateTime publishedAt;
    PostId id;
    friend bool operator==(const EarningKey &, const EarningKey &) = default;
};

struct PostListCounts
{
    int all = 0;
    int unread = 0;
    int canEarn = 0;
    int saved = 0;
    int mine = 0;
    friend bool operator==(const PostListCounts &, const PostListCounts &) = default;
};

/// Where a page of the statement begins: after this item, newest first (time, then id).
struct StatementKey
{
    QDateTime at;
    StatementItemId id;
    friend bool operator==(const StatementKey &, const StatementKey &) = default;
};

} // namespace farthing
