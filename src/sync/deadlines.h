// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"

#include <QtCore/QHash>

#include <algorithm>
#include <chrono>

namespace farthing {

/// A time to wait. It goes by on the clock that never jumps, and is over early where the wall clock says so,
/// as after a computer has slept.
class Deadline
{
public:
    Deadline(const Clock &clock, std::chrono::milliseconds time)
        : m_end(clock.monotonic() + time.count()), m_until(clock.now().addMSecs(time.count()))
    {}

    /// On the wall clock, as it stood when the wait began.
    const QDateTime &until() const { return m_until; }
    std::chrono::milliseconds left(const Clock &clock) const
    {
        const qint64 left = std::max<qint64>(0, m_end - clock.monotonic());
        return std::chrono::milliseconds(clock.now() >= m_until ? 0 : left);
    }

private:
    qint64 m_end; ///< milliseconds on the clock that never jumps
    QDateTime m_until;
};

/// Moments on the wall clock, kept whatever somebody does to that clock: how long is left to one is taken
/// down when it is first asked for, and goes by on the clock that never jumps.
class Deadlines
{
public:
    explicit Deadlines(const Clock &clock) : m_clock(clock) {}

    /// What is left until `moment`, at most `longest`. It is over no earlier than it was the first time it
    /// was asked for: a clock that is set forward does not take the time away in which something can be
    /// undone.
    std::chrono::milliseconds strictlyUntil(const QDateTime &moment, std::chrono::milliseconds longest);
    /// The same for a moment that may come early: over as soon as the wall clock says so, too, as after a
    /// computer has slept.
    std::chrono::milliseconds until(const QDateTime &moment, std::chrono::milliseconds longest);

private:
    const Clock &m_clock;
    QHash<qint64, qint64> m_ends; ///< milliseconds since 1970 → on the clock that never jumps
};

} // namespace farthing
