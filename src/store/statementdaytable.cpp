// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/statementdaytable.h"

#include "sql/statement.h"

namespace farthing {

using sql::Statement;

namespace {

// Day 0 of the table.
const QDate firstDay(1970, 1, 1);
// Two hundred years.
constexpr int mostDays = 73'000;

} // namespace

Result<QList<StatementDay>> StatementDayTable::all() const
{
    Statement read(
        m_connection,
        QStringLiteral("SELECT day, movements, earned, spent FROM statement_day ORDER BY day LIMIT ?"));
    read.bind(mostDays);
    QList<StatementDay> days;
    MoneySum closing;
    while (read.next()) {
        StatementDay day;
        day.day = firstDay.addDays(read.integer(0));
        day.movements = read.integer(1);
        day.earned = Money::fromMinor(read.integer(2));
        day.spent = Money::fromMinor(read.integer(3));
        const Result<Money> total = closing.add(day.earned).add(day.spent).total();
        if (!total)
            return total.error();
        day.closing = *total;
        days.append(day);
    }
    if (read.error())
        return *read.error();
    return days;
}

Result<StatementSum> StatementDayTable::sum() const
{
    Statement read(
        m_connection,
        QStringLiteral(
            "SELECT coalesce(sum(movements), 0), coalesce(sum(earned + spent), 0) FROM statement_day"));
    if (read.next())
        return StatementSum{read.integer(0), Money::fromMinor(read.integer(1))};
    return read.error() ? Result<StatementSum>(*read.error()) : StatementSum();
}

} // namespace farthing
