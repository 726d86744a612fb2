// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/statementtable.h"

#include "sql/statement.h"
#include "wire/codec.h"

namespace farthing {

using sql::Statement;

namespace {

StatementItem itemFrom(const Statement &row)
{
    StatementItem item;
    item.id = row.id<StatementItemId>(0);
    item.at = row.time(1);
    item.line = wire::lineFromName(row.text(2)).value_or(Line::Grant);
    item.post = row.optionalId<PostId>(3);
    item.postTitle = row.optionalText(4);
    item.comment = row.optionalId<CommentId>(5);
    item.amount = Money::fromMinor(row.integer(6));
    item.causedBy = row.boolean(7) ? CausedBy::Others : CausedBy::Own;
    return item;
}

const QString selectItem =
    QStringLiteral("SELECT id, at, line, post, post_title, comment, amount, by_others FROM statement_item");

Result<QList<StatementItem>> itemsOf(Statement &read)
{
    QList<StatementItem> items;
    while (read.next())
        items.append(itemFrom(read));
    if (read.error())
        return *read.error();
    return items;
}

/// The condition of a period, empty where it has none, and what is bound to it.
QString within(const StatementPeriod &period)
{
    QStringList sides;
    if (period.from)
        sides << QStringLiteral("at >= ?");
    if (period.until)
        sides << QStringLiteral("at < ?");
    return sides.join(QStringLiteral(" AND "));
}

void bindPeriod(Statement &read, const StatementPeriod &period)
{
    if (period.from)
        read.bind(*period.from);
    if (period.until)
        read.bind(*period.until);
}

} // namespace

Result<QList<StatementItem>> StatementTable::page(const std::optional<StatementKey> &after, int limit) const
{
    QString text = selectItem;
    if (after)
        text += QStringLiteral(" WHERE (at, id) < (?, ?)");
    Statement read(m_connection, text + QStringLiteral(" ORDER BY at DESC, id DESC LIMIT ?"));
    if (after)
        read.bind(after->at).bind(after->id);
    read.bind(limit);
    return itemsOf(read);
}

Result<QList<StatementItem>> StatementTable::page(const StatementPeriod &period,
                                                  const std::optional<StatementKey> &after, int limit) const
{
    // After a key the period's own beginning says nothing any more, and would only mislead the index.
    const StatementPeriod left{after ? std::nullopt : period.from, period.until};
    QStringList conditions;
    if (const QString inside = within(left); !inside.isEmpty())
        conditions << inside;
    if (after)
        conditions << QStringLiteral("(at, id) > (?, ?)");
    const QString where = conditions.isEmpty()
                              ? QString()
                              : QStringLiteral(" WHERE ") + conditions.join(QStringLiteral(" AND "));
    Statement read(m_connection, selectItem + where + QStringLiteral(" ORDER BY at, id LIMIT ?"));
    bindPeriod(read, left);
    if (after)
        read.bind(after->at).bind(after->id);
    read.bind(limit);
    return itemsOf(read);
}

Result<StatementSum> StatementTable::sum(const StatementPeriod &period) const
{
    const QString inside = within(period);
    Statement read(m_connection,
                   QStringLiteral("SELECT count(*), coalesce(sum(amount), 0) FROM statement_item") +
                       (inside.isEmpty() ? QString() : QStringLiteral(" WHERE ") + inside));
    bindPeriod(read, period);
    if (read.next())
        return StatementSum{read.integer(0), Money::fromMinor(read.integer(1))};
    return read.error() ? Result<StatementSum>(*read.error()) : StatementSum();
}

Result<std::optional<QDateTime>> StatementTable::oldest() const
{
    Statement read(m_connection, QStringLiteral("SELECT at FROM statement_item ORDER BY at, id LIMIT 1"));
    if (read.next())
        return std::optional(read.time(0));
    return read.error() ? Result<std::optional<QDateTime>>(*read.error()) : std::optional<QDateTime>();
}

Result<QList<StatementItem>> StatementTable::paidSince(const QDateTime &from) const
{
    Statement read(m_connection,
                   selectItem + QStringLiteral(" WHERE at >= ? AND by_others = 0 AND amount < 0"));
    read.bind(from);
    return itemsOf(read);
}

Result<QList<StatementItem>> StatementTable::byOthersSince(const QDateTime &from) const
{
    Statement read(m_connection, selectItem + QStringLiteral(" WHERE at >= ? AND by_others = 1"));
    read.bind(from);
    return itemsOf(read);
}

Result<std::optional<QDateTime>> StatementTable::newestOwn() const
{
    Statement read(
        m_connection,
        QStringLiteral("SELECT at FROM statement_item WHERE by_others = 0 ORDER BY at DESC LIMIT 1"));
    if (read.next())
        return std::optional(read.time(0));
    return read.error() ? Result<std::optional<QDateTime>>(*read.error()) : std::optional<QDateTime>();
}

Result<std::optional<StatementItem>> StatementTable::find(const StatementItemId &id) const
{
    Statement read(m_connection, selectItem + QStringLiteral(" WHERE id = ?"));
    read.bind(id);
    const Result<QList<StatementItem>> items = itemsOf(read);
    if (!items)
        return items.error();
    return items->isEmpty() ? std::nullopt : std::optional(items->first());
}

Result<bool> StatementTable::write(const StatementItem &item)
{
    Statement write(
        m_connection,
        QStringLiteral(
            "INSERT INTO statement_item (id, at, line, post, post_title, comment, amount, by_others) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET at = excluded.at, "
            "amount = excluded.amount, post_title = excluded.post_title "
            "WHERE amount <> excluded.amount OR at <> excluded.at "
            "OR post_title IS NOT excluded.post_title"));
    write.bind(item.id).bind(item.at).bind(wire::lineName(item.line)).bind(item.post).bind(item.postTitle);
    write.bind(item.comment).bind(item.amount.minor()).bind(item.causedBy == CausedBy::Others);
    if (Result<void> done = write.run(); !done)
        return done.error();
    return write.rowsAffected() > 0;
}

Result<void> StatementTable::clear()
{
    return Statement(m_connection, QStringLiteral("DELETE FROM statement_item")).run();
}

} // namespace farthing
