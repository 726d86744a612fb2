// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/retryafter.h"

#include "network/clockoffset.h"

#include <algorithm>
#include <limits>

namespace farthing {

std::optional<int> secondsToWait(const QByteArray &retryAfter, const QByteArray &date, const QDateTime &now)
{
    const QByteArray asked = retryAfter.trimmed();
    bool isNumber = false;
    const int seconds = asked.toInt(&isNumber);
    if (isNumber)
        return seconds >= 0 ? std::optional(seconds) : std::nullopt;
    const QDateTime until = dateFromHeader(asked);
    if (!until.isValid())
        return std::nullopt;
    const QDateTime said = dateFromHeader(date);
    const qint64 milliseconds = (said.isValid() ? said : now).msecsTo(until);
    const qint64 rounded = (std::max<qint64>(0, milliseconds) + 999) / 1000;
    return int(std::min<qint64>(rounded, std::numeric_limits<int>::max()));
}

} // namespace farthing
