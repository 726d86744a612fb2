// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/commenttable.h"

#include "platform/standingtable.h"

namespace farthing::platform {

namespace {

const QString &rowColumns()
{
    static const QString columns =
        QStringLiteral("SELECT number, id, post, parent, author, avatar, published_at, removed_at, tribute, "
                       "taken, likes, dislikes, replies FROM comment ");
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
    row.publishedAt = query.time(6);
    row.removedAt = query.optionalTime(7);
    row.tribute = Money::fromMinor(query.integer(8));
    row.taken = Money::fromMinor(query.integer(9));
    row.counts = {query.number(10), query.number(11)};
    row.replies = query.number(12);
    return row;
}

/// Where `c` is a comment that an account sees, with its reaction as `r`. Value: the viewer.
const QString &seenTables()
{
    static const QString tables = QStringLiteral(
        "FROM comment c JOIN post p ON p.number = c.post JOIN account a ON a.number = c.author "
        "LEFT JOIN comment q ON q.number = c.parent "
        "LEFT JOIN reaction r ON r.account = ? AND r.comment = c.number "
        "WHERE p.removed_at IS NULL AND (c.removed_at IS NULL OR c.replies > 0) ");
    return tables;
}

/// What a tally says; the whole comment begins with the same columns.
const QString &tallyColumns()
{
    static const QString columns =
        QStringLiteral("SELECT c.id, c.likes, c.dislikes, c.revision, r.shown, r.booked_like, "
                       "r.booked_dislike, r.revision ");
    return columns;
}

const QString &seenColumns()
{
    static const QString columns =
        tallyColumns() + QStringLiteral(", p.id, q.id, c.avatar, c.body, c.published_at, c.removed_at, a.id, "
                                        "a.name, a.avatar ");
    return columns;
}

CommentTally seenTally(const Query &query)
{
    CommentTally tally;
    tally.of = query.id<CommentId>(0);
    tally.counts = {query.number(1), query.number(2)};
    tally.mine = {reactionFromName(query.text(4)), query.boolean(5), query.boolean(6)};
    tally.revision = std::max(query.integer(3), query.integer(7));
    return tally;
}

Listed<Comment> seenComment(const Query &query)
{
    const CommentTally tally = seenTally(query);
    Comment comment;
    comment.id = tally.of;
    comment.counts = tally.counts;
    comment.mine = tally.mine;
    comment.revision = tally.revision;
    comment.post = query.id<PostId>(8);
    comment.parent = query.optionalId<CommentId>(9);
    comment.avatar = query.optionalId<AvatarId>(10);
    comment.body = query.optionalText(11);
    comment.publishedAt = query.time(12);
    comment.removedAt = query.optionalTime(13);
    comment.author = {query.id<AccountId>(14), query.text(15), query.optionalId<AvatarId>(16)};
    return {comment, comment.publishedAt.toMSecsSinceEpoch(), comment.id.value};
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

std::optional<QString> CommentTable::body(qint64 number)
{
    Query query(m_work, QStringLiteral("SELECT body FROM comment WHERE number = ?"), number);
    return query.next() ? query.optionalText(0) : std::nullopt;
}

qint64 CommentTable::add(const CommentRow &row, const QString &body)
{
    Query query(
        m_work,
        QStringLiteral("INSERT INTO comment (id, post, parent, author, avatar, body, published_at, tribute) "
                       "VALUES (?, ?, ?, ?, ?, ?, ?, ?) RETURNING number"),
        row.id, row.post, row.parent, row.author, row.avatar, body, row.publishedAt, row.tribute.minor());
    return query.next() ? query.integer(0) : 0;
}

void CommentTable::rewrite(qint64 number, const QString &body)
{
    execute(m_work, QStringLiteral("UPDATE comment SET body = ? WHERE number = ?"), body, number);
}

void CommentTable::remove(qint64 number, const QDateTime &at)
{
    execute(m_work,
            QStringLiteral("UPDATE comment SET body = NULL, avatar = NULL, removed_at = ? WHERE number = ?"),
            at, number);
}

void CommentTable::setCounts(const CommentRow &row)
{
    execute(
        m_work,
        QStringLiteral("UPDATE comment SET taken = ?, likes = ?, dislikes = ?, replies = ? WHERE number = ?"),
        row.taken.minor(), row.counts.like, row.counts.dislike, row.replies, row.number);
}

void CommentTable::takeOffAvatar(qint64 number)
{
    execute(m_work, QStringLiteral("UPDATE comment SET avatar = NULL WHERE number = ?"), number);
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
    Query query(m_work, seenColumns() + seenTables() + QStringLiteral("AND c.id = ?"), viewer, id);
    if (!query.next())
        return std::nullopt;
    return seenComment(query).object;
}

std::optional<CommentTally> CommentTable::tally(qint64 viewer, const CommentId &id)
{
    Query query(m_work, tallyColumns() + seenTables() + QStringLiteral("AND c.id = ?"), viewer, id);
    if (!query.next())
        return std::nullopt;
    return seenTally(query);
}

Slice<Comment> CommentTable::page(qint64 viewer, std::optional<qint64> post, const ListKey &key,
                                  const Room &room)
{
    const QString where = post ? QStringLiteral("AND c.post = ? ") : QString();
    const QString order =
        key.forwards
            ? QStringLiteral("AND (c.published_at, c.id) > (?, ?) ORDER BY c.published_at, c.id LIMIT ?")
            : QStringLiteral(
                  "AND (c.published_at, c.id) < (?, ?) ORDER BY c.published_at DESC, c.id DESC LIMIT ?");
    Query query(m_work, seenColumns() + seenTables() + where + order, viewer);
    if (post)
        query.bind(*post);
    query.bind(key.at).bind(key.id).bind(room.items + 1);
    return readSlice(query, room, seenComment);
}

} // namespace farthing::platform
