// SPDX-License-Identifier: GPL-3.0-or-later
// What is kept beside the entries, held against what the pass over them found.
#include "platform/auditor.h"

namespace farthing::platform {

namespace {

/// A sum that is kept, and what the entries say; by what it is of and line.
struct KeptAndSaid
{
    std::optional<Money> kept;
    Money said;
};
using SumsOfOne = QMap<std::pair<qint64, int>, KeptAndSaid>;

} // namespace

void Auditor::checkAccounts()
{
    Query query(m_stream, QStringLiteral("SELECT number, balance, entries FROM account ORDER BY number"),
                Query::Rows::AsTheyCome);
    while (query.next()) {
        const qint64 number = query.integer(0);
        const Money balance = Money::fromMinor(query.integer(1));
        const Sums &sums = sumsOf(number);
        if (balance != sums.balance)
            violated(2, QStringLiteral("%1: the balance is kept as %2, its entries sum to %3")
                            .arg(name(number), balance.toDecimal(), sums.balance.toDecimal()));
        if (query.integer(2) != sums.entries)
            violated(2, QStringLiteral("%1: %2 entries are counted, there are %3")
                            .arg(name(number))
                            .arg(query.integer(2))
                            .arg(sums.entries));
    }
}

void Auditor::checkLineSums()
{
    std::vector<quint64> kept(m_accounts.size());
    {
        Query query(m_stream, QStringLiteral("SELECT account, post, line, amount FROM line_sum"),
                    Query::Rows::AsTheyCome);
        while (query.next()) {
            const qint64 account = query.integer(0);
            if (&sumsOf(account) != &m_strangers)
                kept[size_t(account)] +=
                    m_fingerprint.of(query.integer(1), query.number(2)) * quint64(query.integer(3));
            else
                violated(3,
                         QStringLiteral("a running sum is of account %1, which is not there").arg(account));
        }
    }
    for (size_t account = 0; account < kept.size(); ++account) {
        if (kept[account] != m_accounts[account].lines)
            look(3,
                 QStringLiteral("%1: its running sums are not those of its entries")
                     .arg(name(qint64(account))),
                 [this, account] { checkLineSumsOf(qint64(account)); });
    }
}

void Auditor::checkLineSumsOf(qint64 account)
{
    SumsOfOne sums;
    Query kept(m_tables.work, QStringLiteral("SELECT post, line, amount FROM line_sum WHERE account = ?"),
               account);
    while (kept.next())
        sums[{kept.integer(0), kept.number(1)}].kept = Money::fromMinor(kept.integer(2));
    Query entries(
        m_tables.work,
        QStringLiteral("SELECT post, line, amount, transfer FROM entry WHERE account = ? AND post IS "
                       "NOT NULL ORDER BY number"),
        account);
    while (entries.next())
        add(sums[{entries.integer(0), entries.number(1)}].said, Money::fromMinor(entries.integer(2)),
            entries.integer(3));
    for (auto sum = sums.cbegin(); sum != sums.cend(); ++sum) {
        const QString where = QStringLiteral("%1, post %2").arg(name(account)).arg(sum.key().first);
        if (!sum->kept)
            violated(3, QStringLiteral("%1: a running sum is missing").arg(where));
        else if (*sum->kept != sum->said)
            violated(3, QStringLiteral("%1, %2: the running sum is %3, the entries say %4")
                            .arg(where, lineTitle(Line(sum.key().second)), sum->kept->toDecimal(),
                                 sum->said.toDecimal()));
    }
}

void Auditor::checkDays()
{
    std::vector<quint64> kept(m_accounts.size());
    {
        Query query(
            m_stream,
            QStringLiteral("SELECT account, day, line, amount, first_number, last_number FROM statement_day"),
            Query::Rows::AsTheyCome);
        while (query.next()) {
            const qint64 account = query.integer(0);
            const Money amount = Money::fromMinor(query.integer(3));
            Sums &sums = sumsOf(account);
            if (&sums == &m_strangers) {
                violated(6, QStringLiteral("an item of a statement is of account %1, which is not there")
                                .arg(account));
                continue;
            }
            kept[size_t(account)] +=
                m_fingerprint.of(query.integer(1), query.number(2)) * quint64(amount.minor());
            add(sums.statement, amount, 0);
            // Elsewhere no page of the statement would come by it.
            if (query.integer(4) < 1 || query.integer(5) < query.integer(4) ||
                query.integer(5) > sums.entries)
                violated(6,
                         QStringLiteral("%1: the statement's item of %2 stands beyond its entries")
                             .arg(name(account), startOfDay(query.integer(1)).date().toString(Qt::ISODate)));
        }
    }
    for (size_t account = treasury + 1; account < kept.size(); ++account) {
        const Sums &sums = m_accounts[account];
        if (kept[account] != sums.days)
            look(6,
                 QStringLiteral("%1: its statement's items are not those of its entries")
                     .arg(name(qint64(account))),
                 [this, account] { checkDaysOf(qint64(account)); });
        if (sums.statement != sums.balance)
            violated(6,
                     QStringLiteral("%1: the statement's items sum to %2, the balance is %3")
                         .arg(name(qint64(account)), sums.statement.toDecimal(), sums.balance.toDecimal()));
    }
}

void Auditor::checkDaysOf(qint64 account)
{
    SumsOfOne sums;
    Query kept(m_tables.work, QStringLiteral("SELECT day, line, amount FROM statement_day WHERE account = ?"),
               account);
    while (kept.next())
        sums[{kept.integer(0), kept.number(1)}].kept = Money::fromMinor(kept.integer(2));
    Query entries(
        m_tables.work,
        QStringLiteral("SELECT e.at, e.line, e.amount, e.transfer FROM entry e JOIN transfer t ON t.id = "
                       "e.transfer WHERE e.account = ? AND t.actor <> e.account ORDER BY e.number"),
        account);
    while (entries.next())
        add(sums[{dayOf(entries.time(0)), entries.number(1)}].said, Money::fromMinor(entries.integer(2)),
            entries.integer(3));
    for (auto sum = sums.cbegin(); sum != sums.cend(); ++sum) {
        const QString day = startOfDay(sum.key().first).date().toString(Qt::ISODate);
        const QString line = lineTitle(Line(sum.key().second));
        if (!sum->kept)
            violated(6, QStringLiteral("%1: the statement's item of %2 for %3 is missing")
                            .arg(name(account), day, line));
        else if (*sum->kept != sum->said)
            violated(6, QStringLiteral("%1: the statement's item of %2 for %3 is %4, the entries say %5")
                            .arg(name(account), day, line, sum->kept->toDecimal(), sum->said.toDecimal()));
    }
}

/// The keys of the transfers, each with the transfer it booked, must be those that are kept. There a key
/// stands once for each account, so that none booked two transfers either.
void Auditor::checkKeys()
{
    quint64 kept = 0;
    {
        Query keys(
            m_stream,
            QStringLiteral("SELECT transfer, account, key FROM idempotency WHERE transfer IS NOT NULL"),
            Query::Rows::AsTheyCome);
        while (keys.next())
            kept += m_fingerprint.of(keys.integer(0), keys.integer(1), keys.text(2));
    }
    if (m_bookedKeys != kept)
        look(5, QStringLiteral("the keys that are kept are not those of the transfers"),
             [this] { nameKeys(); });
}

void Auditor::nameKeys()
{
    {
        Query twice(m_tables.work,
                    QStringLiteral("SELECT actor, key, count(*) FROM transfer WHERE key IS NOT NULL "
                                   "GROUP BY actor, key HAVING count(*) > 1 ORDER BY actor, key"));
        while (twice.next())
            violated(5, QStringLiteral("%1: the key %2 booked %3 transfers")
                            .arg(name(twice.integer(0)), twice.text(1))
                            .arg(twice.integer(2)));
    }
    {
        Query lost(m_tables.work,
                   QStringLiteral("SELECT t.id, t.actor, t.key FROM transfer t LEFT JOIN idempotency i "
                                  "ON i.account = t.actor AND i.key = t.key AND i.transfer = t.id "
                                  "WHERE t.key IS NOT NULL AND i.key IS NULL ORDER BY t.id"));
        while (lost.next())
            violated(5, QStringLiteral("transfer %1 of %2: its key %3 is not kept")
                            .arg(lost.integer(0))
                            .arg(name(lost.integer(1)), lost.text(2)));
    }
    Query strange(
        m_tables.work,
        QStringLiteral("SELECT i.account, i.key, i.transfer FROM idempotency i LEFT JOIN transfer t "
                       "ON t.id = i.transfer AND t.actor = i.account AND t.key = i.key "
                       "WHERE i.transfer IS NOT NULL AND t.id IS NULL ORDER BY i.account, i.key"));
    while (strange.next())
        violated(5, QStringLiteral("%1: the key %2 is kept for transfer %3, which it did not book")
                        .arg(name(strange.integer(0)), strange.text(1))
                        .arg(strange.integer(2)));
}

} // namespace farthing::platform
