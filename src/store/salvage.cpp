// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/salvage.h"

#include "domain/intent.h"
#include "sql/statement.h"
#include "sql/transaction.h"
#include "store/seal.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <utility>

namespace farthing {

using sql::Statement;

namespace {

/// Tables that only make sense together: from one file or from the other. Attempts before the intents that
/// name them.
const QStringList together{QStringLiteral("attempt"), QStringLiteral("intent"), QStringLiteral("receipt"),
                           QStringLiteral("consent"), QStringLiteral("booked_item")};
const QString intentTable = QStringLiteral("intent");
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
    if (Result<void> done = movePlaces(); !done)
        return done;
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
    if (read(*shape, false, keep) || !written)
        return written;
    // Behind a page that cannot be read, the rows are reached from the other end.
    if (table != intentTable) {
        read(*shape, true, keep);
        return written;
    }
    // Their numbers are given anew, in their order.
    QList<QVariantList> behind;
    read(*shape, true, [&behind](const QVariantList &row) { behind.prepend(row); });
    for (const QVariantList &row : std::as_const(behind))
        keep(row);
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
    // A seal of an earlier version was over less, and would be a wrong one here.
    if (shape.sealed && std::any_of(sealed->columns.begin(), sealed->columns.end(),
                                    [&](const QString &name) { return !shape.columns.contains(name); })) {
        shape.columns.removeAll(sealed->seal);
        shape.sealed = false;
    }
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
    if (shape.table == intentTable)
        return writeIntent(shape, row, replacing);
    return insert(shape, row, replacing);
}

Result<void> Salvage::writeIntent(const Shape &shape, QVariantList row, bool replacing)
{
    if (!m_intentsWhole) {
        const int state = row.value(shape.at("state")).toInt();
        Statement attempt(m_good, QStringLiteral("SELECT 1 FROM attempt WHERE key = ?"));
        attempt.bind(row.value(shape.at("attempt")));
        // What it would be sent with is not there: the backup's own word for it counts more.
        if (!attempt.next() || state < 0 || state >= states)
            return {};
    }
    // Nothing vouches for its number, and with a wrong one it would take the place of another intent. It
    // keeps the backup's; a new one comes after those.
    if (const qsizetype number = shape.at("number"); number >= 0) {
        Statement known(m_good, QStringLiteral("SELECT number FROM intent WHERE id = ?"));
        known.bind(row.value(shape.at("id")));
        row[number] = known.next() ? known.value(0) : QVariant();
        if (known.error())
            return *known.error();
    }
    const Result<void> done = insert(shape, row, replacing);
    return done && !m_intentsWhole ? confirm(shape, row) : done;
}

/// An intent that the backup still has as it was then may have been sent since, also under another key.
Result<void> Salvage::confirm(const Shape &shape, const QVariantList &row)
{
    const QString id = row.value(shape.at("id")).toString();
    Statement same(m_good, QStringLiteral("SELECT 1 FROM intent WHERE id = ? AND state = ? AND attempt = ? "
                                          "AND unanswered >= ?"));
    same.bind(id).bind(row.value(shape.at("state"))).bind(row.value(shape.at("attempt")));
    same.bind(row.value(shape.at("unanswered")).toInt());
    if (same.next())
        m_confirmed.insert(id);
    return same.error() ? Result<void>(*same.error()) : Result<void>();
}

Result<void> Salvage::insert(const Shape &shape, const QVariantList &row, bool replacing)
{
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

/// Places of a damaged file of an earlier version: the step of own.db that moves them has passed already.
Result<void> Salvage::movePlaces()
{
    const QString vouched = m_audit.isIntact(QStringLiteral("remembered"))
                                ? QStringLiteral("1")
                                : QStringLiteral("r.seal IS NOT NULL");
    const QString found = QStringLiteral(
        "INSERT OR %1 INTO place (account, post, place) "
        "SELECT m.account, m.post, r.value FROM remembered r JOIN mark m ON r.key = 'place/' || m.post "
        "WHERE %2 UNION ALL SELECT '', substr(r.key, 7), r.value FROM remembered r "
        "WHERE substr(r.key, 1, 6) = 'place/' AND substr(r.key, 7) NOT IN (SELECT post FROM mark) AND %2");
    const QStringList steps{
        found.arg(QStringLiteral("REPLACE"), vouched),
        found.arg(QStringLiteral("IGNORE"), QStringLiteral("1")),
        QStringLiteral("DELETE FROM remembered WHERE substr(key, 1, 6) = 'place/'"),
    };
    for (const QString &step : steps) {
        if (Result<void> done = m_good.execute(step); !done)
            return done;
    }
    return {};
}

Result<void> Salvage::tidyIntents()
{
    const QStringList steps{
        // Booked is booked, whatever is known of the rest.
        QStringLiteral("UPDATE intent SET state = 4, problem = NULL, trouble = NULL, done_at = "
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
    QList<std::pair<QString, bool>> open; ///< with whether it would be sent by itself
    // Claims of reading are nobody's decision, and count once.
    Statement read(good,
                   QStringLiteral("SELECT id, state < 2 FROM intent WHERE state < 4 AND kind <> 'read'"));
    while (read.next())
        open.append({read.text(0), read.boolean(1)});
    if (read.error())
        return *read.error();
    for (const auto &[id, waits] : std::as_const(open)) {
        if (confirmed.contains(id))
            continue;
        Statement hold(
            good,
            waits ? QStringLiteral("UPDATE intent SET state = 2, unanswered = 1, trouble = ? WHERE id = ?")
                  : QStringLiteral("UPDATE intent SET trouble = ? WHERE id = ?"));
        hold.bind(waits ? QCoreApplication::translate(
                              "farthing::Store",
                              "This came back from a backup, and may have been sent or taken back since. "
                              "Send it again if you still want it; it is not booked twice, unless you "
                              "decided it anew since the backup.")
                        : QString(backupTrouble));
        if (Result<void> done = hold.bind(id).run(); !done)
            return done;
    }
    return {};
}

} // namespace farthing
