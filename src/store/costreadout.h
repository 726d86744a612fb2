// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/truecost.h"
#include "store/statementreadout.h"

#include <memory>

namespace farthing {

class CacheDatabase;
class OwnDatabase;

/// Everything that the true cost is made of, read on connections of its own. Belongs to the thread that
/// opened it.
class CostReadout
{
public:
    /// `folder` is that of a store that is open. Error: Storage.
    static Result<std::unique_ptr<CostReadout>> open(const QString &folder);
    ~CostReadout();

    /// The newest report of each post; read before the statement, so that no report knows of a movement that
    /// the statement does not.
    const QList<PnlReport> &reports() const { return m_reports; }
    const QList<ReadingSum> &readings() const { return m_readings; }
    /// The whole statement at one moment, from its oldest item on.
    StatementReadout &statement() { return *m_statement; }
    /// The next posts that are kept here; none at the end.
    Result<QList<CostedPost>> nextPosts(int limit);

private:
    explicit CostReadout(std::unique_ptr<CacheDatabase> cache);
    Result<void> readOwn(OwnDatabase &own, const AccountId &account);

    std::unique_ptr<CacheDatabase> m_cache;
    std::unique_ptr<StatementReadout> m_statement;
    QList<PnlReport> m_reports;
    QList<ReadingSum> m_readings;
    std::optional<PostId> m_lastPost;
};

} // namespace farthing
