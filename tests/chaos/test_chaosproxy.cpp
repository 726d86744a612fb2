// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/chaosproxy.h"
#include "support/scriptedserver.h"
#include "support/served.h"
#include "support/testcase.h"

using namespace farthing;

using Fault = ChaosProxy::Fault;

/// The bad network itself: each fault does what it says, and a seed means the same faults again.
class ChaosProxyTest : public TestCase
{
    Q_OBJECT

private slots:
    void init();
    void passesOnWhatIsAsked();
    void dropsBeforeThePlatformHears();
    void cutsInTheMiddleOfARequest();
    void losesTheAnswerAfterThePlatformDidIt();
    void cutsInTheMiddleOfAnAnswer();
    void asksTwice();
    void asksOnceMoreMuchLater();
    void holdsUntilOthersWentBy();
    void holdsUntilItIsReleased();
    void holdsTheAnswer();
    void answersForAPlatformThatHearsNothing();
    void garblesWhatThePlatformSaid();
    void writesGoOneAfterTheOther();
    void endsWithAPlatformThatGoes();
    void aSeedMeansTheSameFaults();

private:
    QByteArray write(const QByteArray &name) const
    {
        return "PUT /v1/" + name + " HTTP/1.1\r\nHost: localhost\r\nContent-Length: 4\r\n\r\nbody";
    }
    /// Sends on a connection of its own, and answers what comes back.
    std::optional<RawAnswer> ask(const QByteArray &bytes) { return RawClient(m_way).send(bytes).take(); }
    QByteArrayList targets() const
    {
        QByteArrayList targets;
        for (const ScriptedServer::Request &request : m_platform->requests())
            targets += request.target.sliced(4);
        return targets;
    }

    std::unique_ptr<ScriptedServer> m_platform;
    std::unique_ptr<ChaosProxy> m_proxy;
    QUrl m_way;
};

void ChaosProxyTest::init()
{
    TestCase::init();
    m_platform = std::make_unique<ScriptedServer>();
    m_proxy = std::make_unique<ChaosProxy>(7);
    m_proxy->setPlatform(m_platform->url());
    m_way = m_proxy->addLane();
    for (int i = 0; i < 20; ++i)
        m_platform->thenJson("{\"number\":" + QByteArray::number(i) + "}");
}

void ChaosProxyTest::passesOnWhatIsAsked()
{
    RawClient client(m_way);
    for (int i = 0; i < 3; ++i) { // on one connection
        const auto answer = client.send(write("a")).take();
        QVERIFY(answer);
        QCOMPARE(answer->status, 200);
        QCOMPARE(answer->json().value(QStringLiteral("number")).toInt(), i);
    }
    QCOMPARE(m_platform->requests().size(), 3);
    QCOMPARE(m_platform->requests().at(0).body, QByteArray("body"));
}

void ChaosProxyTest::dropsBeforeThePlatformHears()
{
    m_proxy->plan(0, {Fault::Drop});
    QVERIFY(!ask(write("a")));
    QVERIFY(m_platform->requests().isEmpty());
    QVERIFY(ask(write("b")));
}

void ChaosProxyTest::cutsInTheMiddleOfARequest()
{
    m_proxy->plan(0, {Fault::CutRequest});
    QVERIFY(!ask(write("a")));
    QTRY_COMPARE(m_platform->connectionsLost(), 1);
    QVERIFY(m_platform->requests().isEmpty());
}

void ChaosProxyTest::losesTheAnswerAfterThePlatformDidIt()
{
    m_proxy->plan(0, {Fault::LoseAnswer});
    QVERIFY(!ask(write("a")));
    QCOMPARE(targets(), QByteArrayList{"a"});
}

void ChaosProxyTest::cutsInTheMiddleOfAnAnswer()
{
    m_proxy->plan(0, {Fault::CutAnswer});
    RawClient client(m_way);
    client.send(write("a"));
    QVERIFY(client.closedByServer());
    QVERIFY(!client.take());
    QCOMPARE(targets(), QByteArrayList{"a"});
}

void ChaosProxyTest::asksTwice()
{
    m_proxy->plan(0, {Fault::Twice});
    const auto answer = ask(write("a"));
    QVERIFY(answer);
    QCOMPARE(answer->status, 200);
    QCOMPARE(targets(), (QByteArrayList{"a", "a"}));
}

void ChaosProxyTest::asksOnceMoreMuchLater()
{
    m_proxy->plan(0, {Fault::Echo});
    QVERIFY(ask(write("a")));
    QVERIFY(ask(write("b")));
    m_proxy->release();
    QTRY_COMPARE(targets(), (QByteArrayList{"a", "b", "a"}));
    m_proxy->release(); // not again
    QVERIFY(ask(write("c")));
    QCOMPARE(targets(), (QByteArrayList{"a", "b", "a", "c"}));
}

void ChaosProxyTest::holdsUntilOthersWentBy()
{
    m_proxy->plan(0, {Fault::Hold});
    RawClient held(m_way);
    held.send(write("a"));
    QTRY_COMPARE(m_proxy->held(0), 1);
    for (int i = 0; i < 9 && m_proxy->held(0) == 1; ++i)
        QVERIFY(ask(write("b")));
    QCOMPARE(m_proxy->held(0), 0);
    QVERIFY(held.take());
    QCOMPARE(targets().first(), QByteArray("b"));
    QVERIFY(targets().contains("a"));
}

void ChaosProxyTest::holdsUntilItIsReleased()
{
    m_proxy->plan(0, {Fault::Hold});
    RawClient held(m_way);
    held.send(write("a"));
    QTRY_COMPARE(m_proxy->held(0), 1);
    m_proxy->release();
    QVERIFY(held.take());
    QCOMPARE(targets(), QByteArrayList{"a"});
}

void ChaosProxyTest::holdsTheAnswer()
{
    m_proxy->plan(0, {Fault::HoldAnswer});
    RawClient held(m_way);
    held.send(write("a"));
    QTRY_COMPARE(m_proxy->held(0), 1);
    QCOMPARE(targets(), QByteArrayList{"a"});
    m_proxy->release();
    QVERIFY(held.take());
}

void ChaosProxyTest::answersForAPlatformThatHearsNothing()
{
    static const QList<int> strange{403, 404, 408, 429, 500, 502, 503};
    m_proxy->plan(0, QList<Fault>(30, Fault::Status) + QList<Fault>{Fault::SignedOut, Fault::Garbage});
    QSet<int> seen;
    for (int i = 0; i < 30; ++i) {
        const auto answer = ask(write("a"));
        QVERIFY(answer && strange.contains(answer->status));
        seen.insert(answer->status);
        const bool definite = answer->status < 429 && answer->headers.value("content-type").contains("json");
        QVERIFY(!definite); // only the platform says no for good
    }
    QVERIFY(seen.size() > 4);
    QCOMPARE(ask(write("a"))->status, 401);
    const auto garbage = ask(write("a"));
    QVERIFY(garbage);
    QCOMPARE(garbage->status, 200);
    QVERIFY(garbage->json().isEmpty());
    QVERIFY(m_platform->requests().isEmpty());
}

void ChaosProxyTest::garblesWhatThePlatformSaid()
{
    m_proxy->plan(0, {Fault::GarbleAfter, Fault::StatusAfter});
    const auto garbled = ask(write("a"));
    QVERIFY(garbled && garbled->status == 200 && garbled->json().isEmpty());
    const auto answer = ask(write("b"));
    QVERIFY(answer && answer->status >= 400);
    QCOMPARE(targets(), (QByteArrayList{"a", "b"}));
}

void ChaosProxyTest::writesGoOneAfterTheOther()
{
    QByteArrayList heard;
    connect(m_proxy.get(), &ChaosProxy::written, this, [&] { heard += targets().last(); });
    std::vector<std::unique_ptr<RawClient>> clients;
    for (const char *name : {"a", "b", "c"}) {
        clients.push_back(std::make_unique<RawClient>(m_way));
        clients.back()->send(write(name));
    }
    for (const auto &client : clients)
        QVERIFY(client->take());
    QCOMPARE(heard, targets()); // at each moment, what was heard last was the newest on the platform
    QCOMPARE(heard.size(), 3);
}

void ChaosProxyTest::endsWithAPlatformThatGoes()
{
    RawClient client(m_way);
    QVERIFY(client.send(write("a")).take());
    ScriptedServer other;
    other.thenJson("{}");
    m_proxy->setPlatform(other.url());
    QVERIFY(client.send(write("b")).take());
    QCOMPARE(other.requests().size(), 1);
    QCOMPARE(m_platform->requests().size(), 1);
}

void ChaosProxyTest::aSeedMeansTheSameFaults()
{
    const auto faults = [](std::uint64_t seed) {
        ScriptedServer platform;
        for (int i = 0; i < 100; ++i)
            platform.thenJson("{}");
        ChaosProxy proxy(seed);
        proxy.setPlatform(platform.url());
        const QUrl way = proxy.addLane();
        proxy.setTrouble(60);
        QList<int> statuses;
        for (int i = 0; i < 30; ++i) {
            RawClient client(way);
            client.send("GET /v1/a HTTP/1.1\r\nHost: localhost\r\n\r\n");
            (void)QTest::qWaitFor([&] {
                proxy.release();
                return client.socket.bytesAvailable() > 0 ||
                       client.socket.state() == QAbstractSocket::UnconnectedState;
            });
            statuses += client.socket.readAll().mid(9, 3).toInt();
        }
        return std::pair(proxy.met(), statuses);
    };
    const auto first = faults(3);
    QVERIFY(first.first.size() > 8);
    QCOMPARE(faults(3).first, first.first);
    QCOMPARE(faults(3).second, first.second);
    QVERIFY(faults(4).first != first.first);
}

FARTHING_TEST(ChaosProxyTest)
#include "test_chaosproxy.moc"
