// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/mutes.h"

#include "core/future.h"
#include "core/logging.h"
#include "store/store.h"

namespace farthing {

namespace {

constexpr qsizetype longestName = 200;

} // namespace

Mutes::Mutes(Store &store, const Clock &clock, QObject *parent)
    : QObject(parent), m_store(store), m_clock(clock)
{
    connect(&store, &Store::changed, this, [this](const StoreChanges &changes) {
        if (changes.everything || changes.account || changes.muted)
            read();
    });
    read();
}

void Mutes::mute(const AccountId &person, const QString &name)
{
    set({person, name.simplified().left(longestName), m_clock.now()}, true);
}

void Mutes::unmute(const AccountId &person)
{
    set({person, {}, {}}, false);
}

void Mutes::set(const MutedPerson &person, bool muted)
{
    whenDone(m_store.setMuted(person, muted), this, [this, person, muted](const Result<void> &kept) {
        if (!kept)
            emit failed(kept.error());
        else if (muted)
            emit this->muted(person);
    });
}

void Mutes::read()
{
    const Result<QList<MutedPerson>> people = m_store.mutedPeople();
    if (!people) {
        qCInfo(logStore) << "muted people:" << people.error().detail;
        return; // Those that are known stay muted.
    }
    if (*people == m_people)
        return;
    m_people = *people;
    m_ids.clear();
    for (const MutedPerson &person : std::as_const(m_people))
        m_ids.insert(person.id);
    emit changed();
}

} // namespace farthing
