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
    /// changes: they tell of all that there is.
    struct Booked
    {
        std::optional<IntentRecord> intent; ///< the one with the receipt's key, if it is known
        bool justNow =
            false; ///< the receipt came this moment; otherwise it was kept, and this is made up for
    };
    Result<Applied> apply(const Receipt &receipt, const Booked &booked, StoreChanges &changes);
    Result<void> applyMark(const Mark &mark, StoreChanges &changes);
    /// Whether `account` is somebody else than the one whose data this is.
    bool isOther(const Account &account) const { return m_account && m_account->id != account.id; }
    /// Who is signed in, as of `begin`; empty where that is not known.
    const AccountId &me() const { return m_me; }

private:
    /// Where the change under way comes from.
    enum class Source {
        Platform,   ///< the changes, in their order: how it is now
        List,       ///< a page of a refresh: how it was when that was read
        Receipt,    ///< how it was when an act was booked
        OldReceipt, ///< the same, and that may have been before the last refresh
    };

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
    Result<bool> isFromBefore(const Booked &booked) const;
    std::optional<Money> balanceAfter(const Receipt &receipt) const;
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
