// SPDX-License-Identifier: GPL-3.0-or-later
// The part of Writer that keeps what somebody marked, and whom somebody muted.
#include "store/writer.h"

namespace farthing {

Result<void> Writer::saveNote(const AccountId &me, const Note &note)
{
    m_changes.notes.insert(note.id);
    return inTransaction(*m_own->connection, [&] { return m_own->notes.save(me, note); });
}

Result<void> Writer::removeNote(const AccountId &me, const NoteId &id)
{
    m_changes.notes.insert(id);
    return inTransaction(*m_own->connection, [&] { return m_own->notes.remove(me, id); });
}

Result<void> Writer::setMuted(const AccountId &me, const MutedPerson &person, bool muted)
{
    m_changes.muted = true;
    return inTransaction(*m_own->connection, [&] {
        return muted ? m_own->muted.add(me, person) : m_own->muted.remove(me, person.id);
    });
}

} // namespace farthing
