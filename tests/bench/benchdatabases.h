// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "support/postgrescluster.h"

#include <QtCore/QDir>

namespace farthing {

/// Large books on either database, made once and kept in a folder for the next run.
class BenchDatabases
{
public:
    enum class Kind { Sqlite, Postgres };

    explicit BenchDatabases(const QString &folder);

    /// Whether PostgreSQL is here.
    bool hasPostgres() const { return m_cluster && m_cluster->isUsable(); }
    /// Books with so many entries; what is done to them stays done. Error: Storage.
    Result<QString> kept(Kind kind, qint64 entries);
    /// A copy of them that goes with the next one of its kind. Error: Storage.
    Result<QString> copy(Kind kind, qint64 entries);

    /// Reads every file once. The books of a platform that runs are in its computer's memory; otherwise it
    /// would be the disk that is measured, and how much of it other programs left there.
    void bringIntoMemory() const;

    static const char *nameOf(Kind kind) { return kind == Kind::Sqlite ? "SQLite" : "PostgreSQL"; }

private:
    static QString name(qint64 entries) { return QStringLiteral("books_%1").arg(entries); }
    QString file(const QString &name) const { return m_folder.filePath(name + QStringLiteral(".db")); }
    bool isMade(Kind kind, qint64 entries);
    QString location(Kind kind, const QString &name);
    Result<void> make(Kind kind, qint64 entries);

    QDir m_folder;
    std::unique_ptr<PostgresCluster> m_cluster;
};

} // namespace farthing
