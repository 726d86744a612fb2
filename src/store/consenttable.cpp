// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/consenttable.h"

#include "sql/statement.h"
#include "store/spendcaptable.h"

namespace farthing {

using sql::Statement;

namespace {

SpendKind kindNamed(const QString &name)
{
    for (const SpendKind kind : spendKinds)
        if (spendKindName(kind) == name)
            return kind;
    return SpendKind::All;
}

} // namespace

Result<void> ConsentTable::insert(const Consent &consent)
{
    Statement insert(m_connection,
                     QStringLiteral("INSERT INTO consent (key, account, kind, paid_once, day, amount) "
                                    "VALUES (?, ?, ?, ?, ?, ?)"));
    insert.bind(consent.key).bind(consent.account).bind(spendKindName(consent.kind)).bind(consent.paidOnce);
    return insert.bind(consent.day.toJulianDay()).bind(consent.amount.minor()).run();
}

Result<bool> ConsentTable::exists(const QString &key) const
{
    Statement read(m_connection, QStringLiteral("SELECT 1 FROM consent WHERE key = ?"));
    const bool found = read.bind(key).next();
    return read.error() ? Result<bool>(*read.error()) : found;
}

Result<void> ConsentTable::noteTry(const QString &key)
{
    return Statement(m_connection, QStringLiteral("UPDATE consent SET tries = tries + 1 WHERE key = ?"))
        .bind(key)
        .run();
}

Result<void> ConsentTable::remove(const QString &key)
{
    return Statement(m_connection, QStringLiteral("DELETE FROM consent WHERE key = ?")).bind(key).run();
}

Result<void> ConsentTable::removeTried(const QString &key, int tries)
{
    return Statement(m_connection, QStringLiteral("DELETE FROM consent WHERE key = ? AND tries <= ?"))
        .bind(key)
        .bind(tries)
        .run();
}

Result<void> ConsentTable::count(const AccountId &account, Spending &spending) const
{
    const QDate first(spending.day.year(), spending.day.month(), 1);
    // Row by row: the sum of amounts may leave 64 bits, which SQLite answers with an error.
    Statement read(m_connection, QStringLiteral("SELECT kind, day, amount FROM consent "
                                                "WHERE account IN ('', ?) AND day >= ?"));
    read.bind(account).bind(first.toJulianDay());
    while (read.next())
        spending.count(kindNamed(read.text(0)), QDate::fromJulianDay(read.integer(1)),
                       Money::fromMinor(read.integer(2)));
    return read.error() ? Result<void>(*read.error()) : Result<void>();
}

Result<bool> ConsentTable::explains(const AccountId &account, const StatementItem &item) const
{
    const std::optional<SpendKind> kind = spendKindOf(item.line);
    const std::optional<QString> once = paidOnceFor(item);
    if (!kind || !once)
        return false;
    Statement read(m_connection, QStringLiteral("SELECT 1 FROM consent WHERE paid_once = ? AND kind = ? "
                                                "AND account IN ('', ?)"));
    const bool found = read.bind(*once).bind(spendKindName(*kind)).bind(account).next();
    return read.error() ? Result<bool>(*read.error()) : found;
}

} // namespace farthing
