// SPDX-License-Identifier: GPL-3.0-or-later
#include "sql/connection.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QUuid>
#include <QtSql/QSqlError>

namespace farthing::sql {

AppError storageError(const QSqlError &error, const QString &what)
{
    return {AppError::Kind::Storage,
            //: %1 is the database's own message
            QCoreApplication::translate("farthing::sql",
                                        "The local database failed (%1). Check that the disk is not full and "
                                        "that the folder can be written to.")
                .arg(error.databaseText()),
            what + QStringLiteral(": ") + error.text()};
}

namespace {

AppError openError(const QString &file, const QSqlError &error)
{
    //: %1 is a file, %2 the database's own message
    return {AppError::Kind::Storage,
            QCoreApplication::translate("farthing::sql", "The database %1 cannot be opened (%2).")
                .arg(QDir::toNativeSeparators(file), error.databaseText()),
            error.text()};
}

} // namespace

Result<std::unique_ptr<Connection>> Connection::open(const Options &options)
{
    std::unique_ptr<Connection> connection(new Connection);
    connection->m_name = QUuid::createUuid().toString(QUuid::WithoutBraces);
    connection->m_file = options.file;
    connection->m_readOnly = options.readOnly;
    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), connection->m_name);
    database.setDatabaseName(options.file);
    QString connectOptions = QStringLiteral("QSQLITE_BUSY_TIMEOUT=5000");
    if (options.readOnly)
        connectOptions += QStringLiteral(";QSQLITE_OPEN_READONLY");
    database.setConnectOptions(connectOptions);
    if (!database.open())
        return openError(options.file, database.lastError());

    QStringList settings{QStringLiteral("PRAGMA foreign_keys = ON"),
                         QStringLiteral("PRAGMA trusted_schema = OFF")};
    if (!options.readOnly) {
        settings << QStringLiteral("PRAGMA journal_mode = WAL")
                 << (options.durability == Durability::Full ? QStringLiteral("PRAGMA synchronous = FULL")
                                                            : QStringLiteral("PRAGMA synchronous = NORMAL"));
    }
    // The first statement that reads the file finds out whether it is a database at all.
    settings << QStringLiteral("SELECT count(*) FROM sqlite_master");
    for (const QString &setting : settings) {
        QSqlQuery query(database);
        if (!query.exec(setting))
            return openError(options.file, query.lastError());
    }
    return connection;
}

Connection::~Connection()
{
    m_idle.clear();
    QSqlDatabase::removeDatabase(m_name);
}

QSqlDatabase Connection::database() const
{
    return QSqlDatabase::database(m_name, false);
}

Result<void> Connection::execute(const QString &text)
{
    QSqlQuery query(database());
    if (!query.exec(text))
        return storageError(query.lastError(), text);
    return {};
}

Result<qint64> Connection::pragma(const QString &name)
{
    QSqlQuery query(database());
    const QString text = QStringLiteral("PRAGMA ") + name;
    if (!query.exec(text) || !query.next())
        return storageError(query.lastError(), text);
    return query.value(0).toLongLong();
}

} // namespace farthing::sql
