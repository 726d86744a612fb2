// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/statementdaytable.h"

#include "sql/statement.h"

#include <limits>

namespace farthing {

using sql::Statement;

namespace {

// Day 0 of the table.
const QDate firstDay(1970, 1, 1);
// Two hundred years.
constexpr int mostDays = 73'000;
constexpr qint64 minorPerTwei = 1'000'000;
constexpr qint64 most = std::numeric_limits<qint64>::max();

/// Whole Twei and the smallest booked parts beside them, of any signs, as one amount. Error: Overflow.
Result<Money> together(qint64 twei, qint64 rest)
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

/// Of a row that begins with the day and its number of movements; the closing is that of the day before.
Result<StatementDay> dayFrom(const Statement &row, Money before)
{
    const Result<Money> earned = together(row.integer(2), row.integer(3));
    const Result<Money> spent = together(row.integer(4), row.integer(5));
    for (const Result<Money> *sum : {&earned, &spent})
        if (!*sum)
            return sum->error();
    const Result<Money> closing = MoneySum().add(before).add(*earned).add(*spent).total();
    if (!closing)
        return closing.error();
    return StatementDay{firstDay.addDays(row.integer(0)), row.integer(1), *earned, *spent, *closing};
}

} // namespace

Result<QList<StatementDay>> StatementDayTable::all() const
{
    Statement read(m_connection,
                   QStringLiteral("SELECT day, movements, earned_twei, earned_rest, spent_twei, "
                                  "spent_rest FROM statement_day ORDER BY day LIMIT ?"));
    read.bind(mostDays);
    QList<StatementDay> days;
    while (read.next()) {
        const Result<StatementDay> day = dayFrom(read, days.isEmpty() ? Money() : days.last().closing);
        if (!day)
            return day.error();
        days.append(*day);
    }
    if (read.error())
        return *read.error();
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
    const Result<Money> amount = together(read.integer(1), read.integer(2));
    return amount ? Result<StatementSum>(StatementSum{read.integer(0), *amount}) : amount.error();
}

} // namespace farthing
