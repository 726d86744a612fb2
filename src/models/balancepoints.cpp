// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/balancepoints.h"

#include <algorithm>

namespace farthing {

namespace {

// A platform's clock may be ahead of ours, but not by more than this; a chart of all time has an end, too.
constexpr int mostDaysAhead = 7;

QDate firstDay(const QList<StatementDay> &days, ChartPeriod period, QDate last)
{
    switch (period) {
    case ChartPeriod::Days30:
        return last.addDays(-29);
    case ChartPeriod::Days90:
        return last.addDays(-89);
    case ChartPeriod::Year:
        return last.addYears(-1).addDays(1);
    case ChartPeriod::All:
        break;
    }
    return days.isEmpty() ? last
                          : std::max(std::min(days.first().day, last), last.addDays(-mostStatementDays));
}

Money positive(Money amount)
{
    return amount.isNegative() ? amount.negated().valueOr(amount) : amount;
}

} // namespace

QList<BalancePoint> balancePoints(const QList<StatementDay> &days, ChartPeriod period, QDate today)
{
    const QDate last =
        days.isEmpty() ? today : std::clamp(days.last().day, today, today.addDays(mostDaysAhead));
    const QDate first = firstDay(days, period, last);
    auto next = std::lower_bound(days.cbegin(), days.cend(), first,
                                 [](const StatementDay &day, QDate wanted) { return day.day < wanted; });
    Money closing = next == days.cbegin() ? Money() : std::prev(next)->closing;
    QList<BalancePoint> points;
    points.reserve(first.daysTo(last) + 1);
    for (QDate day = first; day <= last; day = day.addDays(1)) {
        BalancePoint point{day, closing, {}, {}};
        if (next != days.cend() && next->day == day) {
            point = {day, next->closing, next->earned, next->spent};
            closing = next->closing;
            ++next;
        }
        points.append(point);
    }
    return points;
}

QString BalancePointWords::spoken(const BalancePoint &point) const
{
    //: A point of the chart, read aloud. %1: a date, %2 to %4: amounts with their unit
    return tr("%1. Balance %2, earned %3, spent %4.")
        .arg(m_format.day(point.day), m_format.amountWithUnit(point.closing),
             m_format.amountWithUnit(point.earned), m_format.amountWithUnit(positive(point.spent)));
}

QString BalancePointWords::balance(const BalancePoint &point) const
{
    //: Above the chart; %1: an amount
    return tr("Balance %1").arg(m_format.amount(point.closing));
}

QString BalancePointWords::earned(const BalancePoint &point) const
{
    //: Above the chart; %1: an amount
    return tr("Earned %1").arg(m_format.amount(point.earned));
}

QString BalancePointWords::spent(const BalancePoint &point) const
{
    //: Above the chart; %1: an amount
    return tr("Spent %1").arg(m_format.amount(positive(point.spent)));
}

QString BalancePointWords::summary(const QList<BalancePoint> &points) const
{
    if (points.isEmpty())
        return {};
    const auto [low, high] =
        std::minmax_element(points.cbegin(), points.cend(), [](const BalancePoint &a, const BalancePoint &b) {
            return a.closing < b.closing;
        });
    //: What a chart shows, read aloud. %1 and %2: dates, %3 to %6: amounts with their unit
    return tr("From %1 to %2 the balance goes from %3 to %4. Its lowest is %5, its highest %6.")
        .arg(m_format.day(points.first().day), m_format.day(points.last().day),
             m_format.amountWithUnit(points.first().closing), m_format.amountWithUnit(points.last().closing),
             m_format.amountWithUnit(low->closing), m_format.amountWithUnit(high->closing));
}

} // namespace farthing
