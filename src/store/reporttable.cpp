// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/reporttable.h"

#include "sql/statement.h"
#include "store/sealed.h"
#include "wire/codec.h"
#include "wire/json.h"

namespace farthing {

using sql::Statement;

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
    Statement read(m_connection,
                   QStringLiteral("SELECT body, checksum, id FROM report WHERE account = ? AND post = ? "
                                  "ORDER BY taken_at DESC, id DESC LIMIT 1"));
    read.bind(account).bind(post);
    if (!read.next())
        return read.error() ? Result<std::optional<PnlReport>>(*read.error()) : std::optional<PnlReport>();
    const Result<QJsonObject> json = unseal(read.bytes(0), read.bytes(1), read.text(2));
    if (!json)
        return json.error();
    Result<PnlReport> report = wire::decodeReport(*json);
    if (!report)
        return report.error();
    return std::optional(std::move(report.value()));
}

} // namespace farthing
