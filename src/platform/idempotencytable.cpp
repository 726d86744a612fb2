// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/idempotencytable.h"

#include "platform/words.h"

namespace farthing::platform {

std::optional<AcceptedKey> IdempotencyTable::get(qint64 account, const QString &key, const QDateTime &now)
{
    Query query(m_work,
                QStringLiteral("SELECT key, hash, status, body, changed, transfer, at FROM idempotency "
                               "WHERE account = ? AND key = ?"),
                account, key);
    if (!query.next())
        return std::nullopt;
    AcceptedKey accepted;
    accepted.key = query.text(0);
    accepted.hash = query.text(1);
    accepted.status = query.number(2);
    accepted.at = query.time(6);
    const bool old = accepted.at < now.addDays(-daysKept);
    if (!query.isNull(3) && !old)
        accepted.body = query.bytes(3);
    const QStringList refs = query.text(4).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const QString &ref : refs) {
        if (const std::optional<ChangeRef> change = changeRefFromText(ref))
            accepted.changed.append(*change);
    }
    accepted.transfer = query.optionalInteger(5);
    if (old && !accepted.transfer)
        return std::nullopt;
    return accepted;
}

/// Takes the place of an answer that is too old to be one and was not let go of yet; any other that stands
/// there is a mistake of whoever asks.
void IdempotencyTable::add(qint64 account, const AcceptedKey &accepted)
{
    QStringList changed;
    for (const ChangeRef &ref : accepted.changed)
        changed.append(toText(ref));
    Query query(
        m_work,
        QStringLiteral(
            "INSERT INTO idempotency (account, key, hash, status, body, changed, transfer, at) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (account, key) DO UPDATE SET hash = excluded.hash, "
            "status = excluded.status, body = excluded.body, changed = excluded.changed, "
            "transfer = excluded.transfer, at = excluded.at "
            "WHERE idempotency.transfer IS NULL AND idempotency.at < ?"),
        account, accepted.key, accepted.hash, accepted.status,
        accepted.body ? QVariant(*accepted.body) : QVariant(), changed.join(QLatin1Char(' ')),
        accepted.transfer, accepted.at, accepted.at.addDays(-daysKept));
    if (query.run() && query.rowsAffected() != 1)
        m_work.fail({AppError::Kind::Storage, Words::tr("The answer to a request could not be kept."),
                     QStringLiteral("the key %1 is taken").arg(accepted.key)});
}

bool IdempotencyTable::forget(const QDateTime &now)
{
    constexpr int mostAtOnce = 500; // while everybody else waits to write
    const QDateTime before = now.addDays(-daysKept);
    // How many rows a statement met is known until the next one.
    const auto isDone = [&](const QString &text) {
        Query query(m_work, text, before, mostAtOnce);
        return query.run() && query.rowsAffected() < mostAtOnce;
    };
    const bool unpaid = isDone(QStringLiteral(
        "DELETE FROM idempotency WHERE (account, key) IN (SELECT account, key FROM idempotency "
        "WHERE at < ? AND body IS NOT NULL AND transfer IS NULL LIMIT ?)"));
    const bool paid = isDone(
        QStringLiteral("UPDATE idempotency SET body = NULL WHERE (account, key) IN (SELECT account, key FROM "
                       "idempotency WHERE at < ? AND body IS NOT NULL AND transfer IS NOT NULL LIMIT ?)"));
    return unpaid && paid;
}

void IdempotencyTable::dropAnswersAbout(qint64 account, const ChangeRef &ref)
{
    execute(
        m_work,
        QStringLiteral(
            "UPDATE idempotency SET body = NULL WHERE account = ? AND body IS NOT NULL AND changed LIKE ?"),
        account, QLatin1Char('%') + toText(ref) + QLatin1Char('%'));
}

} // namespace farthing::platform
