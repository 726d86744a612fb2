// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/outbox.h"

#include "core/future.h"
#include "core/logging.h"
#include "sync/backoff.h"
#include "sync/outboxprivate.h"
#include "sync/overlay.h"

#include <QtCore/QUuid>

namespace farthing {

namespace {

/// Two stretches of reading this close are one.
constexpr int joinSeconds = 2;
const QString offsetKey = QStringLiteral("clock-offset");
const QString pauseKey = QStringLiteral("outbox-paused");

QString newUuid()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

AppError tooLate()
{
    return {
        AppError::Kind::Refused,
        Outbox::tr("It is too late to take this back: it was sent already. Its outcome shows in a moment."),
        QStringLiteral("sent")};
}

QFuture<Result<void>> asDone(QFuture<Result<bool>> future)
{
    // Without a context: it touches nothing, and may outlive the outbox.
    return future.then([](const Result<bool> &done) -> Result<void> {
        if (!done)
            return done.error();
        return *done ? Result<void>() : Result<void>(tooLate());
    });
}

} // namespace

Outbox::Outbox(Store &store, Network &network, const Clock &clock, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(*this, store, network, clock))
{
    setAlarm(std::make_unique<TimerAlarm>());
    d->waiting = d->countWaiting();
    connect(&d->days, &QTimer::timeout, this, [this] { d->followSpending(); });
    d->followSpending();
    connect(&store, &Store::changed, this, [this](const StoreChanges &changes) { d->storeChanged(changes); });
}

Outbox::~Outbox() = default;

void Outbox::setUndoTime(std::chrono::milliseconds time)
{
    d->undoTime = time;
}

void Outbox::setPatience(std::chrono::milliseconds time)
{
    d->patience = time;
}

void Outbox::setAlarm(std::unique_ptr<Alarm> alarm)
{
    d->alarm = std::move(alarm);
    connect(d->alarm.get(), &Alarm::rang, this, [this] { d->pump(); });
}

Quote Outbox::quote(const Act &act) const
{
    Quote quote = d->network.quote(act, d->contextOf(act));
    d->stopAtCap(quote, act);
    return quote;
}

QFuture<Result<IntentId>> Outbox::submit(const Act &act, Money price)
{
    Act onItsClock = act;
    auto *claim = std::get_if<ReadAct>(&onItsClock);
    if (claim) {
        claim->startedAt = claim->startedAt.addMSecs(d->clockOffset().count());
        claim->endedAt = claim->endedAt.addMSecs(d->clockOffset().count());
    }
    const IntentRecord record = d->recordFor(onItsClock, price);
    if (claim) {
        if (const std::optional<IntentRecord> before = d->claimBefore(*claim)) {
            ReadAct joined = std::get<ReadAct>(before->intent.act);
            joined.seconds += claim->seconds;
            joined.endedAt = claim->endedAt;
            return d->store.submitMerged(record, before->intent.id, joined);
        }
    }
    return d->store.submit(record, d->today());
}

QFuture<Result<void>> Outbox::undo(const IntentId &id)
{
    return asDone(d->store.withdraw(id, {Intent::State::Waiting}, true));
}

Money Outbox::retryPrice(const Intent &intent) const
{
    if (intent.unanswered)
        return intent.price; // its own key knows no other
    // What the platform said the price is now counts more than a rulebook that may be older.
    const bool told =
        intent.problem && intent.problem->type == Problem::Type::PriceChanged && intent.problem->price;
    return told ? *intent.problem->price : quote(intent.act).cost;
}

QFuture<Result<void>> Outbox::retry(const IntentId &id, Money price)
{
    const QDateTime now = d->clock.now();
    const QDateTime sendAfter = price.isZero() ? now : now.addMSecs(d->undoTime.count());
    d->waits.remove(id);
    return asDone(d->store.renew(id, newUuid(), price, d->platformNow(), sendAfter, d->today()));
}

QFuture<Result<void>> Outbox::discard(const IntentId &id)
{
    using State = Intent::State;
    return asDone(
        d->store.withdraw(id, {State::Waiting, State::NeedsYou, State::Refused, State::Done}, false));
}

QFuture<Result<void>> Outbox::takeBack(const IntentId &id)
{
    using State = Intent::State;
    const std::optional<Intent> held = intent(id).valueOr(std::nullopt);
    if (held && held->unanswered)
        return QtFuture::makeReadyFuture(Result<void>(tooLate()));
    return asDone(d->store.withdraw(id, {State::Waiting, State::NeedsYou, State::Refused}, true));
}

Result<QList<Intent>> Outbox::intents(int limit) const
{
    return d->store.intents(limit);
}

Result<std::optional<Intent>> Outbox::intent(const IntentId &id) const
{
    const Result<std::optional<IntentRecord>> record = d->store.intent(id);
    if (!record)
        return record.error();
    return *record ? std::optional((*record)->intent) : std::nullopt;
}

int Outbox::waiting() const
{
    return d->waiting;
}

void Outbox::flush()
{
    if (std::exchange(d->held, false))
        d->waits.removeIf([](const auto &entry) { return entry.value().away; });
    d->rememberOffset();
    d->pump();
}

void Outbox::noteClock()
{
    d->rememberOffset();
}

void Outbox::hold()
{
    d->held = true;
    d->alarm->clear();
}

Outbox::Private::Private(Outbox &outbox, Store &opened, Network &platform, const Clock &time)
    : q(outbox), store(opened), network(platform), clock(time), images(opened, platform), deadlines(time)
{
    lastOffset = keptOffset = std::chrono::milliseconds(
        store.remembered(offsetKey).valueOr(std::nullopt).value_or(QByteArray()).toLongLong());
    const QByteArrayList times =
        store.remembered(pauseKey).valueOr(std::nullopt).value_or(QByteArray()).split(' ');
    if (times.size() == 2) {
        const auto since = QDateTime::fromMSecsSinceEpoch(times.at(0).toLongLong(), Qt::UTC);
        const auto until = QDateTime::fromMSecsSinceEpoch(times.at(1).toLongLong(), Qt::UTC);
        // An earlier version kept whatever was asked for; a clock set back begins the wait anew.
        const qint64 asked = std::min<qint64>(since.msecsTo(until), longestWait.count());
        const qint64 left = std::min(asked, clock.now().msecsTo(since.addMSecs(asked)));
        paused.emplace(clock, std::chrono::milliseconds(std::max<qint64>(0, left)));
    }
}

void Outbox::Private::pause(std::chrono::milliseconds time)
{
    // Whoever answered may have been a stranger, and this is kept for the next run.
    const Deadline asked(clock, std::min(time, longestWait));
    // Of two answers that crossed, the one that asks for more counts.
    if (paused && paused->left(clock) >= asked.left(clock))
        return;
    paused = asked;
    const QByteArray times = QByteArray::number(clock.now().toMSecsSinceEpoch()) + ' ' +
                             QByteArray::number(asked.until().toMSecsSinceEpoch());
    whenDone(store.remember(pauseKey, times), &q, [](const Result<void> &kept) {
        if (!kept)
            qCWarning(logSync) << "asked for patience, not kept:" << kept.error().detail;
    });
}

/// For what is read before the platform answers the next time, or while it is away.
void Outbox::Private::rememberOffset()
{
    constexpr std::chrono::milliseconds noticed = std::chrono::seconds(2);
    if (held)
        return;
    lastOffset = network.clockOffset();
    // The platform tells whole seconds; the disk may sleep.
    if (std::chrono::abs(lastOffset - keptOffset) < noticed)
        return;
    keptOffset = lastOffset;
    whenDone(store.remember(offsetKey, QByteArray::number(qint64(lastOffset.count()))), &q,
             [](const Result<void> &kept) {
                 if (!kept)
                     qCWarning(logSync) << "clock offset not kept:" << kept.error().detail;
             });
}

/// Other rules, other prices: whoever offers to send one again has to show the new one.
void Outbox::Private::tellPrices()
{
    for (const IntentRecord &record : store.openIntents()) {
        const Intent::State state = record.intent.state;
        if (state == Intent::State::NeedsYou || state == Intent::State::Refused)
            emit q.intentChanged(record.intent.id);
    }
}

QuoteContext Outbox::Private::contextOf(const Act &act) const
{
    QuoteContext known;
    known.rules = store.rules();
    known.account = store.account();
    known.now = platformNow();
    const QList<IntentRecord> &intents = store.openIntents();
    if (known.account) {
        const std::optional<Money> cost = pendingCost(intents);
        const Result<Money> after = known.account->balance.minus(cost.value_or(Money()));
        if (after)
            known.account->balance = *after;
        known.account->plusesLeft = std::max(0, known.account->plusesLeft - pendingPluses(intents));
    }
    const PostId post = postOf(act);
    // A quote needs no text, and is asked for all the time.
    const Result<QList<PostRecord>> records = store.posts(PostList::All, QSet<PostId>{post});
    if (records && !records->isEmpty()) {
        known.post = laidOver(records->first().post, intents);
        known.post->mine.countedSeconds += pendingSeconds(intents, post);
    }
    std::optional<CommentId> about;
    if (const auto *react = std::get_if<ReactAct>(&act))
        about = react->comment;
    else if (const auto *removal = std::get_if<RemoveCommentAct>(&act))
        about = removal->id;
    if (about) {
        if (const Result<std::optional<Comment>> comment = store.comment(*about); comment && *comment)
            known.comment = rowOf(**comment, intents).comment;
    }
    return known;
}

IntentRecord Outbox::Private::recordFor(const Act &act, Money price) const
{
    IntentRecord record;
    Intent &intent = record.intent;
    intent.id = IntentId{newUuid()};
    intent.key = newUuid();
    intent.act = act;
    intent.price = price;
    intent.createdAt = clock.now();
    intent.sendAfter = price.isZero() ? intent.createdAt : intent.createdAt.addMSecs(undoTime.count());
    record.keyMadeAt = platformNow();
    if (store.account())
        record.account = store.account()->id;
    if (const auto *publish = std::get_if<PublishAct>(&act))
        intent.subject = publish->title;
    else if (const auto *edit = std::get_if<EditPostAct>(&act))
        intent.subject = edit->title;
    else if (const Result<std::optional<QString>> title = store.postTitle(postOf(act)); title && *title)
        intent.subject = **title;
    return record;
}

std::optional<IntentRecord> Outbox::Private::claimBefore(const ReadAct &claim) const
{
    for (const IntentRecord &record : store.openIntents()) {
        const auto *before = std::get_if<ReadAct>(&record.intent.act);
        if (!before || before->post != claim.post || record.intent.attempts > 0 ||
            record.intent.state != Intent::State::Waiting)
            continue;
        const qint64 gap = before->endedAt.msecsTo(claim.startedAt);
        if (gap >= 0 && gap <= joinSeconds * qint64(1000))
            return record;
    }
    return std::nullopt;
}

void Outbox::Private::storeChanged(const StoreChanges &changes)
{
    if (changes.rules && !changes.everything)
        tellPrices();
    if (changes.rules)
        noteOldPrices();
    followSpending();
    if (changes.intents.isEmpty() && !changes.everything)
        return;
    for (const IntentId &id : changes.intents)
        emit q.intentChanged(id);
    if (const int now = countWaiting(); now != waiting) {
        waiting = now;
        emit q.waitingChanged(waiting);
    }
    pump();
}

int Outbox::Private::countWaiting() const
{
    int count = 0;
    for (const IntentRecord &record : store.openIntents()) {
        const Intent::State state = record.intent.state;
        const bool decided = state == Intent::State::Refused || state == Intent::State::Done;
        count += !decided && !std::holds_alternative<ReadAct>(record.intent.act);
    }
    return count;
}

} // namespace farthing
