// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

namespace farthing {

/// How much of an article's time to read is left at a place in it, in whole minutes. What it says does not
/// flicker: it changes only where it is off by more than half a minute and a little.
class MinutesLeft
{
public:
    /// Another article, with its time to read in seconds.
    void begin(int timeToRead);
    /// `below`: the part of the text that is still to come, 1 at its beginning, 0 at its end. 0 minutes are
    /// less than half of one; nothing where the end is reached.
    std::optional<int> at(double below);

private:
    int m_timeToRead = 0;
    std::optional<int> m_said;
};

} // namespace farthing
