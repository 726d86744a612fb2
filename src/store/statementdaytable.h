// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/statementday.h"
#include "sql/connection.h"
#include "store/postlist.h"

namespace farthing {

/// How many items of the statement there are, and what they come to.
struct StatementSum
{
    qint64 count = 0;
    Money amount;
};

/// The days of the statement in cache.db: triggers keep them beside its items, in the same transaction.
class StatementDayTable
{
public:
    explicit StatementDayTable(sql::Connection &connection) : m_connection(connection) {}

    /// The days with movements, oldest first; where there are more than mostStatementDays, the newest of
    /// them. Errors: Storage, Overflow.
    Result<QList<StatementDay>> all() const;
    /// All items together: the balance, where the statement is complete (economy: The sum of all statement
    /// items). Errors: Storage, Overflow.
    Result<StatementSum> sum() const;

private:
    sql::Connection &m_connection;
};

} // namespace farthing
