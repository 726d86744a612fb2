// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/id.h"
#include "domain/act.h"
#include "reading/readingpace.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QList>

#include <functional>

namespace farthing {

/// Counts the time in which a person really reads a post, and cuts it into stretches that can be claimed
/// (economy: Read-to-Earn). It counts while the post is visible, its window the active one and the one whose
/// turn it is, the person there, at the article and not busy beside it, at a pace at which people read
/// (`ReadingPace`), and never across a gap that it did not see: a computer that slept, a clock that was set,
/// a program that hung. It has no timer: whoever owns it calls `tick` about once a second and tells it what
/// happens.
class ReadingClock
{
    Q_DECLARE_TR_FUNCTIONS(farthing::ReadingClock)

public:
    enum class State {
        NoPost,
        Counting,
        NotVisible,
        WindowInactive,
        OtherWindow, ///< another window of the account counts
        Beside,      ///< the person is busy beside the article
        TooFast,
        ReadOut, ///< nobody reads what was in view for so long
        Idle,
        Complete
    };
    /// Where in the window somebody did something. Who writes a comment, or turns the wheel over the
    /// comments, does not read the article meanwhile, until something is done in it again; an act anywhere
    /// else says only that somebody is there.
    enum class Where { Article, Window, Beside };

    /// A stretch is closed at the latest after so many seconds.
    static constexpr int longestStretch = 60;
    /// Ticks further apart than this were not seen through: nothing is counted between them.
    static constexpr qint64 longestTick = 5'000;
    /// How far the wall clock may stray from the monotonic one between two ticks, in milliseconds.
    static constexpr qint64 largestDrift = 2'000;

    /// `clock` outlives this.
    explicit ReadingClock(const Clock &clock);
    /// Whether this is the one clock of the account that may run now; asked whenever time is counted. Without
    /// it there is no other one.
    void setTurn(const std::function<bool()> &isOurs);

    /// Another post is shown, with its time to read and what was counted of it before, both in seconds.
    /// Showing the same post again starts nothing anew.
    void showArticle(const PostId &post, int timeToRead, int countedBefore);
    void hideArticle();
    /// The shown post has another text now: what was in view of the one before says nothing of it. What was
    /// counted stays.
    void restartPace();
    /// What the platform holds of the shown post, together with what is on its way; it may be less than we
    /// counted.
    void correct(int countedSeconds);
    /// The article can be seen in its window, and the window on the screen.
    void setVisible(bool visible);
    void setWindowActive(bool active);
    /// What of the text is in view now. Until it is said for the first time, nothing is taken from it.
    void noteView(const TextInView &view);
    /// A key, the wheel, the mouse.
    void noteActivity(Where where = Where::Window);
    /// The person moved the page by this many screens, in either direction; it is activity too.
    void noteScroll(double screens);
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
    bool isUnseen(qint64 elapsed, qint64 wall) const;
    void count(qint64 milliseconds);
    void close();
    State stateAt(qint64 moment) const;
    qint64 idleFrom() const;
    int running() const { return int(m_runningMs / 1000); }

    const Clock &m_clock;
    std::function<bool()> m_isOurs;
    PostId m_post;
    int m_timeToRead = 0;
    int m_before = 0; ///< counted in closed stretches and earlier, in seconds
    bool m_visible = false;
    bool m_windowActive = false;
    bool m_ours = true; ///< the turn, when it was last asked for
    bool m_beside = false;
    ReadingPace m_pace;

    qint64 m_lastMonotonic = 0;
    QDateTime m_lastNow;
    qint64 m_lastActivity = 0;

    QDateTime m_startedAt; ///< of the running stretch; invalid where none runs
    qint64 m_runningMs = 0;
    QList<ReadAct> m_finished;
};

} // namespace farthing
