// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/alarm.h"

#include <algorithm>

namespace farthing {

using namespace std::chrono_literals;

TimerAlarm::TimerAlarm(QObject *parent) : Alarm(parent)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Alarm::rang);
}

void TimerAlarm::set(std::chrono::milliseconds delay)
{
    // A timer holds less than 25 days; who rings early looks at the clock and sets it again.
    m_timer.start(std::clamp<std::chrono::milliseconds>(delay, 0ms, 24h));
}

void TimerAlarm::clear()
{
    m_timer.stop();
}

} // namespace farthing
