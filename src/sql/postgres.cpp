// SPDX-License-Identifier: GPL-3.0-or-later
#include "sql/postgres.h"

#include <QtCore/QCoreApplication>
#include <QtSql/QSqlError>

namespace farthing::sql {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(farthing::sql::Postgres)
};

constexpr char permissionDenied[] = "42501"; // SQLSTATE

/// A server's message without the lines that follow the first.
QString firstLine(const QSqlError &error)
{
    return error.databaseText().section(QLatin1Char('\n'), 0, 0, QString::SectionSkipEmpty).trimmed();
}

AppError noRights(const PostgresLocation &where, const QString &detail)
{
    //: %1 names a server and a database
    return {
        AppError::Kind::Storage,
        Words::tr("The rights to the database %1 are missing. Let its owner grant them, or sign in as the "
                  "owner.")
            .arg(where.shown()),
        detail};
}

AppError noServer(const PostgresLocation &where, const QString &detail)
{
    //: %1 is the address of a server
    return {AppError::Kind::Storage,
            Words::tr("No PostgreSQL server answers at %1. Check the address, and that the server runs.")
                .arg(where.server()),
            detail};
}

AppError notLetIn(const PostgresLocation &where, const QString &detail)
{
    //: %1 is the address of a server
    return {
        AppError::Kind::Storage,
        Words::tr("The PostgreSQL server at %1 does not let this user in. Check the name and the password.")
            .arg(where.server()),
        detail};
}

AppError noDatabase(const PostgresLocation &where, const QString &detail)
{
    //: %1 is the name of a database, %2 the address of a server
    return {AppError::Kind::Storage,
            Words::tr("There is no database “%1” on the PostgreSQL server at %2. Make it with createdb.")
                .arg(where.database, where.server()),
            detail};
}

using Sentence = AppError (*)(const PostgresLocation &, const QString &);

/// A connection that was not made has no code, only the words of libpq and the server. In another language
/// than English, the message itself has to do.
Sentence sentenceFor(const QString &message)
{
    static const struct
    {
        QLatin1StringView words;
        Sentence sentence;
    } known[] = {
        {QLatin1StringView("Connection refused"), noServer},
        {QLatin1StringView("No such file or directory"), noServer},
        {QLatin1StringView("could not translate host name"), noServer},
        {QLatin1StringView("timeout expired"), noServer},
        {QLatin1StringView("No route to host"), noServer},
        {QLatin1StringView("Network is unreachable"), noServer},
        {QLatin1StringView("authentication failed"), notLetIn},
        {QLatin1StringView("no password supplied"), notLetIn},
        {QLatin1StringView("no pg_hba.conf entry"), notLetIn},
        {QLatin1StringView("is not permitted to log in"), notLetIn},
        {QLatin1StringView("permission denied for database"), noRights},
    };
    for (const auto &[words, sentence] : known) {
        if (message.contains(words))
            return sentence;
    }
    if (message.contains(QLatin1String("does not exist")))
        return message.contains(QLatin1String("role \"")) ? notLetIn : noDatabase;
    return nullptr;
}

} // namespace

Result<void> openPostgres(const QString &name, const PostgresLocation &where)
{
    if (!QSqlDatabase::isDriverAvailable(QStringLiteral("QPSQL")))
        return AppError{AppError::Kind::Storage,
                        Words::tr("Qt's driver for PostgreSQL is missing. On Debian it is in the package "
                                  "libqt6sql6-psql."),
                        QStringLiteral("QPSQL")};
    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QPSQL"), name);
    database.setHostName(where.hosts);
    database.setUserName(where.user);
    database.setPassword(where.password);
    database.setDatabaseName(where.database);
    database.setConnectOptions(where.connectOptions());
    // A sum of bigint is numeric for the server; as a floating-point number it would not be exact.
    database.setNumericalPrecisionPolicy(QSql::HighPrecision);
    if (!database.open())
        return postgresOpenError(where, database.lastError());
    QSqlQuery encoding(database);
    if (!encoding.exec(QStringLiteral("SHOW server_encoding")) || !encoding.next())
        return postgresOpenError(where, encoding.lastError());
    if (encoding.value(0).toString() != QLatin1String("UTF8"))
        return AppError{AppError::Kind::Storage,
                        //: %1 names a server and a database
                        Words::tr("The database %1 does not keep its texts as UTF-8. Make another one with "
                                  "createdb --encoding=UTF8 --template=template0.")
                            .arg(where.shown()),
                        encoding.value(0).toString()};
    return {};
}

QStringList postgresSettings(const Connection::Options &options)
{
    QStringList settings{
        QStringLiteral("SET client_min_messages = warning"),
        // A process that hangs inside a transaction must not keep all others from writing.
        QStringLiteral("SET idle_in_transaction_session_timeout = '30s'"),
        QStringLiteral("SET lock_timeout = '20s'"),
        QStringLiteral("SET jit = off"),
        // Each question of ours is for a few rows that an index finds in the order that is wanted, or, as the
        // audit's, for a whole table in the order of a key. How many rows an account has is no reason to read
        // or sort them all, which is what the planner does where it takes everybody for average; nor need the
        // same question be planned again, which takes longer than to answer it.
        QStringLiteral("SET plan_cache_mode = force_generic_plan"),
        QStringLiteral("SET enable_hashjoin = off"),
        QStringLiteral("SET enable_mergejoin = off"),
        QStringLiteral("SET enable_material = off"),
        QStringLiteral("SET enable_bitmapscan = off"),
        QStringLiteral("SET enable_sort = off"),
    };
    if (options.readOnly)
        settings << QStringLiteral("SET default_transaction_read_only = on");
    if (options.durability == Durability::Full)
        settings << QStringLiteral("SELECT set_config('synchronous_commit', 'on', false) "
                                   "WHERE current_setting('synchronous_commit') = 'off'");
    return settings;
}

AppError postgresOpenError(const PostgresLocation &where, const QSqlError &error)
{
    const QString message = firstLine(error);
    if (const Sentence sentence = sentenceFor(error.databaseText()))
        return sentence(where, message);
    //: %1 names a server and a database, %2 is the server's own message
    return {AppError::Kind::Storage,
            Words::tr("The database %1 cannot be opened (%2).").arg(where.shown(), message), message};
}

bool endsConnection(const QSqlError &error)
{
    const QString state = error.nativeErrorCode();
    return state.startsWith(QLatin1String("08")) || state == QLatin1String("57P01") ||
           state == QLatin1String("57P02") || state == QLatin1String("57P05");
}

AppError postgresError(const PostgresLocation &where, const QSqlError &error, const QString &what)
{
    const QString detail = what + QStringLiteral(": ") + error.text();
    if (error.nativeErrorCode() == QLatin1String(permissionDenied))
        return noRights(where, detail);
    //: %1 names a server and a database, %2 is the server's own message
    return {AppError::Kind::Storage,
            Words::tr("The database %1 failed (%2).").arg(where.shown(), firstLine(error)), detail};
}

} // namespace farthing::sql
