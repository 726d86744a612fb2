// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/deadlines.h"

#include <algorithm>

namespace farthing {

using std::chrono::milliseconds;

namespace {

/// More than can be waited for at once; what was asked for long ago is forgotten.
constexpr qsizetype mostKept = 4'096;

} // namespace

milliseconds Deadlines::strictlyUntil(const QDateTime &moment, milliseconds longest)
{
    const qint64 now = m_clock.monotonic();
    const qint64 key = moment.toMSecsSinceEpoch();
    if (const auto end = m_ends.constFind(key); end != m_ends.constEnd())
        return milliseconds(std::max<qint64>(0, *end - now));
    if (m_ends.size() >= mostKept)
        m_ends.removeIf([now](const auto &entry) { return entry.value() <= now; });
    const qint64 left = std::clamp<qint64>(m_clock.now().msecsTo(moment), 0, longest.count());
    m_ends.insert(key, now + left);
    return milliseconds(left);
}

milliseconds Deadlines::until(const QDateTime &moment, milliseconds longest)
{
    const milliseconds left = strictlyUntil(moment, longest);
    return m_clock.now() >= moment ? milliseconds(0) : left;
}

} // namespace farthing
