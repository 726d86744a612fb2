// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/marktable.h"

#include "sql/statement.h"

namespace farthing {

using sql::Statement;

Result<Mark> MarkTable::find(const AccountId &account, const PostId &post) const
{
    Statement read(m_connection,
                   QStringLiteral("SELECT opened, saved FROM mark WHERE account = ? AND post = ?"));
    read.bind(account).bind(post);
    if (read.next())
        return Mark{post, read.boolean(0), read.boolean(1)};
    return read.error() ? Result<Mark>(*read.error()) : Mark{post};
}

Result<void> MarkTable::setOpened(const AccountId &account, const PostId &post, bool opened)
{
    Statement write(
        m_connection,
        QStringLiteral("INSERT INTO mark (account, post, opened, saved, projected) VALUES (?, ?, ?, 0, 0) "
                       "ON CONFLICT (account, post) DO UPDATE SET opened = excluded.opened, projected = 0"));
    return write.bind(account).bind(post).bind(opened).run();
}

Result<void> MarkTable::setSaved(const AccountId &account, const PostId &post, bool saved)
{
    Statement write(
        m_connection,
        QStringLiteral("INSERT INTO mark (account, post, opened, saved, projected) VALUES (?, ?, 0, ?, 0) "
                       "ON CONFLICT (account, post) DO UPDATE SET saved = excluded.saved, projected = 0"));
    return write.bind(account).bind(post).bind(saved).run();
}

Result<QList<Mark>> MarkTable::unprojected(const AccountId &account, int limit) const
{
    QList<Mark> marks;
    Statement read(
        m_connection,
        QStringLiteral("SELECT post, opened, saved FROM mark WHERE account = ? AND projected = 0 LIMIT ?"));
    read.bind(account).bind(limit);
    while (read.next())
        marks.append({read.id<PostId>(0), read.boolean(1), read.boolean(2)});
    if (read.error())
        return *read.error();
    return marks;
}

Result<void> MarkTable::setProjected(const AccountId &account, const PostId &post)
{
    return Statement(m_connection,
                     QStringLiteral("UPDATE mark SET projected = 1 WHERE account = ? AND post = ?"))
        .bind(account)
        .bind(post)
        .run();
}

} // namespace farthing
