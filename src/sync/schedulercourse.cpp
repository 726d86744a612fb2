// SPDX-License-Identifier: GPL-3.0-or-later
// The course that Scheduler takes: what follows what, and what an error means.
#include "sync/schedulerprivate.h"

#include "core/future.h"
#include "core/logging.h"
#include "sync/backoff.h"

namespace farthing {

using namespace std::chrono_literals;

namespace {

const QString refreshedAtCursor = QStringLiteral("refreshed_at");
constexpr std::chrono::milliseconds strangerPause = 5min;

} // namespace

Scheduler::Private::Private(Scheduler &scheduler, Store &opened, Network &platform, Outbox &sending,
                            const Clock &time, ForeignImages *foreign)
    : q(scheduler),
      store(opened),
      network(platform),
      outbox(sending),
      clock(time),
      handshake(opened, platform),
      refresh(opened, platform),
      follower(opened, platform, time),
      statement(opened, platform),
      images(opened, platform, time, foreign)
{
    const QString last = store.cursor(refreshedAtCursor).valueOr(std::nullopt).value_or(QString());
    if (!last.isEmpty())
        connection.refreshedAt = QDateTime::fromMSecsSinceEpoch(last.toLongLong(), Qt::UTC);
    QObject::connect(&handshake, &SyncPart::finished, &q, [this] { shakenHands(); });
}

void Scheduler::Private::connectNow()
{
    show(Connection::State::Refreshing);
    tryAgain();
}

/// What is shown stays until there is something else to say: while a platform is away, it is away.
void Scheduler::Private::tryAgain()
{
    cancelAll();
    handshake.run();
}

void Scheduler::Private::cancelAll()
{
    alarm->clear();
    for (SyncPart *part :
         std::initializer_list<SyncPart *>{&handshake, &refresh, &follower, &statement, &images})
        part->cancel();
}

void Scheduler::Private::shakenHands()
{
    connection.platformName = handshake.platform().name;
    connection.mostCommentCharacters = handshake.platform().maxCommentCharacters;
    emit q.connectionChanged();
    emit q.signedIn();
    show(Connection::State::Refreshing);
    // Now it is known who is signed in where; what was decided may go.
    outbox.flush();
    if (refresh.isUnfinished() || !follower.hasCursor()) {
        connection.received = 0;
        refresh.run();
        return;
    }
    follower.run();
}

void Scheduler::Private::refreshed()
{
    connection.received.reset();
    refreshedSinceExpired = true;
    // The changes are told from when the list of posts began. What became of the account and the rules
    // between the greeting and then, nobody would ever tell: they are asked for once more.
    handshake.run();
}

void Scheduler::Private::progressed(int posts)
{
    connection.received = posts;
    emit q.connectionChanged();
}

void Scheduler::Private::caughtUp()
{
    failures = 0;
    refreshedSinceExpired = false;
    connection.refreshedAt = clock.now();
    if (connection.state == Connection::State::Online) {
        outbox.noteClock();
        emit q.connectionChanged();
        images.run();
        if (!statement.isRunning())
            emit q.caughtUp();
        return;
    }
    // Written when going online, not at every silent answer: the disk may sleep.
    const QString now = QString::number(connection.refreshedAt->toMSecsSinceEpoch());
    whenDone(store.apply({{}, {}, {{refreshedAtCursor, now}}, false}), &q, [](const Result<Applied> &kept) {
        if (!kept)
            qCWarning(logSync) << "time of refresh not kept:" << kept.error().detail;
    });
    show(Connection::State::Online);
    if (network.hasLedger())
        statement.run();
    images.run();
    outbox.flush();
    if (!statement.isRunning())
        emit q.caughtUp();
}

void Scheduler::Private::failed(const AppError &error)
{
    using Kind = AppError::Kind;
    qCInfo(logSync) << "failed:" << int(error.kind) << error.detail;
    cancelAll();
    switch (error.kind) {
    case Kind::CursorExpired:
        if (!refreshedSinceExpired) {
            refresh.runAnew();
            return;
        }
        show(Connection::State::Incompatible,
             Scheduler::tr(
                 "The platform does not know the place that it just told to go on from. Reading was stopped; "
                 "refresh to try again."));
        break;
    case Kind::Unauthorized:
        show(Connection::State::SignedOut, error.userText);
        break;
    case Kind::Storage:
    case Kind::InUse:
    case Kind::Damaged:
        show(Connection::State::LocalTrouble, error.userText);
        // A disk gets space again, another program lets go of the file: nobody has to ask.
        tryAgainLater(error);
        break;
    case Kind::VersionMismatch:
    case Kind::Protocol:
    case Kind::Invalid:
    case Kind::Refused:
    case Kind::NotFound:
        show(Connection::State::Incompatible, error.userText);
        // Whoever answered may not have been the platform: a hotel's sign-in page, a proxy in front of one
        // that restarts. Another version stays another version.
        if (error.kind != Kind::VersionMismatch)
            alarm->set(strangerPause);
        break;
    case Kind::Cancelled:
        // Somebody ended what was under way: another address was set. Nothing is wrong.
        tryAgainLater(error);
        break;
    default:
        show(Connection::State::Offline, error.userText);
        tryAgainLater(error);
    }
    outbox.hold();
}

void Scheduler::Private::statementFailed(const AppError &error)
{
    // Posts and changes do not depend on the statement; what is wrong with it is told where nothing graver
    // is.
    qCInfo(logSync) << "statement:" << int(error.kind) << error.detail;
    if (error.kind == AppError::Kind::Offline || error.kind == AppError::Kind::Unauthorized ||
        error.kind == AppError::Kind::Storage || error.kind == AppError::Kind::Damaged) {
        failed(error);
        return;
    }
    // What is missing of it is not told again by itself.
    const auto asked = std::chrono::seconds(error.retryAfterSeconds.value_or(0));
    const bool passing = error.kind == AppError::Kind::RateLimited || error.kind == AppError::Kind::Timeout;
    alarm->set(passing ? std::clamp<std::chrono::milliseconds>(asked, 1min, strangerPause) : strangerPause);
    if (connection.message == error.userText)
        return;
    connection.message = error.userText;
    emit q.connectionChanged();
}

void Scheduler::Private::writeFailed(const AppError &error)
{
    const Connection::State state = connection.state;
    if (running && (state == Connection::State::Online || state == Connection::State::Refreshing))
        failed(error);
}

void Scheduler::Private::writeReached()
{
    if (running && connection.state == Connection::State::Offline)
        tryAgain();
}

void Scheduler::Private::show(Connection::State state, const QString &message)
{
    if (connection.state == state && connection.message == message)
        return;
    connection.state = state;
    connection.message = message;
    if (state != Connection::State::Refreshing)
        connection.received.reset();
    emit q.connectionChanged();
}

void Scheduler::Private::tryAgainLater(const AppError &error)
{
    // No longer than a few minutes, whatever the platform asks: the person would think it had stopped.
    const auto asked =
        std::min<std::chrono::milliseconds>(5min, std::chrono::seconds(error.retryAfterSeconds.value_or(0)));
    alarm->set(std::max(asked, backOff(++failures)));
}

} // namespace farthing
