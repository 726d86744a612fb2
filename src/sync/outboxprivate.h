// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "network/network.h"
#include "store/store.h"
#include "sync/alarm.h"
#include "sync/deadlines.h"
#include "sync/outbox.h"
#include "sync/postimages.h"

#include <QtCore/QHash>
#include <QtCore/QSet>
#include <QtCore/QTimer>

namespace farthing {

/// The sending side of the outbox: what is due, what is in flight, and what an answer means.
struct Outbox::Private
{
    Private(Outbox &outbox, Store &store, Network &network, const Clock &clock);

    // What is sent when
    void pump();
    /// How long an intent has to wait at least, as far as is known.
    std::chrono::milliseconds timeLeft(const IntentRecord &record);
    bool isSendable(const IntentRecord &record) const;
    bool isMine(const IntentRecord &record) const;
    /// Whether the person has to agree again before it is sent (outboxasking.cpp).
    bool asksFirst(const IntentRecord &record) const;
    /// By the platform's clock the person has not agreed to this yet: somebody set ours, and nobody was there
    /// to say what time it is.
    bool isFromTheFuture(const IntentRecord &record) const;
    void ask(IntentRecord record);
    void send(const IntentRecord &record);
    void perform(const IntentRecord &record);

    // What an answer means
    void answered(IntentRecord record, const Result<Outcome> &outcome);
    void accepted(IntentRecord record, const Receipt &receipt);
    void pending(IntentRecord record, const Pending &note);
    void refused(IntentRecord record, const Problem &problem);
    void troubled(IntentRecord record, const AppError &error);
    void tooOld(IntentRecord record);
    void drop(const IntentRecord &record);
    /// Writes state, problem and waiting time; the post is free for its next intent afterwards.
    void settle(const IntentRecord &record);
    void release(const IntentRecord &record);
    void postpone(const IntentId &id);
    /// The platform asked to be left alone for so long; kept for the next run, too.
    void pause(std::chrono::milliseconds time);

    // What a person asks
    QuoteContext contextOf(const Act &act) const;
    /// The platform's, as far as its clock is known.
    QDateTime platformNow() const { return clock.now().addMSecs(clockOffset().count()); }
    QDate today() const { return platformNow().toUTC().date(); }
    void stopAtCap(Quote &quote, const Act &act) const;
    void followSpending();
    IntentRecord recordFor(const Act &act, Money price) const;
    /// An unsent claim of reading that `claim` continues without a gap.
    std::optional<IntentRecord> claimBefore(const ReadAct &claim) const;
    /// How far the platform's clock is ahead of ours: as it says now, or as it said last.
    std::chrono::milliseconds clockOffset() const { return held ? lastOffset : network.clockOffset(); }
    void rememberOffset();
    void tellPrices();
    void noteOldPrices();
    void storeChanged(const StoreChanges &changes);
    int countWaiting() const;

    struct Wait
    {
        int failures = 0;
        std::optional<Deadline> time = {};
        bool away = false; ///< the platform could not be reached; over when it is there again
    };

    Outbox &q;
    Store &store;
    Network &network;
    const Clock &clock;
    PostImages images;
    std::unique_ptr<Alarm> alarm;
    Deadlines deadlines;
    std::chrono::milliseconds undoTime{5000};
    QHash<PostId, IntentId> inFlight;
    QHash<IntentId, Wait> waits;
    std::optional<Deadline> paused; ///< the platform asked for patience
    std::chrono::milliseconds patience{120'000};
    QSet<IntentId> oldPriced; ///< the rules changed their price while they waited
    bool held = false;
    std::chrono::milliseconds lastOffset{0}; ///< of an earlier run, too
    std::chrono::milliseconds keptOffset{0}; ///< as it stands on the disk
    int waiting = 0;
    QTimer days;   ///< while there are caps: whether another day has begun
    Spending told; ///< as it was told last
};

} // namespace farthing
