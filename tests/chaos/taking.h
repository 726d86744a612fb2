// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "faultyhistory.h"

#include <QtCore/QFuture>

namespace farthing {

struct FaultyHistory::Taking
{
    int reader = 0;
    Act act;
    QFuture<Result<IntentId>> taken;
    // or, of one that was taken before:
    IntentId again;
    bool backwards = false; ///< it is taken back; otherwise sent again
    QFuture<Result<void>> decided;
};

} // namespace farthing
