// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QtCore/QHash>
#include <QtSql/QSqlDatabase>
#include <QtSql/QSqlQuery>

#include <memory>

namespace farthing::sql {

/// What a commit promises: `Full` is on the disk when it returns, `Normal` may lose the last commits (never
/// the consistency) when the power fails.
enum class Durability { Full, Normal };

/// One connection to one SQLite file, with the settings that every one of ours has: WAL, foreign keys, a busy
/// timeout, no trusted schema. Belongs to the thread that opened it.
class Connection
{
public:
    struct Options
    {
        QString file; ///< path, or ":memory:"
        Durability durability = Durability::Normal;
        bool readOnly = false;
    };

    /// Errors: Storage (cannot be opened, is no database), with a sentence that names the file.
    static Result<std::unique_ptr<Connection>> open(const Options &options);
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    const QString &file() const { return m_file; }
    bool readOnly() const { return m_readOnly; }
    /// Runs one statement without values (DDL, PRAGMA). Error: Storage.
    Result<void> execute(const QString &text);
    /// The value of `PRAGMA name`.
    Result<qint64> pragma(const QString &name);

private:
    friend class Statement;
    Connection() = default;
    /// A prepared query for this text, kept for the next time; nullptr while the one there is in use is
    /// handled by `Statement`, which prepares another.
    QSqlDatabase database() const;

    QString m_name;
    QString m_file;
    bool m_readOnly = false;
    QHash<QString, QList<std::shared_ptr<QSqlQuery>>> m_idle;
};

/// An AppError of kind Storage from what Qt Sql said.
AppError storageError(const QSqlError &error, const QString &what);

} // namespace farthing::sql
