// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sealed.h"

#include "wire/json.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QCryptographicHash>

namespace farthing {

QByteArray checksumOf(const QByteArray &body)
{
    return QCryptographicHash::hash(body, QCryptographicHash::Sha256).left(8);
}

Result<QJsonObject> unseal(const QByteArray &body, const QByteArray &checksum, const QString &what)
{
    const AppError damaged{
        AppError::Kind::Storage,
        QCoreApplication::translate("farthing::Store",
                                    "A record in the local database is damaged and was left out. The "
                                    "rest is intact; keep a copy of the profile folder."),
        what};
    if (checksumOf(body) != checksum)
        return damaged;
    if (body.isEmpty())
        return QJsonObject();
    Result<QJsonObject> object = wire::parseObject(body);
    if (!object)
        return AppError{damaged.kind, damaged.userText, what + QStringLiteral(": ") + object.error().detail};
    return object;
}

} // namespace farthing
