// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/commenttable.h"

#include "sql/statement.h"
#include "store/textseal.h"

namespace farthing {

using sql::Statement;

namespace {

constexpr int sealColumn = 16; ///< of `columns`

Comment commentFrom(const Statement &row)
{
    Comment comment;
    comment.id = row.id<CommentId>(0);
    comment.revision = row.integer(1);
    comment.post = row.id<PostId>(2);
    comment.parent = row.optionalId<CommentId>(3);
    comment.author = {row.id<AccountId>(4), row.text(5), row.optionalId<AvatarId>(6)};
    comment.avatar = row.optionalId<AvatarId>(7);
    comment.body = row.optionalText(8);
    comment.publishedAt = row.time(9);
    comment.removedAt = row.optionalTime(10);
    comment.counts = {row.number(11), row.number(12)};
    comment.mine = {Reaction(row.number(13)), row.boolean(14), row.boolean(15)};
    return comment;
}

Result<void> isIntact(sql::Connection &connection, const Comment &comment, const Statement &row)
{
    return checkTexts(connection, {comment.body}, row.value(sealColumn), comment.id);
}

Result<Comment> checkedFrom(sql::Connection &connection, const Statement &row)
{
    Comment comment = commentFrom(row);
    const Result<void> intact = isIntact(connection, comment, row);
    return intact ? Result<Comment>(std::move(comment)) : Result<Comment>(intact.error());
}

Result<QList<Comment>> commentsOf(sql::Connection &connection, Statement &read)
{
    QList<Comment> comments;
    while (read.next()) {
        if (Result<Comment> comment = checkedFrom(connection, read))
            comments.append(std::move(comment.value()));
    }
    return read.error() ? Result<QList<Comment>>(*read.error()) : comments;
}

Result<std::optional<Comment>> oneOf(sql::Connection &connection, Statement &read)
{
    if (!read.next())
        return read.error() ? Result<std::optional<Comment>>(*read.error()) : std::optional<Comment>();
    const Result<Comment> comment = checkedFrom(connection, read);
    return comment ? Result<std::optional<Comment>>(std::optional(*comment)) : comment.error();
}

const QString placeColumns = QStringLiteral("number, parent_number, published_at, size, likes");

PlacedComment placeFrom(const Statement &row)
{
    return {row.integer(0), row.integer(1), row.integer(2), row.number(3), row.number(4), false};
}

const QString commentColumns = QStringLiteral(
    "c.id, c.revision, c.post, c.parent, c.author_id, c.author_name, c.author_avatar, c.avatar, c.body, "
    "c.published_at, c.removed_at, c.likes, c.dislikes, c.reaction, c.booked_like, c.booked_dislike, c.seal");

void bindCounts(Statement &write, const CommentCounts &counts, const MyComment &mine)
{
    write.bind(counts.like)
        .bind(counts.dislike)
        .bind(int(mine.reaction))
        .bind(mine.bookedLike)
        .bind(mine.bookedDislike);
}

} // namespace

Result<QList<CommentPlace>> CommentTable::places(const PostId &post, int limit) const
{
    QList<CommentPlace> places;
    Statement read(m_connection, QStringLiteral("SELECT id, parent, published_at FROM comment WHERE post = ? "
                                                "ORDER BY published_at, number LIMIT ?"));
    read.bind(post).bind(limit);
    while (read.next())
        places.append({read.id<CommentId>(0), read.optionalId<CommentId>(1), read.time(2)});
    if (read.error())
        return *read.error();
    return places;
}

Result<QSet<qint64>> CommentTable::numbersBy(const AccountId &account, const PostId &post) const
{
    QSet<qint64> numbers;
    Statement read(m_connection, QStringLiteral("SELECT number FROM comment INDEXED BY comment_author WHERE "
                                                "author_id = ? AND post = ?"));
    read.bind(account).bind(post);
    while (read.next())
        numbers.insert(read.integer(0));
    return read.error() ? Result<QSet<qint64>>(*read.error()) : numbers;
}

Result<QList<PlacedComment>> CommentTable::skeleton(const PostId &post, const AccountId &me, int limit) const
{
    const Result<QSet<qint64>> own = numbersBy(me, post);
    if (!own)
        return own.error();
    QList<PlacedComment> places;
    Statement read(m_connection,
                   QStringLiteral("SELECT %1 FROM comment INDEXED BY comment_skeleton WHERE post = ? "
                                  "ORDER BY published_at, number LIMIT ?")
                       .arg(placeColumns));
    read.bind(post).bind(limit);
    while (read.next()) {
        PlacedComment place = placeFrom(read);
        place.own = !own->isEmpty() && own->contains(place.number);
        places.append(place);
    }
    return read.error() ? Result<QList<PlacedComment>>(*read.error()) : places;
}

Result<std::optional<PlacedComment>> CommentTable::placed(const PostId &post, const CommentId &id,
                                                          const AccountId &me) const
{
    Statement read(
        m_connection,
        QStringLiteral("SELECT %1, author_id FROM comment WHERE id = ? AND post = ?").arg(placeColumns));
    read.bind(id).bind(post);
    if (!read.next())
        return read.error() ? Result<std::optional<PlacedComment>>(*read.error())
                            : std::optional<PlacedComment>();
    PlacedComment place = placeFrom(read);
    place.own = !me.isEmpty() && read.id<AccountId>(5) == me;
    return std::optional(place);
}

Result<QList<PostId>> CommentTable::posts() const
{
    QList<PostId> posts;
    Statement read(m_connection, QStringLiteral("SELECT DISTINCT post FROM comment ORDER BY post"));
    while (read.next())
        posts.append(read.id<PostId>(0));
    return read.error() ? Result<QList<PostId>>(*read.error()) : posts;
}

Result<std::optional<Comment>> CommentTable::find(const CommentId &id) const
{
    Statement read(m_connection,
                   QStringLiteral("SELECT %1 FROM comment c WHERE c.id = ?").arg(commentColumns));
    read.bind(id);
    return oneOf(m_connection, read);
}

Result<std::optional<Comment>> CommentTable::find(qint64 number) const
{
    Statement read(m_connection,
                   QStringLiteral("SELECT %1 FROM comment c WHERE c.number = ?").arg(commentColumns));
    read.bind(number);
    return oneOf(m_connection, read);
}

Result<std::optional<CommentId>> CommentTable::idOf(qint64 number) const
{
    Statement read(m_connection, QStringLiteral("SELECT id FROM comment WHERE number = ?"));
    read.bind(number);
    if (read.next())
        return std::optional(read.id<CommentId>(0));
    return read.error() ? Result<std::optional<CommentId>>(*read.error()) : std::optional<CommentId>();
}

Result<QList<CommentTable::Numbered>> CommentTable::after(qint64 number, int limit) const
{
    QList<Numbered> comments;
    Statement read(m_connection,
                   QStringLiteral("SELECT %1, c.number FROM comment c WHERE c.number > ? ORDER BY c.number "
                                  "LIMIT ?")
                       .arg(commentColumns));
    read.bind(number).bind(limit);
    while (read.next()) {
        Comment comment = commentFrom(read);
        if (!isIntact(m_connection, comment, read))
            comment.body.reset();
        comments.append({read.integer(sealColumn + 1), std::move(comment)});
    }
    return read.error() ? Result<QList<Numbered>>(*read.error()) : comments;
}

Result<QList<Comment>> CommentTable::repliesTo(const AccountId &account, const QDateTime &since,
                                               int limit) const
{
    // From one's own comments to what hangs on them: others write far more than that.
    Statement read(m_connection,
                   QStringLiteral("SELECT %1 FROM comment mine INDEXED BY comment_by "
                                  "CROSS JOIN comment c INDEXED BY comment_reply ON c.parent = mine.id "
                                  "WHERE mine.author_id = ? AND c.published_at > ? AND c.author_id <> ? "
                                  "AND c.removed_at IS NULL ORDER BY c.published_at DESC, c.id DESC LIMIT ?")
                       .arg(commentColumns));
    read.bind(account).bind(since).bind(account).bind(limit);
    return commentsOf(m_connection, read);
}

Result<QList<Comment>> CommentTable::newestBy(const AccountId &account, int limit) const
{
    Statement read(m_connection,
                   QStringLiteral("SELECT %1 FROM comment c INDEXED BY comment_by WHERE c.author_id = ? "
                                  "AND c.removed_at IS NULL ORDER BY c.published_at DESC LIMIT ?")
                       .arg(commentColumns));
    read.bind(account).bind(limit);
    return commentsOf(m_connection, read);
}

Result<std::optional<CommentTable::Held>> CommentTable::held(const CommentId &id) const
{
    Statement read(m_connection,
                   QStringLiteral("SELECT revision, refreshed, post, removed_at FROM comment WHERE id = ?"));
    read.bind(id);
    if (read.next())
        return std::optional(Held{read.integer(0), read.integer(1), read.id<PostId>(2), !read.isNull(3)});
    return read.error() ? Result<std::optional<Held>>(*read.error()) : std::optional<Held>();
}

Result<std::optional<CommentTable::Figures>> CommentTable::figures(const CommentId &id) const
{
    Statement read(m_connection,
                   QStringLiteral("SELECT likes, dislikes, reaction, booked_like, booked_dislike "
                                  "FROM comment WHERE id = ?"));
    read.bind(id);
    if (!read.next())
        return read.error() ? Result<std::optional<Figures>>(*read.error()) : std::optional<Figures>();
    return std::optional(Figures{{read.number(0), read.number(1)},
                                 {Reaction(read.number(2)), read.boolean(3), read.boolean(4)}});
}

Result<void> CommentTable::write(const Comment &comment, qint64 refreshNumber)
{
    Statement write(
        m_connection,
        QStringLiteral(
            "INSERT INTO comment (likes, dislikes, reaction, booked_like, booked_dislike, id, revision, "
            "post, parent, author_id, "
            "author_name, author_avatar, avatar, body, published_at, removed_at, refreshed, seal, size, "
            "parent_number) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, "
            "(SELECT above.number FROM comment above WHERE above.id = ?)) "
            "ON CONFLICT (id) DO UPDATE SET likes = excluded.likes, dislikes = excluded.dislikes, reaction = "
            "excluded.reaction, "
            "booked_like = excluded.booked_like, booked_dislike = excluded.booked_dislike, revision = "
            "excluded.revision, "
            "post = excluded.post, parent = excluded.parent, author_id = excluded.author_id, "
            "author_name = excluded.author_name, author_avatar = excluded.author_avatar, avatar = "
            "excluded.avatar, "
            "body = excluded.body, published_at = excluded.published_at, removed_at = excluded.removed_at, "
            "refreshed = excluded.refreshed, seal = excluded.seal, size = excluded.size, parent_number = "
            "excluded.parent_number"));
    bindCounts(write, comment.counts, comment.mine);
    write.bind(comment.id).bind(comment.revision).bind(comment.post).bind(comment.parent);
    write.bind(comment.author.id).bind(comment.author.name).bind(comment.author.avatar).bind(comment.avatar);
    write.bind(comment.body).bind(comment.publishedAt).bind(comment.removedAt).bind(refreshNumber);
    const bool there = comment.body && !comment.removedAt;
    return write.bind(textSeal({comment.body}))
        .bind(there ? int(comment.body->size()) : -1)
        .bind(comment.parent)
        .run();
}

Result<void> CommentTable::writeTally(const CommentTally &tally)
{
    Statement write(
        m_connection,
        QStringLiteral("UPDATE comment SET likes = ?, dislikes = ?, reaction = ?, booked_like = ?, "
                       "booked_dislike = ?, revision = ? WHERE id = ?"));
    bindCounts(write, tally.counts, tally.mine);
    return write.bind(tally.revision).bind(tally.of).run();
}

Result<void> CommentTable::setRefreshed(const CommentId &id, qint64 refreshNumber)
{
    Statement write(m_connection, QStringLiteral("UPDATE comment SET refreshed = ? WHERE id = ?"));
    return write.bind(refreshNumber).bind(id).run();
}

Result<void> CommentTable::remove(const CommentId &id)
{
    return Statement(m_connection, QStringLiteral("DELETE FROM comment WHERE id = ?")).bind(id).run();
}

Result<void> CommentTable::removeOf(const PostId &post)
{
    return Statement(m_connection, QStringLiteral("DELETE FROM comment WHERE post = ?")).bind(post).run();
}

Result<QSet<PostId>> CommentTable::sweep(qint64 refreshNumber)
{
    QSet<PostId> concerned;
    Statement read(m_connection, QStringLiteral("SELECT DISTINCT post FROM comment WHERE refreshed < ?"));
    read.bind(refreshNumber);
    while (read.next())
        concerned.insert(read.id<PostId>(0));
    if (read.error())
        return *read.error();
    Statement remove(m_connection, QStringLiteral("DELETE FROM comment WHERE refreshed < ?"));
    if (Result<void> done = remove.bind(refreshNumber).run(); !done)
        return done.error();
    return concerned;
}

Result<void> CommentTable::clear()
{
    return Statement(m_connection, QStringLiteral("DELETE FROM comment")).run();
}

} // namespace farthing
