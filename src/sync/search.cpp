// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/search.h"

#include "core/logging.h"
#include "store/searchindexer.h"
#include "store/searchreader.h"
#include "store/store.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QThread>
#include <QtCore/QTimer>

#include <atomic>
#include <functional>

namespace farthing {

using namespace std::chrono_literals;

namespace {

/// A slice of filling: long enough that there is little to put in order, short enough that closing the window
/// does not wait.
constexpr std::chrono::milliseconds slice = 800ms;
/// While a refresh brings pages, they are for those who look at the list; but no longer than this.
constexpr std::chrono::milliseconds quiet = 150ms;
constexpr std::chrono::milliseconds longestWait = 4'000ms;
constexpr std::chrono::milliseconds beforeTryingAgain = 30s;

} // namespace

/// Fills the index. Everything but `stopped` belongs to its thread.
struct Search::Filler
{
    QString folder;
    SearchIndexer::LetGo letGo;
    std::function<void(const SearchProgress &, quint64)> tell;
    std::atomic_bool stopped = false;
    std::unique_ptr<SearchIndexer> indexer;
    std::unique_ptr<QTimer> timer;
    QElapsedTimer waiting; ///< since the first that changed
    quint64 noted = 0;     ///< changes that were told so far

    void start()
    {
        timer = std::make_unique<QTimer>();
        timer->setSingleShot(true);
        QObject::connect(timer.get(), &QTimer::timeout, timer.get(), [this] { run(); });
        run();
    }

    void note(const StoreChanges &changes)
    {
        ++noted;
        if (indexer)
            indexer->note(changes);
        if (!indexer || busy())
            return;
        if (!waiting.isValid())
            waiting.start();
        if (!timer->isActive() || waiting.elapsed() < longestWait.count())
            timer->start(quiet);
    }

    void startAgain()
    {
        if (indexer)
            indexer->startAgain();
        timer->start(0ms);
    }

    void close()
    {
        timer.reset();
        if (indexer)
            indexer->close();
        indexer.reset();
    }

private:
    bool busy() const { return timer->isActive() && timer->intervalAsDuration() == 0ms; }

    void run()
    {
        waiting.invalidate();
        const Result<bool> more = step();
        if (stopped)
            return;
        if (!more) {
            qCInfo(logStore) << "the index for search:" << more.error().detail;
            SearchProgress progress;
            progress.state = SearchProgress::State::Failed;
            progress.error = more.error().userText;
            tell(progress, noted);
            timer->start(more.error().kind == AppError::Kind::Damaged ? quiet : beforeTryingAgain);
            return;
        }
        tell(indexer->progress(), noted);
        if (*more)
            timer->start(0ms);
    }

    Result<bool> step()
    {
        if (!indexer) {
            Result<std::unique_ptr<SearchIndexer>> opened = SearchIndexer::open(folder, letGo);
            if (!opened)
                return opened.error();
            indexer = std::move(opened.value());
        }
        return indexer->step(slice, [this] { return stopped.load(); });
    }
};

/// Asks the index. Everything but `wanted` belongs to its thread.
struct Search::Finder
{
    QString folder;
    std::atomic<quint64> wanted = 0; ///< the number of the search that somebody waits for
    std::unique_ptr<SearchReader> reader;

    Result<SearchPage> find(const SearchReader::Request &request)
    {
        if (!reader) {
            Result<std::unique_ptr<SearchReader>> opened = SearchReader::open(folder);
            if (!opened)
                return opened.error();
            reader = std::move(opened.value());
        }
        return reader->find(request);
    }
};

struct Search::Private
{
    Store &store;
    SearchProgress progress;
    SearchQuery query;
    std::optional<qint64> next;
    quint64 noted = 0;  ///< changes since the start
    quint64 filled = 0; ///< those of them that the index knew when it told last
    bool asking = false;
    bool behind = false; ///< word was left that the index does not know everything
    QThread fillThread;
    QThread findThread;
    // Live on their threads, and are deleted when those end; none before the start.
    QObject *fillContext = nullptr;
    QObject *findContext = nullptr;
    std::shared_ptr<Filler> filler = std::make_shared<Filler>();
    std::shared_ptr<Finder> finder = std::make_shared<Finder>();

    explicit Private(Store &opened) : store(opened) {}
    bool isStarted() const { return fillContext; }
};

Search::Search(Store &store, QObject *parent) : QObject(parent), d(std::make_unique<Private>(store))
{
    connect(&store, &Store::changed, this, [this](const StoreChanges &changes) {
        if (d->isStarted()) {
            ++d->noted;
            QMetaObject::invokeMethod(d->fillContext,
                                      [filler = d->filler, changes] { filler->note(changes); });
        } else if (!std::exchange(d->behind, true))
            SearchIndexer::noteBehind(d->store.folder());
    });
}

Search::~Search()
{
    if (!d->isStarted())
        return;
    // The one that fills first: it may wait for the other to let go of the file.
    d->filler->stopped = true;
    d->finder->wanted = 0;
    QMetaObject::invokeMethod(d->fillContext, [filler = d->filler] {
        filler->close();
        QThread::currentThread()->quit();
    });
    d->fillThread.wait();
    QMetaObject::invokeMethod(d->findContext, [finder = d->finder] {
        finder->reader.reset();
        QThread::currentThread()->quit();
    });
    d->findThread.wait();
}

void Search::start()
{
    if (d->isStarted())
        return;
    d->fillContext = new QObject;
    d->findContext = new QObject;
    d->fillThread.setObjectName(QStringLiteral("search-fill"));
    d->findThread.setObjectName(QStringLiteral("search"));
    for (const auto &[context, thread] :
         {std::pair(d->fillContext, &d->fillThread), std::pair(d->findContext, &d->findThread)}) {
        context->moveToThread(thread);
        connect(thread, &QThread::finished, context, &QObject::deleteLater);
    }
    d->finder->folder = d->filler->folder = d->store.folder();
    d->filler->letGo = [finder = d->finder, context = d->findContext] {
        QMetaObject::invokeMethod(
            context, [finder] { finder->reader.reset(); }, Qt::BlockingQueuedConnection);
    };
    d->filler->tell = [this](const SearchProgress &progress, quint64 noted) {
        // This outlives the thread that calls.
        QMetaObject::invokeMethod(this, [this, progress, noted] { takeProgress(progress, noted); });
    };
    d->findThread.start();
    d->fillThread.start(QThread::LowPriority);
    d->progress.state = SearchProgress::State::Filling;
    QMetaObject::invokeMethod(d->fillContext, [filler = d->filler] { filler->start(); });
}

const SearchProgress &Search::progress() const
{
    return d->progress;
}

bool Search::isComplete() const
{
    return d->progress.state == SearchProgress::State::Complete && d->filled == d->noted;
}

bool Search::hasMore() const
{
    return d->next.has_value();
}

void Search::takeProgress(const SearchProgress &progress, quint64 noted)
{
    d->filled = noted;
    const bool different = d->progress != progress;
    d->progress = progress;
    emit indexChanged();
    if (different)
        emit progressChanged();
}

void Search::cancel()
{
    ++d->finder->wanted;
    d->asking = false;
    d->next.reset();
}

void Search::find(const SearchQuery &query)
{
    start();
    cancel();
    d->query = query;
    ask(std::nullopt);
}

void Search::more()
{
    if (d->next && !d->asking)
        ask(d->next);
}

void Search::ask(std::optional<qint64> below)
{
    d->asking = true;
    const quint64 number = ++d->finder->wanted;
    const std::optional<Account> &account = d->store.account();
    SearchReader::Request request{d->query, account ? account->id : AccountId(), below, {}};
    request.isStale = [finder = d->finder.get(), number] {
        return finder->wanted != number;
    };
    QMetaObject::invokeMethod(d->findContext, [this, finder = d->finder, number, request] {
        if (request.isStale())
            return;
        const Result<SearchPage> page = finder->find(request);
        const bool damaged = finder->reader && finder->reader->isIndexDamaged();
        if (damaged)
            finder->reader.reset();
        // This outlives the thread.
        QMetaObject::invokeMethod(this, [this, number, page, damaged] {
            if (damaged)
                QMetaObject::invokeMethod(d->fillContext, [filler = d->filler] { filler->startAgain(); });
            take(number, page);
        });
    });
}

void Search::take(quint64 number, const Result<SearchPage> &page)
{
    if (number != d->finder->wanted)
        return;
    d->asking = false;
    if (page) {
        d->next = page->next;
        emit found(*page);
        return;
    }
    d->next.reset();
    // There is no index yet, or it is about to be made anew: what it will find comes with it.
    if (page.error().kind == AppError::Kind::VersionMismatch || page.error().kind == AppError::Kind::Damaged)
        emit found(SearchPage());
    else
        emit failed(page.error());
}

} // namespace farthing
