// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/away.h"

#include <algorithm>
#include <map>

namespace farthing {

Result<QList<AwayEarning>> earnedSince(const SeenState &seen, const QList<StatementItem> &items)
{
    const QDateTime day(seen.at.toUTC().date(), QTime(0, 0), Qt::UTC);
    std::map<Line, MoneySum> sums;
    for (const StatementItem &item : items) {
        // An item of others stands at the beginning of its day.
        if (item.causedBy != CausedBy::Others || item.at < day)
            continue;
        sums[item.line].add(item.amount).subtract(seen.others.value(item.id, Money()));
    }
    QList<AwayEarning> earnings;
    for (const auto &[line, sum] : sums) {
        const Result<Money> total = sum.total();
        if (!total)
            return total.error();
        if (!total->isZero())
            earnings.append({line, *total});
    }
    return earnings;
}

QList<AwayGate> gatesBetween(const Rulebook &rules, int before, int now)
{
    const Rulebook::Gates &gates = rules.gates;
    QList<AwayGate> opened;
    for (const AwayGate &gate : std::initializer_list<AwayGate>{{Gate::Plus, gates.plus},
                                                                {Gate::Like, gates.like},
                                                                {Gate::Minus, gates.minus},
                                                                {Gate::Dislike, gates.dislike},
                                                                {Gate::Comment, gates.comment},
                                                                {Gate::Publish, gates.publish}})
        if (before > 0 && gate.level > before && gate.level <= now)
            opened.append(gate);
    std::stable_sort(opened.begin(), opened.end(),
                     [](const AwayGate &a, const AwayGate &b) { return a.level < b.level; });
    return opened;
}

QList<AwayReaction> reactionsSince(const SeenState &seen, const QList<Comment> &own)
{
    QList<AwayReaction> reactions;
    for (const Comment &comment : own) {
        const auto then = seen.comments.constFind(comment.id);
        const bool known = then != seen.comments.cend();
        if (!known && comment.publishedAt <= seen.at)
            continue;
        const CommentCounts before = known ? *then : CommentCounts();
        // A reaction that was taken back is no news.
        const int likes = qMax(0, comment.counts.like - before.like);
        const int dislikes = qMax(0, comment.counts.dislike - before.dislike);
        if (likes > 0 || dislikes > 0)
            reactions.append({comment, QString(), likes, dislikes});
    }
    return reactions;
}

bool isSettled(const Intent &intent)
{
    return intent.state == Intent::State::Done || intent.state == Intent::State::Refused ||
           intent.state == Intent::State::NeedsYou;
}

bool wasAway(const QDateTime &seen, const QDateTime &now, qint64 pause)
{
    return seen.isValid() && seen.secsTo(now) >= pause;
}

} // namespace farthing
