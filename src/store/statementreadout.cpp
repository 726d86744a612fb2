// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/statementreadout.h"

#include "store/databases.h"

namespace farthing {

StatementReadout::StatementReadout(std::unique_ptr<CacheDatabase> cache, const StatementPeriod &period)
    : m_cache(std::move(cache)), m_period(period)
{}

StatementReadout::~StatementReadout() = default;

Result<std::unique_ptr<StatementReadout>> StatementReadout::open(const QString &folder,
                                                                 const StatementPeriod &period)
{
    Result<std::unique_ptr<CacheDatabase>> cache = CacheDatabase::open(folder, true);
    if (!cache)
        return cache.error();
    std::unique_ptr<StatementReadout> readout(new StatementReadout(std::move(cache.value()), period));
    if (const Result<void> begun = readout->begin(); !begun)
        return begun.error();
    return readout;
}

Result<void> StatementReadout::begin()
{
    m_moment = std::make_unique<sql::Snapshot>(*m_cache->connection);
    if (!m_moment->begun())
        return m_moment->begun();
    const Result<std::optional<Account>> account = m_cache->documents.account();
    if (!account)
        return account.error();
    m_account = *account;
    return addUp();
}

Result<void> StatementReadout::addUp()
{
    const StatementTable &table = m_cache->statement;
    const auto sumIf = [&table](bool any, const StatementPeriod &period) {
        return any ? table.sum(period) : Result<StatementSum>(StatementSum());
    };
    const Result<StatementSum> before = sumIf(m_period.from.has_value(), {{}, m_period.from});
    const Result<StatementSum> inside = table.sum(m_period);
    const Result<StatementSum> after = sumIf(m_period.until.has_value(), {m_period.until, {}});
    for (const Result<StatementSum> *sum : {&before, &inside, &after})
        if (!*sum)
            return sum->error();
    const Result<Money> closing = before->amount.plus(inside->amount);
    if (!closing)
        return closing.error();
    m_totals = {inside->count, before->amount, *closing, {}, {}};
    if (!m_account)
        return {};
    const Result<Money> unexplained =
        MoneySum().add(m_account->balance).subtract(*closing).subtract(after->amount).total();
    if (!unexplained)
        return unexplained.error();
    m_totals.balance = m_account->balance;
    m_totals.unexplained = *unexplained;
    return {};
}

Result<QList<StatementItem>> StatementReadout::next(int limit)
{
    Result<QList<StatementItem>> items = m_cache->statement.page(m_period, m_after, limit);
    if (items && !items->isEmpty())
        m_after = StatementKey{items->last().at, items->last().id};
    return items;
}

} // namespace farthing
