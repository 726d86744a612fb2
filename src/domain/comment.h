// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/post.h"

namespace farthing {

enum class Reaction { None, Like, Dislike };

struct CommentCounts
{
    int like = 0;
    int dislike = 0;

    friend bool operator==(const CommentCounts &, const CommentCounts &) = default;
};

/// What the signed-in account did to a comment; `booked` are the reactions that were ever paid (economy: A
/// reaction books once).
struct MyComment
{
    Reaction reaction = Reaction::None;
    bool bookedLike = false;
    bool bookedDislike = false;

    friend bool operator==(const MyComment &, const MyComment &) = default;
};

/// A comment that is being written under a post.
struct Draft
{
    QString text;
    std::optional<CommentId> parent;     ///< the comment that it answers
    std::optional<AvatarId> avatar = {}; ///< the picture that was chosen for it; none: the account's

    bool isEmpty() const { return text.isEmpty(); }
    friend bool operator==(const Draft &, const Draft &) = default;
};

/// A comment; one that was removed but has replies stays, without a body.
struct Comment
{
    CommentId id;
    qint64 revision = 0;
    PostId post;
    std::optional<CommentId> parent;
    Person author;
    std::optional<AvatarId> avatar; ///< the comment avatar, where it differs from the author's
    std::optional<QString> body;
    QDateTime publishedAt;
    std::optional<QDateTime> removedAt;
    CommentCounts counts;
    MyComment mine;

    friend bool operator==(const Comment &, const Comment &) = default;
};

} // namespace farthing
