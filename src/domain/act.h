// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/comment.h"

#include <variant>

namespace farthing {

// What a person can do on a platform, as plain values. Ids of things that an act makes (a comment, a post)
// are made on this computer, so that repeating the act makes the same thing.

/// A claim of reading time: one uninterrupted stretch on the platform's clock (economy: Read-to-Earn).
struct ReadAct
{
    PostId post;
    int seconds = 0;
    QDateTime startedAt;
    QDateTime endedAt;
    friend bool operator==(const ReadAct &, const ReadAct &) = default;
};

struct RateAct
{
    PostId post;
    Rating rating = Rating::Plus;
    friend bool operator==(const RateAct &, const RateAct &) = default;
};

struct CommentAct
{
    PostId post;
    CommentId id;
    QString body;
    std::optional<CommentId> parent;
    std::optional<AvatarId> avatar;
    friend bool operator==(const CommentAct &, const CommentAct &) = default;
};

struct RemoveCommentAct
{
    PostId post;
    CommentId id;
    friend bool operator==(const RemoveCommentAct &, const RemoveCommentAct &) = default;
};

struct ReactAct
{
    PostId post;
    CommentId comment;
    Reaction reaction = Reaction::None;
    friend bool operator==(const ReactAct &, const ReactAct &) = default;
};

struct PublishAct
{
    PostId id;
    QString title;
    QString body;
    QString language;
    QStringList tags;
    friend bool operator==(const PublishAct &, const PublishAct &) = default;
};

struct EditPostAct
{
    PostId id;
    QString title;
    QString body;
    QString language;
    QStringList tags;
    friend bool operator==(const EditPostAct &, const EditPostAct &) = default;
};

struct RemovePostAct
{
    PostId id;
    friend bool operator==(const RemovePostAct &, const RemovePostAct &) = default;
};

struct BuyReportAct
{
    PostId post;
    friend bool operator==(const BuyReportAct &, const BuyReportAct &) = default;
};

using Act = std::variant<ReadAct, RateAct, CommentAct, RemoveCommentAct, ReactAct, PublishAct, EditPostAct,
                         RemovePostAct, BuyReportAct>;

/// The post that an act is about.
PostId postOf(const Act &act);
/// Whether `act` speaks of what `earlier` makes: a reply to its comment, an edit of its post. It means
/// nothing to a platform that was never told of that.
bool dependsOn(const Act &act, const Act &earlier);

} // namespace farthing
