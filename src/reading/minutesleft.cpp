// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/minutesleft.h"

#include <algorithm>
#include <cmath>

namespace farthing {

void MinutesLeft::begin(int timeToRead)
{
    m_timeToRead = std::max(0, timeToRead);
    m_said.reset();
}

std::optional<int> MinutesLeft::at(double below)
{
    if (below <= 0 || m_timeToRead == 0) {
        m_said.reset();
        return std::nullopt;
    }
    constexpr double minute = 60;
    constexpr double tolerance = 0.6;
    const double minutes = m_timeToRead * std::min(below, 1.0) / minute;
    if (!m_said || std::abs(minutes - *m_said) > tolerance)
        m_said = int(std::lround(minutes));
    return m_said;
}

} // namespace farthing
