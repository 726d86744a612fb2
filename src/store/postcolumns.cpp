// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/postcolumns.h"

namespace farthing {

using sql::Statement;

namespace {

MyPost mineFrom(const Statement &row)
{
    MyPost mine;
    if (const std::optional<qint64> rating = row.optionalInteger(13))
        mine.rating = Rating(*rating);
    if (const std::optional<qint64> earned = row.optionalInteger(14))
        mine.earned = Money::fromMinor(*earned);
    mine.earnedAt = row.optionalTime(15);
    mine.countedSeconds = row.number(16);
    return mine;
}

} // namespace

const QString &postColumns()
{
    static const QString columns = QStringLiteral(
        "post.id, revision, title, author_id, author_name, author_avatar, published_at, edited_at, "
        "removed_at, "
        "time_to_read, plus, "
        "minus, comments, rating, earned, earned_at, counted_seconds, unread, saved, can_earn, own, "
        "text_here AND NOT EXISTS (SELECT 1 FROM image_use u JOIN image i ON i.kind = u.kind AND i.id = u.id "
        "WHERE u.post = post.id AND i.state = 0 AND i.blocked = 0)");
    return columns;
}

PostRecord postRecordFrom(const Statement &row)
{
    PostRecord record;
    Post &post = record.post;
    post.id = row.id<PostId>(0);
    post.revision = row.integer(1);
    post.title = row.text(2);
    post.author = {row.id<AccountId>(3), row.text(4), row.optionalId<AvatarId>(5)};
    post.publishedAt = row.time(6);
    post.editedAt = row.optionalTime(7);
    post.removedAt = row.optionalTime(8);
    post.timeToRead = row.number(9);
    post.counts = {row.number(10), row.number(11), row.number(12)};
    post.mine = mineFrom(row);
    record.unread = row.boolean(17);
    record.saved = row.boolean(18);
    record.canEarn = row.boolean(19);
    record.own = row.boolean(20);
    record.keptOffline = row.boolean(21);
    return record;
}

} // namespace farthing
