// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"
#include "core/result.h"
#include "network/network.h"
#include "store/records.h"
#include "sync/alarm.h"
#include "sync/pageguard.h"
#include "sync/syncpart.h"

#include <memory>

QT_BEGIN_NAMESPACE
class QEventLoopLocker;
QT_END_NAMESPACE

namespace farthing {

class Scheduler;
class Store;

/// Continue there: what was read and saved, and the place in each article, follow the account to its other
/// computers and come from them (`Carrier` says which wins). What changes here is sent some seconds later,
/// one value after the other, again and again until its outcome is known; nobody is told of it. A computer
/// that is new to the account reads every value once, and sends what is here beside them.
class Continuation : public SyncPart
{
    Q_OBJECT

public:
    /// All outlive this.
    Continuation(Store &store, Network &network, Scheduler &scheduler, QObject *parent = nullptr);
    ~Continuation() override;

    /// What makes it lazy; a timer unless told otherwise.
    void setAlarm(std::unique_ptr<Alarm> alarm);

    /// Where the person is in a post: a JSON object; nullopt where that is not known.
    Result<std::optional<QByteArray>> place(const PostId &post) const;
    QFuture<Result<void>> keepPlace(const PostId &post, const QByteArray &place);

    /// Sends what waits, without waiting for more.
    void flush();
    /// The last window closes: sends what waits, for which the program stays a moment longer.
    void finish();

signals:
    /// Another computer of the account was left at another place in this post.
    void placeArrived(const farthing::PostId &post);

private:
    bool isReachable() const;
    void noteChanges(const StoreChanges &changes);
    void follow();
    void readAll();
    void page();
    void take(const Page<StateValue> &page);
    void noteUnheard(const PostId &after);
    void endReading();
    QString readingNumber() const;
    AccountId me() const;
    void send();
    void sendNext(const CarriedWrite &write);
    void settle(const CarriedWrite &write, const Result<Outcome> &outcome);
    void wait(std::chrono::milliseconds delay);
    void rest();
    /// Nobody knows what came of it, or it is known to have failed: the same again after a while.
    void failLater(const AppError &error);

    Store &m_store;
    Network &m_network;
    Scheduler &m_scheduler;
    std::unique_ptr<Alarm> m_alarm;
    std::unique_ptr<QEventLoopLocker> m_stay; ///< while it finishes
    std::unique_ptr<Alarm> m_patience;        ///< how long it may
    AccountId m_me;                           ///< whose values are under way
    std::optional<QString> m_next;
    PageGuard m_guard;
    bool m_waiting = false; ///< the alarm is set
    bool m_busy = false;
    bool m_again = false; ///< something changed while it was busy
    int m_failures = 0;
};

} // namespace farthing
