// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QDateTime>

#include <chrono>

namespace farthing {

/// A time to wait, by a wall clock that somebody may set: set back, the wait begins anew and gets no longer;
/// set forward, or after a sleep, it may end early.
class TimeSpan
{
public:
    TimeSpan() = default;
    TimeSpan(const QDateTime &since, const QDateTime &until) : m_since(since), m_until(until) {}
    TimeSpan(const QDateTime &since, std::chrono::milliseconds time)
        : TimeSpan(since, since.addMSecs(time.count()))
    {}

    const QDateTime &since() const { return m_since; }
    const QDateTime &until() const { return m_until; }
    /// When it ends, for a clock that says `now`.
    QDateTime endAt(const QDateTime &now)
    {
        if (now < m_since)
            *this = TimeSpan(now, std::chrono::milliseconds(m_since.msecsTo(m_until)));
        return m_until;
    }

private:
    QDateTime m_since;
    QDateTime m_until;
};

} // namespace farthing
