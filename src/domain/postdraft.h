// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"

#include <QtCore/QByteArray>
#include <QtCore/QDateTime>
#include <QtCore/QStringList>

#include <optional>

namespace farthing {

/// A post that is being written, or a change to one that is published already.
struct PostDraft
{
    PostId id;              ///< made on this computer; of one that is published: the platform's
    AccountId account;      ///< who writes; empty where nobody was signed in yet
    bool published = false; ///< what will be sent is a change
    QString title;
    QString body; ///< Markdown; `media:ID` names an image of the platform or one that is kept with the draft
    QString language;
    QStringList tags;
    std::optional<QDateTime> base; ///< when the published text that it began with was written

    bool isEmpty() const { return title.isEmpty() && body.isEmpty() && tags.isEmpty(); }
    friend bool operator==(const PostDraft &, const PostDraft &) = default;
};

/// A draft as a list shows it.
struct PostDraftRow
{
    PostId id;
    AccountId account;
    bool published = false;
    QString title;
    QDateTime savedAt;
    friend bool operator==(const PostDraftRow &, const PostDraftRow &) = default;
};

/// A draft that the level was too low for when it was kept, and is not any more.
struct OpenedDraft
{
    enum class Kind { Comment, Post };
    Kind kind = Kind::Comment;
    PostId post;   ///< that the comment is under, or that the draft is of
    QString title; ///< of the post; empty where it is not known, or has none yet
    friend bool operator==(const OpenedDraft &, const OpenedDraft &) = default;
};

/// An image that is kept with a draft.
struct DraftImage
{
    MediaId id; ///< made from the bytes: the same image is kept once
    QString type;
    QByteArray bytes;
    friend bool operator==(const DraftImage &, const DraftImage &) = default;
};

} // namespace farthing
