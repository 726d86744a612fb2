// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/databases.h"

namespace farthing {

/// What was spent, as the person's caps count it, and the gate that a consent passes before it is written
/// down.
///
/// The rule. Two things count, each once:
/// 1. Every consent that was given here, at its price, from the click on and on the day of the click: what
/// waits, is on
///    its way, or was booked, whenever it is booked. It is given back only where it is certain that nothing
///    was booked: taken back before it was sent, or refused. After a try without an answer it counts on, even
///    where the person drops it. New consent (a retry) counts anew, on its own day; asking once more under
///    the same key is none.
/// 2. Every item of the platform's statement that the account caused itself and paid, on its own day, unless
/// it is the
///    booking of such a consent: a receipt of one names the item, or it can be paid for once only (a Minus on
///    this post, this comment, a dislike of it, this post) and such a consent is there. What is left was paid
///    elsewhere, on another device. A report can be bought again; so while the answer to ours is missing and
///    the statement already shows one, both count: too much for a moment rather than too little.
/// What the statement here has not heard of yet cannot count.
///
/// Days are the platform's UTC days: its clock as far as it is known here. Nothing counts on a day before the
/// latest that consents or the statement have seen, so setting the clock back opens no day again. One that
/// was set forward by mistake keeps that day; a higher cap, or none, is the way out.
///
/// Where nobody is signed in, consent has to pass the caps of every account of this profile, and counts for
/// all.
class SpendBook
{
public:
    /// Both outlive this.
    SpendBook(OwnDatabase &own, CacheDatabase &cache) : m_own(own), m_cache(cache) {}

    /// What counts for an account when the platform's day is `today`.
    Result<Spending> spending(const AccountId &account, const QDate &today) const;

    // Each inside a transaction on own.db, with the step of the intent that it belongs to.
    /// Writes the consent to the current attempt of `record` down. Error: Refused where a cap would be
    /// exceeded.
    Result<void> take(const IntentRecord &record, const QDate &today);
    Result<void> noteTry(const QString &key);
    /// What an answer that ended an attempt means for its consent.
    Result<void> settle(const IntentRecord &record, const QString &key);
    /// The person does not want it any more.
    Result<void> withdraw(const IntentRecord &record);
    /// It was booked: these items of the statement are it.
    Result<void> book(const IntentRecord &record, const QString &key, const Receipt &receipt);

private:
    Result<QDate> dayOf(const AccountId &account, const QDate &today) const;
    Result<void> countElsewhere(const AccountId &account, Spending &spending) const;
    Result<bool> isOurs(const AccountId &account, const StatementItem &item) const;
    Result<void> pass(const AccountId &account, const Intent &intent, const QDate &today) const;

    OwnDatabase &m_own;
    CacheDatabase &m_cache;
};

} // namespace farthing
