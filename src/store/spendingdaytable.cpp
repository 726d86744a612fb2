// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/spendingdaytable.h"

#include "sql/statement.h"

namespace farthing {

using sql::Statement;

Result<std::optional<QDate>> SpendingDayTable::latest(const AccountId &account) const
{
    Statement read(m_connection, QStringLiteral("SELECT day FROM spending_day WHERE account = ?"));
    if (read.bind(account).next())
        return std::optional(QDate::fromJulianDay(read.integer(0)));
    return read.error() ? Result<std::optional<QDate>>(*read.error()) : std::optional<QDate>();
}

Result<void> SpendingDayTable::advance(const AccountId &account, const QDate &day)
{
    return Statement(m_connection, QStringLiteral("INSERT INTO spending_day (account, day) VALUES (?, ?) "
                                                  "ON CONFLICT (account) DO UPDATE SET day = excluded.day "
                                                  "WHERE excluded.day > day"))
        .bind(account)
        .bind(day.toJulianDay())
        .run();
}

} // namespace farthing
