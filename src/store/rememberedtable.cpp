// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/rememberedtable.h"

#include "sql/statement.h"

namespace farthing {

using sql::Statement;

Result<std::optional<QByteArray>> RememberedTable::find(const QString &key) const
{
    Statement read(m_connection, QStringLiteral("SELECT value FROM remembered WHERE key = ?"));
    read.bind(key);
    if (read.next())
        return std::optional(read.bytes(0));
    return read.error() ? Result<std::optional<QByteArray>>(*read.error()) : std::optional<QByteArray>();
}

Result<void> RememberedTable::save(const QString &key, const QByteArray &value)
{
    Statement write(m_connection, QStringLiteral("INSERT INTO remembered (key, value) VALUES (?, ?) "
                                                 "ON CONFLICT (key) DO UPDATE SET value = excluded.value"));
    // A null array would be bound as NULL.
    return write.bind(key).bind(QVariant(value.isNull() ? QByteArray("") : value)).run();
}

} // namespace farthing
