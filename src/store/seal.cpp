// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/seal.h"

#include "sql/statement.h"
#include "store/databases.h"
#include "store/sealed.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace farthing {

using sql::Statement;

namespace {

/// The values one after the other, each with its kind and length, so that no two rows look alike.
QByteArray sealOver(const QVariantList &values)
{
    QByteArray text;
    const auto add = [&text](char kind, const QByteArray &bytes) {
        text += kind + QByteArray::number(bytes.size()) + ':' + bytes;
    };
    for (const QVariant &value : values) {
        if (value.isNull())
            text += 'n';
        else if (value.typeId() == QMetaType::QByteArray)
            add('b', value.toByteArray());
        else if (value.typeId() == QMetaType::QString)
            add('t', value.toString().toUtf8());
        else
            add('i', QByteArray::number(value.toLongLong()));
    }
    return checksumOf(text);
}

SealedTable sealed(const char *name, const char *key, const char *rest, const char *seal = "seal")
{
    SealedTable table{QString::fromLatin1(name),
                      QString::fromLatin1(key).split(QLatin1Char(' ')),
                      {},
                      QString::fromLatin1(seal)};
    table.columns = table.key + QString::fromLatin1(rest).split(QLatin1Char(' '));
    return table;
}

SealedTable withBody(const char *name, const char *key)
{
    return {QString::fromLatin1(name),
            QString::fromLatin1(key).split(QLatin1Char(' ')),
            {QStringLiteral("body")},
            QStringLiteral("checksum"),
            true};
}

QString whereKey(const SealedTable &table)
{
    return QStringLiteral(" WHERE ") + table.key.join(QLatin1String(" = ? AND ")) + QStringLiteral(" = ?");
}

void bindKey(Statement &statement, const QVariantList &key)
{
    // The id of nobody is a null text, and would be bound as NULL, which no row has.
    for (const QVariant &value : key) {
        if (value.typeId() == QMetaType::QString)
            statement.bind(value.toString());
        else
            statement.bind(value);
    }
}

Result<std::optional<QVariantList>> readRow(sql::Connection &connection, const SealedTable &table,
                                            const QVariantList &key)
{
    Statement read(connection, QStringLiteral("SELECT %1, %2 FROM %3")
                                       .arg(table.columns.join(QLatin1String(", ")), table.seal, table.name) +
                                   whereKey(table));
    bindKey(read, key);
    if (!read.next())
        return read.error() ? Result<std::optional<QVariantList>>(*read.error())
                            : std::optional<QVariantList>();
    QVariantList values;
    for (int column = 0; column <= table.columns.size(); ++column)
        values.append(read.value(column));
    return std::optional(values);
}

} // namespace

const QList<SealedTable> &SealedTable::all()
{
    static const QList<SealedTable> tables{
        sealed("attempt", "key", "intent made_at price body"),
        sealed("intent", "id", "account kind post comment subject created_at state attempt unanswered",
               "whole_seal"),
        withBody("receipt", "key"),
        withBody("report", "account id"),
        withBody("seen", "account which"),
        sealed("draft", "account post", "text parent avatar"),
        sealed("post_draft", "account id", "published title body language tags base_at"),
        sealed("draft_image", "account id", "type bytes"),
        sealed("remembered", "key", "value"),
        sealed("place", "account post", "place"),
        sealed("saved_search", "account id", "name text at"),
        sealed("note", "account id", "post comment title quote anchor text made_at changed_at"),
        sealed("muted", "account person", "name muted_at"),
        sealed("carried", "account key", "post kind revision state attempt body told"),
    };
    return tables;
}

const SealedTable &SealedTable::named(const QString &name)
{
    const QList<SealedTable> &tables = all();
    return *std::find_if(tables.begin(), tables.end(),
                         [&](const SealedTable &table) { return table.name == name; });
}

SealedTable::State SealedTable::stateOf(const QVariantList &values, const QVariant &seal) const
{
    if (seal.isNull())
        return State::Unsealed;
    const QByteArray expected = ofBody ? checksumOf(values.value(0).toByteArray()) : sealOver(values);
    return expected == seal.toByteArray() ? State::Intact : State::Broken;
}

Result<void> sealRow(sql::Connection &connection, const QString &name, const QVariantList &key)
{
    const SealedTable &table = SealedTable::named(name);
    const Result<std::optional<QVariantList>> row = readRow(connection, table, key);
    if (!row || !*row)
        return row ? Result<void>() : Result<void>(row.error());
    QVariantList values = **row;
    values.removeLast();
    Statement write(connection,
                    QStringLiteral("UPDATE %1 SET %2 = ?").arg(name, table.seal) + whereKey(table));
    write.bind(QVariant(sealOver(values)));
    bindKey(write, key);
    return write.run();
}

Result<void> sealUnsealed(sql::Connection &connection, const QString &name)
{
    const SealedTable &table = SealedTable::named(name);
    QList<QVariantList> keys;
    {
        Statement read(connection, QStringLiteral("SELECT %1 FROM %2 WHERE %3 IS NULL")
                                       .arg(table.key.join(QLatin1String(", ")), name, table.seal));
        while (read.next()) {
            QVariantList key;
            for (int column = 0; column < table.key.size(); ++column)
                key.append(read.value(column));
            keys.append(key);
        }
        if (read.error())
            return *read.error();
    }
    if (keys.isEmpty())
        return {};
    return inTransaction(connection, [&]() -> Result<void> {
        for (const QVariantList &key : std::as_const(keys)) {
            if (Result<void> done = sealRow(connection, name, key); !done)
                return done;
        }
        return {};
    });
}

Result<void> checkRow(sql::Connection &connection, const QString &name, const QVariantList &key)
{
    const SealedTable &table = SealedTable::named(name);
    const Result<std::optional<QVariantList>> row = readRow(connection, table, key);
    if (!row || !*row)
        return row ? Result<void>() : Result<void>(row.error());
    QVariantList values = **row;
    const QVariant seal = values.takeLast();
    if (table.stateOf(values, seal) != SealedTable::State::Broken)
        return {};
    connection.noteDamage();
    return AppError{AppError::Kind::Damaged,
                    QCoreApplication::translate(
                        "farthing::Store", "Something of yours on this computer is damaged. Close Farthing "
                                           "and start it again: it is put back from the backup."),
                    name};
}

} // namespace farthing
