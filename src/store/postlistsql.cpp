// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/postlistsql.h"

namespace farthing {

namespace {

/// The name of a list in its condition and in the names of its indexes; none: all posts.
QString nameOf(PostList list)
{
    switch (list) {
    case PostList::All:
        break;
    case PostList::Unread:
        return QStringLiteral("unread");
    case PostList::CanEarn:
        return QStringLiteral("can_earn");
    case PostList::Saved:
        return QStringLiteral("saved");
    case PostList::Mine:
        return QStringLiteral("mine");
    }
    return {};
}

/// As the steps of cache.db spell a tag.
const QString tagCondition = QStringLiteral("tag = lower(trim(?))");

} // namespace

/// The column that an order looks at before the time; none in the orders by time.
QString PostListSql::rank() const
{
    switch (m_query.sort) {
    case PostSort::Newest:
    case PostSort::Oldest:
        break;
    case PostSort::MostComments:
        return QStringLiteral("comments");
    case PostSort::BestRated:
        return QStringLiteral("rated");
    case PostSort::Shortest:
        return QStringLiteral("brief");
    case PostSort::BestEarning:
        return QStringLiteral("ahead");
    }
    return {};
}

QString PostListSql::index() const
{
    if (m_query.tag)
        return QStringLiteral("PRIMARY KEY");
    if (m_query.author)
        return QStringLiteral("post_author");
    if (m_query.sort == PostSort::BestEarning)
        return QStringLiteral("post_earning");
    const QString list = nameOf(m_query.list);
    const QString name = QStringLiteral("post_") + (list.isEmpty() ? QStringLiteral("all") : list);
    return rank().isEmpty() ? name : name + QLatin1Char('_') + rank();
}

QString PostListSql::condition() const
{
    if (m_query.tag)
        return tagCondition;
    if (m_query.author)
        return QStringLiteral("author_id = ?");
    const QString list = nameOf(m_query.list);
    return list.isEmpty() ? QStringLiteral("1 = 1") : list + QStringLiteral(" = 1");
}

QString PostListSql::keyColumns() const
{
    if (m_query.tag)
        return QStringLiteral("at, post_tag.post");
    const QString time = QStringLiteral("published_at, post.id");
    return rank().isEmpty() ? time : rank() + QStringLiteral(", ") + time;
}

QString PostListSql::order() const
{
    const bool oldest = m_query.sort == PostSort::Oldest;
    const QString direction = oldest ? QStringLiteral(" ASC") : QStringLiteral(" DESC");
    return keyColumns().split(QStringLiteral(", ")).join(direction + QStringLiteral(", ")) + direction;
}

QString PostListSql::page(const QString &columns, bool after) const
{
    // SQLite takes the index of the whole list for any part of it unless it is told.
    const QString from = m_query.tag ? QStringLiteral("post_tag CROSS JOIN post ON post.id = post_tag.post")
                                     : QStringLiteral("post INDEXED BY ") + index();
    QString text = QStringLiteral("SELECT %1 FROM %2 WHERE %3").arg(columns, from, condition());
    if (after)
        text += QStringLiteral(" AND (%1) %2 (%3)")
                    .arg(keyColumns(),
                         m_query.sort == PostSort::Oldest ? QStringLiteral(">") : QStringLiteral("<"),
                         rank().isEmpty() ? QStringLiteral("?, ?") : QStringLiteral("?, ?, ?"));
    return text + QStringLiteral(" ORDER BY %1 LIMIT ?").arg(order());
}

void PostListSql::bindPage(sql::Statement &read, const std::optional<PostKey> &after, int limit) const
{
    if (m_query.tag)
        read.bind(*m_query.tag);
    else if (m_query.author)
        read.bind(*m_query.author);
    if (after) {
        if (!rank().isEmpty())
            read.bind(after->rank);
        read.bind(after->publishedAt).bind(after->id);
    }
    read.bind(limit);
}

QString PostListSql::row(const QString &columns) const
{
    const QString shown =
        m_query.tag ? QStringLiteral("EXISTS (SELECT 1 FROM post_tag WHERE %1 AND at = published_at "
                                     "AND post_tag.post = post.id)")
                          .arg(tagCondition)
                    : condition();
    return QStringLiteral("SELECT %1 FROM post WHERE post.id = ? AND %2").arg(columns, shown);
}

void PostListSql::bindRow(sql::Statement &read, const PostId &id) const
{
    read.bind(id);
    if (m_query.tag)
        read.bind(*m_query.tag);
    else if (m_query.author)
        read.bind(*m_query.author);
}

} // namespace farthing
