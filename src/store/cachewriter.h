// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/databases.h"

namespace farthing {

/// Brings what the platform said into cache.db, on the store's thread. Nothing here ever touches what is
/// pending. Each call runs inside a transaction of the caller's, and tells `changes` what is different.
class CacheWriter
{
public:
    CacheWriter(OwnDatabase &own, CacheDatabase &cache);

    /// Reads who is signed in and which refresh is under way; to be called at the start of each transaction.
    Result<void> begin();
    Result<Applied> apply(const Batch &batch, StoreChanges &changes);
    /// A receipt, as if the changes in it had come from the platform; again and again without harm. It says
    /// how it was when it was booked, so it brings nothing back that is deleted. Where that may have been
    /// before the last full refresh, which says nothing of what was deleted, what is not held is left to the
    /// changes: they tell of all that there is. `booked`: the intent with that key, if it is known.
    Result<Applied> apply(const Receipt &receipt, const std::optional<IntentRecord> &booked,
                          StoreChanges &changes);
    Result<void> applyMark(const Mark &mark, StoreChanges &changes);
    /// Whether `account` is somebody else than the one whose data this is.
    bool isOther(const Account &account) const { return m_account && m_account->id != account.id; }
    /// Who is signed in, as of `begin`; empty where that is not known.
    const AccountId &me() const { return m_me; }

private:
    /// Where the change under way comes from: how it is now, or how it was when an act was booked.
    enum class Source { Platform, Receipt, OldReceipt };

    Result<void> apply(const Change &change, Applied &applied, StoreChanges &changes);
    Result<void> writeOvertaken(const Post &post, qint64 revision, Applied &applied, StoreChanges &changes);
    Result<void> writeOvertaken(const Comment &comment, qint64 revision, Applied &applied,
                                StoreChanges &changes);
    Result<void> write(const Post &post, Applied &applied, StoreChanges &changes);
    Result<void> write(const Comment &comment, Applied &applied, StoreChanges &changes);
    Result<void> write(const PostTally &tally, Applied &applied, StoreChanges &changes);
    Result<void> write(const CommentTally &tally, Applied &applied, StoreChanges &changes);
    Result<void> write(const PostDeleted &deleted, Applied &applied, StoreChanges &changes);
    Result<void> write(const CommentDeleted &deleted, Applied &applied, StoreChanges &changes);
    Result<void> write(const Account &account, Applied &applied, StoreChanges &changes);
    Result<void> write(const PnlReport &report, Applied &applied, StoreChanges &changes);
    Result<void> write(const Rulebook &rules, Applied &applied, StoreChanges &changes);
    Result<void> write(const StateValue &state, Applied &applied, StoreChanges &changes);
    Result<void> beginRefresh();
    Result<bool> isFromBefore(const std::optional<IntentRecord> &booked) const;
    template <class Id>
    Result<bool> isGone(const Id &id) const;
    Result<void> keepRead(const Post &post);
    Result<void> writeEntries(const QList<StatementItem> &entries, Applied &applied, StoreChanges &changes);
    Result<void> sweep(Applied &applied, StoreChanges &changes);

    OwnDatabase &m_own;
    CacheDatabase &m_cache;
    std::optional<Account> m_account;
    std::optional<Rulebook> m_rules;
    AccountId m_me;
    qint64 m_refresh = 0;
    Source m_source = Source::Platform;
};

} // namespace farthing
