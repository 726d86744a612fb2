// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "sql/connection.h"

#include <memory>

namespace farthing::platform {

/// The platform's own database, open and migrated. Belongs to the thread that opened it.
class Database
{
public:
    /// `location` is an SQLite file, or the URI of a PostgreSQL database. Errors: Storage, VersionMismatch.
    static Result<std::unique_ptr<Database>> open(const QString &location);
    /// Opens one that is there, only to read it: nothing in it is changed, not even brought up to date.
    static Result<std::unique_ptr<Database>> openToRead(const QString &location);
    ~Database();

    sql::Connection &connection() { return *m_connection; }

private:
    Database() = default;
    std::unique_ptr<sql::Connection> m_connection;
};

} // namespace farthing::platform
