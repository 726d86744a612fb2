// SPDX-License-Identifier: GPL-3.0-or-later
// The part of Store that reads discussions of any length, and keeps which of their threads are folded.
#include "store/storeprivate.h"

#include <limits>

namespace farthing {

Result<std::optional<Comment>> Store::comment(qint64 number) const
{
    return d->cache->comments.find(number);
}

Result<QList<PlacedComment>> Store::commentSkeleton(const PostId &post, int limit) const
{
    return d->cache->comments.skeleton(post, d->me(), limit);
}

QFuture<Result<QList<PlacedComment>>> Store::commentSkeleton(const PostId &post, CommentOrder order)
{
    using Answer = Result<QList<PlacedComment>>;
    const auto promise = std::make_shared<QPromise<Answer>>();
    promise->start();
    // This ends only after what it reads.
    d->readers.start([this, promise, post, order, me = d->me(), folder = d->folder] {
        const Result<std::unique_ptr<CacheDatabase>> cache = CacheDatabase::open(folder, true);
        Answer places = cache ? (*cache)->comments.skeleton(post, me, std::numeric_limits<int>::max())
                              : Answer(cache.error());
        if (places)
            putInOrder(places.value(), order);
        if (const StoreDamage found = cache ? damageIn(nullptr, **cache) : StoreDamage(); found.any())
            QMetaObject::invokeMethod(
                this, [this, found] { noteDamage(found); }, Qt::QueuedConnection);
        promise->addResult(std::move(places));
        promise->finish();
    });
    return promise->future();
}

Result<std::optional<PlacedComment>> Store::placedComment(const PostId &post, const CommentId &id) const
{
    return d->cache->comments.placed(post, id, d->me());
}

Result<std::optional<CommentId>> Store::commentId(qint64 number) const
{
    return d->cache->comments.idOf(number);
}

Result<QList<CommentId>> Store::foldedThreads(const PostId &post) const
{
    return d->own->foldedThreads.of(d->me(), post);
}

QFuture<Result<void>> Store::foldThread(const PostId &post, const CommentId &comment, bool folded)
{
    const QDateTime now = d->clock->now();
    return write<void>(
        [=, me = d->me()](Writer &writer) { return writer.foldThread(me, post, comment, folded, now); });
}

} // namespace farthing
