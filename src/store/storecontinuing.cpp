// SPDX-License-Identifier: GPL-3.0-or-later
// The part of Store that keeps what follows the account to its other computers, and texts as they were read.
#include "store/storeprivate.h"

namespace farthing {

Result<std::optional<QByteArray>> Store::place(const PostId &post) const
{
    Result<std::optional<QByteArray>> mine = d->own->places.find(d->me(), post);
    // Of an earlier version that did not note whose it is, or from before anybody signed in.
    return mine && !*mine ? d->own->places.find(AccountId(), post) : mine;
}

QFuture<Result<void>> Store::keepPlace(const PostId &post, const QByteArray &place)
{
    return write<void>([=, me = d->me()](Writer &writer) { return writer.keepPlace(me, post, place); });
}

QFuture<Result<std::optional<PostId>>> Store::noteUnheard(const PostId &after)
{
    return write<std::optional<PostId>>(
        [=, me = d->me()](Writer &writer) { return writer.noteUnheard(me, after); });
}

QFuture<Result<std::optional<CarriedWrite>>> Store::nextCarried(const QString &attempt)
{
    return write<std::optional<CarriedWrite>>(
        [=, me = d->me()](Writer &writer) { return writer.nextCarried(me, attempt); });
}

QFuture<Result<void>> Store::settleCarried(const CarriedWrite &carried, const std::optional<StateValue> &held)
{
    return write<void>([=, me = d->me()](Writer &writer) { return writer.settleCarried(me, carried, held); });
}

Result<std::optional<ReadVersion>> Store::readVersion(const PostId &post) const
{
    return d->own->readVersions.find(d->me(), post);
}

QFuture<Result<void>> Store::noteRead(const PostId &post)
{
    const QDateTime now = d->clock->now();
    return write<void>([=, me = d->me()](Writer &writer) { return writer.noteRead(me, post, now); });
}

QFuture<Result<void>> Store::forgetReadVersion(const PostId &post)
{
    const QDateTime now = d->clock->now();
    return write<void>([=, me = d->me()](Writer &writer) { return writer.forgetReadVersion(me, post, now); });
}

} // namespace farthing
