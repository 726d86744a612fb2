// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/searchindexer.h"

#include "core/logging.h"
#include "domain/searchpieces.h"
#include "store/databases.h"
#include "store/searchdatabase.h"

#include <QtCore/QDeadlineTimer>
#include <QtCore/QFile>

#include <utility>

namespace farthing {

namespace {

/// Changes at a time, whose places are put in order first.
constexpr int portion = 500;
/// Places that are not used any more: beyond so many beside the others, making all anew costs less.
constexpr qint64 mostDropped = 2'000;

const QString yes = QStringLiteral("1");

QString behindMark(const QString &folder)
{
    return SearchDatabase::fileIn(folder) + QStringLiteral(".behind");
}

} // namespace

SearchIndexer::SearchIndexer(const QString &folder, LetGo letGo) : m_folder(folder), m_letGo(std::move(letGo))
{}

SearchIndexer::~SearchIndexer() = default;

void SearchIndexer::noteBehind(const QString &folder)
{
    if (!QFile::exists(SearchDatabase::fileIn(folder)))
        return;
    if (QFile mark(behindMark(folder)); !mark.open(QIODevice::WriteOnly))
        qCInfo(logStore) << "the index for search cannot be marked:" << mark.errorString();
}

Result<std::unique_ptr<SearchIndexer>> SearchIndexer::open(const QString &folder, LetGo letGo)
{
    std::unique_ptr<SearchIndexer> indexer(new SearchIndexer(folder, std::move(letGo)));
    if (const Result<void> opened = indexer->openDatabases(); !opened)
        return opened.error();
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
    if (const Result<void> followed = followAccount(); !followed)
        return followed;
    const Result<std::optional<QString>> whole = m_index->state.find(searchstate::whole);
    if (!whole)
        return whole.error();
    const Result<SearchDocTable::Size> size = m_index->docs.size();
    if (!size)
        return size.error();
    if (size->dropped > mostDropped + size->used / 4)
        return beginAnew();
    const bool isWhole = *whole == yes && !QFile::exists(behindMark(m_folder));
    // Until it is closed properly, nobody knows what of the last changes got here.
    if (const Result<void> opened = inTransaction(
            *m_index->connection, [&] { return m_index->state.save(searchstate::whole, QString()); });
        !opened)
        return opened;
    if (isWhole && m_phase == Phase::Articles)
        m_phase = Phase::Done;
    else
        beginWalk();
    return {};
}

Result<void> SearchIndexer::beginAnew()
{
    m_index.reset();
    if (m_letGo)
        m_letGo();
    Result<std::unique_ptr<SearchDatabase>> index = SearchDatabase::replace(m_folder);
    if (!index)
        return index.error();
    m_index = std::move(index.value());
    m_again = false;
    m_queue.clear();
    beginWalk();
    const Result<std::optional<Account>> account = m_cache->documents.account();
    if (!account)
        return account.error();
    m_me = *account ? (*account)->id : AccountId();
    return inTransaction(*m_index->connection, [&] {
        return m_index->state.save(searchstate::owner, SearchDatabase::ownerOf(m_me.value));
    });
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
    m_article.reset();
    m_comment = 0;
    m_movement.reset();
    m_gone = std::numeric_limits<qint64>::min();
    m_done = 0;
    m_total = m_cache->posts.counts().valueOr({}).all;
    QFile::remove(behindMark(m_folder));
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

void SearchIndexer::close()
{
    if (m_phase != Phase::Done || !m_queue.isEmpty() || m_again)
        return;
    const Result<void> closed =
        inTransaction(*m_index->connection, [&] { return m_index->state.save(searchstate::whole, yes); });
    if (!closed)
        qCInfo(logStore) << "the index for search is looked through at the next start:"
                         << closed.error().detail;
}

Result<bool> SearchIndexer::step(std::chrono::milliseconds length, const std::function<bool()> &isStopped)
{
    if (m_again) {
        if (const Result<void> anew = beginAnew(); !anew)
            return anew.error();
    }
    if (m_queue.takeEverything()) {
        if (const Result<void> followed = followAccount(); !followed)
            return followed.error();
    }
    if (m_queue.takeWalk())
        beginWalk();
    const QDeadlineTimer deadline(length);
    const Result<void> done = inTransaction(*m_index->connection, [&] {
        return work([&] { return deadline.hasExpired() || (isStopped && isStopped()); });
    });
    if (!done) {
        m_again = m_index->connection->isDamaged();
        // What was taken from the queue for this slice is found by looking through everything.
        beginWalk();
        return done.error();
    }
    const bool more = m_phase != Phase::Done || !m_queue.isEmpty();
    if (!more)
        (void)m_index->connection->execute(QStringLiteral("PRAGMA shrink_memory"));
    return more;
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
        if (const Result<void> walked = walk(); !walked)
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
    if (const QList<PostId> posts = m_queue.takePosts(portion); !posts.isEmpty())
        return done(takeArticles(posts));
    if (const QList<CommentId> comments = m_queue.takeComments(portion); !comments.isEmpty())
        return done(takeComments(comments));
    if (const QList<StatementItemId> movements = m_queue.takeMovements(portion); !movements.isEmpty())
        return done(takeMovements(movements));
    return false;
}

} // namespace farthing
