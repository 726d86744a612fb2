// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/ratelimiter.h"

namespace farthing::platform {

namespace {
constexpr qint64 minute = 60'000;
constexpr qsizetype mostRemembered = 10'000;
} // namespace

std::optional<int> RateLimiter::take(const QString &who)
{
    const qint64 now = m_clock.monotonic();
    const qint64 step = minute / m_limit.perMinute;
    const qint64 full = std::max(m_fullAt.value(who, now), now) + step;
    const qint64 over = full - now - step * m_limit.burst;
    if (over > 0)
        return int((over + 999) / 1000);
    if (m_fullAt.size() >= mostRemembered)
        forgetFull(now);
    m_fullAt.insert(who, full);
    return std::nullopt;
}

void RateLimiter::forgetFull(qint64 now)
{
    m_fullAt.removeIf([now](const auto &entry) { return entry.value() <= now; });
}

} // namespace farthing::platform
