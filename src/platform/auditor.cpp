// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/auditor.h"

namespace farthing::platform {

namespace {

/// Numbers beyond what the count of accounts explains are taken for strangers': no database gives them.
constexpr qint64 usualGaps = 1'000'000;
constexpr int lastLine = int(Line::Grant);

template <class... Lines>
constexpr quint32 bits(Lines... lines)
{
    return ((1U << int(lines)) | ...);
}

/// The lines that each kind of transfer books; none for a kind that there is not.
quint32 linesOf(const QString &kind)
{
    static const QHash<QString, quint32> known{
        {QStringLiteral("grant"), bits(Line::Grant)},
        {QStringLiteral("plus"), bits(Line::EarnedForPluses)},
        {QStringLiteral("minus"), bits(Line::SpentForMinuses)},
        {QStringLiteral("comment"), bits(Line::CommentTributes, Line::CommentRewards)},
        {QStringLiteral("like"), bits(Line::LikesOwn, Line::LikesCommenter, Line::LikesAuthor)},
        {QStringLiteral("dislike"), bits(Line::DislikesOwn, Line::DislikesCommenter, Line::DislikesAuthor)},
        {QStringLiteral("publish"), bits(Line::PostPublishTribute)},
        {QStringLiteral("report"), bits(Line::PnlReports)},
    };
    return known.value(kind);
}

} // namespace

Auditor::Auditor(Tables &tables, Work &stream) : m_tables(tables), m_stream(stream), m_reports(m_fingerprint)
{}

QStringList Auditor::run()
{
    findAccounts();
    m_reports.read(m_stream);
    walk();
    const auto named = [this](qint64 account) {
        return name(account);
    };
    const QStringList reports = m_reports.violations(named);
    for (const QString &line : reports)
        violated(3, line);
    const QStringList limits = m_limits.violations(named);
    for (const QString &line : limits)
        violated(4, line);
    checkAccounts();
    checkLineSums();
    checkDays();
    checkKeys();
    return m_violations;
}

void Auditor::findAccounts()
{
    {
        Query all(m_tables.work, QStringLiteral("SELECT max(number), count(*) FROM account"));
        if (all.next())
            m_accounts.resize(size_t(std::clamp<qint64>(all.integer(0), 0, all.integer(1) * 4 + usualGaps)) +
                              1);
    }
    Query numbers(m_stream, QStringLiteral("SELECT number FROM account"), Query::Rows::AsTheyCome);
    while (numbers.next()) {
        const qint64 number = numbers.integer(0);
        if (number > 0 && size_t(number) < m_accounts.size())
            m_accounts[size_t(number)].known = true;
        else
            violated(2, QStringLiteral("an account has the number %1").arg(number));
    }
}

void Auditor::look(int invariant, const QString &what, const std::function<void()> &rowByRow)
{
    const qsizetype before = m_violations.size();
    rowByRow();
    if (m_violations.size() == before)
        violated(invariant, what);
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

Auditor::Sums &Auditor::sumsOf(qint64 account)
{
    const bool known =
        account > 0 && size_t(account) < m_accounts.size() && m_accounts[size_t(account)].known;
    return known ? m_accounts[size_t(account)] : m_strangers;
}

void Auditor::add(Money &sum, Money amount, qint64 transfer)
{
    const Result<Money> next = sum.plus(amount);
    if (next)
        sum = *next;
    else
        violated(1, QStringLiteral("transfer %1: a sum leaves its 64 bits").arg(transfer));
}

const Rulebook &Auditor::rulesAt(qint64 revision)
{
    const auto known = m_rules.constFind(revision);
    if (known != m_rules.cend())
        return *known;
    const std::optional<Rulebook> rules = m_tables.rules.at(revision);
    if (!rules)
        violated(4, QStringLiteral("the rulebook %1, under which was booked, is not there").arg(revision));
    return *m_rules.insert(revision, rules.value_or(Rulebook{}));
}

/// Two lists in the same order, read side by side: a join would say each transfer again for each of its
/// entries. What fits one number is read as one, since each value of each row costs more than what is done
/// with it.
void Auditor::walk()
{
    Query transfers(m_tables.work,
                    QStringLiteral("SELECT id, at, kind, rulebook, actor, key FROM transfer ORDER BY id"),
                    Query::Rows::InSteps);
    Query entries(
        m_stream,
        QStringLiteral("SELECT transfer, account, number, CASE WHEN line BETWEEN 0 AND 12 AND own IN (0, 1) "
                       "THEN at * 32 + line * 2 + own ELSE -1 END, coalesce(post, 0), "
                       "amount, balance FROM entry ORDER BY transfer, place"),
        Query::Rows::AsTheyCome);
    std::optional<Entry> entry = nextEntry(entries);
    const auto skipLost = [&](qint64 until) {
        for (; entry && entry->transfer < until; entry = nextEntry(entries))
            violated(1,
                     QStringLiteral("transfer %1 is not there, but an entry of it is").arg(entry->transfer));
    };
    while (transfers.next()) {
        Transfer transfer;
        transfer.id = transfers.integer(0);
        transfer.at = transfers.integer(1);
        transfer.day = dayOf(transfer.at);
        transfer.kind = transfers.text(2);
        transfer.lines = linesOf(transfer.kind);
        transfer.rulebook = transfers.integer(3);
        transfer.actor = transfers.integer(4);
        if (!transfers.isNull(5))
            m_bookedKeys += m_fingerprint.of(transfer.id, transfer.actor, transfers.text(5));
        skipLost(transfer.id);
        for (; entry && entry->transfer == transfer.id; entry = nextEntry(entries))
            take(transfer, *entry);
        end(transfer);
    }
    skipLost(std::numeric_limits<qint64>::max());
    if (!m_total.isZero())
        violated(1, QStringLiteral("all accounts together sum to %1, not 0").arg(m_total.toDecimal()));
}

std::optional<Auditor::Entry> Auditor::nextEntry(Query &entries)
{
    if (!entries.next())
        return std::nullopt;
    const qint64 packed = entries.integer(3);
    Entry entry;
    entry.transfer = entries.integer(0);
    entry.account = entries.integer(1);
    entry.number = entries.integer(2);
    entry.at = packed >> 5;
    entry.line = Line(std::min(int((packed >> 1) & 15), lastLine));
    entry.own = (packed & 1) != 0;
    entry.post = entries.integer(4);
    entry.amount = Money::fromMinor(entries.integer(5));
    entry.balance = Money::fromMinor(entries.integer(6));
    return entry;
}

void Auditor::take(Transfer &transfer, const Entry &entry)
{
    ++transfer.entries;
    add(transfer.sum, entry.amount, transfer.id);
    add(m_total, entry.amount, transfer.id);
    Sums &sums = sumsOf(entry.account);
    if (&sums == &m_strangers)
        violated(2,
                 QStringLiteral("transfer %1: there is no account %2").arg(transfer.id).arg(entry.account));
    takeBalance(entry, sums);
    takeWords(transfer, entry);
    const bool own = entry.account == transfer.actor;
    transfer.post = entry.post;
    if (entry.account == treasury)
        return;
    const auto amount = quint64(entry.amount.minor());
    if (own)
        add(sums.statement, entry.amount, transfer.id);
    else
        sums.days += m_fingerprint.of(transfer.day, int(entry.line)) * amount;
    if (entry.post != 0)
        sums.lines += m_fingerprint.of(entry.post, int(entry.line)) * amount;
    transfer.rewarded = transfer.rewarded || (own && entry.line == Line::CommentRewards);
    m_reports.take(entry.account, entry.number, entry.post, entry.line, entry.amount);
}

/// What an entry says beside its amount, against its transfer.
void Auditor::takeWords(const Transfer &transfer, const Entry &entry)
{
    if (entry.at != transfer.at || entry.own != (entry.account == transfer.actor))
        violated(6,
                 QStringLiteral("transfer %1: its entry of %2 says another time, or who caused it, than the "
                                "transfer")
                     .arg(transfer.id)
                     .arg(name(entry.account)));
    if ((transfer.lines & bits(entry.line)) == 0)
        violated(4, QStringLiteral("transfer %1: a \"%2\" does not book what its entry of %3 does")
                        .arg(transfer.id)
                        .arg(transfer.kind, name(entry.account)));
}

void Auditor::takeBalance(const Entry &entry, Sums &sums)
{
    ++sums.entries;
    if (entry.number != sums.entries)
        violated(2, QStringLiteral("transfer %1: entry %2 of %3 has the number %4")
                        .arg(entry.transfer)
                        .arg(sums.entries)
                        .arg(name(entry.account))
                        .arg(entry.number));
    add(sums.balance, entry.amount, entry.transfer);
    if (entry.balance != sums.balance)
        violated(
            2, QStringLiteral("transfer %1: the balance of %2 after it is written as %3, its entries say %4")
                   .arg(entry.transfer)
                   .arg(name(entry.account), entry.balance.toDecimal(), sums.balance.toDecimal()));
    if (entry.account != treasury && sums.balance.isNegative())
        violated(2, QStringLiteral("transfer %1: the balance of %2 falls to %3")
                        .arg(entry.transfer)
                        .arg(name(entry.account), sums.balance.toDecimal()));
}

void Auditor::end(const Transfer &transfer)
{
    if (!transfer.sum.isZero())
        violated(1, QStringLiteral("transfer %1: its entries sum to %2, not 0")
                        .arg(transfer.id)
                        .arg(transfer.sum.toDecimal()));
    if (transfer.entries < 2)
        violated(1, QStringLiteral("transfer %1: it has %2")
                        .arg(transfer.id)
                        .arg(transfer.entries == 1 ? QStringLiteral("one entry only")
                                                   : QStringLiteral("no entry")));
    takeLimits(transfer);
}

/// What is limited is counted once per transfer.
void Auditor::takeLimits(const Transfer &transfer)
{
    using Use = AuditLimits::Use;
    const bool plus = transfer.kind == QLatin1String("plus");
    if ((plus || transfer.kind == QLatin1String("minus")) && transfer.post != 0)
        m_limits.rated(transfer.actor, transfer.post, transfer.id);
    const Rulebook &rules = rulesAt(transfer.rulebook);
    if (plus)
        m_limits.used(transfer.actor, transfer.day, Use::Plus, rules.plusesPerDay, transfer.id);
    else if (transfer.kind == QLatin1String("like"))
        m_limits.used(transfer.actor, transfer.day, Use::Like, rules.paidLikesPerDay, transfer.id);
    else if (transfer.kind == QLatin1String("comment") && transfer.rewarded)
        m_limits.used(transfer.actor, transfer.day, Use::Reward, rules.commentRewardsPerDay, transfer.id);
}

} // namespace farthing::platform
