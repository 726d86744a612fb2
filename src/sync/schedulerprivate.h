// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "network/network.h"
#include "store/store.h"
#include "sync/alarm.h"
#include "sync/changefollower.h"
#include "sync/handshake.h"
#include "sync/imagefetcher.h"
#include "sync/outbox.h"
#include "sync/refresh.h"
#include "sync/scheduler.h"
#include "sync/statementreader.h"

namespace farthing {

/// The course of staying up to date: hand-shake, refresh or catching up, listening; and after a failure the
/// way back.
struct Scheduler::Private
{
    Private(Scheduler &scheduler, Store &store, Network &network, Outbox &outbox, const Clock &clock,
            ForeignImages *foreign);

    void connectNow();
    void tryAgain();
    void cancelAll();
    void shakenHands();
    void refreshed();
    void progressed(int posts);
    void caughtUp();
    void failed(const AppError &error);
    void statementFailed(const AppError &error);
    void writeFailed(const AppError &error);
    void writeReached();
    void show(Connection::State state, const QString &message = QString());
    void tryAgainLater(const AppError &error);

    Scheduler &q;
    Store &store;
    Network &network;
    Outbox &outbox;
    const Clock &clock;
    Handshake handshake;
    Refresh refresh;
    ChangeFollower follower;
    StatementReader statement;
    ImageFetcher images;
    std::unique_ptr<Alarm> alarm;
    Connection connection;
    std::optional<qint64> askedByHandAt;
    int failures = 0;
    bool running = false;
    /// The changes were expired right after a refresh: a refresh does not help.
    bool refreshedSinceExpired = false;
};

} // namespace farthing
