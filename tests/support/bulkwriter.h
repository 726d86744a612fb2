// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QtCore/QStringList>
#include <QtCore/QVariant>

#include <memory>

namespace farthing {

class PostgresCluster;

/// A table, and the columns that rows are given for, in their order.
struct BulkTable
{
    QString name;
    QStringList columns;
};

/// Fills tables as fast as a database takes rows: past the platform, without waiting for the disk, and with
/// no check of what refers to what. Only for books that are made to be measured.
class BulkWriter
{
public:
    virtual ~BulkWriter() = default;

    /// A writer for an SQLite file, or for a database of a cluster of ours.
    static std::unique_ptr<BulkWriter> make(const QString &location, PostgresCluster *cluster);

    virtual void add(const BulkTable &table, const QVariantList &values) = 0;
    /// Runs one statement after the rows that came before it.
    virtual void run(const QString &sql) = 0;
    /// Everything is in the database, and as tidy as its own housekeeping would have made it.
    virtual Result<void> finish() = 0;
};

} // namespace farthing
