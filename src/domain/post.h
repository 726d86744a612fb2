// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"
#include "core/money.h"

#include <QtCore/QDateTime>
#include <QtCore/QStringList>

#include <optional>

namespace farthing {

/// Somebody who writes: what a post or a comment says of its author.
struct Person
{
    AccountId id;
    QString name;
    std::optional<AvatarId> avatar;

    friend bool operator==(const Person &, const Person &) = default;
};

enum class Rating { Plus, Minus };

struct PostCounts
{
    int plus = 0;
    int minus = 0;
    int comments = 0;

    friend bool operator==(const PostCounts &, const PostCounts &) = default;
};

/// What the signed-in account has to do with a post.
struct MyPost
{
    std::optional<Rating> rating;
    std::optional<Money> earned; ///< for a Plus
    std::optional<QDateTime> earnedAt;
    int countedSeconds = 0; ///< accepted reading time

    friend bool operator==(const MyPost &, const MyPost &) = default;
};

/// An article as its platform gives it. The body is CommonMark with tables; raw HTML in it is text, and
/// `media:ID` names an image of the platform. A removed post has no body.
struct Post
{
    PostId id;
    qint64 revision = 0;
    QString title;
    std::optional<QString> body;
    QString language; ///< BCP 47, "en"
    Person author;
    QStringList tags;
    QList<MediaId> media;
    QDateTime publishedAt;
    std::optional<QDateTime> editedAt;
    std::optional<QDateTime> removedAt;
    int timeToRead = 0; ///< seconds, computed by the platform
    PostCounts counts;
    MyPost mine;

    /// When the text was written as it stands. The revision rises with each rating, too.
    QDateTime writtenAt() const { return editedAt.value_or(publishedAt); }
    /// Counts as read: the accepted time has reached the time to read (economy: Read-to-Earn).
    bool isRead() const { return mine.countedSeconds >= timeToRead; }
    friend bool operator==(const Post &, const Post &) = default;
};

} // namespace farthing
