// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/tables.h"

#include <QtCore/QHash>

namespace farthing::platform {

/// Proves the books from their entries alone (economy: What must always hold): one pass over all entries in
/// the order they were booked, adding up everything that is kept as a sum elsewhere; then those are held
/// against it.
class Auditor
{
public:
    explicit Auditor(Tables &tables) : m_tables(tables) {}

    /// One line for each violation.
    QStringList run();

private:
    /// An account, and something of it: a post and line, a day and line, a day and kind.
    struct Key
    {
        qint64 account = 0;
        qint64 of = 0;
        int line = 0;
        friend bool operator==(const Key &, const Key &) = default;
        friend size_t qHash(const Key &key, size_t seed = 0)
        {
            return qHashMulti(seed, key.account, key.of, key.line);
        }
    };
    struct Sums
    {
        Money balance;
        Money statement; ///< own entries
        qint64 entries = 0;
    };
    /// One row of the pass, with what its transfer says.
    struct Row
    {
        EntryRow entry;
        QString kind;
        qint64 rulebook = 0;
        qint64 actor = 0;
    };

    void findReports();
    void walk();
    void take(const Row &row);
    void takeTransfer(const Row &row);
    void endTransfer();
    void checkLimit(const Row &row, int kind, int limit, const char *what);
    void checkReports(const EntryRow &entry);
    void checkAccounts();
    void checkLineSums();
    void checkDays();
    void checkKeys();
    const Rulebook &rulesAt(qint64 revision);
    void add(Money &sum, Money amount, const QString &where);
    QString name(qint64 account);
    void violated(int invariant, const QString &what);

    Tables &m_tables;
    QStringList m_violations;
    qint64 m_transfer = 0;
    Money m_transferSum;
    int m_transferEntries = 0;
    Money m_total;
    QHash<qint64, Sums> m_accounts;
    QHash<Key, Money> m_lines; ///< account, post, line
    QHash<Key, Money> m_days;  ///< account, day, line; others' only
    QHash<Key, int> m_ratings; ///< account, post
    QHash<Key, int> m_uses;    ///< account, day, kind of use
    QSet<Key> m_reports;       ///< account, last entry; those the pass did not come by yet
    QHash<qint64, Rulebook> m_rules;
};

} // namespace farthing::platform
