// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "sql/connection.h"
#include "store/ownaudit.h"
#include "store/seal.h"

#include <QtCore/QSet>
#include <QtCore/QVariantList>

#include <functional>

namespace farthing {

/// Takes over from a damaged own.db what can be shown to be what was written. Works on two open databases, in
/// one transaction on the good one.
class Salvage
{
public:
    /// `good` is of the newest shape and holds the backup, or nothing.
    Salvage(sql::Connection &good, sql::Connection &damaged)
        : m_good(good), m_damaged(damaged), m_audit(damaged)
    {}

    /// Error: Storage, of the good one.
    Result<void> run();

private:
    /// Columns that both have, their names and where the seal is among them.
    struct Shape
    {
        QString table;
        QStringList columns;
        QStringList key;
        bool sealed = false;
        bool complete = false; ///< no column is missing

        qsizetype at(const char *column) const { return columns.indexOf(QString::fromLatin1(column)); }
    };

    Result<void> takeTables();
    Result<void> take(const QString &table, bool whole);
    Result<Shape> shapeOf(const QString &table) const;
    /// Rows from one end until the file ends to be readable; false in the middle of which it did.
    bool read(const Shape &shape, bool backwards, const std::function<void(const QVariantList &)> &row) const;
    SealedTable::State stateOf(const Shape &shape, const QVariantList &row) const;
    Result<void> write(const Shape &shape, const QVariantList &row, bool replacing);
    Result<void> writeIntent(const Shape &shape, QVariantList row, bool replacing);
    Result<void> insert(const Shape &shape, const QVariantList &row, bool replacing);
    Result<void> confirm(const Shape &shape, const QVariantList &row);
    Result<void> tidyIntents();
    Result<void> movePlaces();

    sql::Connection &m_good;
    sql::Connection &m_damaged;
    OwnAudit m_audit;
    QSet<QString> m_confirmed; ///< intents that stand as the damaged file has them
    bool m_intentsWhole = false;
    bool m_sameVersion = false;
};

/// Intents that came back from a backup alone wait for the person's word; those that waited for it already
/// are marked with `backupTrouble`.
Result<void> holdRestoredIntents(sql::Connection &good, const QSet<QString> &confirmed);

} // namespace farthing
