// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/modelrules.h"

#include <vector>

namespace farthing::model {

/// The reading time of one account that was accepted, on whatever post: time counts once (economy,
/// Read-to-Earn).
class Stretches
{
public:
    /// Milliseconds of [from, to] that lie in no stretch taken so far.
    Time freeWithin(Time from, Time to) const;
    void take(Time from, Time to);

private:
    struct Stretch
    {
        Time from = 0;
        Time to = 0;
    };
    std::vector<Stretch> m_taken; ///< as they came; they may touch and overlap
};

/// Seconds it takes to read a text, by the speeds of the rulebook.
std::int64_t timeToRead(const std::string &text, const Rules &rules);
/// Characters of UTF-8, not bytes.
std::int64_t characterCount(const std::string &text);

} // namespace farthing::model
