// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/auditor.h"

namespace farthing::platform {

namespace {

enum Use { PlusUse, LikeUse, RewardUse };

} // namespace

QStringList Auditor::run()
{
    findReports();
    walk();
    for (const Key &key : std::as_const(m_reports)) {
        // Bought for nothing before anything was booked: it names no entry.
        if (key.of != 0)
            violated(3, QStringLiteral("a report of %1 names the entry %2, which is not there")
                            .arg(name(key.account))
                            .arg(key.of));
    }
    checkAccounts();
    checkLineSums();
    checkDays();
    checkKeys();
    return m_violations;
}

void Auditor::violated(int invariant, const QString &what)
{
    m_violations.append(QStringLiteral("%1. %2").arg(invariant).arg(what));
}

QString Auditor::name(qint64 account)
{
    const std::optional<AccountRow> row = m_tables.accounts.byNumber(account);
    return row ? row->name : QStringLiteral("account %1").arg(account);
}

void Auditor::add(Money &sum, Money amount, const QString &where)
{
    const Result<Money> next = sum.plus(amount);
    if (next)
        sum = *next;
    else
        violated(1, QStringLiteral("%1: the sum leaves its 64 bits").arg(where));
}

const Rulebook &Auditor::rulesAt(qint64 revision)
{
    const auto known = m_rules.constFind(revision);
    if (known != m_rules.cend())
        return *known;
    return *m_rules.insert(revision, m_tables.rules.at(revision).value_or(Rulebook{}));
}

void Auditor::walk()
{
    Query query(
        m_tables.work,
        QStringLiteral(
            "SELECT e.transfer, e.place, e.account, e.number, e.at, e.line, e.post, e.comment, e.amount, "
            "e.balance, e.own, t.kind, t.rulebook, t.actor FROM entry e "
            "JOIN transfer t ON t.id = e.transfer ORDER BY e.transfer, e.place"),
        Query::Rows::InSteps);
    while (query.next()) {
        Row row;
        EntryRow &entry = row.entry;
        entry.transfer = query.integer(0);
        entry.place = query.number(1);
        entry.account = query.integer(2);
        entry.number = query.integer(3);
        entry.at = query.time(4);
        entry.line = Line(query.number(5));
        entry.post = query.optionalInteger(6);
        entry.comment = query.optionalInteger(7);
        entry.amount = Money::fromMinor(query.integer(8));
        entry.balance = Money::fromMinor(query.integer(9));
        entry.own = query.boolean(10);
        row.kind = query.text(11);
        row.rulebook = query.integer(12);
        row.actor = query.integer(13);
        take(row);
    }
    endTransfer();
    if (!m_total.isZero())
        violated(1, QStringLiteral("all accounts together sum to %1, not 0").arg(m_total.toDecimal()));
}

void Auditor::take(const Row &row)
{
    const EntryRow &entry = row.entry;
    if (entry.transfer != m_transfer) {
        endTransfer();
        takeTransfer(row);
    }
    const QString where = QStringLiteral("transfer %1").arg(entry.transfer);
    ++m_transferEntries;
    add(m_transferSum, entry.amount, where);
    add(m_total, entry.amount, where);

    Sums &sums = m_accounts[entry.account];
    ++sums.entries;
    if (entry.number != sums.entries)
        violated(2, QStringLiteral("%1: entry %2 of %3 has the number %4")
                        .arg(where)
                        .arg(sums.entries)
                        .arg(name(entry.account))
                        .arg(entry.number));
    add(sums.balance, entry.amount, where);
    if (entry.balance != sums.balance)
        violated(2,
                 QStringLiteral("%1: the balance of %2 after it is written as %3, its entries say %4")
                     .arg(where, name(entry.account), entry.balance.toDecimal(), sums.balance.toDecimal()));
    if (entry.account == treasury)
        return;
    if (sums.balance.isNegative())
        violated(2, QStringLiteral("%1: the balance of %2 falls to %3")
                        .arg(where, name(entry.account), sums.balance.toDecimal()));
    if (entry.own)
        add(sums.statement, entry.amount, where);
    else
        add(m_days[{entry.account, dayOf(entry.at), int(entry.line)}], entry.amount, where);
    if (entry.post)
        add(m_lines[{entry.account, *entry.post, int(entry.line)}], entry.amount, where);
    if (row.kind == QLatin1String("comment") && entry.own && entry.line == Line::CommentRewards)
        checkLimit(row, RewardUse, rulesAt(row.rulebook).commentRewardsPerDay, "comment rewards");
    checkReports(entry);
}

/// What is limited is counted once per transfer, at its first entry.
void Auditor::takeTransfer(const Row &row)
{
    m_transfer = row.entry.transfer;
    const bool plus = row.kind == QLatin1String("plus");
    const bool minus = row.kind == QLatin1String("minus");
    if (plus)
        checkLimit(row, PlusUse, rulesAt(row.rulebook).plusesPerDay, "Pluses");
    if (row.kind == QLatin1String("like"))
        checkLimit(row, LikeUse, rulesAt(row.rulebook).paidLikesPerDay, "paid likes");
    if ((plus || minus) && row.entry.post && ++m_ratings[{row.actor, *row.entry.post, 0}] > 1)
        violated(4, QStringLiteral("transfer %1: %2 rates post %3 again")
                        .arg(m_transfer)
                        .arg(name(row.actor))
                        .arg(*row.entry.post));
}

void Auditor::checkLimit(const Row &row, int kind, int limit, const char *what)
{
    const int used = ++m_uses[{row.actor, dayOf(row.entry.at), kind}];
    if (used > limit)
        violated(4, QStringLiteral("transfer %1: %2 has %3 %4 on one day, the limit was %5")
                        .arg(row.entry.transfer)
                        .arg(name(row.actor))
                        .arg(used)
                        .arg(QLatin1String(what))
                        .arg(limit));
}

void Auditor::endTransfer()
{
    if (m_transfer == 0)
        return;
    if (!m_transferSum.isZero())
        violated(1, QStringLiteral("transfer %1: its entries sum to %2, not 0")
                        .arg(m_transfer)
                        .arg(m_transferSum.toDecimal()));
    if (m_transferEntries < 2)
        violated(1, QStringLiteral("transfer %1: it has one entry only").arg(m_transfer));
    m_transferSum = Money();
    m_transferEntries = 0;
}

void Auditor::findReports()
{
    Query query(m_tables.work, QStringLiteral("SELECT account, last_entry FROM report"),
                Query::Rows::InSteps);
    while (query.next())
        m_reports.insert({query.integer(0), query.integer(1), 0});
}

/// An instance is held against the sums at the entry it names, when the pass comes by.
void Auditor::checkReports(const EntryRow &entry)
{
    if (!m_reports.remove({entry.account, entry.number, 0}))
        return;
    const QList<ReportTable::Stored> reports = m_tables.reports.takenAt(entry.account, entry.number);
    for (const ReportTable::Stored &stored : reports) {
        LineSums sums;
        for (const Line line : reportLines())
            sums.at(size_t(line)) = m_lines.value({entry.account, stored.post, int(line)});
        const Result<PnlReport> expected = reportOf(sums);
        if (!expected || expected->lines != stored.report.lines)
            violated(3, QStringLiteral("report %1 of %2: it does not say what the entries up to %3 say")
                            .arg(stored.report.id.value, name(entry.account))
                            .arg(entry.number));
    }
}

void Auditor::checkAccounts()
{
    Query query(m_tables.work, QStringLiteral("SELECT number, balance, entries FROM account ORDER BY number"),
                Query::Rows::InSteps);
    while (query.next()) {
        const qint64 number = query.integer(0);
        const Money balance = Money::fromMinor(query.integer(1));
        const Sums sums = m_accounts.value(number);
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
    Query query(
        m_tables.work,
        QStringLiteral("SELECT account, post, line, amount FROM line_sum ORDER BY account, post, line"),
        Query::Rows::InSteps);
    while (query.next()) {
        const Money kept = Money::fromMinor(query.integer(3));
        const Money said = m_lines.take({query.integer(0), query.integer(1), query.number(2)});
        if (kept != said)
            violated(3, QStringLiteral("%1, post %2, %3: the running sum is %4, the entries say %5")
                            .arg(name(query.integer(0)))
                            .arg(query.integer(1))
                            .arg(lineTitle(Line(query.number(2))))
                            .arg(kept.toDecimal(), said.toDecimal()));
    }
    for (auto left = m_lines.cbegin(); left != m_lines.cend(); ++left)
        violated(3, QStringLiteral("%1, post %2: a running sum is missing")
                        .arg(name(left.key().account))
                        .arg(left.key().of));
}

void Auditor::checkDays()
{
    Query query(
        m_tables.work,
        QStringLiteral("SELECT account, day, line, amount FROM statement_day ORDER BY account, day, line"),
        Query::Rows::InSteps);
    while (query.next()) {
        const qint64 account = query.integer(0);
        const Money kept = Money::fromMinor(query.integer(3));
        const Money said = m_days.take({account, query.integer(1), query.number(2)});
        if (kept != said)
            violated(6, QStringLiteral("%1: the statement's item of %2 for %3 is %4, the entries say %5")
                            .arg(name(account), startOfDay(query.integer(1)).date().toString(Qt::ISODate),
                                 lineTitle(Line(query.number(2))), kept.toDecimal(), said.toDecimal()));
        add(m_accounts[account].statement, kept, QStringLiteral("statement"));
    }
    for (auto sums = m_accounts.cbegin(); sums != m_accounts.cend(); ++sums) {
        if (sums.key() != treasury && sums->statement != sums->balance)
            violated(6, QStringLiteral("%1: the statement's items sum to %2, the balance is %3")
                            .arg(name(sums.key()), sums->statement.toDecimal(), sums->balance.toDecimal()));
    }
}

void Auditor::checkKeys()
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
    Query lost(m_tables.work,
               QStringLiteral("SELECT t.id, t.actor, t.key FROM transfer t LEFT JOIN idempotency i "
                              "ON i.account = t.actor AND i.key = t.key AND i.transfer = t.id "
                              "WHERE t.key IS NOT NULL AND i.key IS NULL ORDER BY t.id"));
    while (lost.next())
        violated(5, QStringLiteral("transfer %1 of %2: its key %3 is not kept")
                        .arg(lost.integer(0))
                        .arg(name(lost.integer(1)), lost.text(2)));
}

} // namespace farthing::platform
