// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/ledgertable.h"

#include "platform/accounttable.h"

#include <algorithm>

namespace farthing::platform {

namespace {

/// Columns of an own entry; values follow in the caller's WHERE.
const QString &ownColumns()
{
    static const QString columns = QStringLiteral(
        "SELECT e.number, e.at, e.line, p.id, CASE WHEN p.removed_at IS NULL THEN p.title END, "
        "c.id, e.amount FROM entry e "
        "LEFT JOIN post p ON p.number = e.post LEFT JOIN comment c ON c.number = e.comment ");
    return columns;
}

StatementRow ownRow(const Query &query)
{
    StatementRow row;
    row.place = query.integer(0);
    row.item.id = StatementItemId{QStringLiteral("e%1").arg(row.place)};
    row.item.at = query.time(1);
    row.item.line = Line(query.number(2));
    row.item.post = query.optionalId<PostId>(3);
    row.item.postTitle = query.optionalText(4);
    row.item.comment = query.optionalId<CommentId>(5);
    row.item.amount = Money::fromMinor(query.integer(6));
    row.item.causedBy = CausedBy::Own;
    return row;
}

StatementItem dayItem(qint64 day, Line line, Money amount)
{
    StatementItem item;
    item.id = StatementItemId{QStringLiteral("d%1-%2").arg(day).arg(int(line))};
    item.at = startOfDay(day);
    item.line = line;
    item.amount = amount;
    item.causedBy = CausedBy::Others;
    return item;
}

/// That what is kept in a table and what comes to it can be added: half of what 64 bits hold, each.
QString fits(const QString &table)
{
    return QStringLiteral("%1.amount BETWEEN -4611686018427387904 AND 4611686018427387903 AND "
                          "excluded.amount BETWEEN -4611686018427387904 AND 4611686018427387903")
        .arg(table);
}

QString rowsOf(qsizetype count, const QString &row)
{
    return QStringList(count, row).join(QStringLiteral(", "));
}

} // namespace

qint64 LedgerTable::addTransfer(const TransferRow &row)
{
    Query query(
        m_work,
        QStringLiteral(
            "INSERT INTO transfer (at, kind, rulebook, actor, key) VALUES (?, ?, ?, ?, ?) RETURNING id"),
        row.at, row.kind, row.rulebook, row.actor, row.key);
    return query.next() ? query.integer(0) : 0;
}

/// An addition that leaves its 64 bits is not made, and then nothing is booked.
void LedgerTable::runForAll(Query &query, const QList<EntryRow> &entries)
{
    if (!query.run() || query.rowsAffected() == entries.size())
        return;
    const Money most = Money::fromMinor(std::numeric_limits<qint64>::max());
    if (const Result<Money> more = most.plus(Money::fromMinor(1)); !more)
        m_work.fail(more.error());
}

/// A statement each for all rows: a server takes longer to be asked than to write them. A transfer has one
/// entry for each account and line, so that no statement meets the same sum twice.
void LedgerTable::add(const QList<EntryRow> &entries)
{
    addEntries(entries);
    QList<EntryRow> onPosts;
    QList<EntryRow> ofOthers;
    for (const EntryRow &entry : entries) {
        if (entry.account == treasury)
            continue;
        if (entry.post)
            onPosts.append(entry);
        if (!entry.own)
            ofOthers.append(entry);
    }
    addToLineSums(onPosts);
    addToDays(ofOthers);
}

void LedgerTable::addEntries(const QList<EntryRow> &entries)
{
    if (entries.isEmpty())
        return;
    Query query(m_work, QStringLiteral(
                            "INSERT INTO entry (transfer, place, account, number, at, line, post, comment, "
                            "amount, balance, own) VALUES ") +
                            rowsOf(entries.size(), QStringLiteral("(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")));
    for (const EntryRow &row : entries) {
        query.bind(row.transfer).bind(row.place).bind(row.account).bind(row.number).bind(row.at);
        query.bind(int(row.line)).bind(row.post).bind(row.comment);
        query.bind(row.amount.minor()).bind(row.balance.minor()).bind(row.own);
    }
    (void)query.run(); // its error sticks
}

void LedgerTable::addToLineSums(const QList<EntryRow> &entries)
{
    if (entries.isEmpty())
        return;
    Query query(m_work, QStringLiteral("INSERT INTO line_sum (account, post, line, amount) VALUES ") +
                            rowsOf(entries.size(), QStringLiteral("(?, ?, ?, ?)")) +
                            QStringLiteral(
                                " ON CONFLICT (account, post, line) DO UPDATE SET amount = line_sum.amount + "
                                "excluded.amount WHERE ") +
                            fits(QStringLiteral("line_sum")));
    for (const EntryRow &row : entries)
        query.bind(row.account).bind(row.post).bind(int(row.line)).bind(row.amount.minor());
    runForAll(query, entries);
}

void LedgerTable::addToDays(const QList<EntryRow> &entries)
{
    if (entries.isEmpty())
        return;
    Query query(
        m_work,
        QStringLiteral(
            "INSERT INTO statement_day (account, day, line, amount, first_number, last_number) VALUES ") +
            rowsOf(entries.size(), QStringLiteral("(?, ?, ?, ?, ?, ?)")) +
            QStringLiteral(" ON CONFLICT (account, day, line) DO UPDATE SET amount = statement_day.amount + "
                           "excluded.amount, last_number = excluded.last_number WHERE ") +
            fits(QStringLiteral("statement_day")));
    for (const EntryRow &row : entries) {
        query.bind(row.account).bind(dayOf(row.at)).bind(int(row.line)).bind(row.amount.minor());
        query.bind(row.number).bind(row.number);
    }
    runForAll(query, entries);
}

LineSums LedgerTable::lineSums(qint64 account, qint64 post)
{
    LineSums sums;
    Query query(m_work, QStringLiteral("SELECT line, amount FROM line_sum WHERE account = ? AND post = ?"),
                account, post);
    while (query.next()) {
        const int line = query.number(0);
        if (line >= 0 && line < reportLineCount)
            sums.at(size_t(line)) = Money::fromMinor(query.integer(1));
    }
    return sums;
}

Money LedgerTable::balanceAt(qint64 account, qint64 number)
{
    Query query(m_work, QStringLiteral("SELECT balance FROM entry WHERE account = ? AND number = ?"), account,
                number);
    return query.next() ? Money::fromMinor(query.integer(0)) : Money();
}

QList<StatementItem> LedgerTable::itemsOf(qint64 account, qint64 transfer)
{
    Query query(m_work,
                ownColumns() +
                    QStringLiteral("WHERE e.transfer = ? AND e.account = ? AND e.own = 1 ORDER BY e.place"),
                transfer, account);
    QList<StatementItem> items;
    while (query.next())
        items.append(ownRow(query).item);
    return items;
}

QList<StatementRow> LedgerTable::statement(qint64 account, const StatementKey &key)
{
    return key.forwards ? pageForwards(account, key) : pageBackwards(account, key);
}

/// Newest first: an item of others stands where its first entry does, so that it keeps its place while it
/// grows.
QList<StatementRow> LedgerTable::pageBackwards(qint64 account, const StatementKey &key)
{
    QList<StatementRow> rows;
    {
        Query own(
            m_work,
            ownColumns() +
                QStringLiteral(
                    "WHERE e.account = ? AND e.own = 1 AND e.number < ? ORDER BY e.number DESC LIMIT ?"),
            account, key.from, key.limit);
        while (own.next())
            rows.append(ownRow(own));
    }
    Query days(m_work,
               QStringLiteral("SELECT day, line, amount, first_number, last_number FROM statement_day "
                              "WHERE account = ? AND first_number < ? ORDER BY first_number DESC LIMIT ?"),
               account, key.from, key.limit);
    while (days.next()) {
        const qint64 day = days.integer(0);
        const Line line = Line(days.number(1));
        const Money amount = days.integer(4) <= key.snapshot
                                 ? Money::fromMinor(days.integer(2))
                                 : daySumAt(account, day, line, key.snapshot).amount;
        rows.append({dayItem(day, line, amount), days.integer(3)});
    }
    std::sort(rows.begin(), rows.end(),
              [](const StatementRow &a, const StatementRow &b) { return a.place > b.place; });
    return rows.mid(0, key.limit);
}

/// Oldest first: an item of others stands where its last entry does, so that it is delivered again when it
/// grew.
QList<StatementRow> LedgerTable::pageForwards(qint64 account, const StatementKey &key)
{
    QList<StatementRow> rows = grownSince(account, key);
    {
        Query own(m_work,
                  ownColumns() +
                      QStringLiteral("WHERE e.account = ? AND e.own = 1 AND e.number > ? AND e.number <= ? "
                                     "ORDER BY e.number LIMIT ?"),
                  account, key.from, key.snapshot, key.limit);
        while (own.next())
            rows.append(ownRow(own));
    }
    Query days(m_work,
               QStringLiteral("SELECT day, line, amount, last_number FROM statement_day WHERE account = ? "
                              "AND last_number > ? AND last_number <= ? ORDER BY last_number LIMIT ?"),
               account, key.from, key.snapshot, key.limit);
    while (days.next())
        rows.append({dayItem(days.integer(0), Line(days.number(1)), Money::fromMinor(days.integer(2))),
                     days.integer(3)});
    std::sort(rows.begin(), rows.end(),
              [](const StatementRow &a, const StatementRow &b) { return a.place < b.place; });
    return rows.mid(0, key.limit);
}

/// Items that grew while the pages of one snapshot were read, as they were in it: those of a day or two.
QList<StatementRow> LedgerTable::grownSince(qint64 account, const StatementKey &key)
{
    QList<StatementRow> rows;
    Query days(m_work,
               QStringLiteral("SELECT day, line FROM statement_day WHERE account = ? AND last_number > ? "
                              "AND first_number <= ?"),
               account, key.snapshot, key.snapshot);
    while (days.next()) {
        const qint64 day = days.integer(0);
        const Line line = Line(days.number(1));
        const Sum sum = daySumAt(account, day, line, key.snapshot);
        if (sum.last > key.from)
            rows.append({dayItem(day, line, sum.amount), sum.last});
    }
    return rows;
}

LedgerTable::Sum LedgerTable::daySumAt(qint64 account, qint64 day, Line line, qint64 snapshot)
{
    Query query(
        m_work,
        QStringLiteral("SELECT e.amount, e.number FROM statement_day d JOIN entry e ON e.account = d.account "
                       "AND e.number >= d.first_number AND e.number <= ? "
                       "WHERE d.account = ? AND d.day = ? AND d.line = ? AND e.line = d.line AND e.own = 0 "
                       "AND e.at >= ? AND e.at < ? ORDER BY e.number"),
        snapshot, account, day, int(line), startOfDay(day), startOfDay(day + 1));
    MoneySum sum;
    qint64 last = 0;
    while (query.next()) {
        sum.add(Money::fromMinor(query.integer(0)));
        last = query.integer(1);
    }
    return {sum.total().valueOr(Money()), last};
}

} // namespace farthing::platform
