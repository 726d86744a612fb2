// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/ledger.h"
#include "sql/connection.h"

namespace farthing {

/// The vault in own.db: report instances that an account bought. They never change and are never removed.
class ReportTable
{
public:
    explicit ReportTable(sql::Connection &connection) : m_connection(connection) {}

    /// Whether it was not there before.
    Result<bool> insert(const AccountId &account, const PnlReport &report);
    Result<std::optional<PnlReport>> latest(const AccountId &account, const PostId &post) const;

private:
    sql::Connection &m_connection;
};

} // namespace farthing
