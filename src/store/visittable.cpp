// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/visittable.h"

#include "sql/statement.h"

namespace farthing {

using sql::Statement;

Result<std::optional<QDateTime>> VisitTable::newSince(const AccountId &account, const PostId &post) const
{
    Statement read(m_connection, QStringLiteral("SELECT coalesce(previous_at, last_at) FROM visit "
                                                "WHERE account = ? AND post = ?"));
    read.bind(account).bind(post);
    if (read.next())
        return read.optionalTime(0);
    return read.error() ? Result<std::optional<QDateTime>>(*read.error()) : std::optional<QDateTime>();
}

Result<void> VisitTable::visit(const AccountId &account, const PostId &post, const QDateTime &now)
{
    Statement write(
        m_connection,
        QStringLiteral("INSERT INTO visit (account, post, previous_at, last_at) VALUES (?, ?, NULL, ?) "
                       "ON CONFLICT (account, post) "
                       "DO UPDATE SET previous_at = last_at, last_at = excluded.last_at"));
    return write.bind(account).bind(post).bind(now).run();
}

} // namespace farthing
