// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/readingclock.h"

#include <cmath>
#include <utility>

namespace farthing {

ReadingClock::ReadingClock(const Clock &clock)
    : m_clock(clock),
      m_lastMonotonic(clock.monotonic()),
      m_lastNow(clock.now()),
      m_lastActivity(m_lastMonotonic)
{}

void ReadingClock::showArticle(const PostId &post, int timeToRead, int countedBefore)
{
    advance();
    if (post == m_post) {
        m_timeToRead = timeToRead;
        return;
    }
    close();
    m_post = post;
    m_timeToRead = timeToRead;
    m_before = countedBefore;
    m_lastActivity = m_lastMonotonic;
    m_moves.clear();
    m_restsAt = m_lastMonotonic;
}

void ReadingClock::hideArticle()
{
    showArticle(PostId(), 0, 0);
}

void ReadingClock::correct(int countedSeconds)
{
    advance();
    close();
    m_before = countedSeconds;
}

void ReadingClock::setVisible(bool visible)
{
    advance();
    m_visible = visible;
    if (!visible)
        close();
}

void ReadingClock::setWindowActive(bool active)
{
    advance();
    // Coming back to the window is a sign of life.
    if (active && !m_windowActive)
        m_lastActivity = m_lastMonotonic;
    m_windowActive = active;
    if (!active)
        close();
}

void ReadingClock::noteActivity()
{
    advance();
    m_lastActivity = m_lastMonotonic;
}

void ReadingClock::noteScroll(double screens)
{
    noteActivity();
    m_moves.append({m_lastMonotonic, std::abs(screens)});
    double total = 0;
    m_moves.removeIf([this](const Move &move) { return m_lastMonotonic - move.at > flingWindow; });
    for (const Move &move : std::as_const(m_moves))
        total += move.screens;
    if (total > flingScreens) {
        m_restsAt = m_lastMonotonic + flingWindow;
        close();
    }
}

void ReadingClock::setIdleLimit(int seconds)
{
    advance();
    m_idleLimitMs = qint64(seconds) * 1000;
}

int ReadingClock::idleLimit(int wordsOnScreen)
{
    constexpr int slowWordsPerMinute = 150;
    return qBound(30, wordsOnScreen * 60 / slowWordsPerMinute, 120);
}

void ReadingClock::tick()
{
    advance();
}

/// Brings the count up to now. Every input calls this first, so that the time before it counts by the state
/// before it.
void ReadingClock::advance()
{
    const qint64 from = m_lastMonotonic;
    const qint64 to = m_clock.monotonic();
    const QDateTime now = m_clock.now();
    const qint64 wall = m_lastNow.msecsTo(now);
    const QDateTime before = std::exchange(m_lastNow, now);
    m_lastMonotonic = to;

    const bool unseen = to - from > longestTick || std::abs(wall - (to - from)) > largestDrift;
    if (unseen || stateAt(from) != State::Counting) {
        close();
        return;
    }
    // What interrupts by itself, with the passing of time, does so between two ticks.
    const qint64 idleFrom = m_lastActivity + m_idleLimitMs;
    if (!m_startedAt.isValid())
        m_startedAt = before;
    count(qMin(to, idleFrom) - from);
    if (to >= idleFrom)
        close();
}

void ReadingClock::count(qint64 milliseconds)
{
    m_runningMs += milliseconds;
    const int left = m_timeToRead - m_before;
    if (running() >= left) {
        m_runningMs = qint64(left) * 1000;
        close();
    } else if (running() >= longestStretch) {
        // What is over a whole second goes into the next stretch, so that cutting loses nothing.
        const qint64 over = m_runningMs % 1000;
        const QDateTime next = m_startedAt.addMSecs(m_runningMs - over);
        close();
        m_startedAt = next;
        m_runningMs = over;
    }
}

void ReadingClock::close()
{
    if (m_startedAt.isValid() && running() > 0) {
        ReadAct stretch;
        stretch.post = m_post;
        stretch.seconds = running();
        stretch.startedAt = m_startedAt;
        stretch.endedAt = m_startedAt.addSecs(stretch.seconds);
        m_finished.append(stretch);
        m_before += stretch.seconds;
    }
    m_startedAt = QDateTime();
    m_runningMs = 0;
}

int ReadingClock::counted() const
{
    return m_before + running();
}

bool ReadingClock::flinging(qint64 moment) const
{
    return moment < m_restsAt;
}

ReadingClock::State ReadingClock::stateAt(qint64 moment) const
{
    if (m_post.isEmpty())
        return State::NoPost;
    if (counted() >= m_timeToRead)
        return State::Complete;
    if (!m_visible)
        return State::NotVisible;
    if (!m_windowActive)
        return State::WindowInactive;
    if (flinging(moment))
        return State::TooFast;
    return moment - m_lastActivity >= m_idleLimitMs ? State::Idle : State::Counting;
}

ReadingClock::State ReadingClock::state() const
{
    return stateAt(m_lastMonotonic);
}

QString ReadingClock::reason() const
{
    switch (state()) {
    case State::NoPost:
        return tr("No post is open.");
    case State::NotVisible:
        return tr("Time does not count while the post is hidden.");
    case State::WindowInactive:
        return tr("Time does not count while another window is active.");
    case State::Idle:
        return tr("Time stopped because nothing moved for a while. Scroll or press a key to go on.");
    case State::TooFast:
        return tr("Time does not count while the page flies by.");
    case State::Complete:
        return tr("The time to read is complete.");
    case State::Counting:
        break;
    }
    return QString();
}

QList<ReadAct> ReadingClock::takeStretches()
{
    return std::exchange(m_finished, {});
}

} // namespace farthing
