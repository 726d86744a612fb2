// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/damage.h"

#include <QtCore/QString>

namespace farthing {

/// Puts own.db together again where it is damaged, or gone while there is a backup of it: the newest whole
/// backup, and over it whatever in the damaged file is newer and can be shown to be what was written. The
/// damaged file is kept as own.db.damaged-TIME. An intent of which only the backup knows is not sent by
/// itself, because it may have been sent or taken back since. Nobody else may have the file open. Answers
/// what was done. Error: Storage, and then nothing was changed.
Result<StoreRepair> restoreOwn(const QString &folder);

} // namespace farthing
