// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/id.h"
#include "domain/act.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QList>

#include <optional>

namespace farthing {

/// Counts the time in which a person really reads a post, and cuts it into stretches that can be claimed
/// (economy: Read-to-Earn). It counts while the post is visible, the window active, the person not idle and
/// not flinging the page, and never across a gap that it did not see: a computer that slept, a clock that was
/// set, a program that hung. It has no timer: whoever owns it calls `tick` about once a second and tells it
/// what happens.
class ReadingClock
{
    Q_DECLARE_TR_FUNCTIONS(farthing::ReadingClock)

public:
    enum class State { NoPost, Counting, NotVisible, WindowInactive, Idle, TooFast, Complete };

    /// A stretch is closed at the latest after so many seconds.
    static constexpr int longestStretch = 60;
    /// Ticks further apart than this were not seen through: nothing is counted between them.
    static constexpr qint64 longestTick = 5'000;
    /// How far the wall clock may stray from the monotonic one between two ticks, in milliseconds.
    static constexpr qint64 largestDrift = 2'000;
    /// Screens in `flingWindow` milliseconds that nobody reads; counting goes on once the page has rested as
    /// long.
    static constexpr double flingScreens = 3.0;
    static constexpr qint64 flingWindow = 2'000;

    /// `clock` outlives this.
    explicit ReadingClock(const Clock &clock);

    /// Another post is shown, with its time to read and what was counted of it before, both in seconds.
    /// Showing the same post again starts nothing anew.
    void showArticle(const PostId &post, int timeToRead, int countedBefore);
    void hideArticle();
    /// What the platform holds of the shown post, together with what is on its way; it may be less than we
    /// counted.
    void correct(int countedSeconds);
    void setVisible(bool visible);
    void setWindowActive(bool active);
    /// A key, the wheel, the mouse.
    void noteActivity();
    /// The page moved by this many screens, in either direction; it is activity too.
    void noteScroll(double screens);
    /// After how many seconds without activity a person counts as idle; 60 unless told otherwise.
    void setIdleLimit(int seconds);
    /// A sensible limit for a screen with so many words: what a slow reader needs for them, 30 to 120
    /// seconds.
    static int idleLimit(int wordsOnScreen);
    void tick();

    /// Whole seconds counted of the shown post: before, claimed, and still running.
    int counted() const;
    int timeToRead() const { return m_timeToRead; }
    State state() const;
    /// Why time does not count now, in words; empty while it counts.
    QString reason() const;
    /// The finished stretches since the last call, in order, each of at least one second.
    QList<ReadAct> takeStretches();

private:
    void advance();
    void count(qint64 milliseconds);
    void close();
    State stateAt(qint64 moment) const;
    bool flinging(qint64 moment) const;
    int running() const { return int(m_runningMs / 1000); }

    const Clock &m_clock;
    PostId m_post;
    int m_timeToRead = 0;
    int m_before = 0; ///< counted in closed stretches and earlier, in seconds
    bool m_visible = false;
    bool m_windowActive = false;
    qint64 m_idleLimitMs = 60'000;

    qint64 m_lastMonotonic = 0;
    QDateTime m_lastNow;
    qint64 m_lastActivity = 0;
    struct Move
    {
        qint64 at;
        double screens;
    };
    QList<Move> m_moves;
    qint64 m_restsAt = 0; ///< monotonic time until which the page was flung

    QDateTime m_startedAt; ///< of the running stretch; invalid where none runs
    qint64 m_runningMs = 0;
    QList<ReadAct> m_finished;
};

} // namespace farthing
