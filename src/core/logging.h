// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QLoggingCategory>

namespace farthing {

Q_DECLARE_LOGGING_CATEGORY(logNetwork)  // farthing.network
Q_DECLARE_LOGGING_CATEGORY(logSql)      // farthing.sql
Q_DECLARE_LOGGING_CATEGORY(logStore)    // farthing.store
Q_DECLARE_LOGGING_CATEGORY(logSync)     // farthing.sync
Q_DECLARE_LOGGING_CATEGORY(logGui)      // farthing.gui
Q_DECLARE_LOGGING_CATEGORY(logPlatform) // farthing.platform

} // namespace farthing
