// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/rememberedtable.h"

#include "sql/statement.h"
#include "store/seal.h"

namespace farthing {

using sql::Statement;

Result<std::optional<QByteArray>> RememberedTable::find(const QString &key) const
{
    if (const Result<void> intact = checkRow(m_connection, QStringLiteral("remembered"), {key}); !intact)
        return intact.error();
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
    write.bind(key).bind(QVariant(value.isNull() ? QByteArray("") : value));
    if (Result<void> done = write.run(); !done)
        return done;
    return sealRow(m_connection, QStringLiteral("remembered"), {key});
}

} // namespace farthing
