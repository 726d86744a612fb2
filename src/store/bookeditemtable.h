// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"
#include "core/result.h"
#include "sql/connection.h"

namespace farthing {

/// The booked items of own.db: those of the statement that belong to a consent given here.
class BookedItemTable
{
public:
    explicit BookedItemTable(sql::Connection &connection) : m_connection(connection) {}

    Result<void> insert(const AccountId &account, const StatementItemId &item);
    Result<bool> contains(const AccountId &account, const StatementItemId &item) const;

private:
    sql::Connection &m_connection;
};

} // namespace farthing
