// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/act.h"
#include "domain/problem.h"
#include "domain/spendcaps.h"

#include <QtCore/QDateTime>

#include <optional>

namespace farthing {

/// What doing an act would mean, as far as it is known before it is done. What is unknown is absent.
struct Quote
{
    Money cost;                            ///< what is paid; "0" where it is free
    std::optional<Money> reward;           ///< what the act is expected to earn
    std::optional<int> gate;               ///< level needed
    std::optional<int> have;               ///< level held
    std::optional<Money> balanceAfter;     ///< after cost, before reward
    std::optional<QDateTime> availableAt;  ///< it can be sent now, but will only be taken then
    std::optional<Problem::Type> refusal;  ///< why the platform would refuse it now, as far as we know
    std::optional<QString> unsupportedWhy; ///< why this platform cannot do it at all, in words
    std::optional<CapStop> stop;           ///< a cap of the person's own that it would exceed

    bool allowed() const { return !refusal && !unsupportedWhy && !stop; }
    friend bool operator==(const Quote &, const Quote &) = default;
};

/// One consent of a person to one act at one price, on its way to the platform. The Idempotency-Key is made
/// here, at the click, and stays until a definite answer (economy: Paid requests).
struct Intent
{
    enum class State {
        Waiting,  ///< in the outbox; sent when there is a network and `sendAfter` has passed
        Sending,  ///< in flight, or its outcome is not known yet
        NeedsYou, ///< asks for new consent: the price changed, the key is too old, funds are missing
        Refused,  ///< the platform said no; kept with its reason until the person decides
        Done,     ///< booked
    };

    IntentId id;
    QString key; ///< Idempotency-Key of the current attempt
    Act act;
    Money price;
    State state = State::Waiting;
    QDateTime createdAt;
    QDateTime sendAfter; ///< until then it can be undone
    int attempts = 0;    ///< how often the current attempt was sent
    /// Of one that needs the person: a try of the current attempt may have been booked, so it is asked again
    /// under its own key and at its own price, never under a new one.
    bool unanswered = false;
    std::optional<Problem> problem; ///< the platform's reason
    std::optional<QString> trouble; ///< why the last try came to nothing, in words (offline …)
    std::optional<QDateTime> doneAt;
    std::optional<Money> booked; ///< what the receipt said this did to the balance
    QString subject;             ///< what it is about, for a list: the post's title

    friend bool operator==(const Intent &, const Intent &) = default;
};

/// In place of `Intent::trouble` where an act was on its way when an archive was written, from which it came
/// back: another computer may have sent it meanwhile, so it is unanswered. No text, so that an archive is the
/// same in every language.
inline constexpr QLatin1StringView restoredTrouble("restored-from-archive");

/// The same where one that needed the person, or was refused, came back from a backup: it may have been
/// decided anew since, under a key that nobody knows any more, and booked.
inline constexpr QLatin1StringView backupTrouble("restored-from-backup");

} // namespace farthing
