// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/statementdaytable.h"

#include "sql/statement.h"

#include <algorithm>
#include <limits>

namespace farthing {

using sql::Statement;

namespace {

// Day 0 of the table.
const QDate firstDay(1970, 1, 1);
constexpr qint64 minorPerTwei = 1'000'000;
constexpr qint64 most = std::numeric_limits<qint64>::max();

/// Whole Twei and the smallest booked parts beside them, of any signs, as one amount. Error: Overflow.
Result<Money> sumOf(qint64 twei, qint64 rest)
{
    twei += rest / minorPerTwei;
    rest %= minorPerTwei;
    if (twei > 0 && rest < 0) {
        --twei;
        rest += minorPerTwei;
    } else if (twei < 0 && rest > 0) {
        ++twei;
        rest -= minorPerTwei;
    }
    if (twei > most / minorPerTwei || twei < -(most / minorPerTwei))
        return Money::fromMinor(most).plus(Money::fromMinor(most)); // says so in the words of amounts
    return Money::fromMinor(twei * minorPerTwei).plus(Money::fromMinor(rest));
}

/// Of a row that begins with the day and its number of movements.
Result<StatementDay> dayFrom(const Statement &row, Money closing)
{
    const Result<Money> earned = sumOf(row.integer(2), row.integer(3));
    const Result<Money> spent = sumOf(row.integer(4), row.integer(5));
    for (const Result<Money> *sum : {&earned, &spent})
        if (!*sum)
            return sum->error();
    return StatementDay{firstDay.addDays(row.integer(0)), row.integer(1), *earned, *spent, closing};
}

/// What a day begins with. Error: Overflow.
Result<Money> opening(const StatementDay &day)
{
    const Result<Money> moved = day.earned.plus(day.spent);
    return moved ? day.closing.minus(*moved) : moved;
}

} // namespace

Result<QList<StatementDay>> StatementDayTable::all() const
{
    // One statement, so that no movement comes between the sum of all and the days. The newest day closes
    // with that sum, and each day before it with what the one after it began with.
    Statement read(m_connection,
                   QStringLiteral("SELECT day, movements, earned_twei, earned_rest, spent_twei, spent_rest, "
                                  "(SELECT sum(earned_twei + spent_twei) FROM statement_day), "
                                  "(SELECT sum(earned_rest + spent_rest) FROM statement_day) "
                                  "FROM statement_day ORDER BY day DESC LIMIT ?"));
    read.bind(mostStatementDays);
    QList<StatementDay> days;
    while (read.next()) {
        const Result<Money> closing =
            days.isEmpty() ? sumOf(read.integer(6), read.integer(7)) : opening(days.last());
        if (!closing)
            return closing.error();
        const Result<StatementDay> day = dayFrom(read, *closing);
        if (!day)
            return day.error();
        days.append(*day);
    }
    if (read.error())
        return *read.error();
    std::reverse(days.begin(), days.end());
    return days;
}

Result<StatementSum> StatementDayTable::sum() const
{
    Statement read(
        m_connection,
        QStringLiteral("SELECT coalesce(sum(movements), 0), coalesce(sum(earned_twei + spent_twei), 0), "
                       "coalesce(sum(earned_rest + spent_rest), 0) FROM statement_day"));
    if (!read.next())
        return read.error() ? Result<StatementSum>(*read.error()) : StatementSum();
    const Result<Money> amount = sumOf(read.integer(1), read.integer(2));
    return amount ? Result<StatementSum>(StatementSum{read.integer(0), *amount}) : amount.error();
}

} // namespace farthing
