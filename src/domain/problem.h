// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/money.h"

#include <QtCore/QDateTime>

#include <optional>

namespace farthing {

/// A refusal as the platform words it (RFC 9457): its kind, and what a reader needs to explain it.
struct Problem
{
    /// `urn:farthing:problem:NAME`; `Other` is one that this version does not know.
    enum class Type {
        Unauthorized,
        NotFound,
        Invalid,
        TooLarge,
        LevelTooLow,
        NotReadYet,
        NoPlusesLeft,
        AlreadyRated,
        OwnContent,
        InsufficientFunds,
        PriceChanged,
        IdempotencyMismatch,
        CursorExpired,
        RateLimited,
        Unavailable,
        Other,
    };

    Type type = Type::Other;
    int status = 0; ///< HTTP status
    QString title;
    QString detail;             ///< the platform's own words, for the log
    std::optional<int> gate;    ///< level-too-low: the level that opens it
    std::optional<int> have;    ///< level-too-low, not-read-yet: what there is
    std::optional<int> need;    ///< not-read-yet: seconds to read
    std::optional<Money> price; ///< price-changed, insufficient-funds
    std::optional<Money> balance;
    std::optional<QDateTime> resetsAt; ///< no-pluses-left
    std::optional<int> retryAfter;     ///< seconds; rate-limited, unavailable

    friend bool operator==(const Problem &, const Problem &) = default;
};

/// "not-read-yet" and back; `Other` for a name that this version does not know.
QString problemName(Problem::Type type);
Problem::Type problemTypeFromName(QStringView name);

} // namespace farthing
