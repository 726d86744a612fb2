// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/drafttable.h"

#include "sql/statement.h"
#include "store/seal.h"

namespace farthing {

using sql::Statement;

namespace {

const QString draftTableName = QStringLiteral("draft");

} // namespace

Result<Draft> DraftTable::find(const AccountId &account, const PostId &post) const
{
    if (const Result<void> intact = checkRow(m_connection, draftTableName, {account.value, post.value});
        !intact)
        return intact.error();
    Statement read(m_connection,
                   QStringLiteral("SELECT text, parent, avatar FROM draft WHERE account = ? AND post = ?"));
    read.bind(account).bind(post);
    if (read.next())
        return Draft{read.text(0), read.optionalId<CommentId>(1), read.optionalId<AvatarId>(2)};
    return read.error() ? Result<Draft>(*read.error()) : Draft();
}

Result<void> DraftTable::save(const AccountId &account, const PostId &post, const Draft &draft, bool gated,
                              const QDateTime &now)
{
    if (draft.isEmpty()) {
        Statement drop(m_connection, QStringLiteral("DELETE FROM draft WHERE account = ? AND post = ?"));
        return drop.bind(account).bind(post).run();
    }
    Statement write(
        m_connection,
        QStringLiteral("INSERT INTO draft (account, post, text, parent, avatar, gated, saved_at) "
                       "VALUES (?, ?, ?, ?, ?, ?, ?) "
                       "ON CONFLICT (account, post) DO UPDATE SET text = excluded.text, "
                       "parent = excluded.parent, avatar = excluded.avatar, gated = excluded.gated, "
                       "saved_at = excluded.saved_at"));
    write.bind(account).bind(post).bind(draft.text).bind(draft.parent).bind(draft.avatar).bind(int(gated));
    if (Result<void> done = write.bind(now).run(); !done)
        return done;
    return sealRow(m_connection, draftTableName, {account.value, post.value});
}

Result<void> DraftTable::restore(const AccountId &account, const PostId &post, const Draft &draft,
                                 const QDateTime &now)
{
    const QVariantList key{account.value, post.value};
    Result<void> intact = checkRow(m_connection, draftTableName, key);
    if (!intact && intact.error().kind != AppError::Kind::Damaged)
        return intact;
    Statement write(
        m_connection,
        QStringLiteral("INSERT INTO draft (account, post, text, parent, avatar, saved_at) "
                       "VALUES (?, ?, ?, ?, ?, ?) "
                       "ON CONFLICT (account, post) DO UPDATE SET saved_at = excluded.saved_at, "
                       "text = text || char(10, 10) || excluded.text WHERE text <> excluded.text"));
    write.bind(account).bind(post).bind(draft.text).bind(draft.parent).bind(draft.avatar);
    if (Result<void> done = write.bind(now).run(); !done)
        return done;
    // What stood there was not what was written: nothing vouches for the two together.
    return intact ? sealRow(m_connection, draftTableName, key) : Result<void>();
}

Result<void> DraftTable::removeSame(const AccountId &account, const PostId &post, const QString &text,
                                    const std::optional<CommentId> &parent)
{
    Statement drop(m_connection, QStringLiteral("DELETE FROM draft WHERE account = ? AND post = ? AND "
                                                "text = ? AND parent IS ?"));
    return drop.bind(account).bind(post).bind(text).bind(parent).run();
}

Result<QList<OpenedDraft>> DraftTable::gated(const AccountId &account, int limit) const
{
    QList<OpenedDraft> drafts;
    Statement read(m_connection, QStringLiteral("SELECT post FROM draft WHERE account = ? AND gated = 1 "
                                                "ORDER BY saved_at DESC LIMIT ?"));
    read.bind(account).bind(limit);
    while (read.next())
        drafts.append({OpenedDraft::Kind::Comment, read.id<PostId>(0), {}});
    return read.error() ? Result<QList<OpenedDraft>>(*read.error()) : drafts;
}

Result<void> DraftTable::openGate(const AccountId &account)
{
    return Statement(m_connection,
                     QStringLiteral("UPDATE draft SET gated = 0 WHERE account = ? AND gated = 1"))
        .bind(account)
        .run();
}

Result<QList<DraftTable::Row>> DraftTable::list(const AccountId &account, int limit) const
{
    QList<Row> rows;
    Statement read(m_connection, QStringLiteral("SELECT post, text, saved_at FROM draft WHERE account = ? "
                                                "ORDER BY saved_at DESC, post LIMIT ?"));
    read.bind(account).bind(limit);
    while (read.next())
        rows.append({read.id<PostId>(0), read.text(1), read.time(2)});
    return read.error() ? Result<QList<Row>>(*read.error()) : rows;
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
