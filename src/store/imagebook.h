// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/databases.h"

namespace farthing {

/// Notes which images the things that arrive refer to: those of the platform and those from elsewhere. Inside
/// a transaction of the caller's; the things themselves are written already.
class ImageBook
{
public:
    explicit ImageBook(CacheDatabase &cache) : m_cache(cache) {}

    /// `isNew`: it was not here before, and so showed nothing.
    Result<void> note(const Post &post, bool isNew);
    Result<void> note(const Comment &comment);
    Result<void> note(const Account &account);

private:
    Result<void> noteUses(const Post &post);
    Result<void> forgetOthers(const Post &post);
    Result<void> noteAvatars(const Person &person, const std::optional<AvatarId> &avatar, const QDateTime &at,
                             const PostId &post);

    CacheDatabase &m_cache;
    QList<WantedImage> m_shown; ///< of the post that is being noted
};

} // namespace farthing
