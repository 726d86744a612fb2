// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/bookeditemtable.h"

#include "sql/statement.h"

namespace farthing {

using sql::Statement;

Result<void> BookedItemTable::insert(const AccountId &account, const StatementItemId &item)
{
    return Statement(m_connection, QStringLiteral("INSERT INTO booked_item (account, item) VALUES (?, ?) "
                                                  "ON CONFLICT (account, item) DO NOTHING"))
        .bind(account)
        .bind(item)
        .run();
}

Result<bool> BookedItemTable::contains(const AccountId &account, const StatementItemId &item) const
{
    Statement read(m_connection,
                   QStringLiteral("SELECT 1 FROM booked_item WHERE account IN ('', ?) AND item = ?"));
    const bool found = read.bind(account).bind(item).next();
    return read.error() ? Result<bool>(*read.error()) : found;
}

} // namespace farthing
