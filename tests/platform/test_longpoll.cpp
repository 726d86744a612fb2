// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/platformtest.h"
#include "support/served.h"

#include <QtCore/QElapsedTimer>

using namespace farthing;
using namespace farthing::platform;

/// Readers that wait for changes: they are answered by a write, by time, by the end, and may leave whenever
/// they like.
class LongPollTest : public PlatformTest
{
    Q_OBJECT

private slots:
    void init();
    void answersAtOnceWhereThereIsSomething();
    void aWriteAnswers();
    void othersWritesDoNotConcernThem();
    void anotherProgramsWriteAnswers();
    void timeAnswers();
    void leavingIsNoTrouble();
    void theNextRequestWaitsItsTurn();
    void theNextRequestMayComeWithIt();
    void aParkedConnectionIsNotIdle();
    void theEndAnswers();

private:
    QByteArray poll(int seconds) const
    {
        return m_served->request(
            "GET", "/v1/changes?wait=" + QByteArray::number(seconds) + "&after=" + m_cursor, m_ada);
    }
    void write() { m_served->does("PUT", "/v1/me/state/x", m_ada, {{QStringLiteral("value"), ++m_value}}); }

    std::unique_ptr<Served> m_served;
    QByteArray m_ada;
    QByteArray m_cursor;
    int m_value = 0;
};

void LongPollTest::init()
{
    PlatformTest::init();
    m_served = std::make_unique<Served>();
    m_ada = m_served->join(QStringLiteral("Ada"), 20, QStringLiteral("25"));
    m_cursor = m_served->gets("/v1/posts", m_ada).value(u"changes").toString().toLatin1();
}

void LongPollTest::answersAtOnceWhereThereIsSomething()
{
    write();
    RawClient client(m_served->server->url());
    const auto answer = client.send(poll(30)).take();
    QVERIFY(answer);
    QCOMPARE(answer->json().value(u"items").toArray().size(), 1);
    QCOMPARE(m_served->server->waiting(), 0);
}

void LongPollTest::aWriteAnswers()
{
    RawClient client(m_served->server->url());
    client.send(poll(30));
    QTRY_COMPARE(m_served->server->waiting(), 1);
    write();
    const auto answer = client.take();
    QVERIFY(answer);
    QCOMPARE(answer->status, 200);
    QVERIFY(answer->headers.contains("etag"));
    const QJsonObject change = answer->json().value(u"items").toArray().at(0).toObject();
    QCOMPARE(change.value(u"kind").toString(), QStringLiteral("state"));
    QVERIFY(answer->json().value(u"next").toString() != QString::fromLatin1(m_cursor));
}

void LongPollTest::othersWritesDoNotConcernThem()
{
    const QByteArray ben = m_served->join(QStringLiteral("Ben"), 1, QStringLiteral("0"));
    m_cursor = m_served->gets("/v1/posts", m_ada).value(u"changes").toString().toLatin1();
    RawClient client(m_served->server->url());
    client.send(poll(30));
    QTRY_COMPARE(m_served->server->waiting(), 1);
    m_served->does("PUT", "/v1/me/state/x", ben, {{QStringLiteral("value"), 1}});
    // Ben's own poll comes back, so the server has looked; Ada's has not.
    QCOMPARE(m_served->ask("GET", "/v1/me/state/x", ben).status, 200);
    QCOMPARE(m_served->server->waiting(), 1);
    write();
    QVERIFY(client.take());
}

void LongPollTest::anotherProgramsWriteAnswers()
{
    QTemporaryDir folder;
    const QString file = sharedDatabase(folder.path());
    m_served = std::make_unique<Served>(ServerOptions(), file);
    m_ada = m_served->join(QStringLiteral("Ada"), 20, QStringLiteral("25"));
    m_cursor = m_served->gets("/v1/posts", m_ada).value(u"changes").toString().toLatin1();
    RawClient client(m_served->server->url());
    client.send(poll(30));
    QTRY_COMPARE(m_served->server->waiting(), 1);
    const auto other = Database::open(file);
    QVERIFY(other);
    QVERIFY(
        addAccount(**other, m_served->clock, {QStringLiteral("Ada"), 21, Money::fromMinor(1), std::nullopt}));
    QElapsedTimer sinceWritten;
    sinceWritten.start();
    const auto answer = client.take();
    QVERIFY(answer);
    QCOMPARE(answer->json().value(u"items").toArray().at(0).toObject().value(u"kind").toString(),
             QStringLiteral("account"));
    // It was told, and did not wait for the look that would find a notification which got lost.
    if (isOnPostgres())
        QVERIFY2(sinceWritten.elapsed() < 3'000, qPrintable(QString::number(sinceWritten.elapsed())));
}

void LongPollTest::timeAnswers()
{
    RawClient client(m_served->server->url());
    const auto answer = client.send(poll(1)).take();
    QVERIFY(answer);
    QCOMPARE(answer->status, 200);
    QVERIFY(answer->json().value(u"items").toArray().isEmpty());
    QVERIFY(!answer->json().value(u"more").toBool());
    QCOMPARE(m_served->server->waiting(), 0);
}

void LongPollTest::leavingIsNoTrouble()
{
    std::vector<std::unique_ptr<RawClient>> clients;
    for (int i = 0; i < 100; ++i) {
        clients.push_back(std::make_unique<RawClient>(m_served->server->url()));
        clients.back()->send(poll(30));
    }
    QTRY_COMPARE(m_served->server->waiting(), 100);
    // Half of them go; the write comes before the server has heard of it.
    for (int i = 0; i < 100; i += 2)
        clients[size_t(i)]->leave();
    write();
    for (int i = 1; i < 100; i += 2) {
        const auto answer = clients[size_t(i)]->take();
        QVERIFY(answer);
        QCOMPARE(answer->json().value(u"items").toArray().size(), 1);
    }
    QTRY_COMPARE(m_served->server->connections(), 50);
    QCOMPARE(m_served->server->waiting(), 0);
    write();
    QCOMPARE(m_served->ask("GET", "/v1/platform").status, 200);
}

void LongPollTest::theNextRequestWaitsItsTurn()
{
    RawClient client(m_served->server->url());
    client.send(poll(30));
    QTRY_COMPARE(m_served->server->waiting(), 1);
    client.send(m_served->request("GET", "/v1/platform"));
    const auto first = client.take();
    QVERIFY(first);
    QVERIFY(first->json().contains(u"more"));
    const auto second = client.take();
    QVERIFY(second);
    QCOMPARE(second->json().value(u"api").toInt(), 1);
}

void LongPollTest::theNextRequestMayComeWithIt()
{
    RawClient client(m_served->server->url());
    client.send(poll(30) + m_served->request("GET", "/v1/platform") + poll(30));
    const auto first = client.take();
    QVERIFY(first);
    QVERIFY(first->json().contains(u"more"));
    const auto second = client.take();
    QVERIFY(second);
    QCOMPARE(second->json().value(u"api").toInt(), 1);
    // Behind the last one is nothing that it would hold up.
    QTRY_COMPARE(m_served->server->waiting(), 1);
    write();
    QVERIFY(client.take());
}

void LongPollTest::aParkedConnectionIsNotIdle()
{
    ServerOptions options;
    options.limits.idle = std::chrono::milliseconds(500); // a request has to begin within it, too
    m_served = std::make_unique<Served>(options);
    m_ada = m_served->join(QStringLiteral("Ada"), 20, QStringLiteral("25"));
    m_cursor = m_served->gets("/v1/posts", m_ada).value(u"changes").toString().toLatin1();
    RawClient client(m_served->server->url());
    const auto answer = client.send(poll(1)).take();
    QVERIFY(answer);
    QVERIFY(client.closedByServer());
}

void LongPollTest::theEndAnswers()
{
    RawClient client(m_served->server->url());
    client.send(poll(30));
    QTRY_COMPARE(m_served->server->waiting(), 1);
    m_served->server.reset();
    const auto answer = client.take();
    QVERIFY(answer);
    QCOMPARE(answer->status, 200);
    QVERIFY(client.closedByServer());
}

FARTHING_TEST(LongPollTest)
#include "test_longpoll.moc"
