// SPDX-License-Identifier: GPL-3.0-or-later
// The disk fails while a reader refreshes and acts: each time it is said in words, and afterwards everything
// is intact. FARTHING_FAULTS_EVERY=1 lets every single access fail, FARTHING_FAULTS_FIRST tells with which to
// begin.
#include "sql/connection.h"
#include "sql/migrator.h"
#include "store/store.h"
#include "support/builders.h"
#include "support/dbfiles.h"
#include "support/fakeclock.h"
#include "support/fakenetwork.h"
#include "support/faultvfs.h"
#include "support/testcase.h"
#include "sync/discussion.h"
#include "sync/notes.h"
#include "sync/outbox.h"
#include "sync/scheduler.h"

#include <QtCore/QTemporaryDir>

using namespace farthing;

namespace {

constexpr int faultPatience = 30'000;

/// The platform, which outlives the readers: what was booked under which key, and how often it was asked.
struct Books
{
    int posts = 5;
    QSet<QString> keys;
    QHash<QString, int> bookedFor; ///< by what the act is about
};

/// A reader at work, as far as the disk lets it.
class Worker
{
public:
    Worker(const QString &folder, Books &books) : m_books(books)
    {
        Result<std::unique_ptr<Store>> opened = Store::open(folder, &clock);
        if (!opened) {
            said.append(opened.error());
            return;
        }
        store = std::move(opened.value());
        answer();
        outbox = std::make_unique<Outbox>(*store, network, clock);
        outbox->setUndoTime(std::chrono::milliseconds(0));
        scheduler = std::make_unique<Scheduler>(*store, network, *outbox, clock);
        discussion = std::make_unique<Discussion>(*store);
        auto sends = std::make_unique<FakeAlarm>();
        auto retries = std::make_unique<FakeAlarm>();
        m_alarms = {sends.get(), retries.get()};
        outbox->setAlarm(std::move(sends));
        scheduler->setAlarms(std::move(retries), std::make_unique<FakeAlarm>());
        QObject::connect(scheduler.get(), &Scheduler::connectionChanged, scheduler.get(), [this] {
            if (!scheduler->connection().message.isEmpty())
                said.append({AppError::Kind::Storage, scheduler->connection().message, {}});
        });
    }

    ~Worker()
    {
        if (scheduler)
            scheduler->stop();
        // What is still asked of the store is answered before its askers go.
        if (store)
            (void)resultOf(store->remember(QStringLiteral("settled"), QByteArray("1")));
    }

    /// Takes a decision; whether it was taken, or said why not.
    std::optional<IntentId> decide(const Act &act, const char *price)
    {
        const Result<IntentId> taken = resultOf(outbox->submit(act, twei(price)));
        if (!taken)
            said.append(taken.error());
        return taken ? std::optional(*taken) : std::nullopt;
    }

    bool isOnline() const { return scheduler->connection().state == Connection::State::Online; }
    bool isDone(const IntentId &id) const
    {
        const auto intent = outbox->intent(id).valueOr(std::nullopt);
        return intent && intent->state == Intent::State::Done;
    }
    /// Lets time go by, whatever waits for it, until something holds; who is asked once more agrees.
    bool lives(const std::function<bool()> &until, int milliseconds = faultPatience)
    {
        return QTest::qWaitFor(
            [&] {
                if (until())
                    return true;
                clock.advance(61'000);
                agree();
                for (FakeAlarm *alarm : std::as_const(m_alarms)) {
                    if (alarm->isSet)
                        alarm->ring();
                }
                return until();
            },
            milliseconds);
    }

    FakeClock clock{noon()};
    FakeNetwork network;
    std::unique_ptr<Store> store;
    std::unique_ptr<Outbox> outbox;
    std::unique_ptr<Scheduler> scheduler;
    std::unique_ptr<Discussion> discussion;
    QList<AppError> said;

private:
    void agree()
    {
        for (const Intent &intent : outbox->asking()) {
            if (!m_agreed.contains(intent.key))
                (void)outbox->retry(intent.id, outbox->retryPrice(intent));
            m_agreed.insert(intent.key);
        }
    }
    void answer()
    {
        network.onPosts = [this](const PageRequest &) {
            Page<Post> page{{}, std::nullopt, QStringLiteral("first")};
            for (int number = 0; number < m_books.posts; ++number) {
                Post post = aPost(QStringLiteral("p%1").arg(number), number);
                post.body = QStringLiteral("Words. ").repeated(300);
                page.items.append(post);
            }
            return page;
        };
        network.onStatement = [](const PageRequest &) {
            return StatementPage{{anItem(QStringLiteral("grant"), 10'000'000)},
                                 std::nullopt,
                                 QStringLiteral("c0"),
                                 twei("10"),
                                 true};
        };
        network.onPerform = [this](const FakeNetwork::Performed &write) {
            if (!m_books.keys.contains(write.key)) {
                m_books.keys.insert(write.key);
                ++m_books.bookedFor[postOf(write.act).value];
            }
            return std::optional<Result<Outcome>>(Outcome{Receipt()});
        };
    }

    Books &m_books;
    QList<FakeAlarm *> m_alarms;
    QSet<QString> m_agreed; ///< under which keys
};

Act plus(const char *post)
{
    return RateAct{PostId{QString::fromLatin1(post)}, Rating::Plus};
}

Act comment(const char *post)
{
    return CommentAct{PostId{QString::fromLatin1(post)}, CommentId{QStringLiteral("c")},
                      QStringLiteral("What I think of it"), std::nullopt, std::nullopt};
}

Act minus(const char *post)
{
    return RateAct{PostId{QString::fromLatin1(post)}, Rating::Minus};
}

} // namespace

class DiskFaultsTest : public TestCase
{
    Q_OBJECT

private slots:
    void init() {} // what fails on purpose is logged
    void initTestCase();
    void theNthAccessFails();
    void aFullDiskStopsWithASentence_data();
    void aFullDiskStopsWithASentence();
    void whatIsWrittenStaysOnTheScreen();
    void aNoteIsKeptAsSoonAsThereIsRoom();
    void aLockedDatabaseSaysSo();
    void aDiskTooFullForAMigrationIsNoDamage();

private:
    /// One refresh and three decisions, the access with this number failing; how many accesses there were.
    void scene(FaultVfs &disk, qint64 failing, bool andAllAfter);

    QTemporaryDir m_profile; ///< used before, and empty
    qint64 m_accesses = 0;
    int m_silent = 0; ///< failures that nobody was told of, for nothing was left undone
};

void DiskFaultsTest::initTestCase()
{
    {
        const auto store = Store::open(m_profile.path());
        QVERIFY(resultOf((*store)->apply({{*FakeNetwork().accountAnswer}, {}, {}, false})).ok());
    }
    FaultVfs disk;
    scene(disk, 1'000'000, false);
    m_accesses = disk.calls();
    qInfo("%lld accesses", m_accesses);
    QVERIFY(m_accesses > 200);
}

void DiskFaultsTest::scene(FaultVfs &disk, qint64 failing, bool andAllAfter)
{
    const QByteArray which = "access " + QByteArray::number(failing);
    Books books;
    const QTemporaryDir folder;
    QVERIFY(copyFiles(m_profile.path(), folder.path()));
    QHash<QString, bool> taken;
    disk.failCall(failing, andAllAfter);
    {
        Worker worker(folder.path(), books);
        if (worker.store) {
            QList<IntentId> ids;
            for (const auto &[act, price] : {std::pair(plus("p1"), "0"), std::pair(comment("p2"), "0.01"),
                                             std::pair(minus("p3"), "0.3")}) {
                const std::optional<IntentId> id = worker.decide(act, price);
                taken.insert(postOf(act).value, id.has_value());
                if (id)
                    ids.append(*id);
            }
            worker.scheduler->start();
            const auto settled = [&] {
                return worker.isOnline() && std::all_of(ids.begin(), ids.end(), [&](const IntentId &id) {
                           return worker.isDone(id);
                       });
            };
            // With a disk that stays away, nothing comes to an end; it is enough that it is said.
            worker.lives([&] { return settled() || (andAllAfter && disk.hasFailed()); },
                         andAllAfter ? 300 : faultPatience);
            disk.heal();
            QVERIFY2(worker.lives(settled), which + ": does not go on");
        }
        QVERIFY2(worker.store || disk.hasFailed(), which);
        if (disk.hasFailed() && worker.said.isEmpty()) {
            // Who is told nothing has lost nothing: all was taken and done, and all was fetched.
            ++m_silent;
            QVERIFY2(worker.store && !taken.values().contains(false), which);
            QCOMPARE(worker.store->posts(PostList::All, std::nullopt, 10)->size(), 5);
        }
        for (const AppError &error : std::as_const(worker.said))
            QVERIFY2(error.userText.endsWith(QLatin1Char('.')), which);
    }
    disk.heal();
    Worker again(folder.path(), books);
    QVERIFY2(again.store != nullptr,
             which + ": " + (again.said.isEmpty() ? "" : again.said.last().detail.toUtf8()));
    QVERIFY2(!again.store->repair().own, which + ": taken for damage");
    again.scheduler->start();
    const auto settled = [&] {
        return again.isOnline() && again.outbox->waiting() == 0 && again.outbox->asking().isEmpty();
    };
    QVERIFY2(again.lives(settled), which);
    QCOMPARE(again.store->posts(PostList::All, std::nullopt, 10)->size(), 5);
    // Booked once what was taken, and never what was not.
    for (auto act = taken.cbegin(); act != taken.cend(); ++act)
        QVERIFY2(books.bookedFor.value(act.key()) == int(act.value()),
                 which + ", " + act.key().toLatin1() + ": taken " + QByteArray::number(int(act.value())) +
                     ", booked " + QByteArray::number(books.bookedFor.value(act.key())));
}

void DiskFaultsTest::theNthAccessFails()
{
    const int every = std::max(1, numberFrom("FARTHING_FAULTS_EVERY", 23));
    FaultVfs disk;
    int runs = 0;
    for (qint64 number = numberFrom("FARTHING_FAULTS_FIRST", 1); number <= m_accesses; number += every) {
        scene(disk, number, ++runs % 4 == 0);
        if (QTest::currentTestFailed())
            return;
    }
    qInfo("%d failures, %d of them overcome without a word", runs, m_silent);
}

void DiskFaultsTest::aFullDiskStopsWithASentence_data()
{
    QTest::addColumn<int>("space");
    QTest::newRow("a little") << 40'000;
    QTest::newRow("some posts") << 400'000;
    QTest::newRow("more posts") << 700'000;
}

void DiskFaultsTest::aFullDiskStopsWithASentence()
{
    QFETCH(const int, space);
    Books books;
    books.posts = 400;
    const QTemporaryDir folder;
    QVERIFY(copyFiles(m_profile.path(), folder.path()));
    FaultVfs disk;
    const Draft draft{QStringLiteral("Half a sentence"), {}};
    {
        Worker worker(folder.path(), books);
        worker.outbox->hold();
        const std::optional<IntentId> id = worker.decide(minus("p3"), "0.3");
        QVERIFY(id.has_value());
        QVERIFY(resultOf(worker.store->saveDraft(PostId{QStringLiteral("p4")}, draft)).ok());
        disk.setSpace(space);
        worker.scheduler->start();
        QVERIFY(QTest::qWaitFor(
            [&] { return worker.scheduler->connection().state == Connection::State::LocalTrouble; },
            faultPatience));
        QVERIFY(disk.wasFull());
        QVERIFY(worker.scheduler->connection().message.contains(QStringLiteral("The disk is full")));
        QVERIFY(!worker.decide(plus("p1"), "0"));
        QVERIFY(worker.said.last().userText.contains(QStringLiteral("The disk is full")));
        QVERIFY(worker.store->intent(*id)->has_value());
        QVERIFY(*worker.store->draft(PostId{QStringLiteral("p4")}) == draft);
        // Space is back: nobody has to press anything.
        disk.heal();
        QVERIFY(worker.lives([&] { return worker.isOnline() && worker.isDone(*id); }));
        QCOMPARE(worker.store->postCounts()->all, 400);
    }
    Worker again(folder.path(), books);
    QVERIFY(!again.store->repair().isNeeded());
    QVERIFY(*again.store->draft(PostId{QStringLiteral("p4")}) == draft);
    QCOMPARE(books.bookedFor.value(QStringLiteral("p3")), 1);
    QCOMPARE(books.bookedFor.value(QStringLiteral("p1")), 0);
}

void DiskFaultsTest::whatIsWrittenStaysOnTheScreen()
{
    Books books;
    const QTemporaryDir folder;
    QVERIFY(copyFiles(m_profile.path(), folder.path()));
    FaultVfs disk;
    Worker worker(folder.path(), books);
    QSignalSpy told(worker.discussion.get(), &Discussion::draftNotKept);
    disk.setSpace(0);
    const Draft draft{QStringLiteral("Not lost"), {}};
    const PostId post{QStringLiteral("p4")};
    worker.discussion->saveDraft(post, draft);
    QTRY_COMPARE(told.size(), 1);
    QVERIFY(told.first().first().value<AppError>().userText.contains(QStringLiteral("The disk is full")));
    QVERIFY(*worker.discussion->draft(post) == draft);
    QVERIFY(worker.store->draft(post)->isEmpty());
    disk.heal();
    worker.discussion->saveDraft(post, draft);
    QTRY_VERIFY(*worker.store->draft(post) == draft);
}

void DiskFaultsTest::aNoteIsKeptAsSoonAsThereIsRoom()
{
    Books books;
    const QTemporaryDir folder;
    QVERIFY(copyFiles(m_profile.path(), folder.path()));
    FaultVfs disk;
    Worker worker(folder.path(), books);
    Notes notes(*worker.store, worker.clock);
    const PostId post{QStringLiteral("p4")};
    Note note = notes.make(post, QStringLiteral("Headline"), QStringLiteral("the ferry"), {});
    note.text = QStringLiteral("Not lost");
    disk.setSpace(0);
    const Result<void> kept = resultOf(notes.keep(note));
    QVERIFY(!kept.ok());
    QVERIFY(kept.error().userText.contains(QStringLiteral("The disk is full")));
    QCOMPARE(notes.note(note.id)->value_or(Note()).text, note.text);
    QCOMPARE(notes.of(post)->value(0).text, note.text);
    QVERIFY(!*worker.store->note(note.id));
    disk.heal();
    QTRY_VERIFY_WITH_TIMEOUT(*worker.store->note(note.id), faultPatience); // by itself
    QCOMPARE((*worker.store->note(note.id))->text, note.text);
}

void DiskFaultsTest::aLockedDatabaseSaysSo()
{
    Books books;
    const QTemporaryDir folder;
    QVERIFY(copyFiles(m_profile.path(), folder.path()));
    Worker worker(folder.path(), books);
    const auto other = sql::Connection::open({folder.filePath(QStringLiteral("own.db"))});
    QVERIFY((*other)->execute(QStringLiteral("BEGIN IMMEDIATE")).ok());
    const Result<void> kept = resultOf(worker.store->remember(QStringLiteral("a"), QByteArray("1")));
    QVERIFY(!kept.ok());
    QVERIFY(kept.error().userText.contains(QStringLiteral("Another program holds the database")));
    QVERIFY((*other)->execute(QStringLiteral("COMMIT")).ok());
    QVERIFY(resultOf(worker.store->remember(QStringLiteral("a"), QByteArray("1"))).ok());
}

/// A page can still be written, so it is not for that to say whether the file is damaged.
void DiskFaultsTest::aDiskTooFullForAMigrationIsNoDamage()
{
    const QTemporaryDir folder;
    QVERIFY(copyFiles(m_profile.path(), folder.path()));
    const QString file = folder.filePath(QStringLiteral("cache.db"));
    QVERIFY(QFile::remove(file));
    FaultVfs disk;
    {
        const auto before = sql::Connection::open({file});
        QVERIFY(before.ok() && sql::migrate(**before, QStringLiteral(":/sql/cache"), 3).ok());
        for (const char *id : {"a", "b", "c"})
            QVERIFY((*before)
                        ->execute(QStringLiteral("INSERT INTO image (kind, id, bytes, type) VALUES "
                                                 "('media', '%1', zeroblob(300000), 'image/png')")
                                      .arg(QLatin1String(id)))
                        .ok());
    }
    disk.setLongest(400'000);
    {
        const Result<std::unique_ptr<Store>> store = Store::open(folder.path());
        QVERIFY(disk.wasFull());
        QVERIFY(!store.ok());
        QVERIFY2(store.error().userText.contains(QStringLiteral("The disk is full")),
                 qPrintable(store.error().userText));
    }
    QVERIFY(!QFile::exists(file + QStringLiteral(".damaged")));
    disk.heal();
    const Result<std::unique_ptr<Store>> store = Store::open(folder.path());
    QVERIFY(store.ok());
    QVERIFY(!(*store)->repair().isNeeded());
    QCOMPARE((*store)->imageTotal().value(), (ImageTotal{3, 900'000}));
}

FARTHING_TEST(DiskFaultsTest)
#include "test_diskfaults.moc"
