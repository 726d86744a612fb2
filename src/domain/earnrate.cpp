// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/earnrate.h"

#include <limits>

namespace farthing {

std::strong_ordering compareFractions(qint64 a, qint64 b, qint64 c, qint64 d)
{
    // The whole parts decide; where they are the same, what is left is turned over and compared the other
    // way round, as in Euclid's algorithm.
    for (;;) {
        if (a / b != c / d)
            return a / b <=> c / d;
        const qint64 left = a % b;
        const qint64 right = c % d;
        if (left == 0 || right == 0)
            return left <=> right;
        const qint64 below = b;
        a = d;
        b = right;
        c = below;
        d = left;
    }
}

bool EarnRate::isAbove(const EarnRate &other) const
{
    const qint64 mine = qMax<qint64>(0, reward.minor());
    const qint64 its = qMax<qint64>(0, other.reward.minor());
    if (seconds <= 0 || other.seconds <= 0) {
        const bool free = seconds <= 0 && mine > 0;
        const bool otherFree = other.seconds <= 0 && its > 0;
        if (free != otherFree)
            return free;
        return free ? mine > its : mine > 0 && its == 0;
    }
    return compareFractions(mine, seconds, its, other.seconds) > 0;
}

std::optional<Money> EarnRate::perMinute() const
{
    constexpr qint64 minute = 60;
    constexpr qint64 hundredth = 10'000; // of a Twei, in its smallest parts
    const qint64 minor = reward.minor();
    if (seconds <= 0 || minor < 0 || minor / seconds > std::numeric_limits<qint64>::max() / minute - 1)
        return std::nullopt;
    const qint64 exact = minor / seconds * minute + minor % seconds * minute / seconds;
    qint64 step = hundredth;
    while (step > 1 && exact < step * 10)
        step /= 10;
    return Money::fromMinor(exact - exact % step, reward.unit());
}

} // namespace farthing
