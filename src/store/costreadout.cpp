// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/costreadout.h"

#include "store/databases.h"

namespace farthing {

CostReadout::CostReadout(std::unique_ptr<CacheDatabase> cache) : m_cache(std::move(cache)) {}

CostReadout::~CostReadout() = default;

Result<std::unique_ptr<CostReadout>> CostReadout::open(const QString &folder)
{
    const Result<std::unique_ptr<OwnDatabase>> own = OwnDatabase::open(folder, true);
    if (!own)
        return own.error();
    Result<std::unique_ptr<CacheDatabase>> cache = CacheDatabase::open(folder, true);
    if (!cache)
        return cache.error();
    const Result<std::optional<Account>> account = cache.value()->documents.account();
    if (!account)
        return account.error();
    std::unique_ptr<CostReadout> readout(new CostReadout(std::move(cache.value())));
    // Nobody's reports where nobody is known: those of an account that was here before are not this one's.
    if (const Result<void> read = readout->readOwn(**own, *account ? (*account)->id : AccountId()); !read)
        return read.error();
    Result<std::unique_ptr<StatementReadout>> statement = StatementReadout::open(folder, {});
    if (!statement)
        return statement.error();
    readout->m_statement = std::move(statement.value());
    return readout;
}

Result<void> CostReadout::readOwn(OwnDatabase &own, const AccountId &account)
{
    const Result<QList<PnlReport>> reports = own.reports.newestOfEach(account);
    if (!reports)
        return reports.error();
    const Result<QList<ReadingSum>> readings = own.readings.sums(account);
    if (!readings)
        return readings.error();
    m_reports = *reports;
    m_readings = *readings;
    return {};
}

Result<QList<CostedPost>> CostReadout::nextPosts(int limit)
{
    Result<QList<CostedPost>> posts = m_cache->posts.costed(m_lastPost, limit);
    if (posts && !posts->isEmpty())
        m_lastPost = posts->last().id;
    return posts;
}

} // namespace farthing
