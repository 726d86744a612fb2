// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/away.h"
#include "sql/connection.h"

#include <optional>

namespace farthing {

/// What own.db knows of when a person was last here, and how things stood then.
class SeenTable
{
public:
    /// `Told`: the one before, from which the last sheet told.
    enum class Which { Last, Told };

    explicit SeenTable(sql::Connection &connection) : m_connection(connection) {}

    /// Error: Storage, where it is damaged.
    Result<std::optional<SeenState>> find(const AccountId &account, Which which) const;
    Result<std::optional<QDateTime>> lastAt(const AccountId &account) const;
    Result<void> save(const AccountId &account, const SeenState &seen);
    /// What was the last is from now on what was told of.
    Result<void> keepAsTold(const AccountId &account);

private:
    sql::Connection &m_connection;
};

} // namespace farthing
