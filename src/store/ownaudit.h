// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "sql/connection.h"

#include <QtCore/QSet>

namespace farthing {

/// Reads a whole own.db, and says whether it is what was written: as SQLite sees the file, and by the seals
/// of its rows.
class OwnAudit
{
public:
    explicit OwnAudit(sql::Connection &connection) : m_connection(connection) {}

    /// Nothing where all is well. Error: Damaged, with what was found first for the log; Storage where that
    /// cannot be known, because the disk failed or another program holds the file.
    Result<void> check() const;
    /// The names of the tables. Errors: Damaged, Storage.
    Result<QStringList> tables() const;
    /// Whether the file is sound where this table stands, and each row of it is what was written.
    bool isIntact(const QString &table) const;

private:
    Result<void> checkFile(const QString &pragma) const;
    Result<void> checkShape() const;
    Result<void> checkSeals(const QString &table) const;

    sql::Connection &m_connection;
};

} // namespace farthing
