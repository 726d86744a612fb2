// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/account.h"
#include "domain/ledger.h"
#include "domain/statement.h"
#include "store/postlist.h"

#include <memory>

namespace farthing {

class CacheDatabase;
namespace sql {
class Snapshot;
}

/// The statement of a period as it stood at one moment, for a read that takes long: on a connection of its
/// own, so that neither the interface nor what is written meanwhile waits for it. Belongs to the thread that
/// opened it.
class StatementReadout
{
public:
    /// `folder` is that of a store that is open. Error: Storage.
    static Result<std::unique_ptr<StatementReadout>> open(const QString &folder,
                                                          const StatementPeriod &period);
    ~StatementReadout();

    const std::optional<Account> &account() const { return m_account; }
    const StatementTotals &totals() const { return m_totals; }
    /// The next items, oldest first; none at the end.
    Result<QList<StatementItem>> next(int limit);

private:
    StatementReadout(std::unique_ptr<CacheDatabase> cache, const StatementPeriod &period);
    Result<void> begin();
    Result<void> addUp();

    std::unique_ptr<CacheDatabase> m_cache;
    std::unique_ptr<sql::Snapshot> m_moment; // after the database: ends before it closes
    StatementPeriod m_period;
    std::optional<StatementKey> m_after;
    std::optional<Account> m_account;
    StatementTotals m_totals;
};

} // namespace farthing
