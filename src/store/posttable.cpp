// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/posttable.h"

#include "sql/statement.h"
#include "store/postcolumns.h"
#include "store/textseal.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

namespace farthing {

using sql::Statement;

namespace {

constexpr int firstOfText = postColumnCount; ///< the columns of the text behind those of the row

QString listText(const QStringList &values)
{
    return QString::fromUtf8(
        QJsonDocument(QJsonArray::fromStringList(values)).toJson(QJsonDocument::Compact));
}

QStringList listFrom(const QString &text)
{
    QStringList values;
    const QJsonArray array = QJsonDocument::fromJson(text.toUtf8()).array();
    for (const QJsonValue &value : array)
        values.append(value.toString());
    return values;
}

void bindMine(Statement &write, const PostCounts &counts, const MyPost &mine)
{
    write.bind(counts.plus).bind(counts.minus).bind(counts.comments);
    write.bind(mine.rating ? std::optional(int(*mine.rating)) : std::nullopt);
    write.bind(mine.earned ? std::optional(mine.earned->minor()) : std::nullopt);
    write.bind(mine.earnedAt).bind(mine.countedSeconds);
}

} // namespace

Result<PostListCounts> PostTable::counts() const
{
    Statement read(m_connection,
                   QStringLiteral("SELECT every, unread, can_earn, saved, mine FROM post_count"));
    if (read.next())
        return PostListCounts{read.number(0), read.number(1), read.number(2), read.number(3), read.number(4)};
    return read.error() ? Result<PostListCounts>(*read.error()) : PostListCounts();
}

Result<std::optional<PostRecord>> PostTable::find(const PostId &id) const
{
    // Row and text as of one moment, or a title that changes in between passes for damage.
    Statement read(m_connection,
                   QStringLiteral("SELECT %1, language, tags, media, body, seal FROM post "
                                  "LEFT JOIN post_text ON post_text.id = post.id WHERE post.id = ?")
                       .arg(postColumns()));
    read.bind(id);
    if (!read.next())
        return read.error() ? Result<std::optional<PostRecord>>(*read.error()) : std::optional<PostRecord>();
    PostRecord record = postRecordFrom(read);
    const auto at = [](int column) {
        return firstOfText + column;
    };
    const Result<void> intact = checkTexts(
        m_connection,
        {record.post.title, read.text(at(0)), read.text(at(1)), read.text(at(2)), read.optionalText(at(3))},
        read.value(at(4)), id);
    if (!intact)
        return intact.error();
    record.post.language = read.text(at(0));
    record.post.tags = listFrom(read.text(at(1)));
    for (const QString &media : listFrom(read.text(at(2))))
        record.post.media.append(MediaId{media});
    record.post.body = read.optionalText(at(3));
    return std::optional(record);
}

Result<std::optional<QString>> PostTable::title(const PostId &id) const
{
    Statement read(m_connection, QStringLiteral("SELECT title FROM post WHERE id = ?"));
    read.bind(id);
    if (read.next())
        return std::optional(read.text(0));
    return read.error() ? Result<std::optional<QString>>(*read.error()) : std::optional<QString>();
}

Result<QList<CostedPost>> PostTable::costed(const std::optional<PostId> &after, int limit) const
{
    QList<CostedPost> posts;
    Statement read(
        m_connection,
        QStringLiteral("SELECT id, title, author_id, author_name, author_avatar, mine, counted_seconds "
                       "FROM post WHERE id > ? ORDER BY id LIMIT ?"));
    read.bind(after.value_or(PostId{QStringLiteral("")})).bind(limit);
    while (read.next()) {
        const Person author{read.id<AccountId>(2), read.text(3), read.optionalId<AvatarId>(4)};
        posts.append({read.id<PostId>(0), read.text(1), author, read.boolean(5), read.integer(6)});
    }
    if (read.error())
        return *read.error();
    return posts;
}

Result<std::optional<PostTable::Held>> PostTable::held(const PostId &id) const
{
    Statement read(
        m_connection,
        QStringLiteral("SELECT revision, refreshed, edited_at, removed_at FROM post WHERE id = ?"));
    read.bind(id);
    const auto time = [&read](int column) {
        return read.isNull(column) ? std::nullopt : std::optional(read.time(column));
    };
    if (read.next())
        return std::optional(Held{read.integer(0), read.integer(1), time(2), time(3)});
    return read.error() ? Result<std::optional<Held>>(*read.error()) : std::optional<Held>();
}

Result<void> PostTable::write(const Post &post, const Mark &mark, const AccountId &me, qint64 refreshNumber)
{
    const bool own = !me.isEmpty() && post.author.id == me;
    Statement write(
        m_connection,
        QStringLiteral(
            "INSERT INTO post (plus, minus, comments, rating, earned, earned_at, counted_seconds, id, "
            "revision, title, author_id, "
            "author_name, author_avatar, published_at, edited_at, removed_at, time_to_read, unread, saved, "
            "can_earn, own, mine, "
            "refreshed, text_here) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, "
            "? OR EXISTS (SELECT 1 FROM comment WHERE author_id = ? AND post = ?), ?, ?) "
            "ON CONFLICT (id) DO UPDATE SET plus = excluded.plus, minus = excluded.minus, comments = "
            "excluded.comments, "
            "rating = excluded.rating, earned = excluded.earned, earned_at = excluded.earned_at, "
            "counted_seconds = excluded.counted_seconds, revision = excluded.revision, title = "
            "excluded.title, "
            "author_id = excluded.author_id, author_name = excluded.author_name, author_avatar = "
            "excluded.author_avatar, "
            "published_at = excluded.published_at, edited_at = excluded.edited_at, removed_at = "
            "excluded.removed_at, "
            "time_to_read = excluded.time_to_read, unread = excluded.unread, saved = excluded.saved, "
            "can_earn = excluded.can_earn, own = excluded.own, mine = excluded.mine, refreshed = "
            "excluded.refreshed, text_here = excluded.text_here"));
    bindMine(write, post.counts, post.mine);
    write.bind(post.id).bind(post.revision).bind(post.title);
    write.bind(post.author.id).bind(post.author.name).bind(post.author.avatar);
    write.bind(post.publishedAt).bind(post.editedAt).bind(post.removedAt).bind(post.timeToRead);
    write.bind(!mark.opened && !post.removedAt).bind(mark.saved);
    write.bind(!post.mine.rating && !own && !post.removedAt).bind(own);
    write.bind(own).bind(me).bind(post.id).bind(refreshNumber).bind(post.body.has_value());
    if (Result<void> done = write.run(); !done)
        return done;
    return writeText(post);
}

Result<void> PostTable::writeText(const Post &post)
{
    QStringList media;
    for (const MediaId &id : post.media)
        media.append(id.value);
    const QString tags = listText(post.tags);
    const QString shown = listText(media);
    Statement write(
        m_connection,
        QStringLiteral(
            "INSERT INTO post_text (id, language, tags, media, body, seal) VALUES (?, ?, ?, ?, ?, ?) "
            "ON CONFLICT (id) DO UPDATE SET language = excluded.language, tags = excluded.tags, "
            "media = excluded.media, body = excluded.body, seal = excluded.seal"));
    write.bind(post.id).bind(post.language).bind(tags).bind(shown).bind(post.body);
    if (Result<void> done = write.bind(textSeal({post.title, post.language, tags, shown, post.body})).run();
        !done)
        return done;
    return writeTags(post, tags);
}

/// Each by itself, as the lists of tags need them.
Result<void> PostTable::writeTags(const Post &post, const QString &tags)
{
    Statement forget(m_connection, QStringLiteral("DELETE FROM post_tag WHERE post = ?"));
    if (Result<void> done = forget.bind(post.id).run(); !done || post.tags.isEmpty())
        return done;
    Statement write(
        m_connection,
        QStringLiteral("INSERT OR IGNORE INTO post_tag (tag, at, post) SELECT lower(trim(value)), ?, ? "
                       "FROM json_each(?) WHERE trim(value) <> ''"));
    return write.bind(post.publishedAt).bind(post.id).bind(tags).run();
}

Result<void> PostTable::writeTally(const PostTally &tally, const AccountId &me)
{
    Statement write(
        m_connection,
        QStringLiteral("UPDATE post SET plus = ?, minus = ?, comments = ?, rating = ?, earned = ?, "
                       "earned_at = ?, counted_seconds = ?, revision = ?, "
                       "can_earn = (? AND author_id <> ? AND removed_at IS NULL) WHERE id = ?"));
    bindMine(write, tally.counts, tally.mine);
    return write.bind(tally.revision).bind(!tally.mine.rating).bind(me).bind(tally.of).run();
}

Result<void> PostTable::setMark(const Mark &mark)
{
    Statement write(
        m_connection,
        QStringLiteral("UPDATE post SET unread = (? AND removed_at IS NULL), saved = ? WHERE id = ?"));
    return write.bind(!mark.opened).bind(mark.saved).bind(mark.post).run();
}

Result<void> PostTable::setUnread(const PostId &id, bool unread)
{
    Statement write(m_connection,
                    QStringLiteral("UPDATE post SET unread = (? AND removed_at IS NULL) WHERE id = ?"));
    return write.bind(unread).bind(id).run();
}

Result<void> PostTable::setRefreshed(const PostId &id, qint64 refreshNumber)
{
    Statement write(m_connection, QStringLiteral("UPDATE post SET refreshed = ? WHERE id = ?"));
    return write.bind(refreshNumber).bind(id).run();
}

Result<void> PostTable::setAccount(const AccountId &me)
{
    Statement write(
        m_connection,
        QStringLiteral("UPDATE post SET own = (author_id = ?), "
                       "can_earn = (rating IS NULL AND author_id <> ? AND removed_at IS NULL), "
                       "mine = (author_id = ? OR id IN (SELECT post FROM comment WHERE author_id = ?))"));
    return write.bind(me).bind(me).bind(me).bind(me).run();
}

Result<void> PostTable::setMine(const PostId &id)
{
    return Statement(m_connection, QStringLiteral("UPDATE post SET mine = 1 WHERE id = ?")).bind(id).run();
}

Result<void> PostTable::remove(const PostId &id)
{
    return Statement(m_connection, QStringLiteral("DELETE FROM post WHERE id = ?")).bind(id).run();
}

Result<QSet<PostId>> PostTable::sweep(qint64 refreshNumber)
{
    QSet<PostId> gone;
    Statement read(m_connection, QStringLiteral("SELECT id FROM post WHERE refreshed < ?"));
    read.bind(refreshNumber);
    while (read.next())
        gone.insert(read.id<PostId>(0));
    if (read.error())
        return *read.error();
    for (const PostId &id : gone) {
        if (Result<void> done = remove(id); !done)
            return done.error();
    }
    return gone;
}

Result<void> PostTable::clear()
{
    return Statement(m_connection, QStringLiteral("DELETE FROM post")).run();
}

} // namespace farthing
