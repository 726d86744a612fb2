// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"

#include <QtCore/QDateTime>

namespace farthing {

/// Which posts a list shows.
enum class PostList { All, Unread, CanEarn, Saved, Mine };

/// Where a page of posts begins: after this row in the order newest first (published, then id).
struct PostKey
{
    QDateTime publishedAt;
    PostId id;
    friend bool operator==(const PostKey &, const PostKey &) = default;
};

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
