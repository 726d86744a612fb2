// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"

#include <QtCore/QDateTime>

#include <optional>

namespace farthing {

/// Of a note: made on this computer, a UUID without braces.
using NoteId = Id<struct NoteTag>;

/// Words of an article that somebody marked, or a comment, and what was written to it.
struct Note
{
    /// In characters; what is longer is refused before it gets here.
    static constexpr int mostQuoted = 20'000;
    static constexpr int mostWritten = 20'000;

    NoteId id;
    PostId post;
    std::optional<CommentId> comment; ///< that it is about; none: a passage of the article
    QString title;                    ///< the headline of the post when it was made
    QString quote;                    ///< the words that are marked, or those of the comment
    QByteArray anchor;                ///< where they stood, as `Passage` keeps it; empty for a comment
    QString text;                     ///< empty: marked, and nothing said
    QDateTime madeAt;
    QDateTime changedAt;

    /// What can be looked for in it.
    QString words() const { return text.isEmpty() ? quote : text + QLatin1Char('\n') + quote; }
    friend bool operator==(const Note &, const Note &) = default;
};

/// Where a note stands among the others: the newest first.
struct NoteKey
{
    QDateTime madeAt;
    NoteId id;
};

/// Somebody whose comments are not to be shown unasked.
struct MutedPerson
{
    AccountId id;
    QString name;
    QDateTime mutedAt;

    friend bool operator==(const MutedPerson &, const MutedPerson &) = default;
};

} // namespace farthing

Q_DECLARE_METATYPE(farthing::NoteId)
Q_DECLARE_METATYPE(farthing::Note)
