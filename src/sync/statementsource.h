// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/account.h"
#include "domain/ledger.h"
#include "domain/statement.h"

#include <functional>
#include <memory>

namespace farthing {

/// The statement of a period at one moment, read from its oldest item to its newest without ever being held
/// whole. Belongs to the thread that opened it.
class StatementSource
{
public:
    virtual ~StatementSource() = default;
    /// Whose it is; absent while the platform has not said.
    virtual std::optional<Account> account() const = 0;
    virtual StatementTotals totals() const = 0;
    /// The next items, at most `limit` of them; none at the end. Error: Storage.
    virtual Result<QList<StatementItem>> next(int limit) = 0;
};

using StatementOpener = std::function<Result<std::unique_ptr<StatementSource>>()>;

} // namespace farthing
