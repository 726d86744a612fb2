// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/spendcaptable.h"

#include "sql/statement.h"

namespace farthing {

using sql::Statement;

namespace {

// In the order of SpendKind and SpendPeriod.
constexpr std::array<const char *, spendKinds.size()> kindNames{"minuses", "comments",   "dislikes",
                                                                "reports", "publishing", "all"};
constexpr std::array<const char *, spendPeriods.size()> periodNames{"day", "month"};

QString periodName(SpendPeriod period)
{
    return QString::fromLatin1(periodNames.at(size_t(period)));
}

} // namespace

QString spendKindName(SpendKind kind)
{
    return QString::fromLatin1(kindNames.at(size_t(kind)));
}

Result<SpendCaps> SpendCapTable::find(const AccountId &account) const
{
    SpendCaps caps;
    Statement read(m_connection,
                   QStringLiteral("SELECT kind, period, amount FROM spend_cap WHERE account = ?"));
    read.bind(account);
    while (read.next()) {
        for (const SpendKind kind : spendKinds)
            for (const SpendPeriod period : spendPeriods)
                if (read.text(0) == spendKindName(kind) && read.text(1) == periodName(period))
                    caps.at(kind, period) = Money::fromMinor(read.integer(2));
    }
    if (read.error())
        return *read.error();
    return caps;
}

Result<QList<AccountId>> SpendCapTable::accounts() const
{
    QList<AccountId> accounts;
    Statement read(m_connection, QStringLiteral("SELECT DISTINCT account FROM spend_cap"));
    while (read.next())
        accounts.append(read.id<AccountId>(0));
    if (read.error())
        return *read.error();
    return accounts;
}

Result<void> SpendCapTable::save(const AccountId &account, const SpendCaps &caps)
{
    Statement clear(m_connection, QStringLiteral("DELETE FROM spend_cap WHERE account = ?"));
    if (Result<void> done = clear.bind(account).run(); !done)
        return done;
    for (const SpendKind kind : spendKinds) {
        for (const SpendPeriod period : spendPeriods) {
            const std::optional<Money> &cap = caps.at(kind, period);
            if (!cap)
                continue;
            Statement insert(
                m_connection,
                QStringLiteral("INSERT INTO spend_cap (account, kind, period, amount) VALUES (?, ?, ?, ?)"));
            insert.bind(account).bind(spendKindName(kind)).bind(periodName(period)).bind(cap->minor());
            if (Result<void> done = insert.run(); !done)
                return done;
        }
    }
    return {};
}

} // namespace farthing
