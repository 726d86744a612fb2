// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/spendcaps.h"

#include <QtCore/QTimeZone>

#include <limits>

namespace farthing {

namespace {

QDate lastDayOf(SpendPeriod period, const QDate &day)
{
    return period == SpendPeriod::Day ? day : QDate(day.year(), day.month(), day.daysInMonth());
}

bool liesIn(SpendPeriod period, const QDate &day, const QDate &on)
{
    if (period == SpendPeriod::Day)
        return on == day;
    return on.year() == day.year() && on.month() == day.month();
}

std::optional<CapStop> stopOf(const Spending &spending, SpendKind capOf, SpendPeriod period, Money price)
{
    const std::optional<Money> &cap = spending.caps.at(capOf, period);
    if (!cap)
        return std::nullopt;
    const Money spent = spending.spent.at(capOf, period);
    const Result<Money> after = spent.plus(price);
    if (after && !(*after > *cap))
        return std::nullopt;
    const QDateTime opensAt(lastDayOf(period, spending.day).addDays(1), QTime(0, 0), Qt::UTC);
    return CapStop{capOf, period, *cap, spent, price, opensAt};
}

/// Whether `other` tells more than `known`: it opens later, or never.
bool tellsMore(const CapStop &other, const CapStop &known)
{
    if (other.isAboveWholeCap() != known.isAboveWholeCap())
        return other.isAboveWholeCap();
    return other.opensAt > known.opensAt;
}

} // namespace

SpendKind spendKindOf(const Act &act)
{
    if (const auto *rate = std::get_if<RateAct>(&act))
        return rate->rating == Rating::Minus ? SpendKind::Minuses : SpendKind::All;
    if (const auto *react = std::get_if<ReactAct>(&act))
        return react->reaction == Reaction::Dislike ? SpendKind::Dislikes : SpendKind::All;
    if (std::holds_alternative<CommentAct>(act))
        return SpendKind::Comments;
    if (std::holds_alternative<BuyReportAct>(act))
        return SpendKind::Reports;
    if (std::holds_alternative<PublishAct>(act))
        return SpendKind::Publishing;
    return SpendKind::All;
}

std::optional<SpendKind> spendKindOf(Line line)
{
    switch (line) {
    case Line::SpentForMinuses:
        return SpendKind::Minuses;
    case Line::CommentTributes:
        return SpendKind::Comments;
    case Line::DislikesOwn:
        return SpendKind::Dislikes;
    case Line::PnlReports:
        return SpendKind::Reports;
    case Line::PostPublishTribute:
        return SpendKind::Publishing;
    default:
        return std::nullopt;
    }
}

std::optional<QString> paidOnceFor(const Act &act)
{
    switch (spendKindOf(act)) {
    case SpendKind::Minuses:
    case SpendKind::Publishing:
        return postOf(act).value;
    case SpendKind::Comments:
        return std::get<CommentAct>(act).id.value;
    case SpendKind::Dislikes:
        return std::get<ReactAct>(act).comment.value;
    default:
        return std::nullopt;
    }
}

std::optional<QString> paidOnceFor(const StatementItem &item)
{
    switch (spendKindOf(item.line).value_or(SpendKind::All)) {
    case SpendKind::Minuses:
    case SpendKind::Publishing:
        return item.post ? std::optional(item.post->value) : std::nullopt;
    case SpendKind::Comments:
    case SpendKind::Dislikes:
        return item.comment ? std::optional(item.comment->value) : std::nullopt;
    default:
        return std::nullopt;
    }
}

void Spending::count(SpendKind kind, const QDate &on, Money amount)
{
    for (const SpendPeriod period : spendPeriods) {
        if (!liesIn(period, day, on))
            continue;
        const auto add = [&](SpendKind into) {
            Money &sum = spent.at(into, period);
            sum = sum.plus(amount).valueOr(Money::fromMinor(std::numeric_limits<qint64>::max()));
        };
        add(SpendKind::All);
        if (kind != SpendKind::All)
            add(kind);
    }
}

std::optional<CapStop> stoppedBy(const Spending &spending, SpendKind kind, Money price)
{
    if (price.isZero() || price.isNegative())
        return std::nullopt;
    std::optional<CapStop> found;
    for (const SpendKind capOf : {kind, SpendKind::All}) {
        for (const SpendPeriod period : spendPeriods) {
            const std::optional<CapStop> stop = stopOf(spending, capOf, period, price);
            if (stop && (!found || tellsMore(*stop, *found)))
                found = stop;
        }
    }
    return found;
}

} // namespace farthing
