// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/result.h"
#include "domain/note.h"

#include <QtCore/QFuture>
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

    QFuture<Result<void>> mute(const AccountId &person, const QString &name);
    QFuture<Result<void>> unmute(const AccountId &person);

signals:
    void changed();

private:
    void read();

    Store &m_store;
    const Clock &m_clock;
    QList<MutedPerson> m_people;
    QSet<AccountId> m_ids;
};

} // namespace farthing
