// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "sql/postgreslocation.h"

#include <QtCore/QDeadlineTimer>
#include <QtCore/QHash>
#include <QtSql/QSqlDatabase>
#include <QtSql/QSqlQuery>

#include <functional>
#include <memory>
#include <optional>

namespace farthing::sql {

/// What a commit promises: `Full` is on the disk when it returns, `Normal` may lose the last commits (never
/// the consistency) when the power fails.
enum class Durability { Full, Normal };

enum class Driver { Sqlite, PostgreSql };

/// One connection to one SQLite file or one PostgreSQL database, with the settings that every one of ours
/// has. SQLite: WAL, foreign keys, a busy timeout, no trusted schema. PostgreSQL: time limits for locks and
/// for transactions that stall. Belongs to the thread that opened it.
class Connection
{
public:
    struct Options
    {
        QString file; ///< path, ":memory:", or a URI as PostgresLocation reads it
        Durability durability = Durability::Normal;
        bool readOnly = false;
        /// SQLite: how much of the file it may keep in memory; PostgreSQL keeps its own.
        int cacheKilobytes = 2'000;
    };

    /// Errors: Storage (cannot be opened), Damaged (is no database, or no whole one), Invalid (no URI), with
    /// a sentence that names the file or the server and never a password.
    static Result<std::unique_ptr<Connection>> open(const Options &options);
    /// One more connection to the same database, with the same options. Errors: as `open`.
    Result<std::unique_ptr<Connection>> another() const { return open(m_options); }
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    Driver driver() const { return m_where ? Driver::PostgreSql : Driver::Sqlite; }
    bool isPostgres() const { return m_where.has_value(); }
    /// What it is connected to, as people may read it.
    QString shown() const;
    /// SQLite: the path as it was given.
    const QString &file() const { return m_options.file; }
    bool readOnly() const { return m_options.readOnly; }
    /// Runs one statement without values (DDL, PRAGMA). Error: Storage.
    Result<void> execute(const QString &text);
    /// The value of `PRAGMA name`; SQLite only.
    Result<qint64> pragma(const QString &name);

    /// The file is not what was written: SQLite said so, or `noteDamage` was called. It stays so.
    bool isDamaged() const { return m_damaged; }
    /// What was read is not what was written, although SQLite finds nothing wrong with the file.
    void noteDamage();
    /// The same of rows that can be told one by one, while the file is good for the rest.
    bool hasWrongRows() const { return m_wrongRows; }
    void noteWrongRow();
    /// Called once for each of the two, when that is found; in the middle of a read or write, so only to take
    /// note of it.
    void onDamage(std::function<void()> callback) { m_onDamage = std::move(callback); }

    /// The server ended the connection, or it broke: every statement fails until `revive` succeeds.
    bool isLost() const { return m_lost; }
    /// Connects again where the connection is lost, at most once a second. Called between transactions, while
    /// no statement is in use. Error: Storage.
    Result<void> revive();
    /// Called after each `revive` that connected again.
    void onRevived(std::function<void()> callback) { m_onRevived = std::move(callback); }

private:
    friend class Listener;
    friend class Statement;
    friend class Transaction;
    explicit Connection(const Options &options);

    QSqlDatabase database() const;
    Result<void> connectToDatabase();
    Result<void> apply(const QStringList &settings);
    /// Takes the connection apart; what was prepared on it goes with it.
    void drop();
    /// Looks whether the server is still there, as far as this side has heard.
    void notice();
    AppError lostError() const;
    AppError failed(const QSqlError &error, const QString &what);

    Options m_options;
    std::optional<PostgresLocation> m_where;
    QString m_name;
    /// Prepared queries by their text, those that nobody uses now.
    QHash<QString, QList<std::shared_ptr<QSqlQuery>>> m_idle;
    bool m_lost = false;
    bool m_ended = false; ///< the server said so; the driver may not have seen the end itself yet
    QDeadlineTimer m_nextTry;
    std::function<void()> m_onRevived;
    bool m_damaged = false;
    bool m_wrongRows = false;
    std::function<void()> m_onDamage;
    /// PostgreSQL: the first error since the transaction began; what comes after it cannot be committed.
    std::optional<AppError> m_failure;
};

} // namespace farthing::sql
