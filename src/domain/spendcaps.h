// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/act.h"
#include "domain/ledger.h"

#include <QtCore/QDate>

#include <array>
#include <optional>

namespace farthing {

// Caps on spending that a person set, and what stands against them. Pure: the day, the caps and the amounts
// come from the caller. A cap of 0 lets nothing through; no cap is no limit. What is free is never stopped.

/// What can be limited on its own. `All` is everything together; a paid act that is none of the others counts
/// there alone.
enum class SpendKind { Minuses, Comments, Dislikes, Reports, Publishing, All };
/// A UTC day or month of the platform (economy: Money).
enum class SpendPeriod { Day, Month };

inline constexpr std::array spendKinds{SpendKind::Minuses, SpendKind::Comments,   SpendKind::Dislikes,
                                       SpendKind::Reports, SpendKind::Publishing, SpendKind::All};
inline constexpr std::array spendPeriods{SpendPeriod::Day, SpendPeriod::Month};

SpendKind spendKindOf(const Act &act);
/// The kind of what the account spent itself under this line; absent for lines that are no spending of its
/// own.
std::optional<SpendKind> spendKindOf(Line line);
/// What can be paid for once only, so that consent and statement can be known to mean the same: the post of a
/// Minus, the comment that is written or disliked, the post that is published. Absent for what can be bought
/// again.
std::optional<QString> paidOnceFor(const Act &act);
std::optional<QString> paidOnceFor(const StatementItem &item);

/// One value for each kind and period.
template <class T>
struct SpendTable
{
    std::array<std::array<T, spendPeriods.size()>, spendKinds.size()> cells;

    T &at(SpendKind kind, SpendPeriod period) { return cells.at(size_t(kind)).at(size_t(period)); }
    const T &at(SpendKind kind, SpendPeriod period) const
    {
        return cells.at(size_t(kind)).at(size_t(period));
    }
    friend bool operator==(const SpendTable &, const SpendTable &) = default;
};

using SpendCaps = SpendTable<std::optional<Money>>;

/// The caps, and what was spent in the day and the month that `day` lies in.
struct Spending
{
    QDate day; ///< of the platform, and never one before the latest that was seen
    SpendCaps caps;
    SpendTable<Money> spent;

    /// Adds an amount spent on `on` to its kind and to all, where it lies in the day or the month. A sum that
    /// leaves 64 bits stays at their end: it can only stop more.
    void count(SpendKind kind, const QDate &on, Money amount);
    friend bool operator==(const Spending &, const Spending &) = default;
};

/// Why something may not be paid: the cap, what it has seen, and when it opens again.
struct CapStop
{
    SpendKind kind = SpendKind::All; ///< of the cap, which may be the one on everything
    SpendPeriod period = SpendPeriod::Day;
    Money cap;
    Money spent;
    Money price;
    QDateTime opensAt; ///< the first moment of the next day or month, UTC

    /// It costs more than the whole cap: waiting does not help.
    bool isAboveWholeCap() const { return price > cap; }
    friend bool operator==(const CapStop &, const CapStop &) = default;
};

/// The cap that `price` would exceed; of several the one that opens last, since nothing can be paid before.
/// Absent: it may be paid.
std::optional<CapStop> stoppedBy(const Spending &spending, SpendKind kind, Money price);

} // namespace farthing
