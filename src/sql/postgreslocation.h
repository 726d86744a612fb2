// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QtCore/QMap>

namespace farthing::sql {

/// Where a PostgreSQL database is, and as whom it is opened, as libpq's URIs say it:
/// `postgresql://user:password@host:port/database?sslmode=require`, several hosts with commas between them, a
/// folder of sockets as `?host=/path`. What is missing is what libpq takes for usual (its environment, its
/// password file).
struct PostgresLocation
{
    QString hosts; ///< empty: the usual socket of this computer
    QString ports; ///< empty: the usual one
    QString user;
    QString password; ///< never shown
    QString database;
    QMap<QString, QString> options; ///< libpq's other keywords

    /// Whether a location means PostgreSQL; any other is a file.
    static bool names(const QString &location);
    /// Error: Invalid, with a sentence that does not repeat what may be secret.
    static Result<PostgresLocation> parse(const QString &location);

    /// "postgresql://host:port/database", for people: without user, password and options.
    QString shown() const;
    /// The part of it that says where the server is.
    QString server() const;
    /// The keywords beside those that Qt Sql has functions for, for QSqlDatabase::setConnectOptions.
    QString connectOptions() const;
};

} // namespace farthing::sql
