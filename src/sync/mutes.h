// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/result.h"
#include "domain/note.h"

#include <QtCore/QObject>
#include <QtCore/QSet>

namespace farthing {

class Store;

/// Whose comments the person does not want to be shown unasked. It stays on this computer: neither the
/// platform nor those people hear of it.
class Mutes : public QObject
{
    Q_OBJECT

public:
    Mutes(Store &store, const Clock &clock, QObject *parent = nullptr);

    /// Held in memory.
    bool isMuted(const AccountId &person) const { return m_ids.contains(person); }
    /// The one muted last first.
    const QList<MutedPerson> &people() const { return m_people; }

    void mute(const AccountId &person, const QString &name);
    void unmute(const AccountId &person);

signals:
    void changed();
    /// The person decided so, and it is kept.
    void muted(const farthing::MutedPerson &person);
    void failed(const farthing::AppError &error);

private:
    void set(const MutedPerson &person, bool muted);
    void read();

    Store &m_store;
    const Clock &m_clock;
    QList<MutedPerson> m_people;
    QSet<AccountId> m_ids;
};

} // namespace farthing
