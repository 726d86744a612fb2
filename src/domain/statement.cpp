// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/statement.h"

namespace farthing {

namespace {

StatementPeriod between(QDate first, QDate after)
{
    return {first.startOfDay(Qt::UTC), after.startOfDay(Qt::UTC)};
}

} // namespace

StatementPeriod StatementPeriod::ofMonth(int year, int month)
{
    const QDate first(year, month, 1);
    return between(first, first.addMonths(1));
}

StatementPeriod StatementPeriod::ofYear(int year)
{
    const QDate first(year, 1, 1);
    return between(first, first.addYears(1));
}

} // namespace farthing
