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

const QString &postRowColumns()
{
    static const QString columns = QStringLiteral(
        "SELECT number, id, author, title, language, tags, media, published_at, edited_at, removed_at, "
        "time_to_read, plus, minus, comments, source FROM post ");
    return columns;
}

PostRow postRowOf(const Query &query)
{
    PostRow row;
    row.number = query.integer(0);
    row.id = query.id<PostId>(1);
    row.author = query.integer(2);
    row.title = query.text(3);
    row.language = query.text(4);
    row.tags = textsFromJson(query.text(5));
    row.media = mediaFromJson(query.text(6));
    row.publishedAt = query.time(7);
    row.editedAt = query.optionalTime(8);
    row.removedAt = query.optionalTime(9);
    row.timeToRead = query.number(10);
    row.counts = {query.number(11), query.number(12), query.number(13)};
    row.source = query.optionalText(14);
    return row;
}

std::optional<PostRow> onePostRow(Query &query)
{
    if (!query.next())
        return std::nullopt;
    return postRowOf(query);
}

/// Where `p` is a post that an account sees, with its standing as `s`. Values: the viewer twice. Of EXISTS
/// PostgreSQL would make a list of all posts that the viewer has money on.
const QString &seenPostTables()
{
    static const QString tables =
        QStringLiteral("FROM post p JOIN account a ON a.number = p.author "
                       "LEFT JOIN standing s ON s.account = ? AND s.post = p.number "
                       "WHERE (p.removed_at IS NULL OR (SELECT l.line FROM line_sum l WHERE l.account = ? "
                       "AND l.post = p.number LIMIT 1) IS NOT NULL) ");
    return tables;
}

/// What a tally says; the whole post begins with the same columns.
const QString &postTallyColumns()
{
    static const QString columns =
        QStringLiteral("SELECT p.id, p.plus, p.minus, p.comments, p.revision, s.counted_seconds, s.rating, "
                       "s.rated_at, s.earned, s.revision ");
    return columns;
}

const QString &seenPostColumns()
{
    static const QString columns =
        postTallyColumns() +
        QStringLiteral(", p.title, p.body, p.language, p.tags, p.media, p.published_at, "
                       "p.edited_at, p.removed_at, p.time_to_read, a.id, a.name, a.avatar ");
    return columns;
}

PostTally seenPostTally(const Query &query)
{
    PostTally tally;
    tally.of = query.id<PostId>(0);
    tally.counts = {query.number(1), query.number(2), query.number(3)};
    Standing standing;
    standing.countedSeconds = query.number(5);
    standing.rating = ratingFromName(query.text(6));
    standing.ratedAt = query.optionalTime(7);
    if (const std::optional<qint64> earned = query.optionalInteger(8))
        standing.earned = Money::fromMinor(*earned);
    tally.mine = standing.mine();
    tally.revision = std::max(query.integer(4), query.integer(9));
    return tally;
}

Listed<Post> seenPost(const Query &query)
{
    const PostTally tally = seenPostTally(query);
    Post post;
    post.id = tally.of;
    post.counts = tally.counts;
    post.mine = tally.mine;
    post.revision = tally.revision;
    post.title = query.text(10);
    post.body = query.optionalText(11);
    post.language = query.text(12);
    post.tags = textsFromJson(query.text(13));
    post.media = mediaFromJson(query.text(14));
    post.publishedAt = query.time(15);
    post.editedAt = query.optionalTime(16);
    post.removedAt = query.optionalTime(17);
    post.timeToRead = query.number(18);
    post.author = {query.id<AccountId>(19), query.text(20), query.optionalId<AvatarId>(21)};
    return {post, post.publishedAt.toMSecsSinceEpoch(), post.id.value};
}

/// Values: the place's time and id, and how many.
QString orderedFrom(const ListKey &key)
{
    return key.forwards
               ? QStringLiteral("AND (p.published_at, p.id) > (?, ?) ORDER BY p.published_at, p.id LIMIT ?")
               : QStringLiteral(
                     "AND (p.published_at, p.id) < (?, ?) ORDER BY p.published_at DESC, p.id DESC LIMIT ?");
}

qint64 weightOf(const PostRow &row, const QString &body)
{
    Post post;
    post.id = row.id;
    post.title = row.title;
    post.body = body;
    post.language = row.language;
    post.tags = row.tags;
    post.media = row.media;
    return wire::weightOf(post);
}

} // namespace

std::optional<PostRow> PostTable::byId(const PostId &id)
{
    Query query(m_work, postRowColumns() + QStringLiteral("WHERE id = ?"), id);
    return onePostRow(query);
}

std::optional<PostRow> PostTable::byNumber(qint64 number)
{
    Query query(m_work, postRowColumns() + QStringLiteral("WHERE number = ?"), number);
    return onePostRow(query);
}

std::optional<PostRow> PostTable::bySource(const QString &source)
{
    Query query(m_work, postRowColumns() + QStringLiteral("WHERE source = ?"), source);
    return onePostRow(query);
}

bool PostTable::exists(const PostId &id)
{
    Query query(m_work, QStringLiteral("SELECT 1 FROM post WHERE id = ?"), id);
    return query.next();
}

std::optional<QString> PostTable::body(qint64 number)
{
    Query query(m_work, QStringLiteral("SELECT body FROM post WHERE number = ?"), number);
    return query.next() ? query.optionalText(0) : std::nullopt;
}

qint64 PostTable::add(const PostRow &row, const QString &body)
{
    qint64 number = 0;
    {
        Query query(
            m_work,
            QStringLiteral(
                "INSERT INTO post (id, author, title, body, language, tags, media, published_at, edited_at, "
                "time_to_read, source, weight) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING number"),
            row.id, row.author, row.title, body, row.language, toJson(row.tags), mediaToJson(row.media),
            row.publishedAt, row.editedAt, row.timeToRead, row.source, weightOf(row, body));
        if (query.next())
            number = query.integer(0);
    }
    setMedia(number, row.media);
    return number;
}

void PostTable::rewrite(const PostRow &row, const QString &body)
{
    execute(
        m_work,
        QStringLiteral("UPDATE post SET author = ?, title = ?, body = ?, language = ?, tags = ?, media = ?, "
                       "published_at = ?, edited_at = ?, time_to_read = ?, weight = ? WHERE number = ?"),
        row.author, row.title, body, row.language, toJson(row.tags), mediaToJson(row.media), row.publishedAt,
        row.editedAt, row.timeToRead, weightOf(row, body), row.number);
    setMedia(row.number, row.media);
}

void PostTable::remove(qint64 number, const QDateTime &at)
{
    execute(m_work,
            QStringLiteral("UPDATE post SET title = '', body = NULL, tags = '[]', media = '[]', weight = 0, "
                           "removed_at = ? WHERE number = ?"),
            at, number);
    setMedia(number, {});
}

void PostTable::setMedia(qint64 post, const QList<MediaId> &media)
{
    execute(m_work, QStringLiteral("DELETE FROM post_media WHERE post = ?"), post);
    for (const MediaId &id : media)
        execute(m_work, QStringLiteral("INSERT INTO post_media (media, post) VALUES (?, ?)"), id, post);
}

void PostTable::setTimeToRead(qint64 number, int seconds)
{
    execute(m_work, QStringLiteral("UPDATE post SET time_to_read = ? WHERE number = ?"), seconds, number);
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
    Query query(m_work, postRowColumns() + QStringLiteral("WHERE number > ? ORDER BY number LIMIT ?"), number,
                limit);
    QList<PostRow> rows;
    while (query.next())
        rows.append(postRowOf(query));
    return rows;
}

std::optional<Post> PostTable::seen(qint64 viewer, const PostId &id)
{
    Query query(m_work, seenPostColumns() + seenPostTables() + QStringLiteral("AND p.id = ?"), viewer, viewer,
                id);
    if (!query.next())
        return std::nullopt;
    return seenPost(query).object;
}

std::optional<PostTally> PostTable::tally(qint64 viewer, const PostId &id)
{
    Query query(m_work, postTallyColumns() + seenPostTables() + QStringLiteral("AND p.id = ?"), viewer,
                viewer, id);
    if (!query.next())
        return std::nullopt;
    return seenPostTally(query);
}

/// How many posts to ask for: not every database hands out the rows of an answer one by one, and five hundred
/// bodies would be a quarter of a gigabyte.
int PostTable::fitting(qint64 viewer, const ListKey &key, const Room &room)
{
    Query query(m_work, QStringLiteral("SELECT p.weight ") + seenPostTables() + orderedFrom(key), viewer,
                viewer, key.at, key.id, room.items);
    int items = 0;
    qint64 bytes = 0;
    while (query.next() && bytes <= room.bytes) {
        bytes += query.integer(0);
        ++items;
    }
    return items;
}

Slice<Post> PostTable::page(qint64 viewer, const ListKey &key, const Room &room)
{
    const int items = fitting(viewer, key, room);
    Query query(m_work, seenPostColumns() + seenPostTables() + orderedFrom(key), viewer, viewer, key.at,
                key.id, items + 1);
    return readSlice(query, {items, room.bytes}, seenPost);
}

} // namespace farthing::platform
