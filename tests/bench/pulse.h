// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QElapsedTimer>
#include <QtCore/QEventLoop>
#include <QtCore/QTimer>

#include <algorithm>

namespace farthing {

/// Listens to the event loop: how long it did not come round.
class Pulse
{
public:
    Pulse()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        m_since.start();
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { beat(); });
        m_timer.start(1);
    }
    /// In microseconds.
    qint64 longest() const { return m_longest; }
    /// Pauses over 50 ms.
    int stalls() const { return m_stalls; }

private:
    void beat()
    {
        constexpr qint64 stall = 50'000;
        const qint64 pause = m_since.nsecsElapsed() / 1'000;
        m_since.restart();
        m_longest = std::max(m_longest, pause);
        m_stalls += pause > stall;
    }

    QTimer m_timer;
    QElapsedTimer m_since;
    qint64 m_longest = 0; ///< microseconds
    int m_stalls = 0;
};

/// The event loop as a program runs it, until `done`, which is asked every few milliseconds. QTest::qWaitFor
/// sleeps between its rounds, so that each answer would wait up to 10 ms for nothing.
template <class Condition>
bool runUntil(const Condition &done)
{
    QEventLoop loop;
    QElapsedTimer since;
    since.start();
    constexpr qint64 patience = 600'000;
    QTimer ask;
    QObject::connect(&ask, &QTimer::timeout, &loop, [&] {
        if (done() || since.hasExpired(patience))
            loop.quit();
    });
    ask.start(5);
    loop.exec();
    return done();
}

} // namespace farthing
