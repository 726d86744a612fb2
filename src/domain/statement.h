// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/money.h"

#include <QtCore/QDateTime>

#include <optional>

namespace farthing {

/// A stretch of a statement in whole UTC days, as the books have them. A side that is absent is open.
struct StatementPeriod
{
    std::optional<QDateTime> from;  ///< the first moment in it
    std::optional<QDateTime> until; ///< the first moment after it

    static StatementPeriod ofMonth(int year, int month);
    static StatementPeriod ofYear(int year);
    friend bool operator==(const StatementPeriod &, const StatementPeriod &) = default;
};

/// What stands around the movements of a period, all at one moment: what others caused grows through its day
/// (economy: P&L reports). `opening` and the movements add up to `closing`, always.
struct StatementTotals
{
    qint64 count = 0; ///< of movements in the period
    Money opening;    ///< all movements before the period together
    Money closing;    ///< the same with those in the period
    /// What the platform last said; absent while it is not known.
    std::optional<Money> balance;
    /// `balance` less every movement that is here, of any time: not zero where some have not arrived yet, or
    /// where the platform's books do not add up. Shown, never hidden.
    std::optional<Money> unexplained;

    friend bool operator==(const StatementTotals &, const StatementTotals &) = default;
};

} // namespace farthing
