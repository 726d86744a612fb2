// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/awaybook.h"
#include "store/cachewriter.h"
#include "store/databases.h"
#include "store/spendbook.h"

#include <functional>
#include <memory>

namespace farthing {

/// Everything that is written, on the store's thread. Each call is one transaction on own.db, on cache.db, or
/// first on the one and then, as a projection that can be replayed, on the other; a transaction over both
/// would not be atomic.
class Writer
{
public:
    static Result<std::unique_ptr<Writer>> open(const QString &folder);

    /// What is different since this was asked last.
    StoreChanges takeChanges() { return std::exchange(m_changes, {}); }

    /// Mirrors in cache.db what own.db holds and a crash kept back.
    Result<void> replay();
    Result<Applied> apply(const Batch &batch);

    Result<void> setOpened(const AccountId &me, const PostId &post, bool opened);
    Result<void> setSaved(const AccountId &me, const PostId &post, bool saved);
    Result<void> remember(const QString &key, const QByteArray &value);
    Result<void> saveDraft(const AccountId &me, const PostId &post, const Draft &draft, const QDateTime &now);
    // Posts that are being written
    Result<void> savePostDraft(const PostDraft &draft, const QDateTime &now);
    Result<void> removePostDraft(const AccountId &account, const PostId &id, const QDateTime &now);
    Result<void> saveDraftImage(const AccountId &me, const DraftImage &image, const QDateTime &now);
    Result<void> visit(const AccountId &me, const PostId &post, const QDateTime &now);
    /// Forgets what was fetched under another token than this one.
    Result<void> forgetUnlessOf(const QByteArray &token);
    /// The account here is the one of this token.
    Result<void> confirmToken(const QByteArray &token);
    Result<void> writeImage(const WantedImage &image, const QByteArray &bytes, const QString &type);
    Result<void> failImage(const WantedImage &image, bool gone);

    Result<void> keepJourney(const AccountId &me, const Journey &journey);
    /// How things stand at `now`, the platform's time; `told`: a sheet told what came before.
    Result<void> noteSeen(const AccountId &me, const QDateTime &now, bool told);
    Result<std::optional<AwayNews>> news(const AccountId &me, SeenTable::Which since) const;

    Result<void> setSpendCaps(const AccountId &me, const SpendCaps &caps);
    /// `today` is the platform's day, on which a paid consent counts.
    Result<IntentId> submit(const IntentRecord &record, const QDate &today);
    /// Of free acts only.
    Result<IntentId> submitMerged(const IntentRecord &record, const IntentId &into, const Act &merged);
    Result<bool> markSending(const IntentId &id, const QString &key);
    Result<bool> setOutcome(const IntentRecord &record, const QString &key);
    Result<bool> finish(const IntentRecord &record, const QString &key, const Receipt &receipt);
    Result<bool> renew(const IntentId &id, const QString &key, Money price, const QDateTime &now,
                       const QDateTime &sendAfter, const QDate &today);
    Result<bool> withdraw(const IntentId &id, const QList<Intent::State> &allowed, bool keepText,
                          const QDateTime &now);

    // What follows the account, and texts as they were read (continuingwriter.cpp)
    Result<void> keepPlace(const AccountId &me, const PostId &post, const QByteArray &place);
    Result<std::optional<CarriedWrite>> nextCarried(const AccountId &me, const QString &attempt);
    Result<void> settleCarried(const AccountId &me, const CarriedWrite &write,
                               const std::optional<StateValue> &held);
    Result<void> noteRead(const AccountId &me, const PostId &post, const QDateTime &now);
    Result<void> forgetReadVersion(const AccountId &me, const PostId &post, const QDateTime &now);

private:
    Writer(std::unique_ptr<OwnDatabase> own, std::unique_ptr<CacheDatabase> cache);
    Result<void> replayMarks();
    Result<void> replayReceipts();
    Result<void> projectReceipt(const StoredReceipt &receipt);
    Result<void> projectMark(const AccountId &account, const Mark &mark);
    Result<void> forgetOther(const Batch &batch);
    Result<void> setMark(const AccountId &me, const PostId &post, const std::function<Result<void>()> &write);
    void tell(const Intent &intent);
    Result<void> endDraftOf(const IntentRecord &published);
    Result<void> takeCarried(const Batch &batch);
    Result<void> projectMarks(const AccountId &me);

    std::unique_ptr<OwnDatabase> m_own;
    std::unique_ptr<CacheDatabase> m_cache;
    CacheWriter m_projection;
    SpendBook m_spending;
    StoreChanges m_changes;
};

} // namespace farthing
