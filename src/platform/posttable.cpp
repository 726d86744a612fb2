// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/posttable.h"

#include "platform/standingtable.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

namespace farthing::platform {

namespace {

QString toJson(const QStringList &texts)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(texts)).toJson(QJsonDocument::Compact));
}

QStringList textsFromJson(const QString &json)
{
    QStringList texts;
    const QJsonArray array = QJsonDocument::fromJson(json.toUtf8()).array();
    for (const QJsonValue &value : array)
        texts.append(value.toString());
    return texts;
}

QString mediaToJson(const QList<MediaId> &media)
{
    QStringList texts;
    for (const MediaId &id : media)
        texts.append(id.value);
    return toJson(texts);
}

QList<MediaId> mediaFromJson(const QString &json)
{
    QList<MediaId> media;
    const QStringList texts = textsFromJson(json);
    for (const QString &text : texts)
        media.append(MediaId{text});
    return media;
}

const QString &rowColumns()
{
    static const QString columns = QStringLiteral(
        "SELECT number, id, author, title, body, language, tags, media, published_at, edited_at, removed_at, "
        "time_to_read, plus, minus, comments, source FROM post ");
    return columns;
}

PostRow rowOf(const Query &query)
{
    PostRow row;
    row.number = query.integer(0);
    row.id = query.id<PostId>(1);
    row.author = query.integer(2);
    row.title = query.text(3);
    row.body = query.optionalText(4);
    row.language = query.text(5);
    row.tags = textsFromJson(query.text(6));
    row.media = mediaFromJson(query.text(7));
    row.publishedAt = query.time(8);
    row.editedAt = query.optionalTime(9);
    row.removedAt = query.optionalTime(10);
    row.timeToRead = query.number(11);
    row.counts = {query.number(12), query.number(13), query.number(14)};
    row.source = query.optionalText(15);
    return row;
}

std::optional<PostRow> oneRow(Query &query)
{
    if (!query.next())
        return std::nullopt;
    return rowOf(query);
}

/// Values: the viewer twice.
const QString &seenColumns()
{
    static const QString columns =
        QStringLiteral("SELECT p.number, p.id, p.title, p.body, p.language, p.tags, p.media, p.published_at, "
                       "p.edited_at, p.removed_at, "
                       "p.time_to_read, p.plus, p.minus, p.comments, p.revision, a.id, a.name, a.avatar, "
                       "s.counted_seconds, s.rating, s.rated_at, s.earned, s.revision "
                       "FROM post p JOIN account a ON a.number = p.author "
                       "LEFT JOIN standing s ON s.account = ? AND s.post = p.number "
                       "WHERE (p.removed_at IS NULL OR EXISTS (SELECT 1 FROM line_sum l WHERE l.account = ? "
                       "AND l.post = p.number)) ");
    return columns;
}

Listed<Post> seenPost(const Query &query)
{
    Post post;
    post.id = query.id<PostId>(1);
    post.title = query.text(2);
    post.body = query.optionalText(3);
    post.language = query.text(4);
    post.tags = textsFromJson(query.text(5));
    post.media = mediaFromJson(query.text(6));
    post.publishedAt = query.time(7);
    post.editedAt = query.optionalTime(8);
    post.removedAt = query.optionalTime(9);
    post.timeToRead = query.number(10);
    post.counts = {query.number(11), query.number(12), query.number(13)};
    post.author = {query.id<AccountId>(15), query.text(16), query.optionalId<AvatarId>(17)};
    Standing standing;
    standing.countedSeconds = query.number(18);
    standing.rating = ratingFromName(query.text(19));
    standing.ratedAt = query.optionalTime(20);
    if (const std::optional<qint64> earned = query.optionalInteger(21))
        standing.earned = Money::fromMinor(*earned);
    post.mine = standing.mine();
    post.revision = std::max(query.integer(14), query.integer(22));
    return {post, post.publishedAt.toMSecsSinceEpoch(), query.integer(0)};
}

} // namespace

std::optional<PostRow> PostTable::byId(const PostId &id)
{
    Query query(m_work, rowColumns() + QStringLiteral("WHERE id = ?"), id);
    return oneRow(query);
}

std::optional<PostRow> PostTable::byNumber(qint64 number)
{
    Query query(m_work, rowColumns() + QStringLiteral("WHERE number = ?"), number);
    return oneRow(query);
}

std::optional<PostRow> PostTable::bySource(const QString &source)
{
    Query query(m_work, rowColumns() + QStringLiteral("WHERE source = ?"), source);
    return oneRow(query);
}

bool PostTable::exists(const PostId &id)
{
    Query query(m_work, QStringLiteral("SELECT 1 FROM post WHERE id = ?"), id);
    return query.next();
}

qint64 PostTable::add(const PostRow &row)
{
    Query query(
        m_work,
        QStringLiteral(
            "INSERT INTO post (id, author, title, body, language, tags, media, published_at, edited_at, "
            "time_to_read, source) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING number"),
        row.id, row.author, row.title, row.body, row.language, toJson(row.tags), mediaToJson(row.media),
        row.publishedAt, row.editedAt, row.timeToRead, row.source);
    return query.next() ? query.integer(0) : 0;
}

void PostTable::update(const PostRow &row)
{
    execute(
        m_work,
        QStringLiteral("UPDATE post SET author = ?, title = ?, body = ?, language = ?, tags = ?, media = ?, "
                       "published_at = ?, edited_at = ?, removed_at = ?, time_to_read = ? WHERE number = ?"),
        row.author, row.title, row.body, row.language, toJson(row.tags), mediaToJson(row.media),
        row.publishedAt, row.editedAt, row.removedAt, row.timeToRead, row.number);
}

void PostTable::setCounts(qint64 number, const PostCounts &counts)
{
    execute(m_work, QStringLiteral("UPDATE post SET plus = ?, minus = ?, comments = ? WHERE number = ?"),
            counts.plus, counts.minus, counts.comments, number);
}

void PostTable::setRevision(qint64 number, qint64 revision)
{
    execute(m_work, QStringLiteral("UPDATE post SET revision = ? WHERE number = ?"), revision, number);
}

QList<PostId> PostTable::of(qint64 author)
{
    Query query(m_work, QStringLiteral("SELECT id FROM post WHERE author = ? AND removed_at IS NULL"),
                author);
    QList<PostId> posts;
    while (query.next())
        posts.append(query.id<PostId>(0));
    return posts;
}

QList<PostRow> PostTable::after(qint64 number, int limit)
{
    Query query(m_work, rowColumns() + QStringLiteral("WHERE number > ? ORDER BY number LIMIT ?"), number,
                limit);
    QList<PostRow> rows;
    while (query.next())
        rows.append(rowOf(query));
    return rows;
}

std::optional<Post> PostTable::seen(qint64 viewer, const PostId &id)
{
    Query query(m_work, seenColumns() + QStringLiteral("AND p.id = ?"), viewer, viewer, id);
    if (!query.next())
        return std::nullopt;
    return seenPost(query).object;
}

QList<Listed<Post>> PostTable::page(qint64 viewer, const ListKey &key, int limit)
{
    const QString order =
        key.forwards
            ? QStringLiteral(
                  "AND (p.published_at, p.number) > (?, ?) ORDER BY p.published_at, p.number LIMIT ?")
            : QStringLiteral("AND (p.published_at, p.number) < (?, ?) ORDER BY p.published_at DESC, p.number "
                             "DESC LIMIT ?");
    Query query(m_work, seenColumns() + order, viewer, viewer, key.at, key.number, limit);
    QList<Listed<Post>> posts;
    while (query.next())
        posts.append(seenPost(query));
    return posts;
}

} // namespace farthing::platform
