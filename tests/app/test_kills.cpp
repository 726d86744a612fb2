// SPDX-License-Identifier: GPL-3.0-or-later
// farthingd is killed at any moment while people pay. After each restart the books hold, and whatever was
// acknowledged is booked exactly once. FARTHING_KILLS, FARTHING_LANES and FARTHING_SEED make it longer;
// packaging/soak.d/kills.sh does.
#include "bookings.h"
#include "support/platformprocess.h"
#include "support/platformtest.h"

#include <QtCore/QRandomGenerator>
#include <QtCore/QUuid>

using namespace farthing;

class KillsTest : public PlatformTest
{
    Q_OBJECT

private slots:
    void init();
    void everythingAcknowledgedIsBookedOnce();

private:
    void people(Crowd::Plan &plan);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<PlatformProcess> m_platform;
    Servers m_servers;
};

void KillsTest::init()
{
    PlatformTest::init();
    m_folder = std::make_unique<QTemporaryDir>();
    m_platform = std::make_unique<PlatformProcess>(sharedDatabase(m_folder->path()));
}

void KillsTest::people(Crowd::Plan &plan)
{
    const QByteArray author = m_platform->addAccount(QStringLiteral("Author"), 20, QStringLiteral("1000"));
    constexpr int people = 6;
    for (int i = 0; i < people; ++i)
        plan.rich.append(
            m_platform->addAccount(QStringLiteral("Rich %1").arg(i), 20, QStringLiteral("1000000")));
    Lane lane(m_servers, 0);
    constexpr int posts = 50;
    for (int i = 0; i < posts; ++i) {
        plan.posts.append(QStringLiteral("post-%1").arg(i));
        const QByteArray body = "{\"id\":\"post-" + QByteArray::number(i) +
                                "\",\"title\":\"A post\",\"body\":\"Words.\",\"language\":\"en\",\"tags\":[],"
                                "\"price\":\"5\"}";
        const QByteArray key = QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
        const Lane::Answer answer = lane.ask({"POST", "/v1/posts", author, body, key});
        QVERIFY2(answer.status == 200, answer.body.constData());
    }
}

void KillsTest::everythingAcknowledgedIsBookedOnce()
{
    Crowd::Plan plan;
    plan.seed = quint32(parameter("FARTHING_SEED", 1));
    plan.lanes = parameter("FARTHING_LANES", 8);
    const int kills = parameter("FARTHING_KILLS", 4);
    QRandomGenerator random(plan.seed);
    QVERIFY(m_platform->serve());
    m_servers.set({m_platform->url()});
    people(plan);
    if (QTest::currentTestFailed())
        return;
    Crowd crowd(m_servers, plan);
    crowd.start();
    const QStringList audit{QStringLiteral("audit"), QStringLiteral("--database"), m_platform->database()};
    for (int kill = 0; kill < kills; ++kill) {
        QTest::qWait(random.bounded(100, 900));
        m_platform->kill();
        QVERIFY(m_platform->serve());
        const QString proof = m_platform->command(audit);
        QVERIFY2(proof.contains(QStringLiteral("hold")),
                 qPrintable(QStringLiteral("seed %1, kill %2: %3").arg(plan.seed).arg(kill).arg(proof)));
        const QStringList faults = bookingFaults(m_platform->database(), crowd.tally(), false);
        QVERIFY2(faults.isEmpty(), qPrintable(QStringLiteral("seed %1, kill %2: %3")
                                                  .arg(plan.seed)
                                                  .arg(kill)
                                                  .arg(faults.join(QLatin1Char('\n')))));
    }
    crowd.stop();
    const Crowd::Tally told = crowd.tally();
    const QStringList faults = bookingFaults(m_platform->database(), told, true);
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
    QVERIFY(m_platform->command(audit).contains(QStringLiteral("hold")));
    qInfo("seed %u, %s: %d kills, %lld acknowledged, %d asked again", plan.seed,
          isOnPostgres() ? "PostgreSQL" : "SQLite", kills, told.accepted.size(), told.repeats);
    QVERIFY(told.accepted.size() > kills && told.repeats > 0);
}

FARTHING_TEST(KillsTest)
#include "test_kills.moc"
