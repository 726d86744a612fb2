// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/reporttable.h"

#include "core/logging.h"
#include "sql/statement.h"
#include "store/sealed.h"
#include "wire/codec.h"
#include "wire/json.h"

namespace farthing {

using sql::Statement;

namespace {

const QString selectReport =
    QStringLiteral("SELECT body, checksum, id, taken_at FROM report WHERE account = ?");

Result<PnlReport> reportFrom(const Statement &row)
{
    const Result<QJsonObject> json = unseal(row.bytes(0), row.bytes(1), row.text(2));
    return json ? wire::decodeReport(*json) : Result<PnlReport>(json.error());
}

} // namespace

Result<bool> ReportTable::insert(const AccountId &account, const PnlReport &report)
{
    const QByteArray body = wire::toBytes(wire::encode(report));
    Statement insert(
        m_connection,
        QStringLiteral("INSERT OR IGNORE INTO report (account, id, post, taken_at, body, checksum) "
                       "VALUES (?, ?, ?, ?, ?, ?)"));
    insert.bind(account).bind(report.id).bind(report.post).bind(report.takenAt).bind(QVariant(body));
    if (Result<void> done = insert.bind(QVariant(checksumOf(body))).run(); !done)
        return done.error();
    return insert.rowsAffected() > 0;
}

Result<std::optional<PnlReport>> ReportTable::latest(const AccountId &account, const PostId &post) const
{
    Statement read(m_connection, selectReport + QStringLiteral(" AND post = ? ORDER BY taken_at DESC"));
    read.bind(account).bind(post);
    std::optional<PnlReport> latest;
    while (read.next() && (!latest || read.time(3) == latest->takenAt)) {
        const Result<PnlReport> report = reportFrom(read);
        if (!report)
            return report.error();
        if (!latest || latest->lastEntry < report->lastEntry)
            latest = *report;
    }
    if (read.error())
        return *read.error();
    return latest;
}

Result<ReportPage> ReportTable::page(const AccountId &account, const std::optional<PostId> &post,
                                     const std::optional<ReportKey> &after, int limit) const
{
    QString text = selectReport;
    if (post)
        text += QStringLiteral(" AND post = ?");
    if (after)
        text += QStringLiteral(" AND (taken_at, id) < (?, ?)");
    Statement read(m_connection, text + QStringLiteral(" ORDER BY taken_at DESC, id DESC LIMIT ?"));
    read.bind(account);
    if (post)
        read.bind(*post);
    if (after)
        read.bind(after->takenAt).bind(after->id);
    read.bind(limit);
    return pageOf(read, limit);
}

Result<QList<PnlReport>> ReportTable::newestOfEach(const AccountId &account) const
{
    Statement read(m_connection,
                   selectReport + QStringLiteral(" AND NOT EXISTS (SELECT 1 FROM report AS newer "
                                                 "WHERE newer.account = report.account "
                                                 "AND newer.post = report.post "
                                                 "AND newer.taken_at > report.taken_at) "
                                                 "ORDER BY post"));
    read.bind(account);
    const Result<ReportPage> all = pageOf(read, -1);
    return all ? Result<QList<PnlReport>>(all->items) : Result<QList<PnlReport>>(all.error());
}

Result<ReportPage> ReportTable::pageOf(Statement &read, int limit)
{
    ReportPage page;
    int rows = 0;
    ReportKey last;
    while (read.next()) {
        ++rows;
        last = {read.time(3), read.id<ReportId>(2)};
        const Result<PnlReport> report = reportFrom(read);
        if (report) {
            page.items.append(*report);
            continue;
        }
        qCInfo(logStore) << "report left out:" << report.error().detail;
        ++page.damaged;
    }
    if (read.error())
        return *read.error();
    if (rows == limit)
        page.next = last;
    return page;
}

} // namespace farthing
