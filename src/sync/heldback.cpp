// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/heldback.h"

#include <algorithm>

namespace farthing {

const IntentRecord *HeldBack::by(const IntentRecord &record)
{
    using State = Intent::State;
    const auto holder = std::find_if(m_stuck.cbegin(), m_stuck.cend(), [&](const IntentRecord &before) {
        return dependsOn(record.intent.act, before.intent.act);
    });
    const qsizetype at = holder - m_stuck.cbegin();
    const bool held = holder != m_stuck.cend() && record.intent.state == State::Waiting;
    if (held || record.intent.state == State::Refused || record.intent.state == State::NeedsYou)
        m_stuck.append(record);
    return held ? &m_stuck.at(at) : nullptr;
}

} // namespace farthing
