// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/deletedtable.h"

#include "sql/statement.h"

namespace farthing {

using sql::Statement;

Result<void> DeletedTable::add(const QString &kind, const QString &id)
{
    Statement write(m_connection, QStringLiteral("INSERT OR IGNORE INTO deleted (kind, id) VALUES (?, ?)"));
    return write.bind(kind).bind(id).run();
}

Result<void> DeletedTable::clear()
{
    return Statement(m_connection, QStringLiteral("DELETE FROM deleted")).run();
}

Result<bool> DeletedTable::contains(const QString &kind, const QString &id) const
{
    Statement read(m_connection, QStringLiteral("SELECT 1 FROM deleted WHERE kind = ? AND id = ?"));
    read.bind(kind).bind(id);
    const bool found = read.next();
    return read.error() ? Result<bool>(*read.error()) : Result<bool>(found);
}

} // namespace farthing
