// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/drafttable.h"

#include "sql/statement.h"

namespace farthing {

using sql::Statement;

Result<QString> DraftTable::find(const PostId &post) const
{
    Statement read(m_connection, QStringLiteral("SELECT text FROM draft WHERE post = ?"));
    read.bind(post);
    if (read.next())
        return read.text(0);
    return read.error() ? Result<QString>(*read.error()) : QString();
}

Result<void> DraftTable::save(const PostId &post, const QString &text, const QDateTime &now)
{
    if (text.isEmpty())
        return Statement(m_connection, QStringLiteral("DELETE FROM draft WHERE post = ?")).bind(post).run();
    Statement write(
        m_connection,
        QStringLiteral("INSERT INTO draft (post, text, saved_at) VALUES (?, ?, ?) ON CONFLICT (post) "
                       "DO UPDATE SET text = excluded.text, saved_at = excluded.saved_at"));
    return write.bind(post).bind(text).bind(now).run();
}

Result<bool> DraftTable::restore(const PostId &post, const QString &text, const QDateTime &now)
{
    Statement write(m_connection,
                    QStringLiteral("INSERT OR IGNORE INTO draft (post, text, saved_at) VALUES (?, ?, ?)"));
    if (Result<void> done = write.bind(post).bind(text).bind(now).run(); !done)
        return done.error();
    return write.rowsAffected() > 0;
}

} // namespace farthing
