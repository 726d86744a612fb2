// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/auditlimits.h"
#include "platform/auditreports.h"
#include "platform/fingerprint.h"
#include "platform/tables.h"

#include <functional>
#include <vector>

namespace farthing::platform {

/// Proves the books from their entries alone (economy: What must always hold): one pass over all transfers
/// with their entries, in the order they were booked; then everything that is kept as a sum elsewhere is held
/// against it. Sums per post, line and day are compared by fingerprints, account by account, so that the pass
/// keeps a few numbers for each account, limited act and report, and none for each sum; where they differ,
/// that account is looked at row by row.
class Auditor
{
public:
    /// `stream` reads what is long: on PostgreSQL a connection of its own, at the same moment, on which rows
    /// come while those before are added up; on SQLite that of `tables`.
    Auditor(Tables &tables, Work &stream);

    /// One line for each violation.
    QStringList run();

private:
    /// What the pass adds up for one account.
    struct Sums
    {
        bool known = false; ///< the account is there
        Money balance;
        Money statement; ///< own entries
        qint64 entries = 0;
        quint64 lines = 0; ///< fingerprint of amounts by post and line
        quint64 days = 0;  ///< of what others caused, by day and line
    };
    struct Transfer
    {
        qint64 id = 0;
        qint64 at = 0; ///< milliseconds since 1970
        qint64 day = 0;
        QString kind;
        qint64 rulebook = 0;
        qint64 actor = 0;
        // What its entries add up to, while the pass is at it.
        Money sum;
        int entries = 0;
        qint64 post = 0;
        bool rewarded = false;
        quint32 lines = 0; ///< that its kind may book, a bit each
    };
    struct Entry
    {
        qint64 transfer = 0;
        qint64 account = 0;
        qint64 number = 0;
        qint64 at = 0;
        Line line = Line::Grant;
        qint64 post = 0; ///< 0: none
        Money amount;
        Money balance;
        bool own = false;
    };

    void findAccounts();
    void walk();
    static std::optional<Entry> nextEntry(Query &entries);
    void take(Transfer &transfer, const Entry &entry);
    void takeWords(const Transfer &transfer, const Entry &entry);
    void takeBalance(const Entry &entry, Sums &sums);
    void takeLimits(const Transfer &transfer);
    void end(const Transfer &transfer);
    void checkAccounts();
    void checkLineSums();
    void checkDays();
    void checkKeys();
    void nameKeys();
    void checkLineSumsOf(qint64 account);
    void checkDaysOf(qint64 account);
    /// Looks row by row because fingerprints differ; whatever it finds, the books do not hold.
    void look(int invariant, const QString &what, const std::function<void()> &rowByRow);

    Sums &sumsOf(qint64 account);
    const Rulebook &rulesAt(qint64 revision);
    void add(Money &sum, Money amount, qint64 transfer);
    QString name(qint64 account);
    void violated(int invariant, const QString &what);

    Tables &m_tables;
    Work &m_stream;
    const Fingerprint m_fingerprint;
    QStringList m_violations;
    Money m_total;
    quint64 m_bookedKeys = 0;     ///< fingerprint of all keys, each with its account and transfer
    std::vector<Sums> m_accounts; ///< by number, which a database gives without large gaps
    Sums m_strangers;             ///< of accounts that are not there
    AuditReports m_reports;
    AuditLimits m_limits;
    QHash<qint64, Rulebook> m_rules;
};

} // namespace farthing::platform
