// SPDX-License-Identifier: GPL-3.0-or-later
#include "sql/transaction.h"

namespace farthing::sql {

Transaction::Transaction(Connection &connection)
    : m_connection(connection),
      m_begun(connection.execute(QStringLiteral("BEGIN IMMEDIATE"))),
      m_open(m_begun.ok())
{}

Transaction::~Transaction()
{
    if (m_open)
        (void)m_connection.execute(QStringLiteral("ROLLBACK"));
}

Result<void> Transaction::commit()
{
    if (!m_begun)
        return m_begun;
    Result<void> done = m_connection.execute(QStringLiteral("COMMIT"));
    // A commit that failed (disk full, busy) leaves the transaction open; the destructor rolls it back.
    m_open = !done.ok();
    return done;
}

} // namespace farthing::sql
