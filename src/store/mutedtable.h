// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/note.h"
#include "sql/connection.h"

namespace farthing {

/// The muted people of own.db: whose comments an account does not want to be shown unasked.
class MutedTable
{
public:
    /// More is a list that nobody keeps.
    static constexpr int most = 5'000;

    explicit MutedTable(sql::Connection &connection) : m_connection(connection) {}

    /// The one muted last first.
    Result<QList<MutedPerson>> list(const AccountId &account) const;
    Result<void> add(const AccountId &account, const MutedPerson &person);
    Result<void> remove(const AccountId &account, const AccountId &person);

private:
    sql::Connection &m_connection;
};

} // namespace farthing
