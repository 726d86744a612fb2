// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/httpnetwork.h"
#include "support/fakeclock.h"
#include "support/samples.h"
#include "support/scriptedserver.h"
#include "support/settled.h"
#include "support/testcase.h"
#include "wire/codec.h"
#include "wire/json.h"

#include <QtNetwork/QNetworkAccessManager>
#include <QtNetwork/QNetworkReply>

using namespace farthing;
using namespace Qt::Literals::StringLiterals;

/// What can happen on the way to a platform, told by a server that does it.
class HttpTransportTest : public TestCase
{
    Q_OBJECT

private slots:
    void sendsWhatEveryRequestNeeds();
    void keepsNoCookies();
    void keepsThePathOfTheAddress();
    void refusesAddresses_data();
    void refusesAddresses();
    void tellsWhenNobodyIsThere();
    void tellsWhenTheAnswerIsLate();
    void tellsWhenTheAnswerDrips();
    void waitsLongerForChanges();
    void tellsWhenTheAnswerBreaks_data();
    void tellsWhenTheAnswerBreaks();
    void sendsWhatIsWrittenOnce();
    void tellsWhenThereIsNoTls();
    void takesNoMoreThanItsLimit();
    void takesNoMoreThanItsLimitUnpacked();
    void unpacksAnswers();
    void asksWithTheTagOfWhatItHolds();
    void refuses304ForNothing();
    void followsRedirectsOnTheSameOrigin();
    void refusesRedirects_data();
    void refusesRedirects();
    void endsWithCancelledWhenAborted();
    void endsWithCancelledWhenDestroyed();
    void learnsTheClockOfThePlatform();

private:
    HttpOptions quick() const
    {
        HttpOptions options;
        options.timeout = std::chrono::milliseconds(150);
        options.waitSlack = std::chrono::milliseconds(0);
        options.patience = 3;
        return options;
    }

    QNetworkAccessManager m_access;
    FakeClock m_clock{samples::noon()};
};

namespace {

QByteArray platformJson()
{
    return wire::toBytes(wire::encode(samples::platformInfo()));
}

template <class T>
AppError errorOf(const QFuture<Result<T>> &future)
{
    const Result<T> result = settled(future);
    if (result.ok())
        return {AppError::Kind::Storage, u"it went well"_s, u"it went well"_s};
    return result.error();
}

} // namespace

void HttpTransportTest::sendsWhatEveryRequestNeeds()
{
    ScriptedServer server;
    HttpNetwork network(server.url(), "s3cret", m_access, m_clock);
    server.thenJson(platformJson());
    QVERIFY(settled(network.platform()).ok());
    const ScriptedServer::Request request = server.requests().first();
    QCOMPARE(request.method, QByteArray("GET"));
    QCOMPARE(request.target, QByteArray("/v1/platform"));
    QCOMPARE(request.headers.value("authorization"), QByteArray("Bearer s3cret"));
    QVERIFY(request.headers.value("user-agent").startsWith("Farthing/"));
    QVERIFY(request.headers.value("accept-encoding").contains("gzip"));
    QVERIFY(!request.headers.contains("if-none-match"));
    QVERIFY(!request.headers.contains("idempotency-key"));

    HttpNetwork stranger(server.url(), {}, m_access, m_clock);
    server.thenJson(platformJson());
    QVERIFY(settled(stranger.platform()).ok());
    QVERIFY(!server.requests().last().headers.contains("authorization"));
}

void HttpTransportTest::keepsNoCookies()
{
    ScriptedServer server;
    HttpNetwork network(server.url(), "t", m_access, m_clock);
    server.thenJson(platformJson(), {"Set-Cookie: who=me; Path=/"});
    server.thenJson(platformJson());
    QVERIFY(settled(network.platform()).ok());
    QVERIFY(settled(network.platform()).ok());
    QVERIFY(!server.requests().last().headers.contains("cookie"));
}

void HttpTransportTest::keepsThePathOfTheAddress()
{
    ScriptedServer server;
    for (const QString &path : {u"/news"_s, u"/news/"_s}) {
        HttpNetwork network(server.url(path), {}, m_access, m_clock);
        server.thenJson(platformJson());
        QVERIFY(settled(network.platform()).ok());
        QCOMPARE(server.requests().last().target, QByteArray("/news/v1/platform"));
    }
}

void HttpTransportTest::refusesAddresses_data()
{
    QTest::addColumn<QUrl>("url");
    QTest::newRow("nothing") << QUrl();
    QTest::newRow("a file") << QUrl(u"file:///etc/passwd"_s);
    QTest::newRow("ftp") << QUrl(u"ftp://example.org"_s);
    QTest::newRow("a host alone") << QUrl(u"example.org"_s);
    QTest::newRow("no host") << QUrl(u"http:///v1"_s);
}

void HttpTransportTest::refusesAddresses()
{
    QFETCH(QUrl, url);
    HttpNetwork network(url, {}, m_access, m_clock);
    const AppError error = errorOf(network.platform());
    QCOMPARE(error.kind, AppError::Kind::Invalid);
    QVERIFY(error.userText.contains(u"https://"_s));
}

void HttpTransportTest::tellsWhenNobodyIsThere()
{
    QUrl nobody;
    {
        const ScriptedServer gone;
        nobody = gone.url();
    }
    HttpNetwork network(nobody, {}, m_access, m_clock);
    const AppError error = errorOf(network.platform());
    QCOMPARE(error.kind, AppError::Kind::Offline);
    QVERIFY(error.userText.contains(u"127.0.0.1"_s));
}

void HttpTransportTest::tellsWhenTheAnswerIsLate()
{
    ScriptedServer server;
    HttpNetwork network(server.url(), {}, m_access, m_clock, quick());
    server.then({});
    QCOMPARE(errorOf(network.platform()).kind, AppError::Kind::Timeout);
    server.then({"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{"});
    QCOMPARE(errorOf(network.platform()).kind, AppError::Kind::Timeout);
    QTRY_COMPARE(server.connectionsLost(), 2);
}

void HttpTransportTest::tellsWhenTheAnswerDrips()
{
    ScriptedServer server;
    // Long enough that a busy computer, which holds up the drip, does not look like silence.
    HttpOptions options = quick();
    options.timeout = std::chrono::milliseconds(500);
    HttpNetwork network(server.url(), {}, m_access, m_clock, options);
    server.then({"HTTP/1.1 200 OK\r\nContent-Length: 1000000\r\n\r\n{", false, 20});
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(errorOf(network.platform()).kind, AppError::Kind::Timeout);
    QVERIFY(timer.elapsed() >= 1'400); // three times 500 ms, although something came all the time
}

void HttpTransportTest::waitsLongerForChanges()
{
    ScriptedServer server;
    HttpNetwork network(server.url(), {}, m_access, m_clock, quick());
    server.then({});
    const QFuture<Result<ChangePage>> changes = network.changes(u"c1"_s, 10, 1);
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(errorOf(changes).kind, AppError::Kind::Timeout);
    QVERIFY(timer.elapsed() >= 900);
    QCOMPARE(server.requests().last().target, QByteArray("/v1/changes?limit=10&after=c1&wait=1"));
}

void HttpTransportTest::tellsWhenTheAnswerBreaks_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<AppError::Kind>("kind");
    const QByteArray head = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n";
    const QByteArray chunked = head + "Transfer-Encoding: chunked\r\n\r\n";
    QTest::newRow("at once") << QByteArray() << AppError::Kind::Offline;
    QTest::newRow("in the head") << QByteArray("HTTP/1.1 200 OK\r\nContent-Le") << AppError::Kind::Offline;
    QTest::newRow("in the body") << head + "Content-Length: 1000\r\n\r\n{\"name\":"
                                 << AppError::Kind::Offline;
    QTest::newRow("in a chunk") << chunked + "40\r\n{\"name\":" << AppError::Kind::Offline;
    // Qt takes what is no HTTP for a connection that broke.
    QTest::newRow("another protocol") << QByteArray("SSH-2.0-OpenSSH_9.2\r\n\r\n") << AppError::Kind::Offline;
    QTest::newRow("a page") << head + "Content-Length: 13\r\n\r\n<html></html>" << AppError::Kind::Protocol;
    QTest::newRow("nothing") << head + "Content-Length: 0\r\n\r\n" << AppError::Kind::Protocol;
    QTest::newRow("half the JSON") << head + "Content-Length: 8\r\n\r\n{\"name\":"
                                   << AppError::Kind::Protocol;
    QTest::newRow("no length") << head + "\r\n{\"name\":" << AppError::Kind::Protocol;
    QTest::newRow("bad packing") << head + "Content-Encoding: gzip\r\nContent-Length: 4\r\n\r\nabcd"
                                 << AppError::Kind::Protocol;
}

void HttpTransportTest::tellsWhenTheAnswerBreaks()
{
    QFETCH(QByteArray, bytes);
    QFETCH(AppError::Kind, kind);
    ScriptedServer server;
    HttpNetwork network(server.url(), {}, m_access, m_clock);
    for (int i = 0; i < 5; ++i) // a broken connection is tried again underneath
        server.then({bytes, true});
    const AppError error = errorOf(network.platform());
    QVERIFY2(error.kind == kind, qPrintable(error.detail));
    QVERIFY(!error.userText.isEmpty() && !error.detail.isEmpty());
}

void HttpTransportTest::sendsWhatIsWrittenOnce()
{
    ScriptedServer server;
    HttpNetwork network(server.url(), "t", m_access, m_clock);
    server.thenJson(platformJson());
    QVERIFY(settled(network.platform()).ok());
    // On the connection that is open already, where Qt would send it again by itself.
    server.then({{}, true});
    server.thenProblem(401, "unauthorized");
    const RateAct plus{PostId{u"p"_s}, Rating::Plus};
    const AppError error = errorOf(network.perform(plus, Money(), u"key"_s));
    QCOMPARE(error.kind, AppError::Kind::Protocol);
    QVERIFY(error.detail.contains(QString::number(int(QNetworkReply::ContentReSendError))));
    QCOMPARE(server.requests().size(), 2);
    QVERIFY(!server.requests().last().body.isEmpty());
}

void HttpTransportTest::tellsWhenThereIsNoTls()
{
    ScriptedServer server;
    QUrl url = server.url();
    url.setScheme(u"https"_s);
    HttpNetwork network(url, "s3cret", m_access, m_clock, quick());
    const AppError error = errorOf(network.platform());
    QVERIFY(error.kind == AppError::Kind::Offline || error.kind == AppError::Kind::Timeout);
    QVERIFY(server.requests().isEmpty()); // above all, the token was not said in the clear
}

void HttpTransportTest::takesNoMoreThanItsLimit()
{
    ScriptedServer server;
    HttpOptions options;
    options.maximumAnswer = 100'000;
    HttpNetwork network(server.url(), {}, m_access, m_clock, options);
    server.thenJson(platformJson() + QByteArray(100'000, ' '));
    const AppError error = errorOf(network.platform());
    QCOMPARE(error.kind, AppError::Kind::Protocol);
    QCOMPARE(error.detail, u"an answer of more than 100000 bytes"_s);
    server.thenJson(platformJson() + QByteArray(100'000 - platformJson().size(), ' '));
    QVERIFY(settled(network.platform()).ok());
}

void HttpTransportTest::takesNoMoreThanItsLimitUnpacked()
{
    ScriptedServer server;
    HttpOptions options;
    options.maximumAnswer = 1'000'000;
    HttpNetwork network(server.url(), {}, m_access, m_clock, options);
    const QByteArray packed = qCompress(platformJson() + QByteArray(50'000'000, ' ')).sliced(4);
    QVERIFY(packed.size() < 100'000);
    server.thenJson(packed, {"Content-Encoding: deflate"});
    QCOMPARE(errorOf(network.platform()).kind, AppError::Kind::Protocol);
}

void HttpTransportTest::unpacksAnswers()
{
    ScriptedServer server;
    HttpNetwork network(server.url(), {}, m_access, m_clock);
    server.thenJson(qCompress(platformJson()).sliced(4), {"Content-Encoding: deflate"});
    QCOMPARE(settled(network.platform()).value(), samples::platformInfo());
}

void HttpTransportTest::asksWithTheTagOfWhatItHolds()
{
    ScriptedServer server;
    HttpNetwork network(server.url(), {}, m_access, m_clock);
    server.thenJson(platformJson(), {"ETag: \"v1\""});
    server.thenAnswer(304, {}, {"ETag: \"v1\""});
    server.thenAnswer(500);
    server.thenJson(platformJson(), {"ETag: \"v2\""});
    QCOMPARE(settled(network.platform()).value(), samples::platformInfo());
    QCOMPARE(settled(network.platform()).value(), samples::platformInfo());
    QCOMPARE(server.requests().last().headers.value("if-none-match"), QByteArray("\"v1\""));
    QVERIFY(!settled(network.platform()).ok());
    QVERIFY(settled(network.platform()).ok());
    QVERIFY(!server.requests().last().headers.contains("if-none-match")); // forgotten with the error

    server.thenJson(wire::toBytes(wire::encode(Rulebook())), {"ETag: \"r1\""});
    QVERIFY(settled(network.rules()).ok());
    QVERIFY(!server.requests().last().headers.contains("if-none-match")); // another thing, another tag
}

void HttpTransportTest::refuses304ForNothing()
{
    ScriptedServer server;
    HttpNetwork network(server.url(), {}, m_access, m_clock);
    server.thenAnswer(304);
    QCOMPARE(errorOf(network.platform()).kind, AppError::Kind::Protocol);
    server.thenAnswer(304);
    QCOMPARE(errorOf(network.post(PostId{u"p"_s})).kind, AppError::Kind::Protocol);
}

void HttpTransportTest::followsRedirectsOnTheSameOrigin()
{
    ScriptedServer server;
    HttpNetwork network(server.url(), "t", m_access, m_clock);
    server.thenAnswer(307, {}, {"Location: /elsewhere"});
    server.thenJson(platformJson());
    QCOMPARE(settled(network.platform()).value(), samples::platformInfo());
    QCOMPARE(server.requests().last().target, QByteArray("/elsewhere"));
}

void HttpTransportTest::refusesRedirects_data()
{
    QTest::addColumn<bool>("write");
    QTest::addColumn<bool>("elsewhere");
    QTest::newRow("of a read to another host") << false << true;
    QTest::newRow("of a read in a circle") << false << false;
    QTest::newRow("of a write to another host") << true << true;
    QTest::newRow("of a write on the same host") << true << false;
}

void HttpTransportTest::refusesRedirects()
{
    QFETCH(bool, write);
    QFETCH(bool, elsewhere);
    ScriptedServer server;
    ScriptedServer other;
    HttpNetwork network(server.url(), "s3cret", m_access, m_clock);
    const QUrl target = elsewhere ? other.url(u"/x"_s) : server.url(u"/x"_s);
    for (int i = 0; i < 6; ++i)
        server.thenAnswer(307, {}, {"Location: " + target.toEncoded()});
    const AppError::Kind kind =
        write ? errorOf(network.perform(BuyReportAct{PostId{u"p"_s}}, Money(), u"k"_s)).kind
              : errorOf(network.platform()).kind;
    QCOMPARE(kind, AppError::Kind::Protocol);
    QVERIFY(other.requests().isEmpty());
    QCOMPARE(server.requests().size(), write || elsewhere ? 1 : 4);
}

void HttpTransportTest::endsWithCancelledWhenAborted()
{
    ScriptedServer server;
    HttpNetwork network(server.url(), {}, m_access, m_clock);
    server.then({});
    server.then({});
    const auto platform = network.platform();
    const auto changes = network.changes(u"c1"_s, 10, 30);
    QTRY_COMPARE(server.requests().size(), 2);
    network.abort();
    QVERIFY(platform.isFinished() && changes.isFinished());
    QCOMPARE(errorOf(platform).kind, AppError::Kind::Cancelled);
    QCOMPARE(errorOf(changes).kind, AppError::Kind::Cancelled);
    QTRY_COMPARE(server.connectionsLost(), 2);

    server.thenJson(platformJson()); // and it can be used again
    QVERIFY(settled(network.platform()).ok());
}

void HttpTransportTest::endsWithCancelledWhenDestroyed()
{
    ScriptedServer server;
    auto network = std::make_unique<HttpNetwork>(server.url(), QByteArray(), m_access, m_clock);
    server.then({});
    const auto platform = network->platform();
    QTRY_COMPARE(server.requests().size(), 1);
    network.reset();
    QVERIFY(platform.isFinished());
    QCOMPARE(errorOf(platform).kind, AppError::Kind::Cancelled);
}

void HttpTransportTest::learnsTheClockOfThePlatform()
{
    ScriptedServer server;
    HttpNetwork network(server.url(), {}, m_access, m_clock); // it is 14:05:06.789 here
    QCOMPARE(network.clockOffset().count(), 0);
    server.thenJson(platformJson(), {"Date: Thu, 02 Oct 2025 14:05:06 GMT"});
    QVERIFY(settled(network.platform()).ok());
    QCOMPARE(network.clockOffset().count(), 0); // within the second

    HttpNetwork ahead(server.url(), {}, m_access, m_clock);
    server.thenJson(platformJson(), {"Date: Thu, 02 Oct 2025 14:06:06 GMT"});
    QVERIFY(settled(ahead.platform()).ok());
    QCOMPARE(ahead.clockOffset().count(), 60'000 - 789 + 500);
}

FARTHING_TEST(HttpTransportTest)
#include "test_httptransport.moc"
