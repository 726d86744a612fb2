// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/salvage.h"

#include "sql/statement.h"
#include "sql/transaction.h"
#include "store/seal.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace farthing {

using sql::Statement;

namespace {

/// Tables that only make sense together: from one file or from the other. Attempts before the intents that
/// name them.
const QStringList together{QStringLiteral("attempt"), QStringLiteral("intent"), QStringLiteral("receipt"),
                           QStringLiteral("consent"), QStringLiteral("booked_item")};
constexpr int states = 5;

const SealedTable *sealedNamed(const QString &name)
{
    const auto &tables = SealedTable::all();
    const auto found = std::find_if(tables.begin(), tables.end(),
                                    [&](const SealedTable &table) { return table.name == name; });
    return found == tables.end() ? nullptr : &*found;
}

Result<QStringList> columnsOf(sql::Connection &connection, const QString &table, bool keyOnly)
{
    QStringList names;
    Statement read(connection,
                   keyOnly ? QStringLiteral("SELECT name FROM pragma_table_info(?) WHERE pk > 0 ORDER BY pk")
                           : QStringLiteral("SELECT name FROM pragma_table_info(?)"));
    read.bind(table);
    while (read.next())
        names.append(read.text(0));
    return read.error() ? Result<QStringList>(*read.error()) : names;
}

} // namespace

Result<void> Salvage::run()
{
    const Result<qint64> ours = m_good.pragma(QStringLiteral("user_version"));
    const Result<qint64> theirs = m_damaged.pragma(QStringLiteral("user_version"));
    m_sameVersion = ours && theirs && *ours == *theirs;
    // A row that takes another's place must not take its attempts along.
    if (Result<void> done = m_good.execute(QStringLiteral("PRAGMA foreign_keys = OFF")); !done)
        return done;
    sql::Transaction transaction(m_good);
    if (!transaction.begun())
        return transaction.begun();
    if (Result<void> done = takeTables(); !done)
        return done;
    if (!m_intentsWhole) {
        if (Result<void> done = tidyIntents(); !done)
            return done;
    }
    return transaction.commit();
}

Result<void> Salvage::takeTables()
{
    const Result<QStringList> all = OwnAudit(m_good).tables();
    if (!all)
        return all.error();
    m_intentsWhole = std::all_of(together.begin(), together.end(),
                                 [this](const QString &table) { return m_audit.isIntact(table); });
    for (const QString &table : together) {
        if (Result<void> done = take(table, m_intentsWhole); !done)
            return done;
    }
    for (const QString &table : *all) {
        if (together.contains(table))
            continue;
        if (Result<void> done = take(table, m_audit.isIntact(table)); !done)
            return done;
    }
    return {};
}

Result<void> Salvage::take(const QString &table, bool whole)
{
    const Result<Shape> shape = shapeOf(table);
    if (!shape)
        return shape.error();
    if (shape->columns.isEmpty() || (m_sameVersion && !shape->complete))
        return {}; // of a version that had no such table, or not even its columns can be read
    if (whole) {
        if (Result<void> done = m_good.execute(QStringLiteral("DELETE FROM ") + table); !done)
            return done;
    }
    Result<void> written;
    const auto keep = [&](const QVariantList &row) {
        using State = SealedTable::State;
        const State state = whole ? State::Intact : stateOf(*shape, row);
        // What nothing vouches for stands back behind what the backup has.
        if (written && state != State::Broken)
            written = write(*shape, row, state == State::Intact);
    };
    // Behind a page that cannot be read, the rows are reached from the other end.
    if (!read(*shape, false, keep) && written)
        read(*shape, true, keep);
    return written;
}

Result<Salvage::Shape> Salvage::shapeOf(const QString &table) const
{
    Shape shape;
    shape.table = table;
    const Result<QStringList> wanted = columnsOf(m_good, table, false);
    if (!wanted)
        return wanted.error();
    const Result<QStringList> key = columnsOf(m_good, table, true);
    if (!key)
        return key.error();
    const QStringList there = columnsOf(m_damaged, table, false).valueOr(QStringList());
    for (const QString &column : *wanted) {
        if (there.contains(column))
            shape.columns.append(column);
    }
    shape.complete = shape.columns.size() == wanted->size();
    shape.key = *key;
    const SealedTable *sealed = sealedNamed(table);
    shape.sealed = sealed && shape.columns.contains(sealed->seal);
    return shape;
}

bool Salvage::read(const Shape &shape, bool backwards,
                   const std::function<void(const QVariantList &)> &row) const
{
    QString text =
        QStringLiteral("SELECT %1 FROM %2").arg(shape.columns.join(QLatin1String(", ")), shape.table);
    if (backwards)
        text +=
            QStringLiteral(" ORDER BY ") + shape.key.join(QLatin1String(" DESC, ")) + QStringLiteral(" DESC");
    Statement read(m_damaged, text);
    QVariantList values;
    while (read.next()) {
        values.clear();
        for (int column = 0; column < shape.columns.size(); ++column)
            values.append(read.value(column));
        row(values);
    }
    return !read.error();
}

SealedTable::State Salvage::stateOf(const Shape &shape, const QVariantList &row) const
{
    const SealedTable *sealed = shape.sealed ? sealedNamed(shape.table) : nullptr;
    if (!sealed)
        return SealedTable::State::Unsealed;
    QVariantList values;
    for (const QString &column : sealed->columns)
        values.append(row.value(shape.columns.indexOf(column)));
    return sealed->stateOf(values, row.value(shape.columns.indexOf(sealed->seal)));
}

Result<void> Salvage::write(const Shape &shape, const QVariantList &row, bool replacing)
{
    if (shape.table == QLatin1String("intent") && !m_intentsWhole) {
        const int state = row.value(shape.columns.indexOf(QStringLiteral("state"))).toInt();
        Statement attempt(m_good, QStringLiteral("SELECT 1 FROM attempt WHERE key = ?"));
        attempt.bind(row.value(shape.columns.indexOf(QStringLiteral("attempt"))));
        // What it would be sent with is not there: the backup's own word for it counts more.
        if (!attempt.next() || state < 0 || state >= states)
            return {};
        m_confirmed.insert(row.value(shape.columns.indexOf(QStringLiteral("id"))).toString());
    }
    QStringList places;
    places.fill(QStringLiteral("?"), shape.columns.size());
    Statement insert(m_good,
                     QStringLiteral("INSERT OR %1 INTO %2 (%3) VALUES (%4)")
                         .arg(replacing ? QStringLiteral("REPLACE") : QStringLiteral("IGNORE"), shape.table,
                              shape.columns.join(QLatin1String(", ")), places.join(QLatin1String(", "))));
    for (const QVariant &value : row)
        insert.bind(value);
    return insert.run();
}

Result<void> Salvage::tidyIntents()
{
    const QStringList steps{
        // Booked is booked, whatever is known of the rest.
        QStringLiteral(
            "UPDATE intent SET state = 4, unanswered = 0, problem = NULL, trouble = NULL, done_at = "
            "(SELECT max(received_at) FROM receipt WHERE receipt.intent = intent.id) "
            "WHERE state <> 4 AND id IN (SELECT intent FROM receipt)"),
        QStringLiteral("DELETE FROM intent WHERE attempt NOT IN (SELECT key FROM attempt)"),
        QStringLiteral("DELETE FROM attempt WHERE intent NOT IN (SELECT id FROM intent)"),
    };
    for (const QString &step : steps) {
        if (Result<void> done = m_good.execute(step); !done)
            return done;
    }
    return holdRestoredIntents(m_good, m_confirmed);
}

Result<void> holdRestoredIntents(sql::Connection &good, const QSet<QString> &confirmed)
{
    QStringList waiting;
    // Claims of reading are nobody's decision, and count once.
    Statement read(good, QStringLiteral("SELECT id FROM intent WHERE state IN (0, 1) AND kind <> 'read'"));
    while (read.next())
        waiting.append(read.text(0));
    if (read.error())
        return *read.error();
    for (const QString &id : std::as_const(waiting)) {
        if (confirmed.contains(id))
            continue;
        Statement hold(
            good, QStringLiteral("UPDATE intent SET state = 2, unanswered = 1, trouble = ? WHERE id = ?"));
        hold.bind(QCoreApplication::translate(
            "farthing::Store",
            "This came back from a backup, and may have been sent or taken back since. Send it "
            "again if you still want it; it is never booked twice."));
        if (Result<void> done = hold.bind(id).run(); !done)
            return done;
    }
    return {};
}

} // namespace farthing
