// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/standingtable.h"

namespace farthing::platform {

MyPost Standing::mine() const
{
    MyPost mine;
    mine.rating = rating;
    mine.earned = earned;
    if (earned)
        mine.earnedAt = ratedAt;
    mine.countedSeconds = countedSeconds;
    return mine;
}

QString ratingName(Rating rating)
{
    return rating == Rating::Plus ? QStringLiteral("plus") : QStringLiteral("minus");
}

std::optional<Rating> ratingFromName(const QString &name)
{
    if (name == QLatin1String("plus"))
        return Rating::Plus;
    if (name == QLatin1String("minus"))
        return Rating::Minus;
    return std::nullopt;
}

Standing StandingTable::get(qint64 account, qint64 post)
{
    Query query(
        m_work,
        QStringLiteral("SELECT counted_seconds, read_at, rating, rated_at, earned, revision FROM standing "
                       "WHERE account = ? AND post = ?"),
        account, post);
    Standing standing;
    if (!query.next())
        return standing;
    standing.countedSeconds = query.number(0);
    standing.readAt = query.optionalTime(1);
    standing.rating = ratingFromName(query.text(2));
    standing.ratedAt = query.optionalTime(3);
    if (const std::optional<qint64> earned = query.optionalInteger(4))
        standing.earned = Money::fromMinor(*earned);
    standing.revision = query.integer(5);
    return standing;
}

void StandingTable::set(qint64 account, qint64 post, const Standing &standing)
{
    const std::optional<QString> rating =
        standing.rating ? std::optional(ratingName(*standing.rating)) : std::nullopt;
    const std::optional<qint64> earned =
        standing.earned ? std::optional(standing.earned->minor()) : std::nullopt;
    execute(
        m_work,
        QStringLiteral("INSERT INTO standing (account, post, counted_seconds, read_at, rating, rated_at, "
                       "earned, revision) "
                       "VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (account, post) DO UPDATE SET "
                       "counted_seconds = excluded.counted_seconds, read_at = excluded.read_at, "
                       "rating = excluded.rating, rated_at = excluded.rated_at, earned = excluded.earned, "
                       "revision = excluded.revision"),
        account, post, standing.countedSeconds, standing.readAt, rating, standing.ratedAt, earned,
        standing.revision);
}

QString reactionName(Reaction reaction)
{
    switch (reaction) {
    case Reaction::Like:
        return QStringLiteral("like");
    case Reaction::Dislike:
        return QStringLiteral("dislike");
    case Reaction::None:
        break;
    }
    return QStringLiteral("none");
}

Reaction reactionFromName(const QString &name)
{
    if (name == QLatin1String("like"))
        return Reaction::Like;
    return name == QLatin1String("dislike") ? Reaction::Dislike : Reaction::None;
}

ReactionRow ReactionTable::get(qint64 account, qint64 comment)
{
    Query query(m_work,
                QStringLiteral("SELECT shown, booked_like, booked_dislike, revision FROM reaction "
                               "WHERE account = ? AND comment = ?"),
                account, comment);
    if (!query.next())
        return {};
    return {{reactionFromName(query.text(0)), query.boolean(1), query.boolean(2)}, query.integer(3)};
}

void ReactionTable::set(qint64 account, qint64 comment, const ReactionRow &row)
{
    execute(m_work,
            QStringLiteral(
                "INSERT INTO reaction (account, comment, shown, booked_like, booked_dislike, revision) "
                "VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (account, comment) DO UPDATE SET "
                "shown = excluded.shown, booked_like = excluded.booked_like, "
                "booked_dislike = excluded.booked_dislike, revision = excluded.revision"),
            account, comment, reactionName(row.mine.reaction), row.mine.bookedLike, row.mine.bookedDislike,
            row.revision);
}

QList<Span> StretchTable::freeParts(qint64 account, const Span &span)
{
    QList<Span> free;
    QDateTime from = span.start;
    Query query(m_work,
                QStringLiteral("SELECT started_at, ended_at FROM stretch WHERE account = ? AND ended_at > ? "
                               "AND started_at < ? ORDER BY ended_at"),
                account, span.start, span.end);
    while (query.next()) {
        const Span taken{query.time(0), query.time(1)};
        if (from < taken.start)
            free.append({from, taken.start});
        from = std::max(from, taken.end);
    }
    if (from < span.end)
        free.append({from, span.end});
    return free;
}

void StretchTable::add(qint64 account, qint64 post, const Span &span)
{
    execute(m_work,
            QStringLiteral("INSERT INTO stretch (account, started_at, ended_at, post) VALUES (?, ?, ?, ?)"),
            account, span.start, span.end, post);
}

} // namespace farthing::platform
