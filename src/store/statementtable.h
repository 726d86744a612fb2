// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/ledger.h"
#include "domain/statement.h"
#include "sql/connection.h"
#include "store/postlist.h"
#include "store/statementdaytable.h"

namespace farthing {

/// The items of the statement in cache.db.
class StatementTable
{
public:
    explicit StatementTable(sql::Connection &connection) : m_connection(connection) {}

    Result<QList<StatementItem>> page(const std::optional<StatementKey> &after, int limit) const;
    /// The same of a period and oldest first, as a statement on paper has it.
    Result<QList<StatementItem>> page(const StatementPeriod &period, const std::optional<StatementKey> &after,
                                      int limit) const;
    Result<StatementSum> sum(const StatementPeriod &period) const;
    /// When the oldest one was booked; nullopt where there is none.
    Result<std::optional<QDateTime>> oldest() const;
    /// What the account paid by its own acts since `from`, in no order.
    Result<QList<StatementItem>> paidSince(const QDateTime &from) const;
    /// What others caused since `from`, summed by them per day and line, in no order.
    Result<QList<StatementItem>> byOthersSince(const QDateTime &from) const;
    /// When the account did something that moved money, the last time that is known here.
    Result<std::optional<QDateTime>> newestOwn() const;
    Result<std::optional<StatementItem>> find(const StatementItemId &id) const;
    /// Whether it is new or grew.
    Result<bool> write(const StatementItem &item);
    Result<void> clear();

private:
    sql::Connection &m_connection;
};

} // namespace farthing
