// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/store.h"

#include <functional>

namespace farthing {

/// One thing that a person keeps in a store: written once, and looked for later.
struct OwnThing
{
    QString name;
    /// Asks for it to be written, waits, and says whether it was taken.
    std::function<bool(Store &)> write;
    /// Whether it is there as it was written.
    std::function<bool(const Store &)> isThere;
};

/// The thing with this number: by turns an intent, a draft of a comment, of a post, its image, a report, a
/// booked intent, and a reading place or something remembered. No two touch the same row.
OwnThing ownThing(int number);

} // namespace farthing
