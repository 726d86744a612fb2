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

    /// What of it was found damaged so far.
    StoreDamage damage() const { return damageIn(m_own.get(), *m_cache); }

    /// Mirrors in cache.db what own.db holds and a crash kept back.
    Result<void> replay();
    Result<Applied> apply(const Batch &batch);

    Result<void> setOpened(const AccountId &me, const PostId &post, bool opened);
    Result<void> setSaved(const AccountId &me, const PostId &post, bool saved);
    Result<void> remember(const QString &key, const QByteArray &value);
    Result<void> saveDraft(const AccountId &me, const PostId &post, const Draft &draft, bool gated,
                           const QDateTime &now);
    // Posts that are being written
    Result<void> savePostDraft(const PostDraft &draft, bool gated, const QDateTime &now);
    /// The drafts that this kind was too high for are told of: answers them once.
    Result<QList<OpenedDraft>> openGate(const AccountId &me, OpenedDraft::Kind kind);
    Result<void> removePostDraft(const AccountId &account, const PostId &id, const QDateTime &now);
    Result<void> saveDraftImage(const AccountId &me, const DraftImage &image, const QDateTime &now);
    Result<void> visit(const AccountId &me, const PostId &post, const QDateTime &now);
    Result<void> foldThread(const AccountId &me, const PostId &post, const CommentId &comment, bool folded,
                            const QDateTime &now);
    /// Forgets what was fetched under another token than this one.
    Result<void> forgetUnlessOf(const QByteArray &token);
    /// The account here is the one of this token.
    Result<void> confirmToken(const QByteArray &token);
    Result<void> writeImage(const WantedImage &image, const QByteArray &bytes, const QString &type);
    Result<void> failImage(const WantedImage &image, bool gone);
    // What is kept of images (imagewriter.cpp)
    Result<void> dropImage(const WantedImage &image);
    Result<NextImage> nextImage(const ImagePlan &plan, const ImageSkip &skip);
    Result<void> allowImages(const QStringList &hosts);

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
    /// All of them or none: one decision. Error: Refused where a cap would be exceeded, or where one of them
    /// does not ask any more.
    Result<void> renewAll(const QList<Renewal> &renewals, const QDateTime &now, const QDateTime &sendAfter,
                          const QDate &today);
    Result<bool> withdraw(const IntentId &id, const QList<Intent::State> &allowed, bool keepText,
                          const QDateTime &now);

    // What an archive brings back
    /// What is here came from an archive of the person's own: it is nobody else's, whatever token comes.
    Result<void> noteRestored();
    /// An image of a kind by its name, whether something refers to it already or not.
    Result<void> keepImage(const QString &kind, const QString &id, const QString &type,
                           const QByteArray &bytes);
    // What follows the account, and texts as they were read (continuingwriter.cpp)
    Result<void> keepPlace(const AccountId &me, const PostId &post, const QByteArray &place);
    Result<std::optional<PostId>> noteUnheard(const AccountId &me, const PostId &after);
    Result<std::optional<CarriedWrite>> nextCarried(const AccountId &me, const QString &attempt);
    Result<void> settleCarried(const AccountId &me, const CarriedWrite &write,
                               const std::optional<StateValue> &held);
    Result<void> noteRead(const AccountId &me, const PostId &post, const QDateTime &now);
    Result<void> forgetReadVersion(const AccountId &me, const PostId &post, const QDateTime &now);
    // Posts that are marked as read together, and searches under a name (listwriter.cpp)
    Result<ReadPortion> readTogether(const AccountId &me, const PostListQuery &query,
                                     const std::optional<PostKey> &after, qint64 batch);
    Result<ReadPortion> readThese(const AccountId &me, const QList<PostId> &posts, qint64 batch);
    Result<ReadPortion> takeBackRead(const AccountId &me, qint64 batch);
    Result<ReadPortion> settleRead(const AccountId &me, qint64 batch,
                                   const std::optional<QList<PostId>> &told);
    Result<void> saveSearch(const AccountId &me, const SavedSearch &search);
    Result<void> removeSearch(const AccountId &me, const QString &id);
    // What somebody marked, and whom somebody muted (notewriter.cpp)
    Result<void> saveNote(const AccountId &me, const Note &note);
    Result<void> removeNote(const AccountId &me, const NoteId &id);
    Result<void> setMuted(const AccountId &me, const MutedPerson &person, bool muted);

private:
    Writer(std::unique_ptr<OwnDatabase> own, std::unique_ptr<CacheDatabase> cache);
    template <class Work>
    auto inCache(Work work) -> decltype(work());
    Result<void> replayMarks();
    Result<void> replayReceipts();
    /// `justNow`: the receipt came this moment.
    Result<void> projectReceipt(const StoredReceipt &receipt, bool justNow);
    Result<void> projectMark(const AccountId &account, const Mark &mark);
    Result<void> forgetOther(const Batch &batch);
    Result<void> setMark(const AccountId &me, const PostId &post, const std::function<Result<void>()> &write);
    void tell(const Intent &intent);
    Result<bool> countOnce(const IntentRecord &record, const QDate &today);
    Result<void> endDraftOf(const IntentRecord &published);
    Result<void> endDraftOf(const AccountId &account, const CommentAct &comment);
    Result<void> dropRefused(const AccountId &account, const CommentAct &again);
    Result<bool> consentAgain(const Renewal &renewal, const QDateTime &now, const QDateTime &sendAfter,
                              const QDate &today);
    Result<bool> giveConsent(const IntentRecord &held, const Renewal &renewal, const QDateTime &now,
                             const QDateTime &sendAfter, const QDate &today);
    Result<void> orphan(const IntentRecord &gone);
    Result<QSet<PostId>> unsentPosts() const;
    Result<QList<ImageTable::Candidate>> surplusImages(const ImagePlan &plan) const;
    Result<NextImage> nextOf(ImageTable::Search search, const ImagePlan &plan, const ImageSkip &skip);
    Result<NextImage> evict(const QList<ImageTable::Candidate> &images);
    Result<void> tellOf(const WantedImage &image);
    Result<void> takeCarried(const Batch &batch);
    Result<void> projectMarks(const AccountId &me);
    Result<qint64> batchOf(const AccountId &me, qint64 begun);
    void mirrorRead(const AccountId &me, const QList<PostId> &posts, bool unread);

    std::unique_ptr<OwnDatabase> m_own;
    std::unique_ptr<CacheDatabase> m_cache;
    CacheWriter m_projection;
    SpendBook m_spending;
    StoreChanges m_changes;
    qint64 m_batch = 0;   ///< the newest of posts that are marked as read together
    bool m_owing = false; ///< cache.db did not take a receipt that own.db has
};

/// A transaction on cache.db. Where it changed what search finds, that is marked in the same one.
template <class Work>
auto Writer::inCache(Work work) -> decltype(work())
{
    return inTransaction(*m_cache->connection, [&]() -> decltype(work()) {
        auto result = work();
        if (!result || !m_changes.isSearched())
            return result;
        const Result<quint32> before = m_cache->cursors.searched();
        if (!before)
            return before.error();
        const Result<quint32> mark = m_cache->cursors.markSearched();
        if (!mark)
            return mark.error();
        if (!m_changes.searched)
            m_changes.searchedBefore = *before;
        m_changes.searched = *mark;
        return result;
    });
}

} // namespace farthing
