// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/commenttable.h"

#include "platform/standingtable.h"

namespace farthing::platform {

namespace {

const QString &rowColumns()
{
    static const QString columns = QStringLiteral("SELECT number, id, post, parent, author, avatar, body, "
                                                  "published_at, removed_at, tribute, taken, likes, "
                                                  "dislikes, replies FROM comment ");
    return columns;
}

std::optional<CommentRow> oneRow(Query &query)
{
    if (!query.next())
        return std::nullopt;
    CommentRow row;
    row.number = query.integer(0);
    row.id = query.id<CommentId>(1);
    row.post = query.integer(2);
    row.parent = query.optionalInteger(3);
    row.author = query.integer(4);
    row.avatar = query.optionalId<AvatarId>(5);
    row.body = query.optionalText(6);
    row.publishedAt = query.time(7);
    row.removedAt = query.optionalTime(8);
    row.tribute = Money::fromMinor(query.integer(9));
    row.taken = Money::fromMinor(query.integer(10));
    row.counts = {query.number(11), query.number(12)};
    row.replies = query.number(13);
    return row;
}

/// Value: the viewer.
const QString &seenColumns()
{
    static const QString columns = QStringLiteral(
        "SELECT c.number, c.id, p.id, q.id, c.avatar, c.body, c.published_at, c.removed_at, c.likes, "
        "c.dislikes, "
        "c.revision, a.id, a.name, a.avatar, r.shown, r.booked_like, r.booked_dislike, r.revision "
        "FROM comment c JOIN post p ON p.number = c.post JOIN account a ON a.number = c.author "
        "LEFT JOIN comment q ON q.number = c.parent "
        "LEFT JOIN reaction r ON r.account = ? AND r.comment = c.number "
        "WHERE p.removed_at IS NULL AND (c.removed_at IS NULL OR c.replies > 0) ");
    return columns;
}

Listed<Comment> seenComment(const Query &query)
{
    Comment comment;
    comment.id = query.id<CommentId>(1);
    comment.post = query.id<PostId>(2);
    comment.parent = query.optionalId<CommentId>(3);
    comment.avatar = query.optionalId<AvatarId>(4);
    comment.body = query.optionalText(5);
    comment.publishedAt = query.time(6);
    comment.removedAt = query.optionalTime(7);
    comment.counts = {query.number(8), query.number(9)};
    comment.author = {query.id<AccountId>(11), query.text(12), query.optionalId<AvatarId>(13)};
    comment.mine = {reactionFromName(query.text(14)), query.boolean(15), query.boolean(16)};
    comment.revision = std::max(query.integer(10), query.integer(17));
    return {comment, comment.publishedAt.toMSecsSinceEpoch(), query.integer(0)};
}

} // namespace

std::optional<CommentRow> CommentTable::byId(const CommentId &id)
{
    Query query(m_work, rowColumns() + QStringLiteral("WHERE id = ?"), id);
    return oneRow(query);
}

std::optional<CommentRow> CommentTable::byNumber(qint64 number)
{
    Query query(m_work, rowColumns() + QStringLiteral("WHERE number = ?"), number);
    return oneRow(query);
}

bool CommentTable::everBy(qint64 author, qint64 post)
{
    Query query(m_work, QStringLiteral("SELECT 1 FROM comment WHERE author = ? AND post = ? LIMIT 1"), author,
                post);
    return query.next();
}

qint64 CommentTable::add(const CommentRow &row)
{
    Query query(
        m_work,
        QStringLiteral("INSERT INTO comment (id, post, parent, author, avatar, body, published_at, tribute) "
                       "VALUES (?, ?, ?, ?, ?, ?, ?, ?) RETURNING number"),
        row.id, row.post, row.parent, row.author, row.avatar, row.body, row.publishedAt, row.tribute.minor());
    return query.next() ? query.integer(0) : 0;
}

void CommentTable::update(const CommentRow &row)
{
    execute(
        m_work,
        QStringLiteral(
            "UPDATE comment SET avatar = ?, body = ?, removed_at = ?, taken = ?, likes = ?, dislikes = ?, "
            "replies = ? WHERE number = ?"),
        row.avatar, row.body, row.removedAt, row.taken.minor(), row.counts.like, row.counts.dislike,
        row.replies, row.number);
}

void CommentTable::setRevision(qint64 number, qint64 revision)
{
    execute(m_work, QStringLiteral("UPDATE comment SET revision = ? WHERE number = ?"), revision, number);
}

QList<CommentId> CommentTable::of(qint64 author)
{
    Query query(m_work, QStringLiteral("SELECT id FROM comment WHERE author = ? AND removed_at IS NULL"),
                author);
    QList<CommentId> comments;
    while (query.next())
        comments.append(query.id<CommentId>(0));
    return comments;
}

QList<CommentId> CommentTable::withAvatar(const AvatarId &avatar)
{
    Query query(m_work, QStringLiteral("SELECT id FROM comment WHERE avatar = ?"), avatar);
    QList<CommentId> comments;
    while (query.next())
        comments.append(query.id<CommentId>(0));
    return comments;
}

std::optional<Comment> CommentTable::seen(qint64 viewer, const CommentId &id)
{
    Query query(m_work, seenColumns() + QStringLiteral("AND c.id = ?"), viewer, id);
    if (!query.next())
        return std::nullopt;
    return seenComment(query).object;
}

QList<Listed<Comment>> CommentTable::page(qint64 viewer, std::optional<qint64> post, const ListKey &key,
                                          int limit)
{
    const QString where = post ? QStringLiteral("AND c.post = ? ") : QString();
    const QString order =
        key.forwards
            ? QStringLiteral(
                  "AND (c.published_at, c.number) > (?, ?) ORDER BY c.published_at, c.number LIMIT ?")
            : QStringLiteral("AND (c.published_at, c.number) < (?, ?) ORDER BY c.published_at DESC, c.number "
                             "DESC LIMIT ?");
    Query query(m_work, seenColumns() + where + order, viewer);
    if (post)
        query.bind(*post);
    query.bind(key.at).bind(key.number).bind(limit);
    QList<Listed<Comment>> comments;
    while (query.next())
        comments.append(seenComment(query));
    return comments;
}

} // namespace farthing::platform
