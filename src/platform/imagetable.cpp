// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/imagetable.h"

namespace farthing::platform {

void ImageTable::addAvatar(const AvatarId &id, qint64 account, const QString &name, const StoredImage &image,
                           const QDateTime &at)
{
    execute(
        m_work,
        QStringLiteral("INSERT INTO avatar (id, account, name, type, bytes, at) VALUES (?, ?, ?, ?, ?, ?)"),
        id, account, name, image.type, QVariant(image.bytes), at);
}

void ImageTable::removeAvatar(const AvatarId &id)
{
    execute(m_work, QStringLiteral("DELETE FROM avatar WHERE id = ?"), id);
}

std::optional<StoredImage> ImageTable::avatar(const AvatarId &id)
{
    Query query(m_work, QStringLiteral("SELECT bytes, type FROM avatar WHERE id = ?"), id);
    if (!query.next())
        return std::nullopt;
    return StoredImage{query.bytes(0), query.text(1)};
}

bool ImageTable::ownsAvatar(qint64 account, const AvatarId &id)
{
    Query query(m_work, QStringLiteral("SELECT 1 FROM avatar WHERE id = ? AND account = ?"), id, account);
    return query.next();
}

QList<OwnAvatar> ImageTable::avatarsOf(qint64 account)
{
    Query query(m_work, QStringLiteral("SELECT id, name FROM avatar WHERE account = ? ORDER BY at, id"),
                account);
    QList<OwnAvatar> avatars;
    while (query.next())
        avatars.append({query.id<AvatarId>(0), query.text(1)});
    return avatars;
}

void ImageTable::addMedia(const MediaId &id, std::optional<qint64> account, const StoredImage &image,
                          const QDateTime &at)
{
    execute(m_work,
            QStringLiteral("INSERT INTO media (id, account, type, bytes, at) VALUES (?, ?, ?, ?, ?) "
                           "ON CONFLICT (id) DO NOTHING"),
            id, account, image.type, QVariant(image.bytes), at);
}

std::optional<StoredImage> ImageTable::media(const MediaId &id)
{
    Query query(m_work, QStringLiteral("SELECT bytes, type FROM media WHERE id = ?"), id);
    if (!query.next())
        return std::nullopt;
    return StoredImage{query.bytes(0), query.text(1)};
}

bool ImageTable::hasMedia(const MediaId &id)
{
    Query query(m_work, QStringLiteral("SELECT 1 FROM media WHERE id = ?"), id);
    return query.next();
}

void ImageTable::dropUnnamed(const MediaId &id)
{
    execute(m_work,
            QStringLiteral("DELETE FROM media WHERE id = ? AND NOT EXISTS (SELECT 1 FROM post_media n WHERE "
                           "n.media = media.id)"),
            id);
}

void ImageTable::dropUnnamedOf(qint64 account)
{
    execute(m_work,
            QStringLiteral("DELETE FROM media WHERE account = ? AND NOT EXISTS (SELECT 1 FROM post_media n "
                           "WHERE n.media = media.id)"),
            account);
}

} // namespace farthing::platform
