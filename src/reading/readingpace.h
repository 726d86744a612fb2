// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QList>

namespace farthing {

/// What of a text is on the screen, in characters of it.
struct TextInView
{
    int begin = 0;
    int end = 0;     ///< behind the last one; `begin` where no line of the text is in view
    int length = 0;  ///< of the whole text
    int seconds = 0; ///< that reading all of it takes at an average pace

    friend bool operator==(const TextInView &, const TextInView &) = default;
};

/// Which characters of a text were in view so far.
class SeenText
{
public:
    /// How many of them were not in view before.
    int add(int begin, int end);
    int count() const;

private:
    struct Part
    {
        int begin;
        int end;
    };
    QList<Part> m_parts; ///< in order, apart from each other
};

/// Whether somebody can be reading what is in view, judged by how the text moves: times are milliseconds of a
/// monotonic clock.
///
/// Three bounds, each far beyond what people do, so that nobody who reads meets them:
/// - Nobody reads `flingScreens` screens in `flingWindow`. Once the page has rested as long, it is read
/// again:
///   what flew past does not matter any more.
/// - Nobody reads `fastest` times as fast as the average, about 950 words a minute. What comes into view for
///   the first time takes its time at that pace; a screen of it is always there to be read, but where more
///   than that has piled up, it was skipped. Half a screen more is remembered at most, so that whoever comes
///   to rest is soon believed to read.
/// - Nobody reads for longer than `slowest` times the average, about 95 words a minute, what was in view.
///   Whoever jumps to the end has two screens to read and not all that lies between.
class ReadingPace
{
public:
    static constexpr double flingScreens = 3.0;
    static constexpr qint64 flingWindow = 2'000;
    static constexpr double fastest = 4.0;
    static constexpr double slowest = 2.5;

    /// Another text; nothing of it was seen yet.
    void restart();
    /// The page moved by this many screens, in either direction.
    void scroll(double screens, qint64 now);
    void see(const TextInView &view, qint64 now);
    /// So much time was counted as reading.
    void spend(qint64 milliseconds) { m_spent += milliseconds; }

    bool isTooFast(qint64 moment) const;
    /// A line of the text is in view, or it was never said what is.
    bool isInView() const { return !m_known || m_view.end > m_view.begin; }
    /// For how long what was in view so far can still be read, where the platform wants `timeToRead` seconds
    /// for the whole.
    qint64 left(int timeToRead) const;
    /// After so many seconds without a move nobody can still be reading what is in view: what a slow reader
    /// needs for it, 30 to 120 seconds.
    int idleLimit() const;

private:
    /// Of these characters, at an average pace.
    double milliseconds(int characters) const;

    struct Move
    {
        qint64 at;
        double screens;
    };
    QList<Move> m_moves;
    qint64 m_restsAt = 0; ///< until then the page was flung

    bool m_known = false;
    TextInView m_view;
    SeenText m_seen;
    qint64 m_screen = 0; ///< what the fastest reader needs for a screen
    qint64 m_readBy = 0; ///< when the fastest reader would be done with all that came into view
    qint64 m_spent = 0;
};

} // namespace farthing
