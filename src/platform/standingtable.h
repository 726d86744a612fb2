// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/comment.h"
#include "domain/post.h"
#include "platform/work.h"

namespace farthing::platform {

/// What one account has to do with one post.
struct Standing
{
    int countedSeconds = 0;
    std::optional<QDateTime> readAt; ///< when the counted time first reached the time to read
    std::optional<Rating> rating;
    std::optional<QDateTime> ratedAt;
    std::optional<Money> earned; ///< for a Plus
    qint64 revision = 0;

    MyPost mine() const;
};

QString ratingName(Rating rating);
std::optional<Rating> ratingFromName(const QString &name);

/// Reading and rating of each account on each post.
class StandingTable
{
public:
    explicit StandingTable(Work &work) : m_work(work) {}

    Standing get(qint64 account, qint64 post);
    void set(qint64 account, qint64 post, const Standing &standing);

private:
    Work &m_work;
};

QString reactionName(Reaction reaction);
Reaction reactionFromName(const QString &name);

struct ReactionRow
{
    MyComment mine;
    qint64 revision = 0;
};

/// Reactions of each account to each comment: what is shown, and which bookings are spent.
class ReactionTable
{
public:
    explicit ReactionTable(Work &work) : m_work(work) {}

    ReactionRow get(qint64 account, qint64 comment);
    void set(qint64 account, qint64 comment, const ReactionRow &row);

private:
    Work &m_work;
};

/// A span on the platform's clock, [start, end).
struct Span
{
    QDateTime start;
    QDateTime end;
    qint64 milliseconds() const { return start.msecsTo(end); }
    friend bool operator==(const Span &, const Span &) = default;
};

/// Accepted stretches of reading; those of one account never overlap (economy: Read-to-Earn).
class StretchTable
{
public:
    explicit StretchTable(Work &work) : m_work(work) {}

    /// The parts of a span that no accepted stretch of this account covers, in order.
    QList<Span> freeParts(qint64 account, const Span &span);
    void add(qint64 account, qint64 post, const Span &span);

private:
    Work &m_work;
};

} // namespace farthing::platform
