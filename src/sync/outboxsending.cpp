// SPDX-License-Identifier: GPL-3.0-or-later
// The part of Outbox that sends, and says what an answer means.
#include "sync/outboxprivate.h"

#include "core/future.h"
#include "core/logging.h"
#include "sync/backoff.h"
#include "sync/heldback.h"

#include <QtCore/QTimeZone>

namespace farthing {

using namespace std::chrono_literals;

namespace {

/// How long the platform keeps an accepted key at least (economy: Paid requests).
constexpr int keyDays = 30;
constexpr int inFlightAtOnce = 4;
/// How long to wait before asking again after an answer that said: later.
constexpr qint64 settlingSeconds = 60;

bool isRating(const IntentRecord &record)
{
    return std::holds_alternative<RateAct>(record.intent.act);
}

/// Whether one that was turned away may be booked all the same: after a try without an answer, and for a
/// removal, which has no body, so that Qt may have sent it twice (network/onetimebody.h).
bool mayBeBooked(const Intent &intent)
{
    return intent.unanswered || std::holds_alternative<RemoveCommentAct>(intent.act) ||
           std::holds_alternative<RemovePostAct>(intent.act);
}

bool waitsForPluses(const IntentRecord &record)
{
    return record.intent.problem && record.intent.problem->type == Problem::Type::NoPlusesLeft;
}

QDateTime nextUtcMidnight(const QDateTime &now)
{
    return QDateTime(now.toUTC().date().addDays(1), QTime(0, 0), Qt::UTC);
}

} // namespace

std::chrono::milliseconds Outbox::Private::timeLeft(const IntentRecord &record)
{
    std::chrono::milliseconds left = 0ms;
    // What is free goes at once.
    if (record.intent.state == Intent::State::Waiting && !record.intent.price.isZero())
        left = deadlines.strictlyUntil(record.intent.sendAfter, undoTime);
    if (record.notBefore && record.notBefore->isValid())
        left = std::max(left, deadlines.until(*record.notBefore, longestWait));
    if (paused)
        left = std::max(left, paused->left(clock));
    const auto wait = waits.find(record.intent.id);
    return wait == waits.end() || !wait->time ? left : std::max(left, wait->time->left(clock));
}

bool Outbox::Private::isSendable(const IntentRecord &record) const
{
    const Intent::State state = record.intent.state;
    const bool open = state == Intent::State::Waiting || state == Intent::State::Sending;
    return open && isMine(record);
}

bool Outbox::Private::isMine(const IntentRecord &record) const
{
    return record.account.isEmpty() || !store.account() || store.account()->id == record.account;
}

void Outbox::Private::pump()
{
    // What was seen to wait may be on its way by now, and would be asked about as if it had never left.
    if (held || !store.areIntentsKnown())
        return;
    std::optional<std::chrono::milliseconds> soonest;
    QSet<PostId> taken(inFlight.keyBegin(), inFlight.keyEnd());
    QSet<PostId> ratingsTaken;
    HeldBack heldBack;
    const QList<IntentRecord> intents = store.openIntents();
    for (const IntentRecord &record : intents) {
        const PostId post = postOf(record.intent.act);
        if (heldBack.by(record) || !isSendable(record) || taken.contains(post) ||
            (isRating(record) && ratingsTaken.contains(post)))
            continue;
        if (inFlight.size() >= inFlightAtOnce)
            return; // an answer comes back here
        const std::chrono::milliseconds left = timeLeft(record);
        if (left > 0ms) {
            soonest = std::min(soonest.value_or(left), left);
            // A Plus that waits for tomorrow keeps nothing else on its post waiting, except another rating.
            (waitsForPluses(record) ? ratingsTaken : taken).insert(post);
            continue;
        }
        taken.insert(post);
        if (asksFirst(record))
            ask(record);
        else
            send(record);
    }
    if (soonest)
        alarm->set(*soonest);
    else
        alarm->clear();
}

void Outbox::Private::send(const IntentRecord &record)
{
    inFlight.insert(postOf(record.intent.act), record.intent.id);
    if (record.keyMadeAt.addDays(keyDays) < platformNow()) {
        tooOld(record);
        return;
    }
    whenDone(store.markSending(record.intent.id, record.intent.key), &q,
             [this, record](const Result<bool> &marked) {
                 if (marked && *marked) {
                     perform(record);
                     return;
                 }
                 // Taken back in the same moment, or the disk failed; then it waits.
                 if (!marked)
                     postpone(record.intent.id);
                 release(record);
             });
}

void Outbox::Private::perform(const IntentRecord &record)
{
    IntentRecord sent = record;
    // What was in flight before may have been booked then; what waited was not.
    sent.intent.unanswered = record.intent.state == Intent::State::Sending;
    sent.intent.state = Intent::State::Sending;
    ++sent.intent.attempts;
    // A post names its images as the platform does: they are brought first.
    images.prepare(sent.intent.act, sent.intent.key, [this, sent](const Result<PostImages::Ready> &ready) {
        if (!ready) {
            answered(sent, ready.error());
            return;
        }
        if (const auto *problem = std::get_if<Problem>(&*ready)) {
            answered(sent, Outcome(*problem));
            return;
        }
        whenDone(network.perform(std::get<Act>(*ready), sent.intent.price, sent.intent.key), &q,
                 [this, sent](const Result<Outcome> &outcome) { answered(sent, outcome); });
    });
}

void Outbox::Private::answered(IntentRecord record, const Result<Outcome> &outcome)
{
    if (!outcome) {
        troubled(std::move(record), outcome.error());
        return;
    }
    waits.remove(record.intent.id);
    record.intent.problem.reset();
    record.intent.trouble.reset();
    record.notBefore.reset();
    emit q.reached();
    if (const auto *receipt = std::get_if<Receipt>(&*outcome))
        accepted(std::move(record), *receipt);
    else if (const auto *note = std::get_if<Pending>(&*outcome))
        pending(std::move(record), *note);
    else
        refused(std::move(record), std::get<Problem>(*outcome));
}

void Outbox::Private::accepted(IntentRecord record, const Receipt &receipt)
{
    record.intent.state = Intent::State::Done;
    record.intent.doneAt = clock.now();
    MoneySum booked;
    for (const StatementItem &entry : receipt.entries)
        booked.add(entry.amount);
    if (const Result<Money> total = booked.total())
        record.intent.booked = *total;
    whenDone(store.finish(record, record.intent.key, receipt), &q, [this, record](const Result<bool> &ended) {
        // Not written down: the same key is asked again, and gives the same receipt.
        if (!ended)
            postpone(record.intent.id);
        release(record);
    });
}

void Outbox::Private::pending(IntentRecord record, const Pending &note)
{
    record.intent.trouble = note.note;
    record.notBefore = clock.now().addSecs(settlingSeconds);
    settle(record);
}

void Outbox::Private::refused(IntentRecord record, const Problem &problem)
{
    using Type = Problem::Type;
    const QDateTime now = clock.now();
    record.intent.problem = problem;
    // Turned away before it was looked at: that says nothing about an earlier try without an answer.
    const Intent::State turnedAway =
        mayBeBooked(record.intent) ? Intent::State::Sending : Intent::State::Waiting;
    record.intent.unanswered = false;
    switch (problem.type) {
    case Type::PriceChanged:
    case Type::InsufficientFunds:
        record.intent.state = Intent::State::NeedsYou;
        break;
    case Type::NoPlusesLeft:
        // economy: one pressed over the limit waits until the reset, it is not refused.
        record.intent.state = Intent::State::Waiting;
        record.notBefore = problem.resetsAt.value_or(nextUtcMidnight(platformNow()));
        record.notBefore = std::max(record.notBefore->addMSecs(-clockOffset().count()), now.addSecs(1));
        break;
    case Type::RateLimited:
    case Type::Unavailable: {
        // Whether one that was unavailable booked it first is not known.
        record.intent.state = problem.type == Type::RateLimited ? turnedAway : Intent::State::Sending;
        postpone(record.intent.id);
        pause(problem.retryAfter ? std::chrono::seconds(*problem.retryAfter)
                                 : backOff(record.intent.attempts));
        break;
    }
    case Type::Unauthorized:
        record.intent.state = turnedAway;
        q.hold();
        emit q.unreachable(
            {AppError::Kind::Unauthorized,
             Outbox::tr(
                 "The platform does not know this sign-in any more. Sign in again; what waits is kept."),
             problem.detail});
        break;
    default:
        record.intent.state = Intent::State::Refused;
    }
    const bool over =
        record.intent.state == Intent::State::Refused || record.intent.state == Intent::State::NeedsYou;
    if (!over || !std::holds_alternative<ReadAct>(record.intent.act)) {
        settle(record);
        return;
    }
    // A claim of reading is nobody's decision; the platform's no ends it.
    qCInfo(logSync) << "claim of reading refused:" << problemName(problem.type) << problem.detail;
    drop(record);
}

void Outbox::Private::drop(const IntentRecord &record)
{
    using State = Intent::State;
    whenDone(store.withdraw(record.intent.id, {State::Waiting, State::Sending}, false), &q,
             [this, record](const Result<bool> &gone) {
                 if (!gone)
                     postpone(record.intent.id);
                 release(record);
             });
}

void Outbox::Private::troubled(IntentRecord record, const AppError &error)
{
    postpone(record.intent.id);
    if (error.kind == AppError::Kind::Cancelled) {
        release(record);
        return;
    }
    const bool away = error.kind == AppError::Kind::Offline || error.kind == AppError::Kind::Timeout;
    Wait &wait = waits[record.intent.id];
    wait.away = away;
    // Asked for by 429 and 503 alike, and meant for everything that is sent.
    if (error.retryAfterSeconds)
        pause(std::chrono::seconds(*error.retryAfterSeconds));
    else if (error.kind == AppError::Kind::RateLimited)
        pause(backOff(wait.failures));
    record.intent.trouble = error.userText;
    const bool certain = !mayBeBooked(record.intent);
    record.intent.unanswered = false;
    if (error.kind == AppError::Kind::Unauthorized) {
        // Turned away at the door: this try booked nothing, and where it was the first it may still be taken
        // back.
        record.intent.state = certain ? Intent::State::Waiting : Intent::State::Sending;
        q.hold();
    }
    settle(record);
    if (away || error.kind == AppError::Kind::Unauthorized)
        emit q.unreachable(error);
}

void Outbox::Private::tooOld(IntentRecord record)
{
    // Nobody is asked about a claim of reading, so nobody would ever decide.
    if (std::holds_alternative<ReadAct>(record.intent.act)) {
        drop(record);
        return;
    }
    record.intent.unanswered = record.intent.state == Intent::State::Sending;
    record.intent.state = Intent::State::NeedsYou;
    record.intent.trouble =
        record.intent.unanswered
            ? Outbox::tr(
                  "This was sent more than %Ln day(s) ago, and no answer came. It may be booked already; "
                  "the statement says so.",
                  nullptr, keyDays)
            : Outbox::tr("This was decided more than %Ln day(s) ago. Send it again if you still want it.",
                         nullptr, keyDays);
    settle(record);
}

void Outbox::Private::settle(const IntentRecord &record)
{
    whenDone(store.setOutcome(record, record.intent.key), &q, [this, record](const Result<bool> &settled) {
        if (!settled)
            postpone(record.intent.id);
        release(record);
    });
}

void Outbox::Private::release(const IntentRecord &record)
{
    inFlight.remove(postOf(record.intent.act));
    pump();
}

void Outbox::Private::postpone(const IntentId &id)
{
    Wait &wait = waits[id];
    ++wait.failures;
    wait.time.emplace(clock, backOff(wait.failures));
}

} // namespace farthing
