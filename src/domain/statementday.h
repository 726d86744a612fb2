// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/money.h"

#include <QtCore/QDate>

#include <optional>

namespace farthing {

/// What the movements of one UTC day come to. A day without movements is none of these.
struct StatementDay
{
    QDate day;
    qint64 movements = 0;
    Money earned;  ///< of all that came in, ≥ 0
    Money spent;   ///< of all that went out, ≤ 0
    Money closing; ///< this day and all before it together

    friend bool operator==(const StatementDay &, const StatementDay &) = default;
};

/// How many of them are looked at at most, the newest: two hundred years.
inline constexpr int mostStatementDays = 73'000;

/// How the balance that the platform reports stands to the movements that are here.
struct StatementStanding
{
    enum class State {
        Unknown,     ///< the platform has not told the balance yet
        Explained,   ///< the movements are the balance
        Arriving,    ///< they are not, and the statement was not read to its end for this balance
        Unexplained, ///< they are not, although it was
    };

    State state = State::Unknown;
    std::optional<Money> balance; ///< as the platform last said
    Money explained;              ///< all movements together
    /// `balance` less `explained`; absent while the balance is.
    std::optional<Money> remainder;
    qint64 movements = 0;

    friend bool operator==(const StatementStanding &, const StatementStanding &) = default;
};

} // namespace farthing
