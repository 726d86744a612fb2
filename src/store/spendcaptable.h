// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"
#include "core/result.h"
#include "domain/spendcaps.h"
#include "sql/connection.h"

namespace farthing {

/// "minuses", "comments", "dislikes", "reports", "publishing", "all": as own.db spells a kind.
QString spendKindName(SpendKind kind);

/// The caps of own.db: what each account on this profile may spend, as the person set it.
class SpendCapTable
{
public:
    explicit SpendCapTable(sql::Connection &connection) : m_connection(connection) {}

    Result<SpendCaps> find(const AccountId &account) const;
    /// Every account that has one.
    Result<QList<AccountId>> accounts() const;
    Result<void> save(const AccountId &account, const SpendCaps &caps);

private:
    sql::Connection &m_connection;
};

} // namespace farthing
