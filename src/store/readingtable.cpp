// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/readingtable.h"

#include "sql/statement.h"

namespace farthing {

using sql::Statement;

Result<void> ReadingTable::insert(const QString &key, const AccountId &account, const ReadAct &claim,
                                  int accepted)
{
    Statement insert(
        m_connection,
        QStringLiteral("INSERT OR IGNORE INTO reading (key, account, post, started_at, accepted) "
                       "VALUES (?, ?, ?, ?, ?)"));
    return insert.bind(key).bind(account).bind(claim.post).bind(claim.startedAt).bind(accepted).run();
}

Result<QList<ReadingSum>> ReadingTable::sums(const AccountId &account) const
{
    Statement read(
        m_connection,
        QStringLiteral("SELECT post, date(started_at / 1000, 'unixepoch', 'start of month') AS month, "
                       "sum(accepted) FROM reading WHERE account = ? "
                       "GROUP BY post, month ORDER BY post, month"));
    read.bind(account);
    QList<ReadingSum> sums;
    while (read.next())
        sums.append({read.id<PostId>(0), QDate::fromString(read.text(1), Qt::ISODate), read.integer(2)});
    if (read.error())
        return *read.error();
    return sums;
}

} // namespace farthing
