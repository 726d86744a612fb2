// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/result.h"
#include "domain/intent.h"
#include "domain/spendcaps.h"

#include <QtCore/QFuture>
#include <QtCore/QObject>

#include <chrono>
#include <memory>

namespace farthing {

class Alarm;
class Network;
class Store;

/// What a person decided, on its way to the platform: kept on disk from the click to the definite answer,
/// sent in order per post, at most once booked (economy: Paid requests).
class Outbox : public QObject
{
    Q_OBJECT

public:
    Outbox(Store &store, Network &network, const Clock &clock, QObject *parent = nullptr);
    ~Outbox() override;

    /// How long a paid intent can be undone before it is sent.
    void setUndoTime(std::chrono::milliseconds time);
    /// How long after that a paid intent may still go by itself. One that could not be sent for longer asks
    /// again, with the price of now.
    void setPatience(std::chrono::milliseconds time);
    /// What wakes the outbox when something is due; a timer unless told otherwise.
    void setAlarm(std::unique_ptr<Alarm> alarm);

    /// What `act` would mean now, with everything pending counted, and whether a cap on spending stops it.
    Quote quote(const Act &act) const;
    /// Takes an act at the price the person saw. The answer comes when the intent is on disk; what becomes of
    /// it is told by `intentChanged`. Paid acts wait for the undo time, free ones go at once. Error: Refused
    /// where a cap on spending would be exceeded; then nothing is kept.
    QFuture<Result<IntentId>> submit(const Act &act, Money price);
    /// Takes an intent back that was not sent yet. Error: Refused where it is too late.
    QFuture<Result<void>> undo(const IntentId &id);
    /// What sending one again would cost: to be shown where it can be asked for.
    Money retryPrice(const Intent &intent) const;
    /// The same with the balance after it, and the cap that stops it.
    Quote retryQuote(const Intent &intent) const;
    /// New consent for one that needs the person or was refused, at the price the person saw, under a new
    /// key. Error: Refused as with `submit`.
    /// One whose last try has no answer is asked again as it was, under its own key.
    QFuture<Result<void>> retry(const IntentId &id, Money price);
    /// Drops one that the person does not want any more, or has read of. What spoke of something that it
    /// would have made is refused with it.
    QFuture<Result<void>> discard(const IntentId &id);
    /// Takes one back that is not on its way, to be written anew: the text of a comment becomes the draft of
    /// its post, after what stands there. Error: Refused where it was sent.
    QFuture<Result<void>> takeBack(const IntentId &id);

    // Several at once (outboxasking.cpp)
    /// The paid ones that need the person, oldest first.
    QList<Intent> asking() const;
    /// One of them, and the price that the person saw for it.
    struct Consent
    {
        IntentId id;
        Money price;
    };
    /// What all of them together would mean.
    struct Total
    {
        Money cost;
        std::optional<Money> balanceAfter; ///< absent where it is not known, or would be below 0
        bool tooMuch = false;              ///< it would be below 0
        std::optional<CapStop> stop;       ///< the first cap that their sum exceeds
        friend bool operator==(const Total &, const Total &) = default;
    };
    Total totalOf(const QList<Consent> &consents) const;
    /// New consent to all of them, or to none: one decision before the caps on spending. Error: Refused where
    /// a cap would be exceeded, or where one of them does not ask any more.
    QFuture<Result<void>> retryAll(const QList<Consent> &consents);
    /// What one that waits is held back by: the intent before it that makes what it speaks of, and that was
    /// refused or needs the person.
    std::optional<Intent> heldBy(const Intent &intent) const;

    /// Newest first, at most `limit`: all that is not done, then what was done lately.
    Result<QList<Intent>> intents(int limit = 200) const;
    Result<std::optional<Intent>> intent(const IntentId &id) const;
    /// How many wait to be sent or need the person (claims of reading are not counted).
    int waiting() const;

    /// What time it is on the platform, as far as its clock is known.
    QDateTime platformTime() const;
    /// What was spent on the platform's day that it is now, and the caps on it.
    const Spending &spending() const;
    QFuture<Result<void>> setSpendCaps(const SpendCaps &caps);

    /// Sends what is due; called by the scheduler when the network is there.
    void flush();
    /// The platform has just answered, and with that said what time it is.
    void noteClock();
    /// The platform is away, or not known well enough yet: nothing is sent until the next `flush`.
    void hold();

signals:
    void intentChanged(const farthing::IntentId &id);
    void waitingChanged(int waiting);
    /// The caps, or what counts against them, or the day: what was stopped may be allowed now, or the other
    /// way round.
    void spendingChanged();
    /// A write could not reach the platform, or was not let in (Unauthorized); the scheduler takes it as a
    /// sign of being offline or signed out.
    void unreachable(const farthing::AppError &error);
    /// A write was answered, by whatever: the platform is there.
    void reached();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace farthing
