// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QtCore/QList>
#include <QtCore/QString>
#include <QtCore/QVariant>

#include <optional>

namespace farthing {

namespace sql {
class Connection;
}

/// The checksum of texts of cache.db, in their order. Null where SQLite gives one of them back otherwise than
/// it was given: broken UTF-16, a byte order mark at its beginning, and the two letters that are none.
QVariant textSeal(const QList<std::optional<QString>> &texts);

/// Whether texts that were read from `cache` are those that were written; what carries no seal passes. Error:
/// Damaged, which the connection is told, too; `what` names the row for the log.
Result<void> checkTexts(sql::Connection &cache, const QList<std::optional<QString>> &texts,
                        const QVariant &seal, const QString &what);

} // namespace farthing
