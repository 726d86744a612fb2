// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/receipttable.h"

#include "core/logging.h"
#include "sql/statement.h"
#include "store/sealed.h"
#include "wire/codec.h"
#include "wire/json.h"

namespace farthing {

using sql::Statement;

namespace {

std::optional<Receipt> receiptFrom(const QByteArray &body, const QByteArray &checksum, const QString &key)
{
    const Result<QJsonObject> json = unseal(body, checksum, key);
    const Result<Receipt> receipt = json ? wire::decodeReceipt(*json) : Result<Receipt>(json.error());
    if (receipt)
        return *receipt;
    qCWarning(logStore) << "receipt" << key << "left out:" << receipt.error().detail;
    return std::nullopt;
}

} // namespace

Result<void> ReceiptTable::insert(const StoredReceipt &receipt, const QDateTime &receivedAt)
{
    const QByteArray body = wire::toBytes(wire::encode(receipt.receipt));
    Statement insert(
        m_connection,
        QStringLiteral("INSERT OR IGNORE INTO receipt (key, intent, received_at, body, checksum, "
                       "projected) VALUES (?, ?, ?, ?, ?, 0)"));
    insert.bind(receipt.key).bind(receipt.intent).bind(receivedAt).bind(QVariant(body));
    return insert.bind(QVariant(checksumOf(body))).run();
}

Result<QList<StoredReceipt>> ReceiptTable::unprojected(int limit) const
{
    QList<StoredReceipt> receipts;
    Statement read(m_connection,
                   QStringLiteral("SELECT key, intent, body, checksum FROM receipt WHERE projected = 0 "
                                  "ORDER BY received_at LIMIT ?"));
    read.bind(limit);
    while (read.next()) {
        const auto receipt = receiptFrom(read.bytes(2), read.bytes(3), read.text(0));
        if (receipt)
            receipts.append({read.text(0), read.id<IntentId>(1), *receipt});
    }
    if (read.error())
        return *read.error();
    return receipts;
}

Result<void> ReceiptTable::setProjected(const QString &key)
{
    return Statement(m_connection, QStringLiteral("UPDATE receipt SET projected = 1 WHERE key = ?"))
        .bind(key)
        .run();
}

Result<void> ReceiptTable::remove(const QString &key)
{
    return Statement(m_connection, QStringLiteral("DELETE FROM receipt WHERE key = ?")).bind(key).run();
}

} // namespace farthing
