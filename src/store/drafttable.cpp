// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/drafttable.h"

#include "sql/statement.h"

namespace farthing {

using sql::Statement;

Result<Draft> DraftTable::find(const AccountId &account, const PostId &post) const
{
    Statement read(m_connection,
                   QStringLiteral("SELECT text, parent FROM draft WHERE account = ? AND post = ?"));
    read.bind(account).bind(post);
    if (read.next())
        return Draft{read.text(0), read.optionalId<CommentId>(1)};
    return read.error() ? Result<Draft>(*read.error()) : Draft();
}

Result<void> DraftTable::save(const AccountId &account, const PostId &post, const Draft &draft,
                              const QDateTime &now)
{
    if (draft.isEmpty()) {
        Statement drop(m_connection, QStringLiteral("DELETE FROM draft WHERE account = ? AND post = ?"));
        return drop.bind(account).bind(post).run();
    }
    Statement write(
        m_connection,
        QStringLiteral("INSERT INTO draft (account, post, text, parent, saved_at) VALUES (?, ?, ?, ?, ?) "
                       "ON CONFLICT (account, post) DO UPDATE SET text = excluded.text, "
                       "parent = excluded.parent, saved_at = excluded.saved_at"));
    return write.bind(account).bind(post).bind(draft.text).bind(draft.parent).bind(now).run();
}

Result<void> DraftTable::restore(const AccountId &account, const PostId &post, const Draft &draft,
                                 const QDateTime &now)
{
    Statement write(
        m_connection,
        QStringLiteral("INSERT INTO draft (account, post, text, parent, saved_at) VALUES (?, ?, ?, ?, ?) "
                       "ON CONFLICT (account, post) DO UPDATE SET saved_at = excluded.saved_at, "
                       "text = text || char(10, 10) || excluded.text WHERE text <> excluded.text"));
    return write.bind(account).bind(post).bind(draft.text).bind(draft.parent).bind(now).run();
}

Result<QSet<PostId>> DraftTable::posts() const
{
    QSet<PostId> posts;
    Statement read(m_connection, QStringLiteral("SELECT DISTINCT post FROM draft"));
    while (read.next())
        posts.insert(read.id<PostId>(0));
    if (read.error())
        return *read.error();
    return posts;
}

} // namespace farthing
