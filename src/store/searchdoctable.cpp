// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/searchdoctable.h"

#include "sql/statement.h"

namespace farthing {

using sql::Statement;

namespace {

constexpr qint64 placesOfASecond = 16;

const QString wholeDocColumns = QStringLiteral("place, kind, id, post, at, stamp, unread, plussed, earned");

SearchDoc docFrom(const Statement &row)
{
    return {row.integer(0), SearchKind(row.number(1)),
            row.text(2),    row.text(3),
            row.time(4),    row.integer(5),
            row.boolean(6), row.boolean(7),
            row.integer(8)};
}

Result<QList<SearchDoc>> docsOf(Statement &read)
{
    QList<SearchDoc> docs;
    while (read.next())
        docs.append(docFrom(read));
    if (read.error())
        return *read.error();
    return docs;
}

} // namespace

Result<std::optional<SearchDoc>> SearchDocTable::find(SearchKind kind, const QString &id) const
{
    Statement read(
        m_connection,
        QStringLiteral("SELECT %1 FROM doc INDEXED BY doc_id WHERE kind >= 0 AND kind = ? AND id = ?")
            .arg(wholeDocColumns));
    read.bind(int(kind)).bind(id);
    if (read.next())
        return std::optional(docFrom(read));
    return read.error() ? Result<std::optional<SearchDoc>>(*read.error()) : std::optional<SearchDoc>();
}

qint64 SearchDocTable::placeOf(const QDateTime &at)
{
    return at.toSecsSinceEpoch() * placesOfASecond;
}

Result<qint64> SearchDocTable::highestBefore(const QDateTime &until) const
{
    // Those that stand where their time says, and those that found no room there.
    const qint64 highest = placeOf(until) + placesOfASecond - 1;
    Statement moved(m_connection,
                    QStringLiteral("SELECT place FROM doc INDEXED BY doc_moved WHERE place > at / 1000 * 16 "
                                   "+ 15 AND place > ? AND at < ? ORDER BY place DESC LIMIT 1"));
    moved.bind(highest).bind(until);
    if (moved.next())
        return moved.integer(0);
    return moved.error() ? Result<qint64>(*moved.error()) : highest;
}

Result<qint64> SearchDocTable::freePlace(const QDateTime &at) const
{
    std::optional<AppError> error;
    const auto isTaken = [&](qint64 place) {
        Statement one(m_connection, QStringLiteral("SELECT 1 FROM doc WHERE place = ?"));
        one.bind(place);
        const bool taken = one.next();
        if (one.error())
            error = one.error();
        return taken;
    };
    // A platform may have published a million posts in one second: so by doubling, and then by halving
    // between one that is taken and one that is not.
    const qint64 first = placeOf(at);
    if (!isTaken(first))
        return error ? Result<qint64>(*error) : first;
    qint64 taken = first;
    qint64 step = 1;
    while (!error && isTaken(first + step)) {
        taken = first + step;
        step *= 2;
    }
    qint64 free = first + step;
    while (!error && free - taken > 1) {
        const qint64 middle = taken + (free - taken) / 2;
        (isTaken(middle) ? taken : free) = middle;
    }
    return error ? Result<qint64>(*error) : free;
}

Result<void> SearchDocTable::insert(const SearchDoc &doc)
{
    Statement write(
        m_connection,
        QStringLiteral("INSERT INTO doc (%1) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)").arg(wholeDocColumns));
    write.bind(doc.place).bind(int(doc.kind)).bind(doc.id).bind(doc.post).bind(doc.at).bind(doc.stamp);
    return write.bind(doc.unread).bind(doc.plussed).bind(doc.earned).run();
}

Result<void> SearchDocTable::setStates(const SearchDoc &doc)
{
    Statement write(m_connection,
                    QStringLiteral("UPDATE doc SET unread = ?, plussed = ?, earned = ? WHERE place = ?"));
    return write.bind(doc.unread).bind(doc.plussed).bind(doc.earned).bind(doc.place).run();
}

Result<void> SearchDocTable::drop(qint64 place)
{
    Statement write(m_connection,
                    QStringLiteral("UPDATE doc SET kind = -1, id = '', post = '', unread = 0, plussed = 0, "
                                   "earned = 0 WHERE place = ?"));
    return write.bind(place).run();
}

Result<QList<SearchDoc>> SearchDocTable::above(qint64 place, int limit) const
{
    Statement read(m_connection,
                   QStringLiteral("SELECT %1 FROM doc WHERE place > ? AND kind >= 0 ORDER BY place LIMIT ?")
                       .arg(wholeDocColumns));
    read.bind(place).bind(limit);
    return docsOf(read);
}

Result<QList<SearchDoc>> SearchDocTable::of(SearchKind kind, int limit) const
{
    Statement read(
        m_connection,
        QStringLiteral("SELECT %1 FROM doc INDEXED BY doc_kind WHERE kind = ? LIMIT ?").arg(wholeDocColumns));
    read.bind(int(kind)).bind(limit);
    return docsOf(read);
}

Result<QList<SearchDoc>> SearchDocTable::commentsOf(const QString &post, int limit) const
{
    Statement read(m_connection, QStringLiteral("SELECT %1 FROM doc INDEXED BY doc_comments "
                                                "WHERE post = ? AND kind IN (1, 4) LIMIT ?")
                                     .arg(wholeDocColumns));
    read.bind(post).bind(limit);
    return docsOf(read);
}

Result<qint64> SearchDocTable::used() const
{
    return counted(QStringLiteral("SELECT count(*) FROM doc INDEXED BY doc_kind WHERE kind >= 0"));
}

Result<qint64> SearchDocTable::dropped() const
{
    return counted(QStringLiteral("SELECT count(*) FROM doc INDEXED BY doc_kind WHERE kind = -1"));
}

Result<qint64> SearchDocTable::counted(const QString &query) const
{
    Statement read(m_connection, query);
    if (!read.next())
        return read.error() ? Result<qint64>(*read.error()) : qint64(0);
    return read.integer(0);
}

Result<std::optional<std::pair<qint64, qint64>>> SearchDocTable::bounds() const
{
    using Bounds = std::optional<std::pair<qint64, qint64>>;
    Statement read(m_connection,
                   QStringLiteral("SELECT (SELECT min(place) FROM doc), (SELECT max(place) FROM doc)"));
    if (!read.next() || read.isNull(0))
        return read.error() ? Result<Bounds>(*read.error()) : Bounds();
    return Bounds(std::pair(read.integer(0), read.integer(1)));
}

} // namespace farthing
