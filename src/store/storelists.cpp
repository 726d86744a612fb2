// SPDX-License-Identifier: GPL-3.0-or-later
// The part of Store that marks posts as read together, and keeps searches under a name.
#include "store/storeprivate.h"

namespace farthing {

QFuture<Result<ReadPortion>> Store::readTogether(const PostListQuery &query,
                                                 const std::optional<PostKey> &after, qint64 batch)
{
    return write<ReadPortion>(
        [=, me = d->me()](Writer &writer) { return writer.readTogether(me, query, after, batch); });
}

QFuture<Result<ReadPortion>> Store::readThese(const QList<PostId> &posts, qint64 batch)
{
    return write<ReadPortion>(
        [=, me = d->me()](Writer &writer) { return writer.readThese(me, posts, batch); });
}

QFuture<Result<ReadPortion>> Store::takeBackRead(qint64 batch)
{
    return write<ReadPortion>([=, me = d->me()](Writer &writer) { return writer.takeBackRead(me, batch); });
}

QFuture<Result<ReadPortion>> Store::settleRead(qint64 batch, const std::optional<QList<PostId>> &told)
{
    return write<ReadPortion>(
        [=, me = d->me()](Writer &writer) { return writer.settleRead(me, batch, told); });
}

Result<QList<SavedSearch>> Store::savedSearches() const
{
    return d->own->savedSearches.all(d->me());
}

QFuture<Result<void>> Store::saveSearch(const SavedSearch &search)
{
    return write<void>([=, me = d->me()](Writer &writer) { return writer.saveSearch(me, search); });
}

QFuture<Result<void>> Store::removeSearch(const QString &id)
{
    return write<void>([=, me = d->me()](Writer &writer) { return writer.removeSearch(me, id); });
}

} // namespace farthing
