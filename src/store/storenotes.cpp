// SPDX-License-Identifier: GPL-3.0-or-later
// The part of Store that keeps what somebody marked, and whom somebody muted.
#include "store/storeprivate.h"

namespace farthing {

Result<QList<Note>> Store::notes(const std::optional<PostId> &post, const std::optional<NoteKey> &after,
                                 int limit) const
{
    return d->own->notes.page(d->me(), post, after, limit);
}

Result<std::optional<Note>> Store::note(const NoteId &id) const
{
    return d->own->notes.find(d->me(), id);
}

QFuture<Result<void>> Store::saveNote(const Note &note)
{
    return write<void>([=, me = d->me()](Writer &writer) { return writer.saveNote(me, note); });
}

QFuture<Result<void>> Store::removeNote(const NoteId &id)
{
    return write<void>([=, me = d->me()](Writer &writer) { return writer.removeNote(me, id); });
}

Result<QList<MutedPerson>> Store::mutedPeople() const
{
    return d->own->muted.list(d->me());
}

QFuture<Result<void>> Store::setMuted(const MutedPerson &person, bool muted)
{
    return write<void>([=, me = d->me()](Writer &writer) { return writer.setMuted(me, person, muted); });
}

} // namespace farthing
