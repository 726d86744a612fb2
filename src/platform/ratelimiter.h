// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "platform/serveroptions.h"

#include <QtCore/QHash>

#include <optional>

namespace farthing::platform {

/// Counts requests per account or address. Each has a bucket that refills evenly and holds a burst.
class RateLimiter
{
public:
    RateLimiter(const RateLimit &limit, const Clock &clock) : m_limit(limit), m_clock(clock) {}

    /// Takes one request from a bucket; answers the seconds to wait where it is empty.
    std::optional<int> take(const QString &who);

private:
    void forgetFull(qint64 now);

    /// Filled to the brim at `fullAt`; each request moves that one step away.
    RateLimit m_limit;
    const Clock &m_clock;
    QHash<QString, qint64> m_fullAt; ///< milliseconds of the monotonic clock
};

} // namespace farthing::platform
