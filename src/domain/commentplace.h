// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QList>

namespace farthing {

/// How the comments that answer the same one are put in order.
enum class CommentOrder { Time, Likes };

/// Where a comment stands in its discussion, without anything that it says: small, so that a hundred thousand
/// of them are read and put in order at once.
struct PlacedComment
{
    qint64 number = 0;      ///< of this computer; negative while it was written here and was not cached yet
    qint64 parent = 0;      ///< the number of what it answers; 0: the post, or something that is not here
    qint64 publishedAt = 0; ///< milliseconds since 1970 in UTC
    int size = -1;          ///< characters of its text; -1 where there is none any more
    int likes = 0;
    bool own = false; ///< written by the signed-in account

    friend bool operator==(const PlacedComment &, const PlacedComment &) = default;
};

/// Whether `a` stands above `b` where both answer the same comment.
bool standsBefore(const PlacedComment &a, const PlacedComment &b, CommentOrder order);
void putInOrder(QList<PlacedComment> &places, CommentOrder order);

} // namespace farthing
