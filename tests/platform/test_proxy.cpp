// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/served.h"
#include "support/testcase.h"

using namespace farthing;
using namespace farthing::platform;

/// A platform behind a proxy on the same computer: who is counted as whom, whose word about that is believed,
/// and under which names pages may ask.
class ProxyTest : public TestCase
{
    Q_OBJECT

private slots:
    void eachClientHasALimitOfItsOwn();
    void whoIsOnThisComputerHasNone();
    void anAccountIsOneWhereverItComesFrom();
    void wrongTokensCountForTheAddress();
    void ipv6ClientsAreCountedByNetwork();
    void othersMayNotSayWhoTheyAre();
    void aWordIsNoAddress();
    void pagesBehindAProxy_data();
    void pagesBehindAProxy();

private:
    static constexpr int burst = 3;
    static ServerOptions behindAProxy();
    /// The status of a request that the proxy brings for a client.
    static int askFor(Served &served, const QByteArray &client, const QByteArray &path = "/v1/platform",
                      const QByteArray &token = {});
};

ServerOptions ProxyTest::behindAProxy()
{
    ServerOptions options;
    options.publicNames = {QStringLiteral("news.example")};
    options.proxies = {{QHostAddress(QHostAddress::LocalHost), 32}};
    options.rate = {60, burst, false};
    return options;
}

int ProxyTest::askFor(Served &served, const QByteArray &client, const QByteArray &path,
                      const QByteArray &token)
{
    return served.ask("GET", path, token, {}, {"Host: news.example", "X-Forwarded-For: " + client}).status;
}

void ProxyTest::eachClientHasALimitOfItsOwn()
{
    Served served(behindAProxy());
    for (int i = 0; i < burst; ++i)
        QCOMPARE(askFor(served, "192.0.2.1"), 200);
    QCOMPARE(askFor(served, "192.0.2.1"), 429);
    // What the client wrote itself stands before what the proxy wrote.
    QCOMPARE(askFor(served, "198.51.100.9, 192.0.2.1"), 429);
    const QByteArrayList twice{"Host: news.example", "X-Forwarded-For: 198.51.100.9",
                               "X-Forwarded-For: 192.0.2.1"};
    QCOMPARE(served.ask("GET", "/v1/platform", {}, {}, twice).status, 429);
    QCOMPARE(askFor(served, "192.0.2.2"), 200);
    served.clock.advance(1'000);
    QCOMPARE(askFor(served, "192.0.2.1"), 200);
}

void ProxyTest::whoIsOnThisComputerHasNone()
{
    Served served(behindAProxy());
    for (int i = 0; i < 4 * burst; ++i)
        QCOMPARE(served.ask("GET", "/v1/platform").status, 200);
}

void ProxyTest::anAccountIsOneWhereverItComesFrom()
{
    Served served(behindAProxy());
    const QByteArray ada = served.join(QStringLiteral("Ada"), 1, QStringLiteral("0"));
    const QByteArray ben = served.join(QStringLiteral("Ben"), 1, QStringLiteral("0"));
    for (int i = 0; i < burst; ++i)
        QCOMPARE(askFor(served, "192.0.2." + QByteArray::number(i), "/v1/me", ada), 200);
    QCOMPARE(askFor(served, "192.0.2.99", "/v1/me", ada), 429);
    QCOMPARE(askFor(served, "192.0.2.99", "/v1/me", ben), 200);
    QCOMPARE(askFor(served, "192.0.2.99"), 200);
}

void ProxyTest::wrongTokensCountForTheAddress()
{
    Served served(behindAProxy());
    const QByteArray ada = served.join(QStringLiteral("Ada"), 1, QStringLiteral("0"));
    for (int i = 0; i < burst; ++i)
        QCOMPARE(askFor(served, "192.0.2.1", "/v1/me", "guess-" + QByteArray::number(i)), 401);
    QCOMPARE(askFor(served, "192.0.2.1", "/v1/me", "guess"), 429);
    QCOMPARE(askFor(served, "192.0.2.1", "/v1/me"), 429);
    QCOMPARE(askFor(served, "192.0.2.2", "/v1/me", "guess"), 401);
    // Whoever has an account is not kept out by a neighbour who guesses.
    QCOMPARE(askFor(served, "192.0.2.1", "/v1/me", ada), 200);
}

void ProxyTest::ipv6ClientsAreCountedByNetwork()
{
    Served served(behindAProxy());
    for (int i = 0; i < burst; ++i)
        QCOMPARE(askFor(served, "2001:db8::" + QByteArray::number(i)), 200);
    QCOMPARE(askFor(served, "2001:db8::ffff:1"), 429);
    QCOMPARE(askFor(served, "2001:db8:0:1::1"), 200);
}

void ProxyTest::othersMayNotSayWhoTheyAre()
{
    ServerOptions options = behindAProxy();
    options.proxies = {{QHostAddress(QStringLiteral("127.0.0.2")), 32}};
    options.rate.onLoopback = true;
    Served served(options);
    for (int i = 0; i < burst; ++i)
        QCOMPARE(askFor(served, "192.0.2." + QByteArray::number(i)), 200);
    QCOMPARE(askFor(served, "192.0.2.99"), 429);
    QCOMPARE(askFor(served, "127.0.0.2"), 429);
}

void ProxyTest::aWordIsNoAddress()
{
    Served served(behindAProxy());
    for (int i = 0; i < burst; ++i)
        QCOMPARE(askFor(served, "unknown-" + QByteArray::number(i)), 200);
    QCOMPARE(askFor(served, "unknown"), 429);
}

void ProxyTest::pagesBehindAProxy_data()
{
    QTest::addColumn<QByteArrayList>("headers");
    QTest::addColumn<int>("status");
    QTest::newRow("TLS ends at the proxy")
        << QByteArrayList{"Host: news.example", "Origin: https://news.example"} << 200;
    QTest::newRow("a port of the proxy")
        << QByteArrayList{"Host: news.example:8443", "Origin: https://news.example:8443"} << 200;
    QTest::newRow("another port") << QByteArrayList{"Host: news.example", "Origin: https://news.example:8443"}
                                  << 403;
    QTest::newRow("a foreign page") << QByteArrayList{"Host: news.example", "Origin: https://evil.example"}
                                    << 403;
    QTest::newRow("a proxy that names itself") << QByteArrayList{"Host: farthing"} << 421;
    QTest::newRow("only Host says the name")
        << QByteArrayList{"Host: evil.example", "X-Forwarded-Host: news.example"} << 421;
}

void ProxyTest::pagesBehindAProxy()
{
    QFETCH(QByteArrayList, headers);
    QFETCH(int, status);
    Served served(behindAProxy());
    headers.append("X-Forwarded-For: 192.0.2.1");
    QCOMPARE(served.ask("GET", "/v1/platform", {}, {}, headers).status, status);
}

FARTHING_TEST(ProxyTest)
#include "test_proxy.moc"
