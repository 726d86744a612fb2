// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/mutes.h"

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

QFuture<Result<void>> Mutes::mute(const AccountId &person, const QString &name)
{
    return m_store.setMuted({person, name.simplified().left(longestName), m_clock.now()}, true);
}

QFuture<Result<void>> Mutes::unmute(const AccountId &person)
{
    return m_store.setMuted({person, {}, {}}, false);
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
