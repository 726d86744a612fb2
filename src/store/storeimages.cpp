// SPDX-License-Identifier: GPL-3.0-or-later
// The part of Store that decides which images are kept.
#include "store/storeprivate.h"

namespace farthing {

Result<QList<ArticleImage>> Store::articleImages(const PostId &post, int limit) const
{
    return d->cache->imageUses.of(post, limit);
}

Result<ImageTotal> Store::imageTotal() const
{
    return d->cache->images.total();
}

QFuture<Result<NextImage>> Store::nextImage(const ImagePlan &plan, const ImageSkip &skip)
{
    return write<NextImage>([=](Writer &writer) { return writer.nextImage(plan, skip); });
}

QFuture<Result<void>> Store::dropImage(const WantedImage &image)
{
    return write<void>([=](Writer &writer) { return writer.dropImage(image); });
}

QFuture<Result<void>> Store::allowImages(const QStringList &hosts)
{
    return write<void>([=](Writer &writer) { return writer.allowImages(hosts); });
}

} // namespace farthing
