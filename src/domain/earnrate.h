// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/money.h"

#include <compare>
#include <optional>

namespace farthing {

/// What a post earns for the time that it takes: a fraction of integers, compared exactly.
struct EarnRate
{
    Money reward;
    int seconds = 0; ///< left to read; 0: it was read, and only the Plus is missing

    /// Whether this earns more by the minute than `other`; nothing left to read beats everything.
    bool isAbove(const EarnRate &other) const;
    /// What it earns in a minute, rounded down to two decimals, or to two digits where it is less than 0.10;
    /// absent where nothing is left to read, or where it does not fit.
    std::optional<Money> perMinute() const;

    friend bool operator==(const EarnRate &, const EarnRate &) = default;
};

/// a/b against c/d, exactly and without overflow; b and d are positive, a and c not negative.
std::strong_ordering compareFractions(qint64 a, qint64 b, qint64 c, qint64 d);

} // namespace farthing
