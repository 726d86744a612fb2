// SPDX-License-Identifier: GPL-3.0-or-later
// The part of Store that keeps posts while they are written.
#include "store/storeprivate.h"

namespace farthing {

Result<QList<PostDraftRow>> Store::postDrafts(int limit) const
{
    return d->own->postDrafts.list(d->me(), limit);
}

Result<std::optional<PostDraft>> Store::postDraft(const PostId &id) const
{
    return d->own->postDrafts.find(d->me(), id);
}

Result<std::optional<DraftImage>> Store::draftImage(const MediaId &id) const
{
    return d->own->draftImages.find(d->me(), id);
}

QFuture<Result<void>> Store::savePostDraft(const PostDraft &draft)
{
    const QDateTime now = d->clock->now();
    return write<void>([=](Writer &writer) { return writer.savePostDraft(draft, now); });
}

QFuture<Result<void>> Store::removePostDraft(const AccountId &account, const PostId &id)
{
    const QDateTime now = d->clock->now();
    return write<void>([=](Writer &writer) { return writer.removePostDraft(account, id, now); });
}

QFuture<Result<void>> Store::saveDraftImage(const DraftImage &image)
{
    const QDateTime now = d->clock->now();
    return write<void>([=, me = d->me()](Writer &writer) { return writer.saveDraftImage(me, image, now); });
}

} // namespace farthing
