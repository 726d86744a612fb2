// SPDX-License-Identifier: GPL-3.0-or-later
// The part of Outbox that asks the person again, before money goes for what was decided long ago.
#include "sync/outboxprivate.h"

#include "sync/heldback.h"
#include "sync/overlay.h"

#include <QtCore/QUuid>

namespace farthing {

namespace {

/// A clock is put right by so much without anybody noticing.
constexpr qint64 clockSlackSeconds = 60;

bool isPaid(const Intent &intent)
{
    return !intent.price.isZero();
}

} // namespace

/// Only what was never sent, or was turned away: what may have been booked is asked again under its own key
/// and at its own price (economy: Paid requests).
bool Outbox::Private::asksFirst(const IntentRecord &record) const
{
    const Intent &intent = record.intent;
    if (!isPaid(intent) || intent.state != Intent::State::Waiting)
        return false;
    return oldPriced.contains(intent.id) || isFromTheFuture(record) ||
           record.keyMadeAt.addMSecs((undoTime + patience).count()) < platformNow();
}

bool Outbox::Private::isFromTheFuture(const IntentRecord &record) const
{
    // Not when it was decided first: a new consent counts by the clock that it was given on.
    return record.keyMadeAt > platformNow().addSecs(clockSlackSeconds);
}

void Outbox::Private::ask(IntentRecord record)
{
    inFlight.insert(postOf(record.intent.act), record.intent.id);
    const bool otherPrice = oldPriced.remove(record.intent.id);
    record.intent.state = Intent::State::NeedsYou;
    record.intent.problem.reset();
    record.intent.trouble =
        otherPrice ? Outbox::tr("Its price has changed since you decided. Nothing was sent.")
                   : Outbox::tr("The platform was away too long to send this without asking again.");
    settle(record);
}

/// Other rules: what waits with a price that does not hold any more is not sent to be refused.
void Outbox::Private::noteOldPrices()
{
    for (const IntentRecord &record : store.openIntents()) {
        const Intent &intent = record.intent;
        const bool underway = inFlight.value(postOf(intent.act)) == intent.id;
        if (!isPaid(intent) || intent.state != Intent::State::Waiting || underway)
            continue;
        const Quote now = q.quote(intent.act);
        if (!now.unsupportedWhy && now.cost != intent.price)
            oldPriced.insert(intent.id);
        else
            oldPriced.remove(intent.id);
    }
}

QList<Intent> Outbox::asking() const
{
    QList<Intent> asking;
    for (const IntentRecord &record : d->store.openIntents()) {
        const Intent &intent = record.intent;
        if (intent.state == Intent::State::NeedsYou && d->isMine(record) &&
            (isPaid(intent) || !retryPrice(intent).isZero()))
            asking.append(intent);
    }
    return asking;
}

Outbox::Total Outbox::totalOf(const QList<Consent> &consents) const
{
    Total total;
    MoneySum sum;
    Spending spending = d->store.spending(d->today());
    for (const Consent &consent : consents) {
        const std::optional<Intent> intent = this->intent(consent.id).valueOr(std::nullopt);
        if (!intent)
            continue;
        sum.add(consent.price);
        // The consent to what may have been booked counts since it was given.
        if (intent->unanswered || total.stop)
            continue;
        const SpendKind kind = spendKindOf(intent->act);
        total.stop = stoppedBy(spending, kind, consent.price);
        spending.count(kind, spending.day, consent.price);
    }
    const Result<Money> cost = sum.total();
    if (!cost) {
        total.tooMuch = true;
        return total;
    }
    total.cost = *cost;
    const std::optional<Money> pending = pendingCost(d->store.openIntents());
    if (!d->store.account() || !pending)
        return total;
    const Result<Money> before = d->store.account()->balance.minus(*pending);
    const Result<Money> after = before ? before->minus(*cost) : before;
    total.tooMuch = !after || after->isNegative();
    if (!total.tooMuch)
        total.balanceAfter = *after;
    return total;
}

QFuture<Result<void>> Outbox::retryAll(const QList<Consent> &consents)
{
    const QDateTime now = d->clock.now();
    QList<Renewal> renewals;
    for (const Consent &consent : consents) {
        d->waits.remove(consent.id);
        renewals.append({consent.id, QUuid::createUuid().toString(QUuid::WithoutBraces), consent.price});
    }
    return d->store.renewAll(renewals, d->platformNow(), now.addMSecs(d->undoTime.count()), d->today());
}

std::optional<Intent> Outbox::heldBy(const Intent &intent) const
{
    if (intent.state != Intent::State::Waiting)
        return std::nullopt;
    HeldBack heldBack;
    for (const IntentRecord &record : d->store.openIntents()) {
        const IntentRecord *before = heldBack.by(record);
        if (record.intent.id == intent.id)
            return before ? std::optional(before->intent) : std::nullopt;
    }
    return std::nullopt;
}

} // namespace farthing
