// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/apperror.h"

#include <QtSql/QSqlError>

namespace farthing::sql {

/// What SQLite's answer to a statement means to a person: what happened, and what to do about it. Damaged
/// where the file is not what was written, Storage otherwise, and then outer where the disk or another
/// program is at fault: full, busy, read-only, failing. `what` is for the log.
AppError sqliteError(const QString &file, const QSqlError &error, const QString &what);

/// The same for a file that cannot be opened. A wrong byte in its header looks like anything but a damaged
/// file, so all that is not the disk's or another program's fault counts as damage.
AppError sqliteOpenError(const QString &file, const QSqlError &error);

} // namespace farthing::sql
