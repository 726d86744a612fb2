// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/readingclock.h"

#include <cstdlib>
#include <utility>

namespace farthing {

ReadingClock::ReadingClock(const Clock &clock)
    : m_clock(clock),
      m_lastMonotonic(clock.monotonic()),
      m_lastNow(clock.now()),
      m_lastActivity(m_lastMonotonic)
{}

void ReadingClock::setTurn(const std::function<bool()> &isOurs)
{
    advance();
    m_isOurs = isOurs;
    m_ours = !m_isOurs || m_isOurs();
}

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
    m_beside = false;
    m_pace.restart();
}

void ReadingClock::hideArticle()
{
    showArticle(PostId(), 0, 0);
}

void ReadingClock::restartPace()
{
    advance();
    m_pace.restart();
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

void ReadingClock::noteView(const TextInView &view)
{
    advance();
    m_pace.see(view, m_lastMonotonic);
}

void ReadingClock::noteActivity(Where where)
{
    advance();
    m_lastActivity = m_lastMonotonic;
    if (where != Where::Window)
        m_beside = where == Where::Beside;
}

void ReadingClock::noteScroll(double screens)
{
    noteActivity(Where::Article);
    m_pace.scroll(screens, m_lastMonotonic);
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

    // Time counts where the turn was ours from its beginning to its end.
    const bool wasOurs = m_ours;
    m_ours = !m_isOurs || m_isOurs();
    if (isUnseen(to - from, wall)) {
        // Where the computer slept, nobody moved for as long.
        m_lastActivity -= qMax(qint64(0), wall - (to - from));
        close();
        return;
    }
    if (!wasOurs || stateAt(from) != State::Counting) {
        close();
        return;
    }
    // What interrupts by itself, with the passing of time, does so between two ticks.
    const qint64 until = qMin(idleFrom(), from + qMin(m_pace.left(m_timeToRead), longestTick + 1));
    if (!m_startedAt.isValid())
        m_startedAt = before;
    count(qMin(to, until) - from);
    if (to >= until)
        close();
}

bool ReadingClock::isUnseen(qint64 elapsed, qint64 wall) const
{
    return elapsed > longestTick || std::abs(wall - elapsed) > largestDrift;
}

void ReadingClock::count(qint64 milliseconds)
{
    m_pace.spend(milliseconds);
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

qint64 ReadingClock::idleFrom() const
{
    return m_lastActivity + m_pace.idleLimit() * qint64(1000);
}

ReadingClock::State ReadingClock::stateAt(qint64 moment) const
{
    if (m_post.isEmpty())
        return State::NoPost;
    if (counted() >= m_timeToRead)
        return State::Complete;
    if (!m_visible || !m_pace.isInView())
        return State::NotVisible;
    if (!m_windowActive)
        return State::WindowInactive;
    if (!m_ours)
        return State::OtherWindow;
    if (m_beside)
        return State::Beside;
    if (m_pace.isTooFast(moment))
        return State::TooFast;
    if (m_pace.left(m_timeToRead) == 0)
        return State::ReadOut;
    return moment >= idleFrom() ? State::Idle : State::Counting;
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
        //: Why reading time does not count
        return tr("Paused: the article is out of sight.");
    case State::WindowInactive:
        //: Why reading time does not count
        return tr("Paused: another window is active.");
    case State::OtherWindow:
        //: Why reading time does not count
        return tr("Paused: it counts in another window.");
    case State::Beside:
        //: Why reading time does not count: the person writes or scrolls somewhere else in the window
        return tr("Paused while you are busy beside the article.");
    case State::TooFast:
        //: Why reading time does not count
        return tr("Paused: too fast to read.");
    case State::ReadOut:
        //: Why reading time does not count: it counts only as long as reading what was in view can take
        return tr("Paused: this part has been counted. Read on.");
    case State::Idle:
        //: Why reading time does not count
        return tr("Paused: nothing moved for a while. Scroll to go on.");
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
