// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/records.h"

namespace farthing {

/// Goes through the open intents in their order and finds those that have to stay: what speaks of something
/// that an intent before them makes, and that one was refused or needs the person. Everything else on the
/// post goes on.
class HeldBack
{
public:
    /// What holds the next one back, directly; none: it may go.
    const IntentRecord *by(const IntentRecord &record);

private:
    QList<IntentRecord> m_stuck;
};

} // namespace farthing
