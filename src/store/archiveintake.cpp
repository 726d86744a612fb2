// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/archiveintake.h"

#include "sql/migrator.h"
#include "store/rawtable.h"
#include "store/signin.h"
#include "store/writer.h"
#include "wire/codec.h"

#include <map>

namespace farthing {

namespace {

const QString ownSteps = QStringLiteral(":/sql/own");

template <class T>
Result<QList<Change>> changesFrom(const QList<QJsonObject> &objects, Result<T> (*decode)(const QJsonObject &))
{
    QList<Change> changes;
    for (const QJsonObject &object : objects) {
        Result<T> value = decode(object);
        if (!value)
            return value.error();
        changes.append(std::move(value.value()));
    }
    return changes;
}

Result<void> applied(Writer &writer, const Batch &batch)
{
    const Result<Applied> done = writer.apply(batch);
    return done ? Result<void>() : Result<void>(done.error());
}

/// Tables come in the order of an archive: what one row needs of another is looked at in the end. What the
/// steps put there themselves is in the archive, too.
Result<void> prepare(sql::Connection &connection)
{
    if (Result<void> done = connection.execute(QStringLiteral("PRAGMA defer_foreign_keys = ON")); !done)
        return done;
    const Result<QStringList> names = RawTable::namesIn(connection);
    if (!names)
        return names.error();
    for (const QString &name : *names) {
        Result<RawTable> table = RawTable::open(connection, name);
        if (!table)
            return table.error();
        if (Result<void> done = table.value().clear(); !done)
            return done;
    }
    return {};
}

Result<void> fillDatabase(const QString &file, const QString &steps, qint64 version,
                          const std::function<Result<void>(const ArchiveIntake::PutRow &)> &fill)
{
    const Result<std::unique_ptr<sql::Connection>> database =
        sql::Connection::open({file, sql::Durability::Full, false});
    if (!database)
        return database.error();
    if (Result<void> made = sql::migrate(**database, steps, version); !made)
        return made;
    const Result<qint64> made = database.value()->pragma(QStringLiteral("user_version"));
    if (!made || *made != version)
        return AppError{AppError::Kind::VersionMismatch, QString(),
                        QStringLiteral("%1 of version %2").arg(file).arg(version)};
    Result<void> filled = inTransaction(**database, [&]() -> Result<void> {
        if (Result<void> ready = prepare(**database); !ready)
            return ready;
        std::map<QString, RawTable> tables;
        return fill([&](const QString &name, const QJsonObject &row) -> Result<void> {
            auto table = tables.find(name);
            if (table == tables.end()) {
                const Result<RawTable> opened = RawTable::open(**database, name);
                if (!opened)
                    return AppError{AppError::Kind::Invalid, QString(), opened.error().detail};
                table = tables.emplace(name, *opened).first;
            }
            return table->second.insert(row);
        });
    });
    // Rows that contradict each other are not the disk's fault.
    if (!filled && filled.error().detail.contains(QLatin1String("constraint"), Qt::CaseInsensitive))
        return AppError{AppError::Kind::Invalid, QString(), filled.error().detail};
    return filled;
}

} // namespace

ArchiveIntake::ArchiveIntake(const QString &folder) : m_folder(folder) {}

ArchiveIntake::~ArchiveIntake() = default;

Result<void> ArchiveIntake::fillOwn(qint64 version, const std::function<Result<void>(const PutRow &)> &fill)
{
    if (Result<void> filled = fillDatabase(m_folder + QStringLiteral("/own.db"), ownSteps, version, fill);
        !filled)
        return filled;
    Result<std::unique_ptr<Writer>> writer = Writer::open(m_folder);
    if (!writer)
        return writer.error();
    m_writer = std::move(writer.value());
    return m_writer->noteRestored();
}

Result<void> ArchiveIntake::fillPlatform(const QString &file, const QString &steps, qint64 version,
                                         const std::function<Result<void>(const PutRow &)> &fill)
{
    return fillDatabase(file, steps, version, fill);
}

Result<void> ArchiveIntake::addDocuments(const QJsonObject &documents)
{
    Batch batch;
    if (const QJsonValue account = documents.value(QLatin1String("account")); account.isObject()) {
        const Result<Account> value = wire::decodeAccount(account.toObject());
        if (!value)
            return value.error();
        batch.changes.append(*value);
    }
    if (const QJsonValue rules = documents.value(QLatin1String("rules")); rules.isObject()) {
        const Result<Rulebook> value = wire::decodeRulebook(rules.toObject());
        if (!value)
            return value.error();
        batch.changes.append(*value);
    }
    if (const QJsonValue readFor = documents.value(QLatin1String("statement_read_for")); readFor.isString())
        batch.cursors.append({statementReadCursor, readFor.toString()});
    return applied(*m_writer, batch);
}

Result<void> ArchiveIntake::addPosts(const QList<QJsonObject> &posts)
{
    const Result<QList<Change>> changes = changesFrom<Post>(posts, &wire::decodePost);
    return changes ? applied(*m_writer, {*changes, {}, {}, false}) : Result<void>(changes.error());
}

Result<void> ArchiveIntake::addComments(const QList<QJsonObject> &comments)
{
    const Result<QList<Change>> changes = changesFrom<Comment>(comments, &wire::decodeComment);
    return changes ? applied(*m_writer, {*changes, {}, {}, false}) : Result<void>(changes.error());
}

Result<void> ArchiveIntake::addMovements(const QList<QJsonObject> &movements)
{
    Batch batch;
    for (const QJsonObject &movement : movements) {
        const Result<StatementItem> item = wire::decodeStatementItem(movement);
        if (!item)
            return item.error();
        batch.entries.append(*item);
    }
    return applied(*m_writer, batch);
}

Result<void> ArchiveIntake::addImage(const QString &kind, const QString &id, const QString &type,
                                     const QByteArray &bytes)
{
    return m_writer->keepImage(kind, id, type, bytes);
}

} // namespace farthing
