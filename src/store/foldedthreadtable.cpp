// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/foldedthreadtable.h"

#include "sql/statement.h"

namespace farthing {

using sql::Statement;

Result<QList<CommentId>> FoldedThreadTable::of(const AccountId &account, const PostId &post) const
{
    QList<CommentId> folded;
    Statement read(m_connection, QStringLiteral("SELECT comment FROM folded_thread WHERE account = ? AND "
                                                "post = ? ORDER BY folded_at DESC LIMIT ?"));
    read.bind(account).bind(post).bind(mostOfPost);
    while (read.next())
        folded.append(read.id<CommentId>(0));
    return read.error() ? Result<QList<CommentId>>(*read.error()) : folded;
}

Result<void> FoldedThreadTable::fold(const AccountId &account, const PostId &post, const CommentId &comment,
                                     const QDateTime &now)
{
    Statement write(m_connection,
                    QStringLiteral("INSERT INTO folded_thread (account, post, comment, folded_at) VALUES "
                                   "(?, ?, ?, ?) ON CONFLICT (account, post, comment) DO UPDATE SET "
                                   "folded_at = excluded.folded_at"));
    if (Result<void> done = write.bind(account).bind(post).bind(comment).bind(now).run(); !done)
        return done;
    Statement trim(m_connection,
                   QStringLiteral("DELETE FROM folded_thread WHERE (account, post, comment) IN (SELECT "
                                  "account, post, comment FROM folded_thread ORDER BY folded_at LIMIT "
                                  "max(0, (SELECT count(*) FROM folded_thread) - ?))"));
    return trim.bind(mostKept).run();
}

Result<void> FoldedThreadTable::unfold(const AccountId &account, const PostId &post, const CommentId &comment)
{
    Statement write(
        m_connection,
        QStringLiteral("DELETE FROM folded_thread WHERE account = ? AND post = ? AND comment = ?"));
    return write.bind(account).bind(post).bind(comment).run();
}

} // namespace farthing
