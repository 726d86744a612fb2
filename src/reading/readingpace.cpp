// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/readingpace.h"

#include <cmath>
#include <limits>
#include <utility>

namespace farthing {

namespace {

constexpr qint64 leeway = 1'000; // a few lines at once are no haste

} // namespace

int SeenText::add(int begin, int end)
{
    if (begin >= end)
        return 0;
    const int before = count();
    Part whole{begin, end};
    QList<Part> parts;
    for (const Part &part : std::as_const(m_parts)) {
        if (part.end < whole.begin || part.begin > whole.end)
            parts.append(part);
        else
            whole = {qMin(whole.begin, part.begin), qMax(whole.end, part.end)};
    }
    parts.append(whole);
    m_parts = parts;
    return count() - before;
}

int SeenText::count() const
{
    int sum = 0;
    for (const Part &part : m_parts)
        sum += part.end - part.begin;
    return sum;
}

void ReadingPace::restart()
{
    *this = ReadingPace();
}

void ReadingPace::scroll(double screens, qint64 now)
{
    m_moves.append({now, std::abs(screens)});
    m_moves.removeIf([now](const Move &move) { return now - move.at > flingWindow; });
    double total = 0;
    for (const Move &move : std::as_const(m_moves))
        total += move.screens;
    if (total > flingScreens)
        m_restsAt = now + flingWindow;
}

void ReadingPace::see(const TextInView &view, qint64 now)
{
    m_known = true;
    m_view = view;
    if (view.length <= 0)
        return;
    const int fresh = m_seen.add(view.begin, view.end);
    m_screen = qMax(m_screen, qint64(milliseconds(view.end - view.begin) / fastest));
    if (now < m_restsAt) {
        m_readBy = now + m_screen;
        return;
    }
    const qint64 wanted = qMax(m_readBy, now) + qint64(milliseconds(fresh) / fastest);
    m_readBy = qMin(wanted, now + m_screen * 3 / 2 + leeway);
}

double ReadingPace::milliseconds(int characters) const
{
    return m_view.length > 0 ? m_view.seconds * 1000.0 * characters / m_view.length : 0;
}

bool ReadingPace::isTooFast(qint64 moment) const
{
    return moment < m_restsAt || moment + m_screen + leeway < m_readBy;
}

qint64 ReadingPace::left(int timeToRead) const
{
    if (!m_known)
        return std::numeric_limits<qint64>::max();
    if (m_view.length <= 0)
        return 0;
    const double whole = qMax(m_view.seconds * slowest, double(timeToRead));
    const double seen = qMin(1.0, double(m_seen.count()) / m_view.length);
    return qMax(qint64(0), qint64(std::ceil(whole * seen * 1000)) - m_spent);
}

int ReadingPace::idleLimit() const
{
    constexpr int unknown = 60;
    constexpr int least = 30;
    constexpr int most = 120;
    constexpr double slow = 1.6; // about 150 words a minute
    return m_known ? qBound(least, int(milliseconds(m_view.end - m_view.begin) * slow / 1000), most)
                   : unknown;
}

} // namespace farthing
