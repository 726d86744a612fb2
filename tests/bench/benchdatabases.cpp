// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchdatabases.h"

#include "platform/database.h"
#include "support/largebooks.h"

#include <QtCore/QDirIterator>
#include <QtCore/QElapsedTimer>
#include <QtCore/QFile>

namespace farthing {

namespace {

const QString copied = QStringLiteral("copy");

AppError failed(const QString &what)
{
    return {AppError::Kind::Storage, what, what};
}

void removeDatabaseFile(const QString &file)
{
    for (const char *more : {"", "-wal", "-shm"})
        QFile::remove(file + QLatin1String(more));
}

} // namespace

BenchDatabases::BenchDatabases(const QString &folder) : m_folder(folder)
{
    const QString server = m_folder.filePath(QStringLiteral("postgresql"));
    m_folder.mkpath(server);
    m_cluster = std::make_unique<PostgresCluster>(PostgresCluster::Disk::Real, server);
    if (!hasPostgres())
        qInfo("Without PostgreSQL: %s", qPrintable(m_cluster->problem()));
}

QString BenchDatabases::location(Kind kind, const QString &name)
{
    return kind == Kind::Sqlite ? file(name) : m_cluster->locationOf(name);
}

bool BenchDatabases::isMade(Kind kind, qint64 entries)
{
    // The mark is written last, so that a making that broke off is begun anew.
    return QFile::exists(m_folder.filePath(name(entries) + QLatin1Char('.') + QLatin1String(nameOf(kind))));
}

Result<QString> BenchDatabases::kept(Kind kind, qint64 entries)
{
    if (!isMade(kind, entries)) {
        if (const Result<void> made = make(kind, entries); !made)
            return made.error();
    }
    // One that was kept may be of an older shape.
    if (const auto upToDate = platform::Database::open(location(kind, name(entries))); !upToDate)
        return upToDate.error();
    return location(kind, name(entries));
}

void BenchDatabases::bringIntoMemory() const
{
    constexpr qint64 piece = 4'000'000;
    QDirIterator files(m_folder.path(), QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        while (!file.read(piece).isEmpty())
            continue;
    }
}

Result<void> BenchDatabases::make(Kind kind, qint64 entries)
{
    qInfo("Making books of %lld entries on %s.", entries, nameOf(kind));
    QElapsedTimer timer;
    timer.start();
    const QString where = location(kind, name(entries));
    const bool onPostgres = kind == Kind::Postgres;
    if (onPostgres) {
        m_cluster->sql(QStringLiteral("postgres"),
                       QStringLiteral("DROP DATABASE IF EXISTS ") + name(entries));
        if (!m_cluster->sql(QStringLiteral("postgres"), QStringLiteral("CREATE DATABASE ") + name(entries)))
            return failed(m_cluster->problem());
    } else {
        removeDatabaseFile(where);
    }
    if (const auto database = platform::Database::open(where); !database)
        return database.error();
    const std::unique_ptr<BulkWriter> writer =
        BulkWriter::make(where, onPostgres ? m_cluster.get() : nullptr);
    if (const Result<void> written = LargeBooks(*writer, entries).write(); !written)
        return written;
    QFile mark(m_folder.filePath(name(entries) + QLatin1Char('.') + QLatin1String(nameOf(kind))));
    if (!mark.open(QIODevice::WriteOnly))
        return failed(mark.errorString());
    qInfo("Made in %lld s.", timer.elapsed() / 1000);
    return {};
}

Result<QString> BenchDatabases::copy(Kind kind, qint64 entries)
{
    const Result<QString> original = kept(kind, entries);
    if (!original)
        return original;
    if (kind == Kind::Sqlite) {
        removeDatabaseFile(file(copied));
        if (!QFile::copy(*original, file(copied)))
            return failed(file(copied));
    } else {
        m_cluster->sql(QStringLiteral("postgres"), QStringLiteral("DROP DATABASE IF EXISTS ") + copied);
        if (!m_cluster->sql(QStringLiteral("postgres"),
                            QStringLiteral("CREATE DATABASE %1 TEMPLATE %2").arg(copied, name(entries))))
            return failed(m_cluster->problem());
    }
    return location(kind, copied);
}

} // namespace farthing
