// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/signin.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QRandomGenerator>

namespace farthing {

namespace {

const QString tokenKey = QStringLiteral("token");
constexpr qsizetype saltSize = 16;
/// In place of a sealed token, which is longer.
const QByteArray restored = QByteArrayLiteral("restored");

QByteArray sealed(const QByteArray &salt, const QByteArray &token)
{
    return salt + QCryptographicHash::hash(salt + token, QCryptographicHash::Sha256);
}

bool isOf(const QByteArray &kept, const QByteArray &token)
{
    return kept == restored || (kept.size() > saltSize && kept == sealed(kept.left(saltSize), token));
}

} // namespace

Result<void> noteRestored(OwnDatabase &own)
{
    return own.remembered.save(tokenKey, restored);
}

Result<bool> forgetUnlessOf(const QByteArray &token, OwnDatabase &own, CacheDatabase &cache)
{
    const Result<std::optional<QByteArray>> kept = own.remembered.find(tokenKey);
    if (!kept)
        return kept.error();
    const Result<std::optional<Account>> account = cache.documents.account();
    if (!account)
        return account.error();
    if (!*account || isOf(kept->value_or(QByteArray()), token))
        return false;
    // First the token: between the two, nobody's data is better than somebody else's.
    const Result<void> dropped =
        inTransaction(*own.connection, [&] { return own.remembered.save(tokenKey, QByteArray()); });
    if (!dropped)
        return dropped.error();
    const Result<void> cleared = inTransaction(*cache.connection, [&] { return cache.clear(); });
    return cleared ? Result<bool>(true) : Result<bool>(cleared.error());
}

Result<void> keepToken(const QByteArray &token, OwnDatabase &own)
{
    const Result<std::optional<QByteArray>> kept = own.remembered.find(tokenKey);
    if (!kept)
        return kept.error();
    if (*kept != restored && isOf(kept->value_or(QByteArray()), token))
        return {};
    QByteArray salt(saltSize, Qt::Uninitialized);
    for (char &byte : salt)
        byte = char(QRandomGenerator::system()->bounded(256));
    return inTransaction(*own.connection, [&] { return own.remembered.save(tokenKey, sealed(salt, token)); });
}

} // namespace farthing
