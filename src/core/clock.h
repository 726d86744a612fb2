// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QDateTime>
#include <QtCore/QElapsedTimer>

namespace farthing {

/// Where the time comes from. Injected everywhere, so that a test can move it.
class Clock
{
public:
    virtual ~Clock() = default;
    /// The wall clock, in UTC with milliseconds.
    virtual QDateTime now() const = 0;
    /// Milliseconds that never go back, from an arbitrary start.
    virtual qint64 monotonic() const = 0;
};

class SystemClock final : public Clock
{
public:
    SystemClock() { m_timer.start(); }
    QDateTime now() const override { return QDateTime::currentDateTimeUtc(); }
    qint64 monotonic() const override { return m_timer.elapsed(); }

private:
    QElapsedTimer m_timer;
};

} // namespace farthing
