// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/books.h"
#include "support/postgrescluster.h"
#include "support/served.h"
#include "support/testcase.h"
#include "wire/json.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QJsonArray>

using namespace farthing;
using namespace farthing::platform;

/// A platform whose PostgreSQL goes away: it says so, goes on when the server is back, and nobody who waits
/// for changes misses one.
class LostDatabaseTest : public TestCase
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void withoutItsServerItIsUnavailable();
    void whoWaitsHearsWhatCameMeanwhile();
    void aWriteOnALostConnectionIsNotAcknowledged();
    void othersRulesAreInForceAtOnce();
    void aNulIsNowhere();

private:
    QByteArray poll(int seconds) const
    {
        return m_served->request(
            "GET", "/v1/changes?wait=" + QByteArray::number(seconds) + "&after=" + m_cursor, m_ada);
    }
    /// Ends all connections to the database.
    void disconnectAll()
    {
        sharedCluster()->sql(QStringLiteral("postgres"),
                             QStringLiteral("SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity "
                                            "WHERE application_name = 'farthing'"));
    }
    static void expectLoss()
    {
        QTest::ignoreMessage(QtWarningMsg,
                             QRegularExpression(QStringLiteral("^The connection to .* is lost")));
    }

    QString m_location;
    std::unique_ptr<Served> m_served;
    QByteArray m_ada;
    QByteArray m_cursor;
};

void LostDatabaseTest::initTestCase()
{
    if (!sharedCluster())
        QSKIP(qPrintable(whyNoCluster()));
}

void LostDatabaseTest::init()
{
    TestCase::init();
    m_served.reset();
    m_location = sharedCluster()->platformDatabase();
    m_served = std::make_unique<Served>(ServerOptions(), m_location);
    m_ada = m_served->join(QStringLiteral("Ada"), 20, QStringLiteral("25"));
    m_cursor = m_served->gets("/v1/posts", m_ada).value(u"changes").toString().toLatin1();
}

void LostDatabaseTest::withoutItsServerItIsUnavailable()
{
    expectLoss();
    sharedCluster()->crash();
    const RawAnswer answer = m_served->ask("GET", "/v1/me", m_ada);
    QCOMPARE(answer.status, 503);
    QCOMPARE(answer.problem(), QStringLiteral("unavailable"));
    QVERIFY(answer.headers.value("retry-after").toInt() > 0);
    QCOMPARE(m_served->ask("PUT", "/v1/me/state/x", m_ada, "{\"value\":1}").status, 503);
    QCOMPARE(m_served->ask("GET", "/v1/platform").status, 200);
    QVERIFY(sharedCluster()->start());
    QTRY_COMPARE(m_served->ask("GET", "/v1/me", m_ada).status, 200);
    QCOMPARE(m_served->ask("PUT", "/v1/me/state/x", m_ada, "{\"value\":1}").status, 200);
}

void LostDatabaseTest::whoWaitsHearsWhatCameMeanwhile()
{
    RawClient client(m_served->server->url());
    client.send(poll(30));
    QTRY_COMPARE(m_served->server->waiting(), 1);
    expectLoss();
    disconnectAll();
    {
        const auto other = Database::open(m_location);
        QVERIFY(other);
        QVERIFY(addAccount(**other, m_served->clock,
                           {QStringLiteral("Ada"), 21, Money::fromMinor(1), std::nullopt}));
    }
    const auto answer = client.take();
    QVERIFY(answer);
    QCOMPARE(answer->status, 200);
    QCOMPARE(answer->json().value(u"items").toArray().size(), 1);
    // And it listens again.
    m_cursor = answer->json().value(u"next").toString().toLatin1();
    client.send(poll(30));
    QTRY_COMPARE(m_served->server->waiting(), 1);
    const auto other = Database::open(m_location);
    QVERIFY(
        addAccount(**other, m_served->clock, {QStringLiteral("Ada"), 22, Money::fromMinor(1), std::nullopt}));
    QElapsedTimer sinceWritten;
    sinceWritten.start();
    const auto again = client.take();
    QVERIFY(again);
    QVERIFY2(sinceWritten.elapsed() < 3'000, "it was found by looking, not heard");
    QCOMPARE(again->json().value(u"items").toArray().size(), 1);
}

void LostDatabaseTest::aWriteOnALostConnectionIsNotAcknowledged()
{
    const Caller ada = granted(m_served->service->authenticate(m_ada));
    expectLoss();
    disconnectAll();
    // Straight at the service: the event loop has not heard of it yet.
    const Idempotency idempotency{QStringLiteral("key"), QByteArray("hash")};
    const auto answer = m_served->service->setState(ada, QStringLiteral("x"), "1", idempotency);
    QVERIFY(std::holds_alternative<Problem>(answer));
    QCOMPARE(std::get<Problem>(answer).type, Problem::Type::Unavailable);
    const auto again = m_served->service->setState(ada, QStringLiteral("x"), "1", idempotency);
    QVERIFY2(std::holds_alternative<Accepted>(again), qPrintable(problemName(problemOf(again).type)));
}

void LostDatabaseTest::othersRulesAreInForceAtOnce()
{
    const auto other = Database::open(m_location);
    Rulebook rules = std::get<Rulebook>(m_served->service->rules());
    rules.levelStep += 1;
    QVERIFY(adoptRules(**other, m_served->clock, wire::toBytes(wire::encode(rules))));
    QCOMPARE(m_served->gets("/v1/rules", {}).value(u"level_step").toInt(), rules.levelStep);
}

void LostDatabaseTest::aNulIsNowhere()
{
    QCOMPARE(m_served->ask("GET", "/v1/posts/a%00b", m_ada).status, 404);
    QCOMPARE(m_served->ask("PUT", "/v1/me/state/a%00b", m_ada, "{\"value\":1}").status, 404);
    QCOMPARE(m_served->ask("POST", "/v1/me/avatars?name=a%00b", m_ada, "x").status, 400);
    QCOMPARE(m_served->ask("GET", "/v1/posts?before=a%00b", m_ada).status, 400);
    QCOMPARE(m_served->ask("GET", "/v1/me", "a\0b").status, 401);
}

FARTHING_TEST(LostDatabaseTest)
#include "test_lostdatabase.moc"
