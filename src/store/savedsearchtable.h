// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"
#include "core/result.h"
#include "sql/connection.h"
#include "store/records.h"

namespace farthing {

/// The searches that the person gave a name, of each account its own.
class SavedSearchTable
{
public:
    /// Of one account: as many as somebody finds one among.
    static constexpr int most = 50;

    explicit SavedSearchTable(sql::Connection &connection) : m_connection(connection) {}

    /// By when they were saved; a damaged one is left out, and told as damage.
    Result<QList<SavedSearch>> all(const AccountId &account) const;
    Result<void> save(const AccountId &account, const SavedSearch &search);
    Result<void> remove(const AccountId &account, const QString &id);

private:
    sql::Connection &m_connection;
};

} // namespace farthing
