// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logging.h"

namespace farthing {

Q_LOGGING_CATEGORY(logNetwork, "farthing.network", QtInfoMsg)
Q_LOGGING_CATEGORY(logSql, "farthing.sql", QtInfoMsg)
Q_LOGGING_CATEGORY(logStore, "farthing.store", QtInfoMsg)
Q_LOGGING_CATEGORY(logSync, "farthing.sync", QtInfoMsg)
Q_LOGGING_CATEGORY(logGui, "farthing.gui", QtInfoMsg)
Q_LOGGING_CATEGORY(logPlatform, "farthing.platform", QtInfoMsg)

} // namespace farthing
