// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/amountscale.h"

#include <limits>

namespace farthing {

namespace {

constexpr quint64 mostSteps = 4;
// A part of a range below this can be multiplied by the length of an axis.
constexpr quint64 mostParts = quint64(1) << 40;

/// From the lower to the higher one, which may be further than a signed number reaches.
quint64 between(qint64 low, qint64 high)
{
    return quint64(high) - quint64(low);
}

/// The smallest of 1, 2, 5, 10, 20 … that goes into `range` at most so many times.
quint64 roundStep(quint64 range)
{
    quint64 power = 1;
    while (true) {
        for (const quint64 factor : {1U, 2U, 5U}) {
            if (range / (power * factor) <= mostSteps - 1)
                return power * factor;
        }
        if (power > std::numeric_limits<quint64>::max() / 100)
            return power;
        power *= 10;
    }
}

} // namespace

AmountScale::AmountScale(Money low, Money high) : m_low(low), m_high(high < low ? low : high)
{
    m_step = roundStep(between(m_low.minor(), m_high.minor()));
    const qint64 step = qint64(m_step);
    // Round ends, unless they would leave 64 bits.
    qint64 over = m_low.minor() % step;
    if (over < 0)
        over += step;
    if (const Result<Money> round = m_low.minus(Money::fromMinor(over)); round)
        m_low = *round;
    over = m_high.minor() % step;
    if (over < 0)
        over += step;
    if (over == 0 && m_high != m_low)
        return;
    if (const Result<Money> round = m_high.plus(Money::fromMinor(step - over)); round)
        m_high = *round;
}

QList<Money> AmountScale::marks() const
{
    QList<Money> marks;
    for (Result<Money> mark = m_low; mark && !(*mark > m_high);
         mark = mark->plus(Money::fromMinor(qint64(m_step))))
        marks.append(*mark);
    return marks;
}

int AmountScale::place(Money amount, int length) const
{
    if (!(amount > m_low))
        return 0;
    if (!(amount < m_high))
        return length;
    quint64 whole = between(m_low.minor(), m_high.minor());
    quint64 part = between(m_low.minor(), amount.minor());
    while (whole > mostParts) {
        whole >>= 1;
        part >>= 1;
    }
    return int(part * quint64(length) / whole);
}

} // namespace farthing
