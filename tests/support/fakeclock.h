// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"

#include <QtCore/QTimeZone>

namespace farthing {

/// A clock that stands still until a test moves it.
class FakeClock final : public Clock
{
public:
    explicit FakeClock(const QDateTime &start = QDateTime(QDate(2025, 10, 2), QTime(12, 0), Qt::UTC))
        : m_now(start)
    {}

    QDateTime now() const override { return m_now; }
    qint64 monotonic() const override { return m_monotonic; }

    /// Time goes by, on both clocks.
    void advance(qint64 milliseconds)
    {
        m_now = m_now.addMSecs(milliseconds);
        m_monotonic += milliseconds;
    }
    /// Somebody sets the wall clock.
    void setNow(const QDateTime &now) { m_now = now; }
    /// The computer sleeps: the wall clock goes on, the monotonic one does not.
    void sleep(qint64 milliseconds) { m_now = m_now.addMSecs(milliseconds); }

private:
    QDateTime m_now;
    qint64 m_monotonic = 1'000;
};

} // namespace farthing
