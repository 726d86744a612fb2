// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/journeytable.h"

#include "sql/statement.h"

namespace farthing {

using sql::Statement;

namespace {

PackedPost postFrom(const Statement &row)
{
    PackedPost post;
    post.post = row.id<PostId>(0);
    post.title = row.text(1);
    post.seconds = row.number(2);
    post.reason = JourneyReason(row.number(3));
    post.textHere = row.boolean(4);
    post.imagesMissing = row.number(5);
    return post;
}

} // namespace

Result<std::optional<Journey>> JourneyTable::find(const AccountId &account) const
{
    Statement head(m_connection, QStringLiteral("SELECT packed_at, seconds FROM journey WHERE account = ?"));
    head.bind(account);
    if (!head.next())
        return head.error() ? Result<std::optional<Journey>>(*head.error()) : std::optional<Journey>();
    Journey journey{head.time(0), head.number(1), {}};
    Statement read(m_connection, QStringLiteral("SELECT post, title, seconds, why, text_here, images_missing "
                                                "FROM journey_post WHERE account = ? ORDER BY place"));
    read.bind(account);
    while (read.next())
        journey.posts.append(postFrom(read));
    if (read.error())
        return *read.error();
    return std::optional(journey);
}

Result<void> JourneyTable::replace(const AccountId &account, const Journey &journey)
{
    Statement clear(m_connection, QStringLiteral("DELETE FROM journey_post WHERE account = ?"));
    if (Result<void> done = clear.bind(account).run(); !done)
        return done;
    Statement head(m_connection,
                   QStringLiteral("INSERT INTO journey (account, packed_at, seconds) VALUES (?, ?, ?) "
                                  "ON CONFLICT (account) DO UPDATE SET packed_at = excluded.packed_at, "
                                  "seconds = excluded.seconds"));
    if (Result<void> done = head.bind(account).bind(journey.packedAt).bind(journey.given).run(); !done)
        return done;
    for (int place = 0; place < journey.posts.size(); ++place) {
        const PackedPost &post = journey.posts.at(place);
        Statement insert(
            m_connection,
            QStringLiteral("INSERT INTO journey_post (account, place, post, title, seconds, why, text_here, "
                           "images_missing) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"));
        insert.bind(account).bind(place).bind(post.post).bind(post.title).bind(post.seconds);
        insert.bind(int(post.reason)).bind(post.textHere).bind(post.imagesMissing);
        if (Result<void> done = insert.run(); !done)
            return done;
    }
    return {};
}

Result<QSet<PostId>> JourneyTable::posts() const
{
    QSet<PostId> posts;
    Statement read(m_connection, QStringLiteral("SELECT DISTINCT post FROM journey_post"));
    while (read.next())
        posts.insert(read.id<PostId>(0));
    if (read.error())
        return *read.error();
    return posts;
}

} // namespace farthing
