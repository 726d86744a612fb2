// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sql/connection.h"

namespace farthing::sql {

/// Brings a database to the newest shape: runs the files NNN_name.sql of a folder whose number is above
/// the database's version (SQLite: `user_version`, PostgreSQL: the table farthing_schema), each with its new
/// version in one transaction. Several processes may do so at once. Steps are append-only, and an empty
/// database walks the same path. Error: VersionMismatch where the database is newer than the files (nothing
/// is touched), Damaged (what the file says of its version contradicts itself), Storage.
Result<void> migrate(Connection &connection, const QString &folder);
/// The same, but no further than to the step of this number: the shape that an older version knew.
Result<void> migrate(Connection &connection, const QString &folder, qint64 upTo);

/// Whether a database already has the newest shape, without touching it. Error: VersionMismatch where it is
/// older or newer than the files, Storage.
Result<void> expectNewest(Connection &connection, const QString &folder);

/// Whether the two places that tell a file's version agree; files of earlier times have only the one. Errors:
/// Damaged, Storage.
Result<void> expectHeader(Connection &connection);

/// Whether a database was made by a version that knows more steps than there are in the folder. Error:
/// Storage.
Result<bool> isNewer(Connection &connection, const QString &folder);

} // namespace farthing::sql
