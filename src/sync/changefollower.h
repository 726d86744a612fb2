// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "domain/change.h"
#include "store/records.h"
#include "sync/alarm.h"
#include "sync/syncpart.h"

#include <memory>

namespace farthing {

class Network;
class Store;

/// Follows the changes of a platform from the stored cursor on, by long polling; page and cursor enter the
/// store together. An answer that brings nothing and did not wait either is followed by a pause that grows,
/// so that no platform can keep the reader busy.
class ChangeFollower : public SyncPart
{
    Q_OBJECT

public:
    ChangeFollower(Store &store, Network &network, const Clock &clock, QObject *parent = nullptr);

    /// The alarm of the pauses.
    void setAlarm(std::unique_ptr<Alarm> alarm);
    bool hasCursor() const;
    /// Asks at once what changed, then keeps listening until cancelled.
    void run();
    void cancel() override;

signals:
    /// All that the platform had to tell is in the store.
    void caughtUp();
    /// The statement does not add up to the balance any more.
    void statementStale();

private:
    void poll(int waitSeconds);
    void take(const ChangePage &page, const QString &cursor, int waitSeconds);
    void goOn(bool progress, bool more, int waitSeconds, qint64 elapsed);
    void listen();

    Store &m_store;
    Network &m_network;
    const Clock &m_clock;
    std::unique_ptr<Alarm> m_alarm;
    int m_idle = 0;  ///< answers in a row that brought nothing and did not wait
    int m_early = 0; ///< answers in a row that came before the waiting time, whatever they brought
    qint64 m_askedAt = 0;
};

} // namespace farthing
