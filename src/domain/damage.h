// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QDateTime>

#include <optional>

namespace farthing {

/// What had to be done before what is kept here could be opened, for the one sentence that a person is told.
struct StoreRepair
{
    bool own = false; ///< what is the person's was damaged, and put together again
    std::optional<QDateTime>
        backupAt;       ///< when the backup was made that stood in for it; none: there was none
    bool cache = false; ///< what can be fetched again was damaged, and is
    bool commitsLost =
        false; ///< the last things written before the program's end were damaged, and may be gone

    bool isNeeded() const { return own || cache || commitsLost; }
};

/// What was found damaged while it was in use.
struct StoreDamage
{
    bool own = false;   ///< what is the person's
    bool cache = false; ///< what can be fetched again
    bool texts = false; ///< single texts of that, while the rest is whole
    bool any() const { return own || cache || texts; }
};

} // namespace farthing
