// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/ownaudit.h"

#include "sql/migrator.h"
#include "sql/statement.h"
#include "store/schemaseal.h"
#include "store/seal.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace farthing {

using sql::Statement;

namespace {

AppError damaged(const sql::Connection &connection, const QString &detail)
{
    return {
        AppError::Kind::Damaged,
        //: %1 is a file
        QCoreApplication::translate("farthing::Store", "The database %1 is damaged.").arg(connection.shown()),
        detail};
}

/// Whether the table has all columns that the seal is over: one of an earlier version may not.
Result<bool> hasColumns(sql::Connection &connection, const SealedTable &table)
{
    QStringList missing = table.columns + QStringList{table.seal};
    Statement read(connection, QStringLiteral("SELECT name FROM pragma_table_info(?)"));
    read.bind(table.name);
    while (read.next())
        missing.removeAll(read.text(0));
    return read.error() ? Result<bool>(*read.error()) : missing.isEmpty();
}

} // namespace

Result<void> OwnAudit::check() const
{
    if (Result<void> header = sql::expectHeader(m_connection); !header)
        return header;
    // What a newer version seals, and how, is not known here.
    if (const Result<bool> newer = sql::isNewer(m_connection, QStringLiteral(":/sql/own")); !newer || *newer)
        return newer ? Result<void>() : Result<void>(newer.error());
    if (Result<void> sound = checkFile(QStringLiteral("PRAGMA integrity_check(1)")); !sound)
        return sound;
    if (Result<void> shape = checkShape(); !shape)
        return shape;
    for (const SealedTable &table : SealedTable::all()) {
        if (Result<void> sealed = checkSeals(table.name); !sealed)
            return sealed;
    }
    return {};
}

Result<QStringList> OwnAudit::tables() const
{
    QStringList names;
    Statement read(m_connection,
                   QStringLiteral("SELECT name FROM sqlite_master WHERE type = 'table' AND name "
                                  "NOT LIKE 'sqlite%' ORDER BY rowid"));
    while (read.next())
        names.append(read.text(0));
    return read.error() ? Result<QStringList>(*read.error()) : names;
}

bool OwnAudit::isIntact(const QString &table) const
{
    const auto &sealed = SealedTable::all();
    const bool hasSeals = std::any_of(sealed.begin(), sealed.end(),
                                      [&](const SealedTable &entry) { return entry.name == table; });
    return checkFile(QStringLiteral("PRAGMA integrity_check('%1')").arg(table)).ok() &&
           (!hasSeals || checkSeals(table).ok());
}

Result<void> OwnAudit::checkFile(const QString &pragma) const
{
    Statement check(m_connection, pragma);
    const QString said = check.next() ? check.text(0) : QString();
    if (check.error())
        return *check.error();
    return said == QLatin1String("ok") ? Result<void>() : Result<void>(damaged(m_connection, said));
}

Result<void> OwnAudit::checkShape() const
{
    const Result<QStringList> names = tables();
    if (!names || !names->contains(QStringLiteral("remembered")))
        return names ? Result<void>() : Result<void>(names.error());
    const Result<QByteArray> now = schemaSealOf(m_connection);
    if (!now)
        return now.error();
    // As text: where even the names of these two columns are damaged, no statement names them.
    Statement read(m_connection, QStringLiteral("SELECT * FROM remembered"));
    while (read.next()) {
        if (read.text(0) == schemaSealKey && !isSameShape(*now, read.bytes(1)))
            return damaged(m_connection, QStringLiteral("the schema is not what was made"));
    }
    return read.error() ? Result<void>(*read.error()) : Result<void>();
}

Result<void> OwnAudit::checkSeals(const QString &name) const
{
    const SealedTable &table = SealedTable::named(name);
    const Result<bool> known = hasColumns(m_connection, table);
    if (!known || !*known)
        return known ? Result<void>() : Result<void>(known.error());
    Statement read(m_connection, QStringLiteral("SELECT %1, %2 FROM %3")
                                     .arg(table.columns.join(QLatin1String(", ")), table.seal, table.name));
    QVariantList values;
    while (read.next()) {
        values.clear();
        for (int column = 0; column < table.columns.size(); ++column)
            values.append(read.value(column));
        if (table.stateOf(values, read.value(int(table.columns.size()))) == SealedTable::State::Broken)
            return damaged(m_connection, name + QStringLiteral(": a row is not what was written"));
    }
    return read.error() ? Result<void>(*read.error()) : Result<void>();
}

} // namespace farthing
