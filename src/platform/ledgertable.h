// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ledger.h"
#include "platform/work.h"

#include <array>

namespace farthing::platform {

/// Everything that one act or grant books together.
struct TransferRow
{
    qint64 id = 0;
    QDateTime at;
    QString kind;        ///< "plus", "minus", "comment", "like", "dislike", "publish", "report", "grant"
    qint64 rulebook = 0; ///< revision it was made under
    qint64 actor = 0;
    std::optional<QString> key; ///< Idempotency-Key
};

/// One movement of one account.
struct EntryRow
{
    qint64 transfer = 0;
    int place = 0; ///< in its transfer, from 0
    qint64 account = 0;
    qint64 number = 0; ///< the account's own, from 1, without gaps
    QDateTime at;
    Line line = Line::Grant;
    std::optional<qint64> post;
    std::optional<qint64> comment;
    Money amount;
    Money balance; ///< after it
    bool own = false;
};

using LineSums = std::array<Money, reportLineCount>;

/// A place in a statement: items in the order of the account's entry numbers, at one moment.
struct StatementKey
{
    bool forwards = false;
    qint64 from = 0;     ///< exclusive
    qint64 snapshot = 0; ///< number of the last entry that counts
    int limit = 0;
};

struct StatementRow
{
    StatementItem item;
    qint64 place = 0; ///< what the next page goes on from
};

/// The books: transfers, their entries, and the running sums that a report and a statement read.
class LedgerTable
{
public:
    explicit LedgerTable(Work &work) : m_work(work) {}

    qint64 addTransfer(const TransferRow &row);
    /// The entries of one transfer, with the running sums of members that they belong to.
    void add(const QList<EntryRow> &entries);

    /// Signed sums; a line without entries is 0.
    LineSums lineSums(qint64 account, qint64 post);
    /// The account's balance after an entry; 0 before the first.
    Money balanceAt(qint64 account, qint64 number);
    /// What the account itself caused in one transfer, as its statement shows it.
    QList<StatementItem> itemsOf(qint64 account, qint64 transfer);
    QList<StatementRow> statement(qint64 account, const StatementKey &key);

private:
    void addEntries(const QList<EntryRow> &entries);
    void addToLineSums(const QList<EntryRow> &entries);
    /// What others caused, to the accounts' items of that day and line.
    void addToDays(const QList<EntryRow> &entries);
    void runForAll(Query &query, const QList<EntryRow> &entries);
    QList<StatementRow> pageBackwards(qint64 account, const StatementKey &key);
    QList<StatementRow> pageForwards(qint64 account, const StatementKey &key);
    QList<StatementRow> grownSince(qint64 account, const StatementKey &key);
    struct Sum
    {
        Money amount;
        qint64 last = 0; ///< number of the last entry in it
    };
    Sum daySumAt(qint64 account, qint64 day, Line line, qint64 snapshot);

    Work &m_work;
};

} // namespace farthing::platform
