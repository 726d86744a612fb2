// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/bulkwriter.h"

#include "support/postgrescluster.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QHash>
#include <QtCore/QTemporaryDir>
#include <QtCore/QUuid>
#include <QtSql/QSqlDatabase>
#include <QtSql/QSqlError>
#include <QtSql/QSqlQuery>

namespace farthing {

namespace {

AppError failed(const QString &what)
{
    return {AppError::Kind::Storage, what, what};
}

class SqliteBulkWriter final : public BulkWriter
{
public:
    explicit SqliteBulkWriter(const QString &file) : m_name(QUuid::createUuid().toString())
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name);
        database.setDatabaseName(file);
        if (!database.open())
            m_problem = database.lastError().text();
        for (const char *setting : {"PRAGMA journal_mode = OFF", "PRAGMA synchronous = OFF",
                                    "PRAGMA cache_size = -2000000", "PRAGMA foreign_keys = OFF", "BEGIN"})
            run(QLatin1String(setting));
    }

    ~SqliteBulkWriter() override
    {
        m_queries.clear();
        QSqlDatabase::removeDatabase(m_name);
    }

    void add(const BulkTable &table, const QVariantList &values) override
    {
        QSqlQuery &query = prepared(table);
        for (qsizetype i = 0; i < values.size(); ++i)
            query.bindValue(int(i), values.at(i));
        if (!query.exec())
            note(query.lastError());
    }

    void run(const QString &sql) override
    {
        QSqlQuery query(QSqlDatabase::database(m_name, false));
        if (!query.exec(sql))
            note(query.lastError());
    }

    Result<void> finish() override
    {
        m_queries.clear();
        run(QStringLiteral("COMMIT"));
        run(QStringLiteral("PRAGMA journal_mode = WAL"));
        return m_problem.isEmpty() ? Result<void>() : Result<void>(failed(m_problem));
    }

private:
    QSqlQuery &prepared(const BulkTable &table)
    {
        const auto known = m_queries.find(table.name);
        if (known != m_queries.end())
            return *known->second;
        auto query = std::make_unique<QSqlQuery>(QSqlDatabase::database(m_name, false));
        const QStringList places(table.columns.size(), QStringLiteral("?"));
        if (!query->prepare(QStringLiteral("INSERT INTO %1 (%2) VALUES (%3)")
                                .arg(table.name, table.columns.join(QStringLiteral(", ")),
                                     places.join(QStringLiteral(", ")))))
            note(query->lastError());
        return *m_queries.emplace(table.name, std::move(query)).first->second;
    }

    void note(const QSqlError &error)
    {
        if (m_problem.isEmpty())
            m_problem = error.text();
    }

    QString m_name;
    QString m_problem;
    std::map<QString, std::unique_ptr<QSqlQuery>> m_queries;
};

/// Writes the rows into files that the server, which runs on this computer, copies.
class PostgresBulkWriter final : public BulkWriter
{
public:
    PostgresBulkWriter(const QString &database, PostgresCluster &cluster)
        : m_database(database), m_cluster(cluster)
    {
        QFile::setPermissions(m_folder.path(),
                              QFile::Permissions(0x7000) | QFile::ExeOther | QFile::ReadOther);
    }

    void add(const BulkTable &table, const QVariantList &values) override
    {
        Rows &rows = rowsOf(table);
        QByteArray line;
        for (const QVariant &value : values) {
            if (!line.isEmpty())
                line += '\t';
            line += value.isNull() ? QByteArray("\\N") : value.toString().toUtf8();
        }
        rows.file->write(line + '\n');
    }

    void run(const QString &sql) override { m_last.append(sql); }

    Result<void> finish() override
    {
        for (const QString &name : std::as_const(m_order)) {
            Rows &rows = *m_rows.at(name);
            rows.file->close();
            ask(QStringLiteral("SET session_replication_role = replica; COPY %1 (%2) FROM '%3'")
                    .arg(name, rows.table.columns.join(QStringLiteral(", ")), rows.file->fileName()));
            rows.file->remove();
        }
        for (const QString &sql : std::as_const(m_last))
            ask(sql);
        // The numbers that rows were given are taken.
        for (const char *table : {"account", "post", "comment", "report", "transfer"}) {
            const QString column = QLatin1String(table) == QLatin1String("transfer")
                                       ? QStringLiteral("id")
                                       : QStringLiteral("number");
            ask(QStringLiteral("SELECT setval(pg_get_serial_sequence('%1', '%2'), (SELECT max(%2) FROM %1))")
                    .arg(QLatin1String(table), column));
        }
        ask(QStringLiteral("VACUUM ANALYZE"));
        ask(QStringLiteral("CHECKPOINT"));
        return m_problem.isEmpty() ? Result<void>() : Result<void>(failed(m_problem));
    }

private:
    struct Rows
    {
        BulkTable table;
        std::unique_ptr<QFile> file;
    };

    Rows &rowsOf(const BulkTable &table)
    {
        const auto known = m_rows.find(table.name);
        if (known != m_rows.end())
            return *known->second;
        auto rows = std::make_unique<Rows>();
        rows->table = table;
        rows->file = std::make_unique<QFile>(m_folder.filePath(table.name));
        if (!rows->file->open(QIODevice::WriteOnly))
            m_problem = rows->file->errorString();
        QFile::setPermissions(rows->file->fileName(),
                              QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther);
        m_order.append(table.name);
        return *m_rows.emplace(table.name, std::move(rows)).first->second;
    }

    void ask(const QString &sql)
    {
        if (!m_cluster.sql(m_database, sql) && m_problem.isEmpty())
            m_problem = sql + QStringLiteral(": ") + m_cluster.problem();
    }

    QString m_database;
    PostgresCluster &m_cluster;
    QTemporaryDir m_folder;
    QString m_problem;
    std::map<QString, std::unique_ptr<Rows>> m_rows;
    QStringList m_order;
    QStringList m_last;
};

} // namespace

std::unique_ptr<BulkWriter> BulkWriter::make(const QString &location, PostgresCluster *cluster)
{
    if (!cluster)
        return std::make_unique<SqliteBulkWriter>(location);
    const QString database = location.section(QLatin1Char('/'), 3, 3).section(QLatin1Char('?'), 0, 0);
    return std::make_unique<PostgresBulkWriter>(database, *cluster);
}

} // namespace farthing
