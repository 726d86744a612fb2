// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/account.h"
#include "platform/service.h"
#include "platform/work.h"

namespace farthing::platform {

/// Images of people and of posts. Ids of media are made from their bytes, so the same image is stored once.
class ImageTable
{
public:
    explicit ImageTable(Work &work) : m_work(work) {}

    void addAvatar(const AvatarId &id, qint64 account, const QString &name, const StoredImage &image,
                   const QDateTime &at);
    void removeAvatar(const AvatarId &id);
    std::optional<StoredImage> avatar(const AvatarId &id);
    bool ownsAvatar(qint64 account, const AvatarId &id);
    QList<OwnAvatar> avatarsOf(qint64 account);

    /// `account` is absent for what an operator imported.
    void addMedia(const MediaId &id, std::optional<qint64> account, const StoredImage &image,
                  const QDateTime &at);
    std::optional<StoredImage> media(const MediaId &id);
    bool hasMedia(const MediaId &id);
    /// Deletes an image unless a living post names it.
    void dropUnnamed(const MediaId &id);
    /// The same for all that an account brought.
    void dropUnnamedOf(qint64 account);

private:
    Work &m_work;
};

} // namespace farthing::platform
