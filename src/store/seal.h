// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "sql/connection.h"

#include <QtCore/QVariantList>

namespace farthing {

/// A table of own.db whose rows carry a checksum: by it a row that is not what was written is found, however
/// well the file around it holds together.
struct SealedTable
{
    QString name;
    QStringList key;     ///< columns that name a row
    QStringList columns; ///< what the seal is over, the key among them
    QString seal;        ///< the column that holds it
    bool ofBody = false; ///< over the bytes of the one column, as `checksumOf` makes it

    /// By name; the table must be one of them.
    static const SealedTable &named(const QString &name);
    static const QList<SealedTable> &all();

    enum class State {
        Intact,
        Unsealed, ///< written before there were seals, and not since
        Broken,   ///< not what was written
    };
    /// Of a row, given what stands in `columns` and in `seal`.
    State stateOf(const QVariantList &values, const QVariant &seal) const;
};

/// Seals the row of a table that `key` names, as it stands now: called in the transaction that wrote it.
/// Error: Storage.
Result<void> sealRow(sql::Connection &connection, const QString &table, const QVariantList &key);

/// Seals the rows of a table that have no seal, as they stand now: of an earlier version, from an archive, or
/// held after a repair. A transaction of its own, where there are any; after the audit has found nothing
/// wrong. Error: Storage.
Result<void> sealUnsealed(sql::Connection &connection, const QString &table);

/// Whether that row is what was written, or was never sealed, or is not there. Errors: Damaged, Storage.
Result<void> checkRow(sql::Connection &connection, const QString &table, const QVariantList &key);

} // namespace farthing
