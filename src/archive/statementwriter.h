// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/account.h"
#include "domain/ledger.h"
#include "domain/statement.h"

#include <QtCore/QDateTime>

#include <optional>

namespace farthing {

/// What a written statement says of itself.
struct StatementHead
{
    std::optional<Account> account;
    QDateTime exportedAt;
    StatementPeriod period;
    StatementTotals totals;
};

/// Writes one statement in one form, movement by movement, so that none is ever held whole. Belongs to one
/// thread. Error of every step: Storage, where what it writes to does not take it.
class StatementWriter
{
public:
    virtual ~StatementWriter() = default;
    virtual Result<void> begin(const StatementHead &head) = 0;
    /// The next movement, oldest first, and what the account held after it.
    virtual Result<void> add(const StatementItem &item, Money balance) = 0;
    virtual Result<void> finish() = 0;
};

} // namespace farthing
