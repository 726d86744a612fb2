// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/store.h"

namespace farthing {

/// Fills a store with so many movements, as a reader has them: two earn, the third costs, one every five
/// minutes; and with an account whose balance they are. False where something fails.
bool fillStatement(Store &store, qint64 movements);

} // namespace farthing
