// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "sql/connection.h"
#include "store/records.h"

namespace farthing {

namespace sql {
class Statement;
}

/// The intents of own.db and their attempts. Every change names the key that it speaks of, so that an answer
/// to an attempt that is over changes nothing.
class IntentTable
{
public:
    explicit IntentTable(sql::Connection &connection) : m_connection(connection) {}

    // Lists are of one account: what it decided, and what was decided while nobody was known.
    /// All that is not done, and what is done but not in cache.db yet; oldest first. A damaged row is left
    /// out and logged.
    Result<QList<IntentRecord>> open(const AccountId &account) const;
    /// Comments on one post that are not done, of this account alone; oldest first.
    Result<QList<IntentRecord>> openComments(const AccountId &account, const PostId &post) const;
    /// Decisions of the person, without claims of reading: what is not done, newest first, then what was done
    /// lately.
    Result<QList<Intent>> list(const AccountId &account, int limit) const;
    Result<std::optional<IntentRecord>> find(const IntentId &id) const;

    Result<void> insert(const IntentRecord &record);
    /// Whether it was there to be marked: waiting or in flight, under this key.
    Result<bool> markSending(const IntentId &id, const QString &key);
    /// State, reason, trouble and waiting time of the attempt `key`; false where that attempt is over.
    Result<bool> setOutcome(const IntentRecord &record, const QString &key);
    /// Another body under the same key, of an intent that was never sent; false where it was.
    Result<bool> replaceUnsent(const IntentId &id, const Act &act, Money price);
    /// A new attempt under a new key: new consent. False for one that is unanswered.
    Result<bool> renew(const IntentId &id, const QString &key, Money price, const QDateTime &now,
                       const QDateTime &sendAfter);
    /// The same attempt is asked once more: consent to one that is unanswered; false for any other.
    Result<bool> askAgain(const IntentId &id, const QDateTime &now);
    Result<void> remove(const IntentId &id);
    /// Intents are numbered as they are decided, never twice: the highest so far, and that of one.
    Result<qint64> newestNumber() const;
    Result<std::optional<qint64>> number(const IntentId &id) const;

    /// The posts that something not done speaks of, whoever's they are.
    Result<QSet<PostId>> posts() const;

private:
    Result<void> insertAttempt(const IntentId &id, const QString &key, const QDateTime &madeAt,
                               const Act &act, Money price);
    /// Runs a change of one row and seals it; whether there was one.
    Result<bool> written(const IntentId &id, sql::Statement &update);
    Result<void> sealCurrentAttempt(const IntentId &id);
    /// Of the rows of an intent and its attempt. Errors: Damaged, Storage.
    Result<void> checkSeals(const QString &id, const QString &key) const;
    Result<QList<IntentRecord>> read(const QString &where, const QVariantList &values) const;

    sql::Connection &m_connection;
};

} // namespace farthing
