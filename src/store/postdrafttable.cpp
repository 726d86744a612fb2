// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/postdrafttable.h"

#include "sql/statement.h"
#include "store/seal.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

namespace farthing {

using sql::Statement;

namespace {

const QString postDraftTableName = QStringLiteral("post_draft");

QString written(const QStringList &tags)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(tags)).toJson(QJsonDocument::Compact));
}

QStringList tagsFrom(const QString &text)
{
    QStringList tags;
    const QJsonArray array = QJsonDocument::fromJson(text.toUtf8()).array();
    for (const QJsonValue &tag : array)
        tags.append(tag.toString());
    return tags;
}

} // namespace

Result<QList<PostDraftRow>> PostDraftTable::list(const AccountId &account, int limit) const
{
    QList<PostDraftRow> rows;
    Statement read(m_connection,
                   QStringLiteral("SELECT id, account, published, title, saved_at FROM post_draft "
                                  "WHERE account IN ('', ?) ORDER BY saved_at DESC, id LIMIT ?"));
    read.bind(account).bind(limit);
    while (read.next())
        rows.append({read.id<PostId>(0), read.id<AccountId>(1), read.boolean(2), read.text(3), read.time(4)});
    if (read.error())
        return *read.error();
    return rows;
}

Result<std::optional<PostDraft>> PostDraftTable::find(const AccountId &account, const PostId &id) const
{
    Statement read(
        m_connection,
        QStringLiteral("SELECT account, published, title, body, language, tags, base_at FROM post_draft "
                       "WHERE account IN ('', ?) AND id = ? ORDER BY account DESC LIMIT 1"));
    read.bind(account).bind(id);
    if (!read.next())
        return read.error() ? Result<std::optional<PostDraft>>(*read.error()) : std::optional<PostDraft>();
    PostDraft draft{id,           read.id<AccountId>(0), read.boolean(1),        read.text(2),
                    read.text(3), read.text(4),          tagsFrom(read.text(5)), read.optionalTime(6)};
    if (const Result<void> intact =
            checkRow(m_connection, postDraftTableName, {draft.account.value, id.value});
        !intact)
        return intact.error();
    return std::optional(std::move(draft));
}

Result<void> PostDraftTable::save(const PostDraft &draft, bool gated, const QDateTime &now)
{
    Statement write(
        m_connection,
        QStringLiteral("INSERT INTO post_draft (account, id, published, title, body, language, tags, "
                       "base_at, gated, saved_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
                       "ON CONFLICT (account, id) DO UPDATE SET gated = excluded.gated, "
                       "published = excluded.published, title = excluded.title, body = excluded.body, "
                       "language = excluded.language, tags = excluded.tags, base_at = excluded.base_at, "
                       "saved_at = excluded.saved_at"));
    write.bind(draft.account)
        .bind(draft.id)
        .bind(draft.published)
        .bind(draft.title)
        .bind(draft.body)
        .bind(draft.language)
        .bind(written(draft.tags))
        .bind(draft.base)
        .bind(int(gated))
        .bind(now);
    if (Result<void> done = write.run(); !done)
        return done;
    return sealRow(m_connection, postDraftTableName, {draft.account.value, draft.id.value});
}

Result<void> PostDraftTable::remove(const AccountId &account, const PostId &id)
{
    Statement drop(m_connection, QStringLiteral("DELETE FROM post_draft WHERE account = ? AND id = ?"));
    return drop.bind(account).bind(id).run();
}

Result<void> PostDraftTable::removeSame(const PostDraft &draft)
{
    Statement drop(m_connection,
                   QStringLiteral("DELETE FROM post_draft WHERE account IN ('', ?) AND id = ? AND title = ? "
                                  "AND body = ? AND language = ? AND tags = ?"));
    return drop.bind(draft.account)
        .bind(draft.id)
        .bind(draft.title)
        .bind(draft.body)
        .bind(draft.language)
        .bind(written(draft.tags))
        .run();
}

Result<QList<OpenedDraft>> PostDraftTable::gated(const AccountId &account, int limit) const
{
    QList<OpenedDraft> drafts;
    Statement read(m_connection,
                   QStringLiteral("SELECT id, title FROM post_draft WHERE account = ? AND gated = 1 "
                                  "ORDER BY saved_at DESC LIMIT ?"));
    read.bind(account).bind(limit);
    while (read.next())
        drafts.append({OpenedDraft::Kind::Post, read.id<PostId>(0), read.text(1)});
    return read.error() ? Result<QList<OpenedDraft>>(*read.error()) : drafts;
}

Result<void> PostDraftTable::openGate(const AccountId &account)
{
    return Statement(m_connection,
                     QStringLiteral("UPDATE post_draft SET gated = 0 WHERE account = ? AND gated = 1"))
        .bind(account)
        .run();
}

Result<QSet<PostId>> PostDraftTable::posts() const
{
    QSet<PostId> posts;
    Statement read(m_connection, QStringLiteral("SELECT DISTINCT id FROM post_draft"));
    while (read.next())
        posts.insert(read.id<PostId>(0));
    if (read.error())
        return *read.error();
    return posts;
}

} // namespace farthing
