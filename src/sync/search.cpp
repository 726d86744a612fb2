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

#ifdef Q_OS_LINUX
    #include <sys/resource.h>
    #include <unistd.h>
#endif

namespace farthing {

using namespace std::chrono_literals;

namespace {

/// A slice of filling: long enough that there is little to put in order, short enough that closing the window
/// does not wait.
constexpr std::chrono::milliseconds slice = 800ms;
/// While a refresh brings pages, they are for those who look at the list; but no longer than this.
constexpr std::chrono::milliseconds quiet = 150ms;
constexpr std::chrono::milliseconds longestTypingWait = 4'000ms;
constexpr std::chrono::milliseconds beforeTryingAgain = 30s;
/// So long after the last change a refresh may still be under way; it has the disk for itself between slices.
constexpr std::chrono::milliseconds stillComing = 1'000ms;
constexpr std::chrono::milliseconds between = 50ms;

/// The calling thread does what nobody waits for. QThread's priorities do nothing on Linux, where every
/// thread has a nice value of its own.
void stepBack()
{
#ifdef Q_OS_LINUX
    constexpr int nice = 10;
    setpriority(PRIO_PROCESS, id_t(gettid()), nice);
#endif
}

} // namespace

/// Fills the index. Everything but `stopped` belongs to its thread.
struct Search::Filler
{
    QString folder;
    SearchIndexer::LetGo letGo;
    std::function<void(const SearchProgress &, quint64, const StoreDamage &)> tell;
    std::atomic_bool stopped = false;
    std::unique_ptr<SearchIndexer> indexer;
    EarlyChanges early; ///< of the other thread before this one runs
    std::unique_ptr<QTimer> timer;
    QElapsedTimer waiting;  ///< since the first that changed
    QElapsedTimer last;     ///< since the last that changed
    bool filling = false;   ///< the next slice comes by itself
    bool begunAnew = false; ///< because of damage, and nothing went well since
    quint64 noted = 0;      ///< changes that were told so far

    void start()
    {
        stepBack();
        timer = std::make_unique<QTimer>();
        timer->setSingleShot(true);
        QObject::connect(timer.get(), &QTimer::timeout, timer.get(), [this] { run(); });
        run();
    }

    void note(const StoreChanges &changes)
    {
        ++noted;
        last.start();
        if (indexer)
            indexer->note(changes);
        else
            early.note(changes);
        if (!indexer || filling)
            return;
        if (!waiting.isValid())
            waiting.start();
        if (!timer->isActive() || waiting.elapsed() < longestTypingWait.count())
            timer->start(quiet);
    }

    void startAgain()
    {
        if (indexer)
            indexer->startAgain();
        filling = true;
        timer->start(0ms);
    }

    void close()
    {
        timer.reset();
        indexer.reset();
    }

private:
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
            tell(progress, noted, indexer ? indexer->damage() : StoreDamage());
            // A new index cures a damaged one; but not a disk that damages that one, too.
            const bool cures =
                more.error().kind == AppError::Kind::Damaged && !std::exchange(begunAnew, true);
            filling = true;
            timer->start(cures ? quiet : beforeTryingAgain);
            return;
        }
        tell(indexer->progress(), noted, indexer->damage());
        filling = *more;
        begunAnew &= filling;
        if (filling)
            timer->start(last.isValid() && !last.hasExpired(stillComing.count()) ? between : 0ms);
    }

    Result<bool> step()
    {
        if (!indexer) {
            Result<std::unique_ptr<SearchIndexer>> opened = SearchIndexer::open(folder, letGo, early);
            if (!opened)
                return opened.error();
            indexer = std::move(opened.value());
            early = {};
        }
        return indexer->step(slice, [this] { return stopped.load(); });
    }
};

/// Asks the index. Everything but `wanted` belongs to its thread.
struct Search::Finder
{
    QString folder;
    std::atomic<quint64> wanted = 0;   ///< the number of the search that somebody waits for
    std::atomic_bool replaced = false; ///< the index is being thrown away: it is not opened again meanwhile
    std::unique_ptr<SearchReader> reader;

    Result<SearchPage> find(const SearchReader::Request &request)
    {
        if (replaced)
            return AppError{AppError::Kind::VersionMismatch, {}, QStringLiteral("the index is made anew")};
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
        if (!d->isStarted()) {
            d->filler->early.note(changes);
            return;
        }
        ++d->noted;
        QMetaObject::invokeMethod(d->fillContext, [filler = d->filler, changes] { filler->note(changes); });
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
        // What is asked behind the one below must not open the old one again.
        finder->replaced = true;
        QMetaObject::invokeMethod(
            context, [finder] { finder->reader.reset(); }, Qt::BlockingQueuedConnection);
        return std::shared_ptr<void>(nullptr, [finder](void *) { finder->replaced = false; });
    };
    d->filler->tell = [this](const SearchProgress &progress, quint64 noted, const StoreDamage &damage) {
        // This outlives the thread that calls.
        QMetaObject::invokeMethod(this, [this, progress, noted, damage] {
            if (damage.any())
                d->store.noteDamage(damage);
            takeProgress(progress, noted);
        });
    };
    d->findThread.start();
    d->fillThread.start(QThread::LowPriority); // see stepBack
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
        const StoreDamage found = finder->reader ? finder->reader->damage() : StoreDamage();
        if (damaged)
            finder->reader.reset();
        // This outlives the thread.
        QMetaObject::invokeMethod(this, [this, number, page, damaged, found] {
            if (found.any())
                d->store.noteDamage(found);
            if (damaged) {
                // What is here is being read again, from now on.
                d->progress.state = SearchProgress::State::Filling;
                emit progressChanged();
                QMetaObject::invokeMethod(d->fillContext, [filler = d->filler] { filler->startAgain(); });
            }
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
    const bool comes = d->progress.state != SearchProgress::State::Failed && !isComplete();
    const AppError::Kind kind = page.error().kind;
    if (comes && (kind == AppError::Kind::VersionMismatch || kind == AppError::Kind::Damaged)) {
        emit found(SearchPage());
        return;
    }
    AppError error = page.error();
    if (error.userText.isEmpty())
        error.userText = d->progress.error;
    emit failed(error);
}

} // namespace farthing
