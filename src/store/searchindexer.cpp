// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/searchindexer.h"

#include "domain/searchpieces.h"
#include "store/databases.h"
#include "store/searchdatabase.h"

#include <QtCore/QDeadlineTimer>

#include <utility>

namespace farthing {

namespace {

/// Changes at a time, whose places are put in order first.
constexpr int portion = 500;
/// Places that are not used any more: beyond so many beside the others, making all anew costs less.
constexpr qint64 mostDropped = 2'000;

/// Damage that a new index does not cure.
AppError ofStorage(AppError error)
{
    error.kind = AppError::Kind::Storage;
    return error;
}

} // namespace

SearchIndexer::SearchIndexer(const QString &folder, LetGo letGo) : m_folder(folder), m_letGo(std::move(letGo))
{}

SearchIndexer::~SearchIndexer() = default;

Result<std::unique_ptr<SearchIndexer>> SearchIndexer::open(const QString &folder, LetGo letGo,
                                                           const EarlyChanges &early)
{
    std::unique_ptr<SearchIndexer> indexer(new SearchIndexer(folder, std::move(letGo)));
    if (const Result<void> opened = indexer->openDatabases(); !opened)
        return ofStorage(opened.error());
    indexer->m_queue = early.queue;
    for (const auto &[before, told] : early.marks)
        indexer->trace(before, told);
    return indexer;
}

Result<void> SearchIndexer::openDatabases()
{
    Result<std::unique_ptr<CacheDatabase>> cache = CacheDatabase::open(m_folder, true);
    if (!cache)
        return cache.error();
    Result<std::unique_ptr<OwnDatabase>> own = OwnDatabase::open(m_folder, true);
    if (!own)
        return own.error();
    m_cache = std::move(cache.value());
    m_own = std::move(own.value());
    Result<std::unique_ptr<SearchDatabase>> index = SearchDatabase::open(m_folder, false);
    if (!index && index.error().outer)
        return index.error();
    if (!index)
        return beginAnew();
    m_index = std::move(index.value());
    const Result<void> opened = openIndex();
    // Damage that shows at once is put right at once.
    return !opened && m_index && m_index->connection->isDamaged() ? beginAnew() : opened;
}

/// Trusts what is there where nothing was written behind its back; looks through everything otherwise, until
/// it is told what it was.
Result<void> SearchIndexer::openIndex()
{
    if (Result<void> followed = followAccount(); !followed)
        return followed;
    const Result<std::optional<QString>> reached = m_index->state.find(searchstate::reached);
    if (!reached)
        return reached.error();
    const Result<bool> worn = isWorn();
    if (!worn)
        return worn.error();
    if (*worn)
        return beginAnew();
    const Result<quint32> now = m_cache->cursors.searched();
    if (!now)
        return now.error();
    m_kept = reached->value_or(QString()).toUInt();
    m_told = *now;
    if (m_kept != 0 && m_kept == *now) {
        m_phase = Phase::Done;
        return {};
    }
    beginWalk();
    if (m_kept != 0) {
        m_traced = m_kept;
        m_untraced = *now;
    }
    return {};
}

/// A change led from one mark to another. What was not here at the start may turn out to have been told, or
/// to be told now: then there is nothing to look for.
void SearchIndexer::trace(quint32 before, quint32 told)
{
    if (m_traced == before)
        m_traced = told;
    if (m_untraced && m_traced == *m_untraced) {
        m_told = *m_untraced; // what was written since the start is not told yet
        m_untraced.reset();
        m_phase = Phase::Done;
    }
}

/// So many places are not used any more that making all anew costs less. All are counted only where that may
/// be: at each start it would read through an index of any size.
Result<bool> SearchIndexer::isWorn() const
{
    const Result<qint64> dropped = m_index->docs.dropped();
    if (!dropped)
        return dropped.error();
    if (*dropped <= mostDropped)
        return false;
    const Result<qint64> used = m_index->docs.used();
    if (!used)
        return used.error();
    return *dropped > mostDropped + *used / 4;
}

Result<void> SearchIndexer::beginAnew()
{
    // Until all of it went well, the next slice tries again.
    m_again = true;
    const Result<std::optional<Account>> account = m_cache->documents.account();
    if (!account)
        return account.error();
    m_index.reset();
    const std::shared_ptr<void> away = m_letGo ? m_letGo() : nullptr;
    Result<std::unique_ptr<SearchDatabase>> index = SearchDatabase::replace(m_folder);
    if (!index)
        return index.error();
    m_index = std::move(index.value());
    m_me = *account ? (*account)->id : AccountId();
    m_kept = 0;
    m_queue.clear();
    beginWalk();
    Result<void> owned = inTransaction(*m_index->connection, [&] {
        return m_index->state.save(searchstate::owner, SearchDatabase::ownerOf(m_me.value));
    });
    m_again = !owned;
    return owned;
}

/// Whose data this is; an index of somebody else's tells nothing of it.
Result<void> SearchIndexer::followAccount()
{
    const Result<std::optional<Account>> account = m_cache->documents.account();
    if (!account)
        return account.error();
    const Result<QString> owner = m_index->owner();
    if (!owner)
        return owner.error();
    m_me = *account ? (*account)->id : AccountId();
    return *owner == SearchDatabase::ownerOf(m_me.value) ? Result<void>() : beginAnew();
}

void SearchIndexer::beginWalk()
{
    m_phase = Phase::Articles;
    m_untraced.reset();
    m_article.reset();
    m_comment = 0;
    m_movement.reset();
    m_gone = std::numeric_limits<qint64>::min();
    m_done = 0;
    m_total = m_cache->posts.counts().valueOr({}).all;
    m_told = m_cache->cursors.searched().valueOr(0);
}

SearchProgress SearchIndexer::progress() const
{
    SearchProgress progress;
    progress.state = m_phase == Phase::Done && m_queue.isEmpty() ? SearchProgress::State::Complete
                                                                 : SearchProgress::State::Filling;
    progress.done = m_done;
    progress.total = qMax(m_total, m_done);
    return progress;
}

StoreDamage SearchIndexer::damage() const
{
    return damageIn(m_own.get(), *m_cache);
}

void SearchIndexer::note(const StoreChanges &changes)
{
    m_queue.note(changes);
    if (!changes.searched)
        return;
    m_told = changes.searched;
    trace(changes.searchedBefore, changes.searched);
}

Result<void> SearchIndexer::prepareStep()
{
    m_follow |= m_queue.takeEverything();
    if (m_again || !m_index) {
        if (Result<void> anew = beginAnew(); !anew)
            return anew;
    } else if (m_follow) {
        if (Result<void> followed = followAccount(); !followed)
            return followed;
    }
    m_follow = false;
    if (m_queue.takeWalk())
        beginWalk();
    return {};
}

Result<bool> SearchIndexer::step(std::chrono::milliseconds length, const std::function<bool()> &isStopped)
{
    if (const Result<void> prepared = prepareStep(); !prepared) {
        m_again |= m_index && m_index->connection->isDamaged();
        return ofStorage(prepared.error());
    }
    const QDeadlineTimer deadline(length);
    const Result<void> done = inTransaction(*m_index->connection, [&]() -> Result<void> {
        const Result<void> worked = work([&] { return deadline.hasExpired() || (isStopped && isStopped()); });
        const bool all = m_phase == Phase::Done && m_queue.isEmpty();
        return worked && all ? keepReached() : worked;
    });
    if (!done) {
        m_again = m_index->connection->isDamaged();
        // What was taken from the queue for this slice is found by looking through everything.
        m_kept = 0;
        m_queue.putBackOwn();
        beginWalk();
        AppError error = ofStorage(done.error());
        if (m_again)
            error.kind = AppError::Kind::Damaged;
        return error;
    }
    const bool more = m_phase != Phase::Done || !m_queue.isEmpty();
    if (!more)
        (void)m_index->connection->execute(QStringLiteral("PRAGMA shrink_memory"));
    return more;
}

/// In the transaction that made it true: what breaks off later takes nothing back.
Result<void> SearchIndexer::keepReached()
{
    if (m_told == m_kept)
        return {};
    Result<void> kept = m_index->state.save(searchstate::reached, QString::number(m_told));
    if (kept)
        m_kept = m_told;
    return kept;
}

Result<void> SearchIndexer::work(const std::function<bool()> &isOver)
{
    while (!isOver()) {
        const Result<bool> one = workOne();
        if (!one)
            return one.error();
        if (*one)
            continue;
        if (m_phase == Phase::Done)
            return {};
        if (Result<void> walked = walk(); !walked)
            return walked;
    }
    return {};
}

/// What changed just now comes first; false where nothing of it is left.
Result<bool> SearchIndexer::workOne()
{
    const auto done = [](const Result<void> &result) {
        return result ? Result<bool>(true) : Result<bool>(result.error());
    };
    if (m_queue.takeDrafts())
        return done(takeDrafts());
    if (m_queue.takeAllNotes())
        return done(takeAllNotes());
    if (const QList<NoteId> notes = m_queue.takeNotes(portion); !notes.isEmpty())
        return done(takeNotes(notes));
    if (const QList<PostId> posts = m_queue.takePosts(portion); !posts.isEmpty())
        return done(takeArticles(posts));
    if (const QList<CommentId> comments = m_queue.takeComments(portion); !comments.isEmpty())
        return done(takeComments(comments));
    if (const QList<StatementItemId> movements = m_queue.takeMovements(portion); !movements.isEmpty())
        return done(takeMovements(movements));
    return false;
}

} // namespace farthing
