// SPDX-License-Identifier: GPL-3.0-or-later
#include "sql/transaction.h"

#include "sql/postgres.h"
#include "sql/statement.h"

namespace farthing::sql {

Transaction::Transaction(Connection &connection)
    : m_connection(connection), m_begun(begin(connection)), m_open(m_begun.ok())
{}

Transaction::~Transaction()
{
    if (m_open && !m_connection.isLost())
        (void)m_connection.execute(QStringLiteral("ROLLBACK"));
}

Result<void> Transaction::begin(Connection &connection)
{
    if (!connection.isPostgres())
        return connection.execute(QStringLiteral("BEGIN IMMEDIATE"));
    connection.m_failure.reset();
    // Read committed whatever the server's default is: each statement has to see what those committed who
    // held the lock before.
    if (Result<void> done =
            connection.execute(QStringLiteral("BEGIN ISOLATION LEVEL READ COMMITTED READ WRITE"));
        !done)
        return done;
    // The notification leaves with the commit. One statement for both spares a round trip.
    static const QString lock = QStringLiteral("SELECT pg_advisory_xact_lock(%1), pg_notify('%2', '')")
                                    .arg(QLatin1String(writersLock), QLatin1String(writtenChannel));
    Result<void> locked = connection.execute(lock);
    if (!locked && !connection.isLost())
        (void)connection.execute(QStringLiteral("ROLLBACK"));
    return locked;
}

Result<void> Transaction::commit()
{
    if (!m_begun)
        return m_begun;
    // PostgreSQL answers COMMIT after an error with a rollback, and calls that a success.
    if (m_connection.m_failure)
        return *m_connection.m_failure;
    Result<void> done = m_connection.execute(QStringLiteral("COMMIT"));
    // A commit that failed (disk full, busy) leaves the transaction open; the destructor rolls it back.
    m_open = !done.ok();
    return done;
}

Snapshot::Snapshot(Connection &connection)
    : m_connection(connection),
      m_begun(connection.execute(connection.isPostgres()
                                     ? QStringLiteral("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY")
                                     : QStringLiteral("BEGIN")))
{}

Snapshot::Snapshot(Connection &connection, Snapshot &moment) : Snapshot(connection)
{
    if (!m_begun)
        return;
    Statement exported(moment.m_connection, QStringLiteral("SELECT pg_export_snapshot()"));
    const bool known = exported.next();
    const Result<void> set =
        known ? connection.execute(QStringLiteral("SET TRANSACTION SNAPSHOT '%1'").arg(exported.text(0)))
              : Result<void>(exported.error().value_or(AppError{AppError::Kind::Storage, {}, {}}));
    if (set)
        return;
    (void)connection.execute(QStringLiteral("ROLLBACK"));
    m_begun = set;
}

Snapshot::~Snapshot()
{
    if (m_begun && !m_connection.isLost())
        (void)m_connection.execute(QStringLiteral("COMMIT"));
}

} // namespace farthing::sql
