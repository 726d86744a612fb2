// SPDX-License-Identifier: GPL-3.0-or-later
// The part of PostTable that reads lists, a page at a time.
#include "store/postcolumns.h"
#include "store/postlistsql.h"
#include "store/posttable.h"

namespace farthing {

using sql::Statement;

namespace {

Result<QList<PostRecord>> recordsOf(Statement &read)
{
    QList<PostRecord> records;
    while (read.next())
        records.append(postRecordFrom(read));
    if (read.error())
        return *read.error();
    return records;
}

AppError notOffered()
{
    return {AppError::Kind::Invalid, {}, QStringLiteral("no index for this order of this list")};
}

} // namespace

Result<QList<PostRecord>> PostTable::page(const PostListQuery &query, const std::optional<PostKey> &after,
                                          int limit) const
{
    if (!query.isOffered())
        return notOffered();
    const PostListSql sql(query);
    Statement read(m_connection, sql.page(postColumns(), after.has_value()));
    sql.bindPage(read, after, limit);
    return recordsOf(read);
}

Result<PostTable::UnreadPage> PostTable::unread(const PostListQuery &query,
                                                const std::optional<PostKey> &after, int limit) const
{
    PostListQuery walk = query;
    walk.sort = PostSort::Newest; // the order makes no difference to which posts they are
    if (!walk.isFiltered() && walk.list == PostList::All)
        walk.list = PostList::Unread;
    if (!walk.isOffered())
        return notOffered();
    const PostListSql sql(walk);
    Statement read(m_connection,
                   sql.page(QStringLiteral("post.id, published_at, unread"), after.has_value()));
    sql.bindPage(read, after, limit);
    UnreadPage page;
    int rows = 0;
    for (; read.next(); ++rows) {
        page.next = PostKey{read.time(1), read.id<PostId>(0)};
        if (read.boolean(2))
            page.posts.append(page.next->id);
    }
    if (read.error())
        return *read.error();
    if (rows < limit)
        page.next.reset();
    return page;
}

Result<QList<PostRecord>> PostTable::earning(const std::optional<EarningKey> &after, int limit) const
{
    std::optional<PostKey> from;
    if (after)
        from = PostKey{after->publishedAt, after->id, -after->secondsLeft};
    return page({PostList::CanEarn, PostSort::BestEarning}, from, limit);
}

Result<QList<PostRecord>> PostTable::rows(const PostListQuery &query, const QSet<PostId> &ids) const
{
    const PostListSql sql(query);
    const QString text = sql.row(postColumns());
    QList<PostRecord> records;
    for (const PostId &id : ids) {
        Statement read(m_connection, text);
        sql.bindRow(read, id);
        if (read.next())
            records.append(postRecordFrom(read));
        else if (read.error())
            return *read.error();
    }
    return records;
}

} // namespace farthing
