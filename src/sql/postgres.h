// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sql/connection.h"

#include <QtCore/QStringList>

namespace farthing::sql {

// What is special about a PostgreSQL server: how it is reached, what each session asks of it, and its errors
// in words for people. Nothing here ever says a password.

/// Opens the Qt connection of this name.
Result<void> openPostgres(const QString &name, const PostgresLocation &where);
/// Statements that each session begins with.
QStringList postgresSettings(const Connection::Options &options);
/// Why a database could not be opened.
AppError postgresOpenError(const PostgresLocation &where, const QSqlError &error);
/// The server says that this was the last of the connection: a SQLSTATE of class 08, or of 57 one that ends
/// the session (PostgreSQL's list of error codes).
bool endsConnection(const QSqlError &error);
/// Why a statement failed.
AppError postgresError(const PostgresLocation &where, const QSqlError &error, const QString &what);

/// The one lock of a database that every write transaction takes first.
inline constexpr char writersLock[] = "7810199284150";
/// What every committed write transaction notifies.
inline constexpr char writtenChannel[] = "farthing_written";

} // namespace farthing::sql
