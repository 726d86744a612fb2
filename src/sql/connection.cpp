// SPDX-License-Identifier: GPL-3.0-or-later
#include "sql/connection.h"

#include "core/logging.h"
#include "sql/postgres.h"
#include "sql/sqliteerror.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QUuid>
#include <QtSql/QSqlError>

#include <utility>

namespace farthing::sql {

namespace {

constexpr int pauseBetweenTries = 1'000;

QStringList sqliteSettings(const Connection::Options &options)
{
    QStringList settings{QStringLiteral("PRAGMA foreign_keys = ON"),
                         QStringLiteral("PRAGMA trusted_schema = OFF"),
                         QStringLiteral("PRAGMA cache_size = -%1").arg(options.cacheKilobytes)};
    if (!options.readOnly) {
        settings << QStringLiteral("PRAGMA journal_mode = WAL")
                 << (options.durability == Durability::Full ? QStringLiteral("PRAGMA synchronous = FULL")
                                                            : QStringLiteral("PRAGMA synchronous = NORMAL"));
    }
    // The first statement that reads the file finds out whether it is a database at all.
    settings << QStringLiteral("SELECT count(*) FROM sqlite_master");
    return settings;
}

} // namespace

Connection::Connection(const Options &options)
    : m_options(options), m_name(QUuid::createUuid().toString(QUuid::WithoutBraces))
{}

Result<std::unique_ptr<Connection>> Connection::open(const Options &options)
{
    std::unique_ptr<Connection> connection(new Connection(options));
    if (PostgresLocation::names(options.file)) {
        const Result<PostgresLocation> where = PostgresLocation::parse(options.file);
        if (!where)
            return where.error();
        connection->m_where = *where;
    }
    if (Result<void> done = connection->connectToDatabase(); !done)
        return done.error();
    return connection;
}

Connection::~Connection()
{
    drop();
}

/// The order spares a round trip to the server for each statement: what was prepared ends with its driver.
/// SQLite wants its statements to be gone first.
void Connection::drop()
{
    if (!isPostgres())
        m_idle.clear();
    QSqlDatabase::removeDatabase(m_name);
    m_idle.clear();
}

QString Connection::shown() const
{
    return m_where ? m_where->shown() : QDir::toNativeSeparators(m_options.file);
}

QSqlDatabase Connection::database() const
{
    return QSqlDatabase::database(m_name, false);
}

Result<void> Connection::connectToDatabase()
{
    if (m_where) {
        if (Result<void> opened = openPostgres(m_name, *m_where); !opened)
            return opened;
        return apply(postgresSettings(m_options));
    }
    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name);
    database.setDatabaseName(m_options.file);
    database.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=5000") +
                               (m_options.readOnly ? QStringLiteral(";QSQLITE_OPEN_READONLY") : QString()));
    if (!database.open())
        return sqliteOpenError(m_options.file, database.lastError());
    return apply(sqliteSettings(m_options));
}

Result<void> Connection::apply(const QStringList &settings)
{
    QSqlQuery query(database());
    for (const QString &setting : settings) {
        if (!query.exec(setting))
            return m_where ? postgresOpenError(*m_where, query.lastError())
                           : sqliteOpenError(m_options.file, query.lastError());
    }
    return {};
}

Result<void> Connection::revive()
{
    if (!m_lost)
        return {};
    if (!m_nextTry.hasExpired())
        return lostError();
    drop();
    Result<void> done = connectToDatabase();
    // From now on and not from the beginning of the try: a server that lets us wait gets no more of our time.
    m_nextTry.setRemainingTime(pauseBetweenTries);
    if (!done)
        return done;
    m_lost = false;
    m_ended = false;
    qCInfo(logSql, "Connected to %ls again.", qUtf16Printable(shown()));
    if (m_onRevived)
        m_onRevived();
    return {};
}

void Connection::notice()
{
    if (m_lost || !m_where || (!m_ended && database().isOpen()))
        return;
    m_lost = true;
    m_nextTry.setRemainingTime(0);
    qCWarning(logSql, "The connection to %ls is lost.", qUtf16Printable(shown()));
}

AppError Connection::lostError() const
{
    //: %1 names a server and a database
    return {AppError::Kind::Storage,
            QCoreApplication::translate("farthing::sql",
                                        "The connection to the database %1 is lost. It is tried again soon.")
                .arg(shown()),
            QStringLiteral("lost connection")};
}

void Connection::noteDamage()
{
    if (!std::exchange(m_damaged, true) && m_onDamage)
        m_onDamage();
}

void Connection::noteWrongRow()
{
    if (!std::exchange(m_wrongRows, true) && m_onDamage)
        m_onDamage();
}

AppError Connection::failed(const QSqlError &error, const QString &what)
{
    if (!m_where) {
        AppError said = sqliteError(m_options.file, error, what);
        if (said.kind == AppError::Kind::Damaged)
            noteDamage();
        return said;
    }
    m_ended |= endsConnection(error);
    AppError said = postgresError(*m_where, error, what);
    if (!m_failure)
        m_failure = said;
    return said;
}

Result<void> Connection::execute(const QString &text)
{
    if (m_lost)
        return lostError();
    std::optional<AppError> error;
    if (QSqlQuery query(database()); !query.exec(text))
        error = failed(query.lastError(), text);
    if (!error)
        return {};
    notice();
    return *error;
}

Result<qint64> Connection::pragma(const QString &name)
{
    QSqlQuery query(database());
    const QString text = QStringLiteral("PRAGMA ") + name;
    if (!query.exec(text) || !query.next())
        return failed(query.lastError(), text);
    return query.value(0).toLongLong();
}

} // namespace farthing::sql
