// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/marktable.h"

#include "sql/statement.h"

namespace farthing {

using sql::Statement;

Result<Mark> MarkTable::find(const AccountId &account, const PostId &post) const
{
    Statement read(m_connection, QStringLiteral("SELECT opened, saved, together IS NOT NULL FROM mark "
                                                "WHERE account = ? AND post = ?"));
    read.bind(account).bind(post);
    if (read.next())
        return Mark{post, read.boolean(0), read.boolean(1), read.boolean(2)};
    return read.error() ? Result<Mark>(*read.error()) : Mark{post};
}

Result<void> MarkTable::setOpened(const AccountId &account, const PostId &post, bool opened)
{
    Statement write(
        m_connection,
        QStringLiteral("INSERT INTO mark (account, post, opened, saved, projected) VALUES (?, ?, ?, 0, 0) "
                       "ON CONFLICT (account, post) DO UPDATE SET opened = excluded.opened, together = NULL, "
                       "projected = 0"));
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

Result<bool> MarkTable::openTogether(const AccountId &account, const PostId &post, qint64 batch)
{
    Statement write(
        m_connection,
        QStringLiteral(
            "INSERT INTO mark (account, post, opened, saved, projected, together) VALUES (?, ?, 1, 0, "
            "0, ?) ON CONFLICT (account, post) DO UPDATE SET opened = 1, together = "
            "excluded.together, projected = 0 WHERE opened = 0"));
    const Result<void> done = write.bind(account).bind(post).bind(batch).run();
    return done ? Result<bool>(write.rowsAffected() > 0) : done.error();
}

Result<qint64> MarkTable::newestBatch(const AccountId &account) const
{
    Statement read(m_connection,
                   QStringLiteral("SELECT together FROM mark INDEXED BY mark_together WHERE account = ? AND "
                                  "together > 0 ORDER BY together DESC LIMIT 1"));
    read.bind(account);
    if (read.next())
        return read.integer(0);
    return read.error() ? Result<qint64>(*read.error()) : Result<qint64>(0);
}

Result<QList<PostId>> MarkTable::together(const AccountId &account, qint64 batch, int limit) const
{
    Statement read(m_connection,
                   QStringLiteral("SELECT post FROM mark INDEXED BY mark_together WHERE account = ? AND "
                                  "together > 0 %1 ORDER BY together, post LIMIT ?")
                       .arg(batch > 0 ? QStringLiteral("AND together = ?") : QString()));
    read.bind(account);
    if (batch > 0)
        read.bind(batch);
    read.bind(limit);
    QList<PostId> posts;
    while (read.next())
        posts.append(read.id<PostId>(0));
    if (read.error())
        return *read.error();
    return posts;
}

Result<bool> MarkTable::takeBack(const AccountId &account, const PostId &post, qint64 batch)
{
    Statement write(m_connection, QStringLiteral("UPDATE mark SET opened = 0, together = NULL, projected = 0 "
                                                 "WHERE account = ? AND post = ? AND together = ?"));
    const Result<void> done = write.bind(account).bind(post).bind(batch).run();
    return done ? Result<bool>(write.rowsAffected() > 0) : done.error();
}

Result<bool> MarkTable::keepOpened(const AccountId &account, const PostId &post)
{
    Statement write(m_connection,
                    QStringLiteral("UPDATE mark SET together = NULL WHERE account = ? AND post = ? "
                                   "AND together IS NOT NULL"));
    const Result<void> done = write.bind(account).bind(post).run();
    return done ? Result<bool>(write.rowsAffected() > 0) : done.error();
}

Result<void> MarkTable::settle(const AccountId &account, const PostId &post)
{
    Statement write(
        m_connection,
        QStringLiteral("UPDATE mark SET together = 0 WHERE account = ? AND post = ? AND together > 0"));
    return write.bind(account).bind(post).run();
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
