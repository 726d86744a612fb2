// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/format.h"
#include "models/tone.h"
#include "sync/discussion.h"

#include <QtCore/QCoreApplication>

namespace farthing {

/// One visible row of a discussion: the comment and what a view needs to say about it.
struct CommentEntry
{
    CommentRow row;
    TonedText pending;       ///< where what is on its way stands, in words; empty where nothing is
    int replies = 0;         ///< comments under this one, at any depth
    bool folded = false;     ///< those are hidden
    bool unsent = false;     ///< the comment itself is not on the platform yet
    Money retryPrice{};      ///< what sending it again costs now
    QString retry{};         ///< the button for it, with that price
    qint64 number = 0;       ///< tells it from every other while the program runs
    bool unreadable = false; ///< what is kept of it is damaged
    bool muted = false;      ///< it is one line until somebody asks for it
    QString note{};          ///< what the person wrote to it; empty where nothing
    friend bool operator==(const CommentEntry &, const CommentEntry &) = default;

    bool removed() const { return row.comment.removedAt || !row.comment.body; }
};

/// What a comment says about itself: shared by what paints it and what reads it aloud.
class CommentWords
{
    Q_DECLARE_TR_FUNCTIONS(farthing::CommentWords)

public:
    explicit CommentWords(const Format &format) : m_format(format) {}

    const Format &format() const { return m_format; }
    /// Stands where the text of a comment was that was removed, or cannot be read.
    QString instead(const CommentEntry &entry) const;
    /// Stands where a comment of a muted person is.
    QString mutedText(const CommentEntry &entry) const;
    /// The person's own note to a comment that has one.
    QString noteText(const CommentEntry &entry) const;
    /// "3 replies".
    QString replies(int count) const;
    /// "Hide 3 replies", "Show 3 replies".
    QString fold(const CommentEntry &entry) const;
    /// The whole row for a screen reader.
    QString spoken(const CommentEntry &entry, const QDateTime &now) const;

private:
    QString spokenReactions(const Comment &comment) const;

    const Format &m_format;
};

} // namespace farthing
