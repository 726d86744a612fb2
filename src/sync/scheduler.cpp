// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/scheduler.h"

#include "core/logging.h"
#include "sync/schedulerprivate.h"

namespace farthing {

namespace {

/// A refresh asked for by hand gives up the question that is being held, so it must not come too often.
constexpr qint64 byHandMilliseconds = 10'000;

} // namespace

Scheduler::Scheduler(Store &store, Network &network, Outbox &outbox, const Clock &clock, QObject *parent,
                     ForeignImages *foreign)
    : QObject(parent), d(std::make_unique<Private>(*this, store, network, outbox, clock, foreign))
{
    setAlarms(std::make_unique<TimerAlarm>(), std::make_unique<TimerAlarm>());
    connect(&d->refresh, &SyncPart::finished, this, [this] { d->refreshed(); });
    connect(&d->refresh, &Refresh::progressed, this, [this](int posts) { d->progressed(posts); });
    connect(&d->follower, &ChangeFollower::caughtUp, this, [this] { d->caughtUp(); });
    connect(&d->follower, &ChangeFollower::statementStale, this, [this] { d->statement.run(); });
    for (SyncPart *part : std::initializer_list<SyncPart *>{&d->handshake, &d->refresh, &d->follower})
        connect(part, &SyncPart::failed, this, [this](const AppError &error) { d->failed(error); });
    connect(&d->statement, &SyncPart::finished, this, &Scheduler::caughtUp);
    connect(&d->statement, &SyncPart::failed, this,
            [this](const AppError &error) { d->statementFailed(error); });
    connect(&outbox, &Outbox::unreachable, this, [this](const AppError &error) { d->writeFailed(error); });
    connect(&outbox, &Outbox::reached, this, [this] { d->writeReached(); });
}

Scheduler::~Scheduler() = default;

void Scheduler::setAlarms(std::unique_ptr<Alarm> retry, std::unique_ptr<Alarm> pace)
{
    d->alarm = std::move(retry);
    connect(d->alarm.get(), &Alarm::rang, this, [this] { d->tryAgain(); });
    d->follower.setAlarm(std::move(pace));
}

void Scheduler::start()
{
    if (d->running)
        return;
    d->running = true;
    d->failures = 0;
    d->outbox.hold();
    d->connectNow();
}

void Scheduler::refreshNow()
{
    if (!d->running) {
        start();
        return;
    }
    const bool online = d->connection.state == Connection::State::Online;
    const bool justDone = d->askedByHandAt && d->clock.monotonic() - *d->askedByHandAt < byHandMilliseconds;
    if (d->connection.state == Connection::State::Refreshing || (online && justDone))
        return;
    d->askedByHandAt = d->clock.monotonic();
    d->failures = 0;
    d->connectNow();
}

void Scheduler::stop()
{
    d->running = false;
    d->cancelAll();
    d->outbox.hold();
}

ImageFetcher &Scheduler::images()
{
    return d->images;
}

const Connection &Scheduler::connection() const
{
    return d->connection;
}

} // namespace farthing
