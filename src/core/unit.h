// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace farthing {

/// What an amount is counted in: a short code and how many decimals its smallest booked part has.
/// Twei is 10^12 wei and is booked in micro-Twei, 6 decimals (economy: Money).
struct Unit
{
    char code[8] = "Twei";
    quint8 decimals = 6;

    static constexpr Unit twei() { return {}; }
    QString name() const { return QString::fromLatin1(code); }
    friend constexpr bool operator==(const Unit &, const Unit &) = default;
};

} // namespace farthing
