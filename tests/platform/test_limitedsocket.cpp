// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/served.h"
#include "support/testcase.h"

using namespace farthing;
using namespace farthing::platform;

/// What a connection may cost: size, time and number, before a handler has looked at a request.
class LimitedSocketTest : public TestCase
{
    Q_OBJECT

private slots:
    void aBodyAnnouncedTooLarge();
    void aBodyInPieces();
    void aBodyAtTheLimit();
    void fortyMegabytesCostLittle();
    void headsTooLarge_data();
    void headsTooLarge();
    void noHttp_data();
    void noHttp();
    void otherFormsOfARequest_data();
    void otherFormsOfARequest();
    void waitsForContinue();
    void idleConnectionsAreClosed();
    void slowRequestsAreClosed();
    void tooManyConnections();

private:
    static qint64 residentKilobytes();
};

/// 0 where the system does not say.
qint64 LimitedSocketTest::residentKilobytes()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    static const QRegularExpression resident(QStringLiteral("VmRSS:\\s+(\\d+)"));
    return resident.match(QString::fromLatin1(status.readAll())).captured(1).toLongLong();
}

void LimitedSocketTest::aBodyAnnouncedTooLarge()
{
    Served served;
    RawClient client(served.server->url());
    // Not a byte of the body is needed to say no.
    const auto answer =
        client.send("POST /v1/posts HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1000001\r\n\r\n").take();
    QVERIFY(answer);
    QCOMPARE(answer->status, 413);
    QCOMPARE(answer->problem(), QStringLiteral("too-large"));
    QVERIFY(client.closedByServer());
    QTRY_COMPARE(served.server->connections(), 0);
}

void LimitedSocketTest::aBodyInPieces()
{
    Served served;
    RawClient client(served.server->url());
    // How long it will be nobody knows, so not one piece is taken.
    const auto answer =
        client.send("POST /v1/posts HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n")
            .take();
    QVERIFY(answer);
    QCOMPARE(answer->status, 411);
    QCOMPARE(answer->problem(), QStringLiteral("invalid"));
    QVERIFY(client.closedByServer());
}

void LimitedSocketTest::aBodyAtTheLimit()
{
    Served served;
    const QByteArray ada = served.join(QStringLiteral("Ada"), 20, QStringLiteral("25"));
    // It comes whole to the handler, which finds more than may be kept of a state.
    QByteArray body = "{\"value\":\"\"}";
    body.insert(body.size() - 2, QByteArray(1'000'000 - body.size(), 'x'));
    QCOMPARE(body.size(), 1'000'000);
    const RawAnswer answer = served.ask("PUT", "/v1/me/state/x", ada, body);
    QCOMPARE(answer.status, 413);
    QVERIFY2(answer.json().value(u"detail").toString().contains(QStringLiteral("4096")),
             answer.body.constData());
}

void LimitedSocketTest::fortyMegabytesCostLittle()
{
    Served served;
    RawClient client(served.server->url());
    const qint64 before = residentKilobytes();
    client.send("POST /v1/posts HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n");
    const QByteArray chunk = "f4240\r\n" + QByteArray(1'000'000, 'x') + "\r\n";
    qint64 written = 0;
    for (int i = 0; i < 40 && client.socket.state() == QAbstractSocket::ConnectedState; ++i) {
        client.send(chunk);
        // What this end holds must not count: the next piece goes when the last is on its way.
        (void)QTest::qWaitFor([&] {
            return client.socket.bytesToWrite() == 0 ||
                   client.socket.state() != QAbstractSocket::ConnectedState;
        });
        written += chunk.size();
    }
    QVERIFY(client.closedByServer());
    QVERIFY2(written < 20'000'000, qPrintable(QString::number(written)));
    QVERIFY2(residentKilobytes() - before < 20'000,
             qPrintable(QString::number(residentKilobytes() - before)));
    QCOMPARE(served.ask("GET", "/v1/platform").status, 200);
}

void LimitedSocketTest::headsTooLarge_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::newRow("a header") << "GET /v1/platform HTTP/1.1\r\nHost: localhost\r\nX: " +
                                     QByteArray(40'000, 'x') + "\r\n\r\n";
    QTest::newRow("many headers") << "GET /v1/platform HTTP/1.1\r\nHost: localhost\r\n" +
                                         QByteArray("X: y\r\n").repeated(7'000) + "\r\n";
    QTest::newRow("an address") << "GET /v1/posts/" + QByteArray(40'000, 'x') +
                                       " HTTP/1.1\r\nHost: localhost\r\n\r\n";
    QTest::newRow("no end of it") << QByteArray(40'000, 'X');
    QTest::newRow("101 headers") << "GET /v1/platform HTTP/1.1\r\n" + QByteArray("X: y\r\n").repeated(101) +
                                        "\r\n";
}

void LimitedSocketTest::headsTooLarge()
{
    QFETCH(QByteArray, head);
    Served served;
    RawClient client(served.server->url());
    const auto answer = client.send(head).take();
    QVERIFY(answer);
    QCOMPARE(answer->status, 431);
    QVERIFY(client.closedByServer());
}

void LimitedSocketTest::noHttp_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("words") << QByteArray("hello there\r\n\r\n");
    QTest::newRow("another protocol") << QByteArray("GET / GOPHER/1.0\r\n\r\n");
    QTest::newRow("a header without a name") << QByteArray("GET /v1/platform HTTP/1.1\r\nnothing\r\n\r\n");
    QTest::newRow("a length of words")
        << QByteArray("POST /v1/posts HTTP/1.1\r\nContent-Length: many\r\n\r\n");
    QTest::newRow("a length below nothing")
        << QByteArray("POST /v1/posts HTTP/1.1\r\nContent-Length: -1\r\n\r\n");
    QTest::newRow("two lengths") << QByteArray(
        "POST /v1/posts HTTP/1.1\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n");
    const QByteArray head = "GET /v1/platform HTTP/1.1\r\nHost: localhost\r\n";
    QTest::newRow("a length with a plus") << head + "Content-Length: +1\r\n\r\n";
    QTest::newRow("a blank before a colon") << head + "Content-Length : 1\r\n\r\n";
    QTest::newRow("a folded header") << head + "X: a\r\n b: c\r\n\r\n";
    QTest::newRow("a NUL") << head + "X: a" + QByteArray(1, '\0') + "\r\n\r\n";
    QTest::newRow("half a line end") << head + "X: a\rY: b\r\n\r\n";
    QTest::newRow("two hosts") << head + "Host: localhost\r\n\r\n";
    QTest::newRow("a version of words") << QByteArray("GET /v1/platform HTTP/1.x\r\nHost: localhost\r\n\r\n");
    QTest::newRow("more than a version")
        << QByteArray("GET /v1/platform HTTP/1.1a\r\nHost: localhost\r\n\r\n");
    QTest::newRow("a first line of no version, and no more") << QByteArray("GET /v1/platform HTTP/1.1a\r\n");
    QTest::newRow("a header without a name, and no more") << head + "nothing\r\n";
    QTest::newRow("another host") << QByteArray(
        "GET http://evil.example/ HTTP/1.1\r\nHost: localhost\r\n\r\n");
    QTest::newRow("a path like a host")
        << QByteArray("GET //evil.example/ HTTP/1.1\r\nHost: localhost\r\n\r\n");
    QTest::newRow("a fragment") << QByteArray("GET /v1/platform#x HTTP/1.1\r\nHost: localhost\r\n\r\n");
    QTest::newRow("two ways to end") << QByteArray(
        "POST /v1/posts HTTP/1.1\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n");
}

void LimitedSocketTest::noHttp()
{
    QFETCH(QByteArray, bytes);
    Served served;
    RawClient client(served.server->url());
    const auto answer = client.send(bytes).take();
    QVERIFY(answer);
    QCOMPARE(answer->status, 400);
    QVERIFY(client.closedByServer());
    QTRY_COMPARE(served.server->connections(), 0);
}

void LimitedSocketTest::otherFormsOfARequest_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("line feeds alone") << QByteArray("GET /v1/platform HTTP/1.1\nHost: localhost\n\n");
    QTest::newRow("version 1.0") << QByteArray("GET /v1/platform HTTP/1.0\r\nHost: localhost\r\n\r\n");
    QTest::newRow("a whole address") << QByteArray(
        "GET http://LOCALHOST/v1/platform HTTP/1.1\r\nHost: localhost\r\n\r\n");
    QTest::newRow("blanks around values")
        << QByteArray("GET /v1/platform HTTP/1.1\r\nHost:\tlocalhost \r\nX:\r\n\r\n");
    QTest::newRow("100 headers") << "GET /v1/platform HTTP/1.1\r\nHost: localhost\r\n" +
                                        QByteArray("X: y\r\n").repeated(99) + "\r\n";
}

void LimitedSocketTest::otherFormsOfARequest()
{
    QFETCH(QByteArray, bytes);
    Served served;
    RawClient client(served.server->url());
    const auto answer = client.send(bytes).take();
    QVERIFY(answer);
    QCOMPARE(answer->status, 200);
}

void LimitedSocketTest::waitsForContinue()
{
    Served served;
    const QByteArray ada = served.join(QStringLiteral("Ada"), 20, QStringLiteral("25"));
    RawClient client(served.server->url());
    const QByteArray whole =
        served.request("PUT", "/v1/me/state/x", ada, "{\"value\":1}", {"Expect: 100-continue"});
    const qsizetype head = whole.indexOf("\r\n\r\n") + 4;
    const auto go = client.send(whole.first(head)).take();
    QVERIFY(go);
    QCOMPARE(go->status, 100);
    const auto answer = client.send(whole.sliced(head)).take();
    QVERIFY(answer);
    QCOMPARE(answer->status, 200);
}

void LimitedSocketTest::idleConnectionsAreClosed()
{
    ServerOptions options;
    options.limits.idle = std::chrono::milliseconds(500); // a request has to begin within it, too
    Served served(options);
    RawClient silent(served.server->url());
    RawClient served1(served.server->url());
    QVERIFY(served1.send(served.request("GET", "/v1/platform")).take());
    QVERIFY(silent.closedByServer());
    QVERIFY(served1.closedByServer());
    QTRY_COMPARE(served.server->connections(), 0);
}

void LimitedSocketTest::slowRequestsAreClosed()
{
    ServerOptions options;
    options.limits.request = std::chrono::milliseconds(300);
    Served served(options);
    RawClient client(served.server->url());
    // A byte now and then does not keep it open.
    client.send("GET /v1/platform HTTP/1.1\r\n");
    QTimer drip;
    drip.setInterval(20);
    connect(&drip, &QTimer::timeout, this, [&] { client.send("X"); });
    drip.start();
    QVERIFY(client.closedByServer());
}

void LimitedSocketTest::tooManyConnections()
{
    ServerOptions options;
    options.limits.connections = 2;
    Served served(options);
    RawClient first(served.server->url());
    RawClient second(served.server->url());
    QTRY_COMPARE(served.server->connections(), 2);
    RawClient third(served.server->url());
    const auto answer = third.take();
    QVERIFY(answer);
    QCOMPARE(answer->status, 503);
    QVERIFY(answer->headers.contains("retry-after"));
    QVERIFY(first.send(served.request("GET", "/v1/platform")).take());
    second.leave();
    QTRY_COMPARE(served.server->connections(), 1);
    QCOMPARE(served.ask("GET", "/v1/platform").status, 200);
}

FARTHING_TEST(LimitedSocketTest)
#include "test_limitedsocket.moc"
