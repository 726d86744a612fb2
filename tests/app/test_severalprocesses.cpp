// SPDX-License-Identifier: GPL-3.0-or-later
// Four processes of farthingd on one PostgreSQL, as behind a load balancer: nothing is booked twice, nobody
// owes, and who follows the changes ends with what the platform has, whatever breaks on the way.
// FARTHING_REQUESTS, FARTHING_LANES and FARTHING_SEED make it longer; packaging/soak.d/postgres.sh does.
#include "bookings.h"
#include "follower.h"
#include "platform/tables.h"
#include "sql/transaction.h"
#include "support/platformprocess.h"
#include "support/postgrescluster.h"
#include "support/testcase.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QRandomGenerator>

using namespace farthing;

namespace {

/// A writer in a process of its own kind that takes its time between its number and its commit.
class SlowWriter
{
public:
    SlowWriter(const QString &location, const QString &post) : m_location(location), m_post(post) {}
    ~SlowWriter() { stop(); }

    void start()
    {
        m_thread = std::thread([this] { run(); });
    }
    void stop()
    {
        m_stop = true;
        if (m_thread.joinable())
            m_thread.join();
    }
    int written() const { return m_written; }

private:
    void run()
    {
        const auto database = platform::Database::open(m_location);
        for (quint32 round = 0; database && !m_stop; ++round) {
            write((*database)->connection(), round);
            std::this_thread::sleep_for(std::chrono::milliseconds(700));
        }
        // Whoever still waits hears of this one.
        if (database)
            write((*database)->connection(), 0);
    }

    void write(sql::Connection &connection, quint32 round)
    {
        platform::Tables tables(connection);
        tables.work.restart();
        sql::Transaction transaction(connection);
        const std::optional<platform::PostRow> post = tables.posts.byId(PostId{m_post});
        if (!post)
            return;
        const platform::ChangeRef ref{platform::ChangeKind::Post, m_post};
        tables.posts.setRevision(post->number, tables.changes.note(platform::ChangeTable::everybody, ref));
        std::this_thread::sleep_for(std::chrono::milliseconds(QRandomGenerator(round).bounded(50, 300)));
        m_written += !tables.work.error() && transaction.commit().ok();
    }

    QString m_location;
    QString m_post;
    std::thread m_thread;
    std::atomic<bool> m_stop = false;
    std::atomic<int> m_written = 0;
};

} // namespace

class SeveralProcessesTest : public TestCase
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void bookedOnceWhateverBreaks();

private:
    void people();
    void breakThings(const Crowd &crowd, int requests);
    void report(const Crowd::Tally &tally, qint64 milliseconds) const;

    QString m_location;
    std::vector<std::unique_ptr<PlatformProcess>> m_platforms;
    Servers m_servers;
    Crowd::Plan m_plan;
};

void SeveralProcessesTest::initTestCase()
{
    if (!sharedCluster())
        QSKIP(qPrintable(whyNoCluster()));
}

void SeveralProcessesTest::init()
{
    // Lost connections are what this is about; each says so.
}

void SeveralProcessesTest::people()
{
    PlatformProcess &first = *m_platforms.front();
    const QByteArray author = first.addAccount(QStringLiteral("Author"), 20, QStringLiteral("1000"));
    constexpr int rich = 12;
    for (int i = 0; i < rich; ++i)
        m_plan.rich.append(first.addAccount(QStringLiteral("Rich %1").arg(i), 20, QStringLiteral("100000")));
    const int poor = std::max(1, m_plan.requests / (10 * Crowd::fightersPerPoor));
    for (int i = 0; i < poor; ++i)
        m_plan.poor.append(first.addAccount(QStringLiteral("Poor %1").arg(i), 13, QStringLiteral("2")));
    Lane lane(m_servers, 0);
    constexpr int posts = 20;
    for (int i = 0; i < posts; ++i) {
        m_plan.posts.append(QStringLiteral("post-%1").arg(i));
        const QByteArray body = "{\"id\":\"post-" + QByteArray::number(i) +
                                "\",\"title\":\"A post\",\"body\":\"Words.\",\"language\":\"en\",\"tags\":[],"
                                "\"price\":\"5\"}";
        const QByteArray key = QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
        const Lane::Answer answer = lane.ask({"POST", "/v1/posts", author, body, key});
        QVERIFY2(answer.status == 200, answer.body.constData());
    }
}

/// In the middle one process is killed; before and after, connections to the database end.
void SeveralProcessesTest::breakThings(const Crowd &crowd, int requests)
{
    const auto terminate = [this](const QString &limit) {
        sharedCluster()->sql(
            QStringLiteral("postgres"),
            QStringLiteral("SELECT count(pg_terminate_backend(pid)) FROM (SELECT pid FROM "
                           "pg_stat_activity WHERE application_name = 'farthing' AND datname = "
                           "'%1' %2) AS them")
                .arg(m_location.section(QLatin1Char('/'), 3, 3).section(QLatin1Char('?'), 0, 0), limit));
    };
    constexpr int patience = 3'600'000;
    QVERIFY(QTest::qWaitFor([&] { return crowd.sent() > requests / 4; }, patience));
    terminate(QStringLiteral("LIMIT 1"));
    QVERIFY(QTest::qWaitFor([&] { return crowd.sent() > requests / 2; }, patience));
    m_platforms.back()->kill();
    QVERIFY(QTest::qWaitFor([&] { return crowd.sent() > requests / 4 * 3; }, patience));
    terminate(QString());
    QVERIFY(QTest::qWaitFor([&] { return crowd.isDone(); }, patience));
}

void SeveralProcessesTest::report(const Crowd::Tally &tally, qint64 milliseconds) const
{
    QList<int> sorted = tally.milliseconds;
    std::sort(sorted.begin(), sorted.end());
    qInfo("%d requests in %lld s, %lld a second, p50 %d ms, p99 %d ms; %lld accepted, %lld refused, %d asked "
          "again",
          int(m_plan.requests), milliseconds / 1000,
          m_plan.requests * 1000LL / std::max<qint64>(milliseconds, 1), sorted.value(sorted.size() / 2),
          sorted.value(sorted.size() * 99 / 100), tally.accepted.size(), tally.refused.size(), tally.repeats);
}

void SeveralProcessesTest::bookedOnceWhateverBreaks()
{
    m_plan.seed = quint32(parameter("FARTHING_SEED", 1));
    m_plan.requests = parameter("FARTHING_REQUESTS", 1'500);
    m_plan.lanes = parameter("FARTHING_LANES", 32);
    qInfo("seed %u", m_plan.seed);
    // All four begin at once on a database with nothing in it.
    m_location = sharedCluster()->emptyDatabase();
    constexpr int processes = 4;
    for (int i = 0; i < processes; ++i)
        m_platforms.push_back(std::make_unique<PlatformProcess>(m_location));
    for (const auto &platform : m_platforms)
        platform->begin();
    QList<QUrl> urls;
    for (const auto &platform : m_platforms) {
        QVERIFY2(platform->begun(), platform->errors().constData());
        urls.append(platform->url());
    }
    m_servers.set(urls);
    people();
    if (QTest::currentTestFailed())
        return;

    Crowd crowd(m_servers, m_plan);
    std::vector<std::unique_ptr<Follower>> followers;
    for (int i = 0; i < processes; ++i) {
        followers.push_back(std::make_unique<Follower>(m_servers, size_t(i), m_plan.rich.at(i)));
        followers.back()->start();
    }
    SlowWriter slow(m_location, m_plan.posts.first());
    slow.start();
    QElapsedTimer timer;
    timer.start();
    crowd.start();
    breakThings(crowd, m_plan.requests);
    const qint64 milliseconds = timer.elapsed();
    crowd.stop();
    slow.stop(); // the last write of all, so that the end that is looked for is the end
    for (const auto &follower : followers)
        follower->finish();

    const Crowd::Tally tally = crowd.tally();
    report(tally, milliseconds);
    int changes = 0;
    for (const auto &follower : followers) {
        QCOMPARE(follower->emptyWaits(), 0);
        const QStringList faults = follower->stop();
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
        changes += follower->changes();
    }
    const QStringList faults = bookingFaults(m_location, tally, true);
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
    QCOMPARE(tally.commentsOfPoor, 5 * int(m_plan.poor.size()));
    QVERIFY(slow.written() > 0);
    QVERIFY(m_platforms.front()
                ->command({QStringLiteral("audit"), QStringLiteral("--database"), m_location})
                .contains(QStringLiteral("hold")));
    const QString numbered =
        sharedCluster()
            ->sql(m_location.section(QLatin1Char('/'), 3, 3).section(QLatin1Char('?'), 0, 0),
                  QStringLiteral("SELECT value FROM counter"))
            .value_or(QString());
    // Each accepted request is at least two: the post's counts and the account.
    QVERIFY(numbered.toInt() >= 2 * tally.accepted.size());
    qInfo("%s changes numbered, %d told to %d followers, %d slow transactions", qPrintable(numbered), changes,
          processes, slow.written());
}

FARTHING_TEST(SeveralProcessesTest)
#include "test_severalprocesses.moc"
