// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/postdraft.h"
#include "domain/searchhit.h"
#include "store/searchdoctable.h"
#include "store/searchqueue.h"

#include <chrono>
#include <functional>
#include <memory>

namespace farthing {

class CacheDatabase;
class OwnDatabase;
class SearchDatabase;
struct SearchWords;

/// Brings search.db up to what cache.db and own.db say: at the start what came while nobody looked, then each
/// change. Works in slices, each one transaction, and never writes anywhere else. Belongs to the thread that
/// opened it.
class SearchIndexer
{
public:
    /// Called before the file is thrown away: whoever else has it open closes it, and opens it no more while
    /// what is answered lives.
    using LetGo = std::function<std::shared_ptr<void>()>;

    /// `folder` is that of a store that is open. An index that is damaged, of another shape or of somebody
    /// else is made anew. `early` is what changed since that store was opened: an index that had all before
    /// needs no more than that. Error: Storage, also where cache.db or own.db is damaged.
    static Result<std::unique_ptr<SearchIndexer>> open(const QString &folder, LetGo letGo,
                                                       const EarlyChanges &early = {});
    ~SearchIndexer();

    void note(const StoreChanges &changes);
    /// What is there cannot be trusted any more: the next slice begins anew.
    void startAgain() { m_again = true; }
    /// One slice of about this length; it ends early where `isStopped` says so. True while something is left
    /// to do. Errors: Damaged (the index; the next slice begins anew), Storage (it can be tried again later;
    /// also where cache.db or own.db is damaged).
    Result<bool> step(std::chrono::milliseconds length, const std::function<bool()> &isStopped);
    SearchProgress progress() const;
    /// What of cache.db and own.db was found damaged so far.
    StoreDamage damage() const;

private:
    enum class Phase { Articles, Comments, Movements, Gone, Done };

    SearchIndexer(const QString &folder, LetGo letGo);
    Result<void> openDatabases();
    Result<void> openIndex();
    Result<bool> isWorn() const;
    Result<void> beginAnew();
    Result<void> prepareStep();
    Result<void> keepReached();
    Result<void> followAccount();
    Result<void> work(const std::function<bool()> &isOver);
    Result<bool> workOne();
    Result<void> walk();
    Result<void> walkArticles();
    Result<void> walkComments();
    Result<void> walkMovements();
    Result<void> walkGone();
    void beginWalk();
    void trace(quint32 before, quint32 told);

    Result<void> takeArticles(const QList<PostId> &ids);
    Result<void> dropArticle(const PostId &id);
    Result<void> takeArticle(const Post &post, bool unread, bool withText);
    Result<void> takeComments(const QList<CommentId> &ids);
    Result<void> takeComment(const Comment &comment);
    Result<void> takeSorted(QList<Comment> comments);
    Result<void> takeMovements(const QList<StatementItemId> &ids);
    Result<void> takeMovement(const StatementItem &item);
    Result<void> takeDrafts();
    Result<void> takeCommentDrafts();
    Result<void> takePostDrafts();
    Result<void> takePostDraft(const PostDraftRow &row);
    Result<void> takeAllNotes();
    Result<void> takeNotes(const QList<NoteId> &ids);
    Result<void> takeNote(const Note &note);
    Result<void> dropBut(SearchKind kind, const QSet<QString> &here);
    Result<void> drop(SearchKind kind, const QString &id);
    Result<void> dropComment(const CommentId &id);
    Result<bool> isHere(const SearchDoc &doc) const;
    Result<void> keep(SearchDoc doc, const std::function<Result<SearchWords>()> &words);

    const QString m_folder;
    const LetGo m_letGo;
    std::unique_ptr<SearchDatabase> m_index;
    std::unique_ptr<CacheDatabase> m_cache;
    std::unique_ptr<OwnDatabase> m_own;
    AccountId m_me;
    SearchQueue m_queue;
    bool m_again = false;
    bool m_follow = false; ///< it may be somebody else's data now
    quint32 m_told = 0;    ///< what stood under `searchedCursor` when the last was noted
    quint32 m_kept = 0;    ///< what the index says that it has reached
    /// Where the changes that were told lead to from what was reached at the start.
    quint32 m_traced = 0;
    /// What stood under `searchedCursor` at the start, while the walk is only because nothing leads there.
    std::optional<quint32> m_untraced;
    // Where the walk over all that is here has come to.
    Phase m_phase = Phase::Articles;
    std::optional<PostKey> m_article;
    qint64 m_comment = 0;
    std::optional<StatementKey> m_movement;
    qint64 m_gone = 0;
    int m_done = 0;
    int m_total = 0;
};

} // namespace farthing
