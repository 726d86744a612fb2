// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/money.h"

#include <QtCore/QList>

namespace farthing {

/// Where amounts stand along an axis, in whole numbers: from `low` to `high`, with a few round amounts to
/// mark it with.
class AmountScale
{
public:
    /// Reaches from the one amount to the other, and a little beyond to round ones.
    AmountScale(Money low, Money high);

    Money low() const { return m_low; }
    Money high() const { return m_high; }
    /// At most six, from low to high, both among them where they are round.
    QList<Money> marks() const;
    /// How far from `low` on an axis of `length` parts, 0 to `length`; rounded down. `length` ≤ 2^20.
    int place(Money amount, int length) const;

private:
    Money m_low;
    Money m_high;
    quint64 m_step = 1;
};

} // namespace farthing
