// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/result.h"
#include "domain/away.h"
#include "domain/commentplace.h"
#include "domain/journey.h"
#include "domain/note.h"
#include "domain/postdraft.h"
#include "store/imagerecords.h"
#include "store/ownrestore.h"
#include "store/postlist.h"
#include "store/records.h"
#include "store/reporttable.h"
#include "store/statementdaytable.h"

#include <QtCore/QFuture>
#include <QtCore/QObject>

#include <functional>
#include <memory>

namespace farthing {

class Writer;

/// The reader's own database: two files in one folder. own.db holds what belongs to the person and is on the
/// disk when a write answers; cache.db holds what can be fetched again and may be deleted. Reads answer at
/// once, on the thread that opened the store, and are bounded; writes run one after the other on the store's
/// own thread. A write's signals come before its answer.
class Store : public QObject
{
    Q_OBJECT

public:
    /// Opens, and makes where it is not there, the store in `folder`. A cache.db that is damaged is moved
    /// aside and begun anew; a damaged own.db is put together again (`restoreOwn`); `repair` tells. Errors:
    /// InUse (another program has it), Storage (the disk or another program), VersionMismatch (made by a
    /// newer version; nothing is touched). `clock` must outlive the store; none: the system's. With a
    /// `token`, what was fetched under another one is forgotten before anything can be read.
    static Result<std::unique_ptr<Store>> open(const QString &folder, const Clock *clock = nullptr,
                                               const QByteArray &token = {});
    /// Ends when everything that was asked for is written.
    ~Store() override;

    // Posts
    Result<QList<PostRecord>> posts(const PostListQuery &query, const std::optional<PostKey> &after,
                                    int limit) const;
    Result<QList<PostRecord>> posts(const PostListQuery &query, const QSet<PostId> &ids) const;
    /// At most `limit` of those that can earn, after `after`: least left to read first, then newest.
    Result<QList<PostRecord>> earningPosts(const std::optional<EarningKey> &after, int limit) const;
    Result<PostListCounts> postCounts() const;
    Result<std::optional<PostRecord>> post(const PostId &id) const;
    Result<std::optional<QString>> postTitle(const PostId &id) const;
    QFuture<Result<void>> setOpened(const PostId &id, bool opened);
    QFuture<Result<void>> setSaved(const PostId &id, bool saved);

    // Comments
    Result<QList<CommentPlace>> commentPlaces(const PostId &post, int limit) const;
    Result<std::optional<Comment>> comment(const CommentId &id) const;
    // The same for discussions of any length (storediscussions.cpp)
    Result<std::optional<Comment>> comment(qint64 number) const;
    /// The skeleton of a post's threads, oldest first, at most `limit` places.
    Result<QList<PlacedComment>> commentSkeleton(const PostId &post, int limit) const;
    /// All of it, put in order on a thread that does nothing else.
    QFuture<Result<QList<PlacedComment>>> commentSkeleton(const PostId &post, CommentOrder order);
    /// The place of one comment; nothing where it is not here, or under another post.
    Result<std::optional<PlacedComment>> placedComment(const PostId &post, const CommentId &id) const;
    Result<std::optional<CommentId>> commentId(qint64 number) const;
    Result<QList<CommentId>> foldedThreads(const PostId &post) const;
    QFuture<Result<void>> foldThread(const PostId &post, const CommentId &comment, bool folded);
    Result<std::optional<QDateTime>> newSince(const PostId &post) const;
    QFuture<Result<void>> visit(const PostId &post);
    Result<Draft> draft(const PostId &post) const;
    QFuture<Result<void>> saveDraft(const PostId &post, const Draft &draft);

    // Posts that are being written (storewriting.cpp)
    /// The one worked on last first.
    Result<QList<PostDraftRow>> postDrafts(int limit) const;
    Result<std::optional<PostDraft>> postDraft(const PostId &id) const;
    Result<std::optional<DraftImage>> draftImage(const MediaId &id) const;
    QFuture<Result<void>> savePostDraft(const PostDraft &draft);
    QFuture<Result<void>> removePostDraft(const AccountId &account, const PostId &id);
    QFuture<Result<void>> saveDraftImage(const DraftImage &image);

    // Who is signed in. What is the person's own is kept per account, and only that of the account is shown.
    /// Forgets what was fetched with another token than this one.
    QFuture<Result<void>> forgetUnlessOf(const QByteArray &token);
    /// The platform said whose `token` is, and the account here is that one.
    QFuture<Result<void>> confirmToken(const QByteArray &token);

    // Account, statement, vault. The first two are held in memory.
    const std::optional<Account> &account() const;
    const std::optional<Rulebook> &rules() const;
    Result<QList<StatementItem>> statement(const std::optional<StatementKey> &after, int limit) const;
    Result<StatementSum> statementSum() const;
    Result<QList<StatementDay>> statementDays() const;
    Result<std::optional<QDateTime>> statementBegins() const;
    /// Where the databases are, for a `StatementReadout` on another thread.
    const QString &folder() const;
    Result<std::optional<PnlReport>> latestReport(const PostId &post) const;
    /// The vault of the signed-in account; of nobody, while it is not known who that is.
    Result<ReportPage> reports(const std::optional<PostId> &post, const std::optional<ReportKey> &after,
                               int limit) const;

    // What the account spends, and the caps on it (see SpendBook for what counts)
    /// On the platform's day `today`. Held in memory; where it cannot be read, as it was last.
    const Spending &spending(const QDate &today) const;
    QFuture<Result<void>> setSpendCaps(const SpendCaps &caps);

    // Journeys, and what happened while the person was away
    Result<std::optional<Journey>> journey() const;
    QFuture<Result<void>> keepJourney(const Journey &journey);
    /// When the person was last here, on the platform's clock.
    Result<std::optional<QDateTime>> lastSeen() const;
    /// Keeps how things stand at `now`, on the platform's clock; `told`: a sheet told what came before.
    QFuture<Result<void>> noteSeen(const QDateTime &now, bool told);
    /// What is different since the person was last here; or, `toldBefore`, since the time that a sheet told
    /// from. Nothing where that is not known.
    QFuture<Result<std::optional<AwayNews>>> awayNews(bool toldBefore);

    // Images, and values under a name
    Result<std::optional<QByteArray>> image(WantedImage::Kind kind, const QString &id) const;
    /// Whether its bytes are here, without reading them.
    Result<bool> hasImage(WantedImage::Kind kind, const QString &id) const;
    Result<QList<WantedImage>> wantedImages(int limit) const;
    QFuture<Result<void>> writeImage(const WantedImage &image, const QByteArray &bytes, const QString &type);
    QFuture<Result<void>> failImage(const WantedImage &image, bool gone);
    Result<std::optional<QByteArray>> remembered(const QString &key) const;
    QFuture<Result<void>> remember(const QString &key, const QByteArray &value);

    // What the platform said
    Result<std::optional<QString>> cursor(const QString &name) const;
    /// One answer and its cursors, in one transaction.
    QFuture<Result<Applied>> apply(const Batch &batch);

    // Intents. Those that are not done, and those that are but whose receipt cache.db has not heard of, are
    // held in memory.
    const QList<IntentRecord> &openIntents() const;
    /// False where they changed and could not be read: `openIntents` is as it was before, good enough to
    /// show, but nothing may be sent by it. They are read again soon, and `changed` tells.
    bool areIntentsKnown() const;
    Result<QList<Intent>> intents(int limit) const;
    Result<std::optional<IntentRecord>> intent(const IntentId &id) const;
    /// `today` is the platform's day, on which a paid consent counts; none: the day of the record. Error:
    /// Refused where a cap on spending would be exceeded; then nothing is written.
    QFuture<Result<IntentId>> submit(const IntentRecord &record, const QDate &today = {});
    /// Makes `merged` the act of an intent that was never sent; submits `record` where it was sent meanwhile.
    QFuture<Result<IntentId>> submitMerged(const IntentRecord &record, const IntentId &into,
                                           const Act &merged);
    /// In flight from now on; false where it is not to be sent any more.
    QFuture<Result<bool>> markSending(const IntentId &id, const QString &key);
    /// What came of the attempt `key`: state, problem, trouble, waiting time; false where that attempt is
    /// over.
    QFuture<Result<bool>> setOutcome(const IntentRecord &record, const QString &key);
    /// Receipt and end of the intent in one transaction; then the projection to cache.db.
    QFuture<Result<bool>> finish(const IntentRecord &record, const QString &key, const Receipt &receipt);
    /// A new attempt of one that was refused or needs the person; false where it is in another state. `today`
    /// and Refused as with `submit`.
    QFuture<Result<bool>> renew(const IntentId &id, const QString &key, Money price, const QDateTime &now,
                                const QDateTime &sendAfter, const QDate &today = {});
    /// Removes one that is in one of the states; false otherwise. With `keepText` the text of a comment
    /// becomes the draft of its post again, after the one that stands there.
    /// What speaks of something that it would have made is refused with it.
    QFuture<Result<bool>> withdraw(const IntentId &id, const QList<Intent::State> &allowed, bool keepText);

    // (storewriting.cpp)
    /// `renew` for several, as one decision: all of them or none. Error: Refused where their sum would exceed
    /// a cap, or where one of them does not ask any more.
    QFuture<Result<void>> renewAll(const QList<Renewal> &renewals, const QDateTime &now,
                                   const QDateTime &sendAfter, const QDate &today);
    /// Whether drafts were kept that the level was too low for at the time.
    Result<bool> hasGated(OpenedDraft::Kind kind) const;
    /// They are not too low any more: answers them, the newest first, and only this once.
    QFuture<Result<QList<OpenedDraft>>> openGate(OpenedDraft::Kind kind);
    // Which images are kept, and where they may come from (storeimages.cpp)
    /// At most `limit` images that an article shows.
    Result<QList<ArticleImage>> articleImages(const PostId &post, int limit) const;
    Result<ImageTotal> imageTotal() const;
    /// Makes room by one small step, or else tells what is to be fetched; nothing to do: neither.
    QFuture<Result<NextImage>> nextImage(const ImagePlan &plan, const ImageSkip &skip);
    /// It is a tracker, and not asked for again.
    QFuture<Result<void>> dropImage(const WantedImage &image);
    /// Images from elsewhere may come from these hosts alone.
    QFuture<Result<void>> allowImages(const QStringList &hosts);
    // Faults of the disk (storeopening.cpp)
    /// What had to be put right when the store was opened.
    const StoreRepair &repair() const;
    /// What was found damaged since; it is put right at the next start.
    const StoreDamage &damage() const;
    /// For what reads the files on connections of its own: it found this damaged.
    void noteDamage(const StoreDamage &found);
    /// Takes a backup of own.db now. By itself that is done every few minutes, and at the end.
    QFuture<Result<void>> backUp();
    // What follows the account to its other computers (see Carrier), and texts as they were read
    // (storecontinuing.cpp)
    /// Where the person is in a post: a JSON object.
    Result<std::optional<QByteArray>> place(const PostId &post) const;
    QFuture<Result<void>> keepPlace(const PostId &post, const QByteArray &place);
    /// Every value of the platform was read: what is here beside them is to be sent, too. One portion of
    /// posts behind `after`; answers where the next one begins, or nothing at the end.
    QFuture<Result<std::optional<PostId>>> noteUnheard(const PostId &after);
    /// The next value to send; a new one goes under the Idempotency-Key `attempt`.
    QFuture<Result<std::optional<CarriedWrite>>> nextCarried(const QString &attempt);
    /// What came of it: the value as the platform holds it now; nothing where it was not taken.
    QFuture<Result<void>> settleCarried(const CarriedWrite &carried, const std::optional<StateValue> &held);
    /// The post as it was read, where it was edited since.
    Result<std::optional<ReadVersion>> readVersion(const PostId &post) const;
    QFuture<Result<void>> noteRead(const PostId &post);
    /// What changed was seen.
    QFuture<Result<void>> forgetReadVersion(const PostId &post);
    // What somebody marked in articles and comments, and whom somebody muted (storenotes.cpp)
    /// Of one post or of all, the newest first, at most `limit` after `after`.
    Result<QList<Note>> notes(const std::optional<PostId> &post, const std::optional<NoteKey> &after,
                              int limit) const;
    Result<std::optional<Note>> note(const NoteId &id) const;
    QFuture<Result<void>> saveNote(const Note &note);
    QFuture<Result<void>> removeNote(const NoteId &id);
    Result<QList<MutedPerson>> mutedPeople() const;
    QFuture<Result<void>> setMuted(const MutedPerson &person, bool muted);

    // Posts that are marked as read together, and searches under a name (storelists.cpp)
    /// Marks those that are unread among the next posts of a list, behind `after`. `batch`: of the portions
    /// before it; 0 for the first.
    QFuture<Result<ReadPortion>> readTogether(const PostListQuery &query, const std::optional<PostKey> &after,
                                              qint64 batch);
    /// Marks those of `posts` that are unread.
    QFuture<Result<ReadPortion>> readThese(const QList<PostId> &posts, qint64 batch);
    /// Takes back a portion of what a batch marked and nobody opened since; `posts` is 0 at the end.
    QFuture<Result<ReadPortion>> takeBackRead(qint64 batch);
    /// A portion of a batch stays read; `posts` is 0 at the end. `told`: the account's other computers are
    /// told of these; nullopt: of all, if they are few. Batch 0: of any.
    QFuture<Result<ReadPortion>> settleRead(qint64 batch, const std::optional<QList<PostId>> &told);
    /// Those of the account, by when they were saved.
    Result<QList<SavedSearch>> savedSearches() const;
    /// A new one, or another name or text of one. Error: Refused where there are too many.
    QFuture<Result<void>> saveSearch(const SavedSearch &search);
    QFuture<Result<void>> removeSearch(const QString &id);

signals:
    /// Reading or writing found a file damaged.
    void damaged(const farthing::StoreDamage &damage);
    /// After each commit that changed something.
    void changed(const farthing::StoreChanges &changes);

private:
    struct Private;
    explicit Store(std::unique_ptr<Private> parts);
    template <class T>
    QFuture<Result<T>> write(std::function<Result<T>(Writer &)> job);
    void announce(const StoreChanges &changes);
    bool isBelow(int Rulebook::Gates::*gate) const;

    std::unique_ptr<Private> d;
};

} // namespace farthing
