// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/searchstatetable.h"

#include "sql/statement.h"

namespace farthing {

using sql::Statement;

Result<std::optional<QString>> SearchStateTable::find(const QString &name) const
{
    Statement read(m_connection, QStringLiteral("SELECT value FROM state WHERE name = ?"));
    read.bind(name);
    if (read.next())
        return std::optional(read.text(0));
    return read.error() ? Result<std::optional<QString>>(*read.error()) : std::optional<QString>();
}

Result<void> SearchStateTable::save(const QString &name, const QString &value)
{
    Statement write(m_connection, QStringLiteral("INSERT INTO state (name, value) VALUES (?, ?) "
                                                 "ON CONFLICT (name) DO UPDATE SET value = excluded.value"));
    return write.bind(name).bind(value).run();
}

} // namespace farthing
