// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/change.h"
#include "sql/connection.h"

namespace farthing {

/// A receipt under the key of the attempt that it ended.
struct StoredReceipt
{
    QString key;
    IntentId intent;
    Receipt receipt;
};

/// The receipts of own.db: what the platform booked, and whether cache.db has heard of it.
class ReceiptTable
{
public:
    explicit ReceiptTable(sql::Connection &connection) : m_connection(connection) {}

    Result<void> insert(const StoredReceipt &receipt, const QDateTime &receivedAt);
    /// Oldest first, at most `limit`; a damaged one is given up as projected, the next refresh brings what it
    /// said.
    Result<QList<StoredReceipt>> unprojected(int limit) const;
    Result<void> setProjected(const QString &key);
    Result<void> remove(const QString &key);

private:
    sql::Connection &m_connection;
};

} // namespace farthing
