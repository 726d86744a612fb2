// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/comment.h"
#include "domain/intent.h"
#include "domain/ledger.h"
#include "domain/rulebook.h"

#include <QtCore/QHash>

namespace farthing {

/// What was known when the person was last here; what is new is what differs from it.
struct SeenState
{
    QDateTime at;                             ///< on the platform's clock
    int level = 0;                            ///< 0: not known
    QHash<StatementItemId, Money> others;     ///< what others had caused by then, of that day
    QHash<CommentId, CommentCounts> comments; ///< of the person's own
    QList<IntentId> waiting;                  ///< decided, and not settled by then

    friend bool operator==(const SeenState &, const SeenState &) = default;
};

/// A comment that somebody wrote under one of the person's own.
struct AwayReply
{
    Comment comment;
    QString postTitle;

    friend bool operator==(const AwayReply &, const AwayReply &) = default;
};

/// What others did to a comment of the person's own.
struct AwayReaction
{
    Comment comment;
    QString postTitle;
    int likes = 0;
    int dislikes = 0;

    friend bool operator==(const AwayReaction &, const AwayReaction &) = default;
};

/// What others caused on one line. The platform sums it by UTC day and does not say on which post.
struct AwayEarning
{
    Line line = Line::EarnedForPluses;
    Money amount; ///< signed

    friend bool operator==(const AwayEarning &, const AwayEarning &) = default;
};

/// What a level opens (economy: Levels).
enum class Gate { Plus, Like, Minus, Dislike, Comment, Publish };

struct AwayGate
{
    Gate gate = Gate::Plus;
    int level = 0;

    friend bool operator==(const AwayGate &, const AwayGate &) = default;
};

/// What happened while the person was away. Only what is known is in it.
struct AwayNews
{
    QDateTime since;          ///< on the platform's clock
    QList<AwayReply> replies; ///< newest first
    bool moreReplies = false; ///< than are in the list
    QList<AwayReaction> reactions;
    QList<AwayEarning> earnings; ///< in the order of the lines
    QList<AwayGate> gates;
    int level = 0;         ///< reached since; 0 where it is the same
    QList<Intent> settled; ///< accepted, refused, or in need of the person

    bool isEmpty() const
    {
        return replies.isEmpty() && reactions.isEmpty() && earnings.isEmpty() && gates.isEmpty() &&
               level == 0 && settled.isEmpty();
    }
    friend bool operator==(const AwayNews &, const AwayNews &) = default;
};

/// What others caused since `seen`, added up by line; lines that come to nothing are left out. Error:
/// Overflow.
Result<QList<AwayEarning>> earnedSince(const SeenState &seen, const QList<StatementItem> &items);
/// What opened on the way from one level to another, lowest gate first.
QList<AwayGate> gatesBetween(const Rulebook &rules, int before, int now);
/// What came to comments of one's own; of one that `seen` does not know and that is older, nothing is known.
QList<AwayReaction> reactionsSince(const SeenState &seen, const QList<Comment> &own);
/// Whether an intent that waited then has come to an end, or cannot go on without the person.
bool isSettled(const Intent &intent);
/// Whether a person who was last here at `seen` was away for `pause` seconds. A clock that was set back says
/// nothing.
bool wasAway(const QDateTime &seen, const QDateTime &now, qint64 pause);

} // namespace farthing
