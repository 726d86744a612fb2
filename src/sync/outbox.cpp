// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/outbox.h"

#include "sync/outboxprivate.h"
#include "sync/overlay.h"

#include <QtCore/QUuid>

namespace farthing {

namespace {

/// Two stretches of reading this close are one.
constexpr int joinSeconds = 2;

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
    connect(&store, &Store::changed, this, [this](const StoreChanges &changes) { d->storeChanged(changes); });
}

Outbox::~Outbox() = default;

void Outbox::setUndoTime(std::chrono::milliseconds time)
{
    d->undoTime = time;
}

void Outbox::setAlarm(std::unique_ptr<Alarm> alarm)
{
    d->alarm = std::move(alarm);
    connect(d->alarm.get(), &Alarm::rang, this, [this] { d->pump(); });
}

Quote Outbox::quote(const Act &act) const
{
    return d->network.quote(act, d->contextOf(act));
}

QFuture<Result<IntentId>> Outbox::submit(const Act &act, Money price)
{
    const IntentRecord record = d->recordFor(act, price);
    if (const auto *claim = std::get_if<ReadAct>(&act)) {
        if (const std::optional<IntentRecord> before = d->claimBefore(*claim)) {
            ReadAct joined = std::get<ReadAct>(before->intent.act);
            joined.seconds += claim->seconds;
            joined.endedAt = claim->endedAt;
            return d->store.submitMerged(record, before->intent.id, joined);
        }
    }
    return d->store.submit(record);
}

QFuture<Result<void>> Outbox::undo(const IntentId &id)
{
    return asDone(d->store.withdraw(id, {Intent::State::Waiting}, true));
}

QFuture<Result<void>> Outbox::retry(const IntentId &id)
{
    const Result<std::optional<IntentRecord>> held = d->store.intent(id);
    Money price;
    if (held && *held) {
        const Intent &intent = (*held)->intent;
        // What the platform said the price is now counts more than a rulebook that may be older.
        const bool told =
            intent.problem && intent.problem->type == Problem::Type::PriceChanged && intent.problem->price;
        price = told ? *intent.problem->price : quote(intent.act).cost;
    }
    const QDateTime now = d->clock.now();
    const QDateTime sendAfter = price.isZero() ? now : now.addMSecs(d->undoTime.count());
    d->waits.remove(id);
    return asDone(d->store.renew(id, newUuid(), price, now, sendAfter));
}

QFuture<Result<void>> Outbox::discard(const IntentId &id)
{
    using State = Intent::State;
    return asDone(
        d->store.withdraw(id, {State::Waiting, State::NeedsYou, State::Refused, State::Done}, false));
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
    d->pump();
}

void Outbox::hold()
{
    d->held = true;
    d->alarm->clear();
}

Outbox::Private::Private(Outbox &outbox, Store &opened, Network &platform, const Clock &time)
    : q(outbox), store(opened), network(platform), clock(time)
{}

QuoteContext Outbox::Private::contextOf(const Act &act) const
{
    QuoteContext known;
    known.rules = store.rules();
    known.account = store.account();
    known.now = clock.now().addMSecs(network.clockOffset().count());
    const QList<IntentRecord> &intents = store.openIntents();
    if (known.account) {
        const std::optional<Money> cost = pendingCost(intents);
        const Result<Money> after = known.account->balance.minus(cost.value_or(Money()));
        if (after)
            known.account->balance = *after;
        known.account->plusesLeft = std::max(0, known.account->plusesLeft - pendingPluses(intents));
    }
    const PostId post = postOf(act);
    if (const Result<std::optional<PostRecord>> record = store.post(post); record && *record) {
        known.post = laidOver((*record)->post, intents);
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
    record.keyMadeAt = intent.createdAt;
    if (store.account())
        record.account = store.account()->id;
    if (const auto *publish = std::get_if<PublishAct>(&act))
        intent.subject = publish->title;
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
