// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/imagebook.h"

#include "domain/webimage.h"

#include <algorithm>

namespace farthing {

namespace {

/// More than any post has: media are limited by its text, the others by `mostWebImages`.
constexpr int mostImages = 10'000;

} // namespace

Result<void> ImageBook::note(const Post &post, bool isNew)
{
    m_shown.clear();
    for (const MediaId &media : post.media)
        m_shown.append({WantedImage::Kind::Media, media.value});
    for (const QString &address : webImagesIn(post.body.value_or(QString())))
        m_shown.append({WantedImage::Kind::Web, address});
    if (Result<void> done = noteAvatars(post.author, std::nullopt, post.publishedAt, post.id); !done)
        return done;
    if (Result<void> done = noteUses(post); !done)
        return done;
    return isNew ? Result<void>() : forgetOthers(post);
}

Result<void> ImageBook::noteUses(const Post &post)
{
    for (const WantedImage &image : m_shown) {
        if (Result<void> done = m_cache.images.want(image, post.publishedAt); !done)
            return done;
        if (Result<void> done = m_cache.imageUses.add(post.id, image); !done)
            return done;
    }
    return {};
}

/// What an earlier version of the text showed.
Result<void> ImageBook::forgetOthers(const Post &post)
{
    const Result<QList<ArticleImage>> before = m_cache.imageUses.of(post.id, mostImages);
    if (!before)
        return before.error();
    for (const ArticleImage &old : *before) {
        const bool still = std::any_of(m_shown.cbegin(), m_shown.cend(), [&](const WantedImage &image) {
            return image.kind == old.image.kind && image.id == old.image.id;
        });
        if (still)
            continue;
        if (Result<void> done = m_cache.imageUses.remove(post.id, old.image); !done)
            return done;
    }
    return {};
}

Result<void> ImageBook::note(const Comment &comment)
{
    return noteAvatars(comment.author, comment.avatar, comment.publishedAt, comment.post);
}

Result<void> ImageBook::note(const Account &account)
{
    for (const OwnAvatar &avatar : account.avatars) {
        const WantedImage image{WantedImage::Kind::Avatar, avatar.id.value};
        if (Result<void> done = m_cache.images.want(image, QDateTime::fromMSecsSinceEpoch(0)); !done)
            return done;
        if (Result<void> done = m_cache.images.pin(image); !done)
            return done;
    }
    return {};
}

Result<void> ImageBook::noteAvatars(const Person &person, const std::optional<AvatarId> &avatar,
                                    const QDateTime &at, const PostId &post)
{
    for (const std::optional<AvatarId> &id : {person.avatar, avatar}) {
        if (!id)
            continue;
        const WantedImage image{WantedImage::Kind::Avatar, id->value};
        if (Result<void> done = m_cache.images.want(image, at, post); !done)
            return done;
    }
    return {};
}

} // namespace farthing
