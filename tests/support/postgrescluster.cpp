// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/postgrescluster.h"

#include "platform/database.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QElapsedTimer>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QStandardPaths>
#include <QtCore/QUrl>
#include <QtCore/QUuid>
#include <QtSql/QSqlDatabase>
#include <QtSql/QSqlError>
#include <QtSql/QSqlQuery>

#ifdef Q_OS_UNIX
    #include <csignal>
    #include <pwd.h>
    #include <unistd.h>
#endif

namespace farthing {

namespace {

constexpr int clusterPatience = 60'000;
constexpr char owner[] = "farthing";
constexpr char maintenance[] = "postgres"; // the database that every server has

/// The folder of initdb and postgres, which no PATH of Debian has.
QString findTools()
{
    QStringList folders;
    QProcess config;
    config.start(QStringLiteral("pg_config"), {QStringLiteral("--bindir")});
    if (config.waitForFinished(clusterPatience) && config.exitCode() == 0)
        folders.append(QString::fromLocal8Bit(config.readAllStandardOutput()).trimmed());
    const QDir versions(QStringLiteral("/usr/lib/postgresql"));
    QStringList found = versions.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    std::sort(found.begin(), found.end(),
              [](const QString &a, const QString &b) { return a.toInt() > b.toInt(); });
    for (const QString &version : found)
        folders.append(versions.filePath(version + QStringLiteral("/bin")));
    for (const QString &folder : folders) {
        if (!QStandardPaths::findExecutable(QStringLiteral("initdb"), {folder}).isEmpty() &&
            !QStandardPaths::findExecutable(QStringLiteral("postgres"), {folder}).isEmpty())
            return folder;
    }
    return {};
}

#ifdef Q_OS_UNIX
/// A user that is not root, for a server that refuses to run as root; the folder becomes theirs.
QStringList userToBecome(const QString &folder)
{
    if (::geteuid() != 0)
        return {};
    for (const char *name : {"postgres", "nobody"}) {
        const passwd *entry = ::getpwnam(name);
        if (entry && ::chown(QFile::encodeName(folder).constData(), entry->pw_uid, entry->pw_gid) == 0)
            return {QStringLiteral("--reuid=%1").arg(entry->pw_uid),
                    QStringLiteral("--regid=%1").arg(entry->pw_gid), QStringLiteral("--clear-groups")};
    }
    return {};
}
#endif

} // namespace

PostgresCluster::PostgresCluster(Disk disk, const QString &folder)
    : m_path(folder), m_tools(findTools()), m_disk(disk)
{
    if (folder.isEmpty()) {
        m_temporary =
            std::make_unique<QTemporaryDir>(QDir::tempPath() + QStringLiteral("/farthing-pg-XXXXXX"));
        m_path = m_temporary->path();
    }
    if (m_tools.isEmpty()) {
        m_problem = QStringLiteral("PostgreSQL is not installed here (no initdb).");
        return;
    }
    if (!QSqlDatabase::isDriverAvailable(QStringLiteral("QPSQL"))) {
        m_problem = QStringLiteral("Qt's driver for PostgreSQL is not installed here.");
        return;
    }
#ifdef Q_OS_UNIX
    m_become = userToBecome(m_path);
#endif
    const bool isThere = QFileInfo::exists(inFolder(QStringLiteral("data/PG_VERSION")));
    if (!isThere && !makeData())
        m_problem = QStringLiteral("initdb failed.");
    else if (!start())
        m_problem = QStringLiteral("PostgreSQL does not start: ") +
                    QString::fromLocal8Bit(m_process.readAllStandardError());
    else
        m_usable = true;
}

bool PostgresCluster::makeData()
{
    const QStringList plain{QStringLiteral("-D"),        inFolder(QStringLiteral("data")),
                            QStringLiteral("-U"),        QLatin1String(owner),
                            QStringLiteral("-E"),        QStringLiteral("UTF8"),
                            QStringLiteral("-A"),        QStringLiteral("trust"),
                            QStringLiteral("--no-sync"), QStringLiteral("--locale=C")};
    const QStringList icu{QStringLiteral("--locale-provider=icu"), QStringLiteral("--icu-locale=en")};
    return (run(QStringLiteral("initdb"), plain + icu) || run(QStringLiteral("initdb"), plain)) && guard();
}

PostgresCluster::~PostgresCluster()
{
    crash();
}

/// The command as the other user. It gets the signal to end at once when whoever started it dies.
QStringList PostgresCluster::asUser(const QString &program, const QStringList &arguments) const
{
    const QStringList plain = QStringList{m_tools + QLatin1Char('/') + program} + arguments;
    if (QStandardPaths::findExecutable(QStringLiteral("setpriv")).isEmpty())
        return plain;
    return QStringList{QStringLiteral("setpriv"), QStringLiteral("--pdeathsig"), QStringLiteral("QUIT")} +
           m_become + plain;
}

bool PostgresCluster::run(const QString &program, const QStringList &arguments)
{
    const QStringList command = asUser(program, arguments);
    QProcess process;
    process.setWorkingDirectory(m_path);
    process.start(command.first(), command.mid(1));
    const bool done = process.waitForFinished(clusterPatience) &&
                      process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
    if (!done)
        QDir(inFolder(QStringLiteral("data"))).removeRecursively();
    return done;
}

bool PostgresCluster::guard()
{
    QFile rules(inFolder(QStringLiteral("data/pg_hba.conf")));
    if (!rules.open(QIODevice::ReadWrite))
        return false;
    const QByteArray all = rules.readAll();
    return rules.seek(0) && rules.write("local all " + QByteArray(guarded) + " scram-sha-256\n" + all) > 0;
}

bool PostgresCluster::start()
{
    QStringList arguments{QStringLiteral("-D"), inFolder(QStringLiteral("data")), QStringLiteral("-k"),
                          m_path};
    QStringList settings{QStringLiteral("listen_addresses="),      QStringLiteral("shared_buffers=64MB"),
                         QStringLiteral("max_connections=60"),     QStringLiteral("autovacuum_naptime=10s"),
                         QStringLiteral("log_min_messages=fatal"), QStringLiteral("lc_messages=C")};
    if (m_disk == Disk::Ignored)
        settings << QStringLiteral("fsync=off") << QStringLiteral("full_page_writes=off")
                 << QStringLiteral("synchronous_commit=off");
    for (const QString &setting : std::as_const(settings))
        arguments << QStringLiteral("-c") << setting;
    const QStringList command = asUser(QStringLiteral("postgres"), arguments);
    m_process.setWorkingDirectory(m_path);
    m_process.start(command.first(), command.mid(1));
    QElapsedTimer waited;
    waited.start();
    while (waited.elapsed() < clusterPatience && m_process.state() != QProcess::NotRunning) {
        if (sql(QLatin1String(maintenance), QStringLiteral("SELECT 1")))
            return true;
        m_process.waitForFinished(20);
    }
    return false;
}

void PostgresCluster::crash()
{
    QSqlDatabase::removeDatabase(m_path + QLatin1Char('/') + QLatin1String(maintenance));
    if (m_process.state() == QProcess::NotRunning)
        return;
#ifdef Q_OS_UNIX
    ::kill(pid_t(m_process.processId()), SIGQUIT);
#else
    m_process.kill();
#endif
    if (!m_process.waitForFinished(clusterPatience))
        m_process.kill();
    m_process.waitForFinished(clusterPatience);
}

QString PostgresCluster::locationOf(const QString &database, const QString &user) const
{
    return QStringLiteral("postgresql://%1@/%2?host=%3")
        .arg(user, database, QString::fromLatin1(QUrl::toPercentEncoding(m_path)));
}

std::optional<QString> PostgresCluster::sql(const QString &database, const QString &text)
{
    // Most of it goes to one database, on a connection that stays.
    const bool stays = database == QLatin1String(maintenance);
    const QString name = m_path + QLatin1Char('/') + database;
    std::optional<QString> answer;
    {
        QSqlDatabase connection = QSqlDatabase::contains(name)
                                      ? QSqlDatabase::database(name, false)
                                      : QSqlDatabase::addDatabase(QStringLiteral("QPSQL"), name);
        connection.setHostName(m_path);
        connection.setUserName(QLatin1String(owner));
        connection.setDatabaseName(database);
        if (connection.isOpen() || connection.open()) {
            QSqlQuery query(connection);
            if (query.exec(text))
                answer = query.next() ? query.value(0).toString() : QStringLiteral("");
            else
                m_problem = query.lastError().text();
        }
    }
    if (!stays || !answer)
        QSqlDatabase::removeDatabase(name);
    return answer;
}

/// What no test is connected to any more. Asked first, because DROP waits five seconds for who is still
/// there.
void PostgresCluster::dropUnused()
{
    const QString used = sql(QLatin1String(maintenance),
                             QStringLiteral("SELECT string_agg(datname, ' ') FROM pg_stat_activity"))
                             .value_or(QString());
    const QStringList databases = m_databases;
    for (const QString &database : databases) {
        if (!used.split(QLatin1Char(' ')).contains(database) &&
            sql(QLatin1String(maintenance), QStringLiteral("DROP DATABASE ") + database))
            m_databases.removeOne(database);
    }
}

QString PostgresCluster::emptyDatabase()
{
    dropUnused();
    const QString name = newName();
    if (!sql(QLatin1String(maintenance), QStringLiteral("CREATE DATABASE ") + name))
        qFatal("no new database: %s", qPrintable(m_problem));
    m_databases.append(name);
    return locationOf(name);
}

QString PostgresCluster::platformDatabase()
{
    if (m_template.isEmpty()) {
        const QString location = emptyDatabase();
        if (const auto database = platform::Database::open(location); !database)
            qFatal("no platform: %s", qPrintable(database.error().detail));
        m_template = m_databases.takeLast();
    }
    dropUnused();
    const QString name = newName();
    if (!sql(QLatin1String(maintenance),
             QStringLiteral("CREATE DATABASE %1 TEMPLATE %2").arg(name, m_template)) ||
        !sql(name, QStringLiteral("UPDATE platform SET id = gen_random_uuid()")))
        qFatal("no new database: %s", qPrintable(m_problem));
    m_databases.append(name);
    return locationOf(name);
}

namespace {

std::unique_ptr<PostgresCluster> shared;

} // namespace

PostgresCluster *sharedCluster()
{
    if (!shared) {
        // A long run waits for the disk as an operator's server does.
        shared = std::make_unique<PostgresCluster>(qEnvironmentVariableIsSet("FARTHING_REAL_DISK")
                                                       ? PostgresCluster::Disk::Real
                                                       : PostgresCluster::Disk::Ignored);
        qAddPostRoutine([] { shared.reset(); });
    }
    return shared->isUsable() ? shared.get() : nullptr;
}

QString whyNoCluster()
{
    return shared ? shared->problem() : QString();
}

} // namespace farthing
