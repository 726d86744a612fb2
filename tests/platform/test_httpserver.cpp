// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/platformtest.h"
#include "support/served.h"

#include <QtNetwork/QNetworkAccessManager>
#include <QtNetwork/QNetworkReply>

using namespace farthing;
using namespace farthing::platform;

/// How the platform speaks HTTP: who is let in, what a wrong request gets, and what is left out of an answer.
class HttpServerTest : public PlatformTest
{
    Q_OBJECT

private slots:
    void init();
    void openRoutesNeedNoToken();
    void othersNeedOne_data();
    void othersNeedOne();
    void wrongRequests_data();
    void wrongRequests();
    void hosts_data();
    void hosts();
    void foreignPages_data();
    void foreignPages();
    void headAndOptions();
    void answersCarryThePlatformsTime();
    void whatIsHeldIsNotSentAgain();
    void longAnswersAreCompressed();
    void servesItsContract();
    void repeatedWrites();
    void aKeyComesBeforeTheBody();
    void anEncodedSlashBelongsToTheId();
    void imagesComeBack();
    void tooManyRequests();
    void oneConnectionServesManyRequests();
    void closesWhereTheClientWantsIt();

private:
    static QByteArray commentOf(const QString &id);

    std::unique_ptr<Served> m_served;
    QByteArray m_ada;
};

void HttpServerTest::init()
{
    PlatformTest::init();
    ServerOptions options;
    options.publicNames = {QStringLiteral("news.example")};
    m_served = std::make_unique<Served>(options);
    m_ada = m_served->join(QStringLiteral("Ada"), 20, QStringLiteral("25"));
}

QByteArray HttpServerTest::commentOf(const QString &id)
{
    return QStringLiteral(R"({"id":"%1","body":"Good.","parent":null,"avatar":null,"price":"0.4"})")
        .arg(id)
        .toUtf8();
}

void HttpServerTest::openRoutesNeedNoToken()
{
    const RawAnswer platform = m_served->ask("GET", "/v1/platform");
    QCOMPARE(platform.status, 200);
    QCOMPARE(platform.headers.value("content-type"), QByteArray("application/json"));
    QCOMPARE(platform.json().value(u"api").toInt(), 1);
    QCOMPARE(m_served->ask("GET", "/v1/rules").json().value(u"unit").toString(), QStringLiteral("Twei"));
}

void HttpServerTest::othersNeedOne_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("path");
    for (const char *path :
         {"me", "posts", "posts/x", "posts/x/comments", "comments", "comments/x", "changes?after=x",
          "pnl-reports", "me/statement", "me/state/x", "me/state", "avatars/x", "media/x"})
        QTest::addRow("GET %s", path) << QByteArray("GET") << QByteArray("/v1/") + path;
    for (const char *path :
         {"posts", "posts/x/comments", "posts/x/pnl-reports", "me/avatars?name=x", "media"})
        QTest::addRow("POST %s", path) << QByteArray("POST") << QByteArray("/v1/") + path;
    for (const char *path :
         {"posts/x", "posts/x/reading", "posts/x/rating", "comments/x/reaction", "me/state/x"})
        QTest::addRow("PUT %s", path) << QByteArray("PUT") << QByteArray("/v1/") + path;
    for (const char *path : {"posts/x", "comments/x", "me/avatars/x"})
        QTest::addRow("DELETE %s", path) << QByteArray("DELETE") << QByteArray("/v1/") + path;
}

void HttpServerTest::othersNeedOne()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, path);
    for (const QByteArray &token : {QByteArray(), QByteArray("not-a-token")}) {
        const RawAnswer answer = m_served->ask(method, path, token, "nonsense");
        QCOMPARE(answer.status, 401);
        QCOMPARE(answer.problem(), QStringLiteral("unauthorized"));
        QCOMPARE(answer.headers.value("content-type"), QByteArray("application/problem+json"));
        QVERIFY(answer.headers.value("www-authenticate").startsWith("Bearer"));
    }
    QVERIFY(m_served->ask(method, path, m_ada, "{}").status != 401);
}

void HttpServerTest::wrongRequests_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("problem");
    const auto row = [](const char *name, const char *method, const char *path, const char *body, int status,
                        const char *problem) {
        QTest::newRow(name) << QByteArray(method) << QByteArray(path) << QByteArray(body) << status
                            << QString::fromLatin1(problem);
    };
    row("no such route", "GET", "/v1/nothing", "", 404, "not-found");
    row("another version", "GET", "/v2/posts", "", 404, "not-found");
    row("the root", "GET", "/", "", 404, "not-found");
    row("a slash too many", "GET", "/v1/posts/", "", 404, "not-found");
    row("another method", "DELETE", "/v1/me", "", 405, "invalid");
    row("an unusual method", "PATCH", "/v1/posts", "", 405, "invalid");
    row("no such post", "GET", "/v1/posts/none", "", 404, "not-found");
    row("a limit of nothing", "GET", "/v1/posts?limit=0", "", 400, "invalid");
    row("a limit too high", "GET", "/v1/posts?limit=501", "", 400, "invalid");
    row("a limit of words", "GET", "/v1/comments?limit=many", "", 400, "invalid");
    row("both directions", "GET", "/v1/posts?before=&after=", "", 400, "invalid");
    row("a made-up cursor", "GET", "/v1/posts?before=made-up", "", 400, "invalid");
    row("changes since nothing", "GET", "/v1/changes", "", 400, "invalid");
    row("a wait too long", "GET", "/v1/changes?after=x&wait=31", "", 400, "invalid");
    row("no body", "POST", "/v1/posts/x/comments", "", 400, "invalid");
    row("a broken body", "POST", "/v1/posts/x/comments", "{\"id\":", 400, "invalid");
    row("an array", "POST", "/v1/posts/x/comments", "[]", 400, "invalid");
    row("a member missing", "PUT", "/v1/posts/x/rating", "{\"rating\":\"plus\"}", 400, "invalid");
    row("a price that is a number", "PUT", "/v1/posts/x/rating", "{\"rating\":\"plus\",\"price\":0}", 400,
        "invalid");
    row("no such post to rate", "PUT", "/v1/posts/x/rating", "{\"rating\":\"plus\",\"price\":\"0\"}", 404,
        "not-found");
    row("state without a value", "PUT", "/v1/me/state/saved", "{}", 400, "invalid");
    row("an image of words", "POST", "/v1/media", "words", 400, "invalid");
}

void HttpServerTest::wrongRequests()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    QFETCH(QString, problem);
    const RawAnswer answer = m_served->ask(method, path, m_ada, body);
    QCOMPARE(answer.status, status);
    QCOMPARE(answer.problem(), problem);
    QCOMPARE(answer.json().value(u"status").toInt(), status);
    QVERIFY(!answer.json().value(u"title").toString().isEmpty());
    QCOMPARE(answer.headers.contains("allow"), status == 405);
}

void HttpServerTest::hosts_data()
{
    QTest::addColumn<QByteArray>("host");
    QTest::addColumn<int>("status");
    QTest::newRow("the address") << QByteArray("127.0.0.1") << 200;
    QTest::newRow("through a tunnel") << QByteArray("127.0.0.1:9999") << 200;
    QTest::newRow("localhost") << QByteArray("LocalHost:80") << 200;
    QTest::newRow("a public name") << QByteArray("News.example") << 200;
    QTest::newRow("a name that leads here") << QByteArray("evil.example") << 421;
    QTest::newRow("a name that begins alike") << QByteArray("127.0.0.1.evil.example") << 421;
    QTest::newRow("another address") << QByteArray("10.0.0.1") << 421;
    QTest::newRow("with a user") << QByteArray("x@127.0.0.1") << 421;
    QTest::newRow("none") << QByteArray("") << 421;
}

void HttpServerTest::hosts()
{
    QFETCH(QByteArray, host);
    QFETCH(int, status);
    QCOMPARE(m_served->ask("GET", "/v1/platform", {}, {}, {"Host: " + host}).status, status);
}

void HttpServerTest::foreignPages_data()
{
    QTest::addColumn<QByteArray>("origin");
    QTest::addColumn<int>("status");
    QTest::newRow("a foreign page") << QByteArray("http://evil.example") << 403;
    QTest::newRow("a page without one") << QByteArray("null") << 403;
    QTest::newRow("another port of this computer") << QByteArray("http://127.0.0.1:1") << 403;
    QTest::newRow("our own") << QByteArray("own") << 200;
}

void HttpServerTest::foreignPages()
{
    QFETCH(QByteArray, origin);
    QFETCH(int, status);
    if (origin == "own")
        origin = m_served->server->url().toEncoded();
    QCOMPARE(m_served->ask("GET", "/v1/platform", {}, {}, {"Origin: " + origin}).status, status);
}

void HttpServerTest::headAndOptions()
{
    const RawAnswer whole = m_served->ask("GET", "/v1/platform");
    RawClient client(m_served->server->url());
    const auto head = client.send(m_served->request("HEAD", "/v1/platform")).take(true);
    QVERIFY(head);
    QCOMPARE(head->status, 200);
    QCOMPARE(head->headers.value("content-length"), QByteArray::number(whole.body.size()));
    QCOMPARE(head->headers.value("etag"), whole.headers.value("etag"));
    // Nothing of a body stands between this answer and the next.
    const auto next = client.send(m_served->request("GET", "/v1/platform")).take();
    QVERIFY(next);
    QCOMPARE(next->body, whole.body);

    const RawAnswer options = m_served->ask("OPTIONS", "/v1/posts");
    QCOMPARE(options.status, 204);
    QCOMPARE(options.headers.value("allow"), QByteArray("GET, POST"));
}

void HttpServerTest::answersCarryThePlatformsTime()
{
    QCOMPARE(m_served->ask("GET", "/v1/platform").headers.value("date"),
             QByteArray("Thu, 02 Oct 2025 12:00:00 GMT"));
}

void HttpServerTest::whatIsHeldIsNotSentAgain()
{
    const RawAnswer first = m_served->ask("GET", "/v1/me", m_ada);
    const QByteArray tag = first.headers.value("etag");
    QVERIFY2(tag.startsWith('"') && tag.endsWith('"'), tag.constData());
    const RawAnswer second = m_served->ask("GET", "/v1/me", m_ada, {}, {"If-None-Match: \"other\", " + tag});
    QCOMPARE(second.status, 304);
    QVERIFY(second.body.isEmpty());
    QVERIFY(!second.headers.contains("content-type"));
    QCOMPARE(second.headers.value("etag"), tag);
    m_served->does("PUT", "/v1/me/state/x", m_ada, {{QStringLiteral("value"), 1}});
    m_served->join(QStringLiteral("Ada"), 21, QStringLiteral("1"));
    QCOMPARE(m_served->ask("GET", "/v1/me", m_ada, {}, {"If-None-Match: " + tag}).status, 200);
}

void HttpServerTest::longAnswersAreCompressed()
{
    const RawAnswer plain = m_served->ask("GET", "/v1/openapi.yaml");
    QVERIFY(!plain.headers.contains("content-encoding"));
    const RawAnswer packed =
        m_served->ask("GET", "/v1/openapi.yaml", {}, {}, {"Accept-Encoding: br, gzip;q=0.5"});
    QCOMPARE(packed.headers.value("content-encoding"), QByteArray("gzip"));
    QVERIFY(packed.body.size() < plain.body.size() / 2);
    QVERIFY(packed.headers.value("etag") != plain.headers.value("etag"));
    const QByteArray tag = packed.headers.value("etag");
    QCOMPARE(m_served->ask("GET", "/v1/openapi.yaml", {}, {}, {"If-None-Match: " + tag}).status, 304);
    const RawAnswer refused = m_served->ask("GET", "/v1/openapi.yaml", {}, {}, {"Accept-Encoding: gzip;q=0"});
    QVERIFY(!refused.headers.contains("content-encoding"));
    QVERIFY(!m_served->ask("GET", "/v1/platform", {}, {}, {"Accept-Encoding: gzip"})
                 .headers.contains("content-encoding"));

    // Somebody else's unpacking agrees.
    QNetworkAccessManager manager;
    QNetworkRequest request(m_served->server->url().resolved(QUrl(QStringLiteral("/v1/openapi.yaml"))));
    std::unique_ptr<QNetworkReply> reply(manager.get(request));
    QTRY_VERIFY(reply->isFinished());
    QCOMPARE(reply->readAll(), plain.body);
}

void HttpServerTest::servesItsContract()
{
    QFile file(qEnvironmentVariable("FARTHING_SOURCE_DIR") + QStringLiteral("/src/platform/openapi.yaml"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const RawAnswer answer = m_served->ask("GET", "/v1/openapi.yaml");
    QCOMPARE(answer.headers.value("content-type"), QByteArray("application/yaml"));
    QCOMPARE(answer.body, file.readAll());
}

void HttpServerTest::repeatedWrites()
{
    m_served->does("POST", "/v1/posts", m_ada,
                   {{QStringLiteral("id"), QStringLiteral("p")},
                    {QStringLiteral("title"), QStringLiteral("P")},
                    {QStringLiteral("body"), QStringLiteral("Text.")},
                    {QStringLiteral("language"), QStringLiteral("en")},
                    {QStringLiteral("tags"), QJsonArray()},
                    {QStringLiteral("price"), QStringLiteral("5")}});
    const QByteArrayList key{"Idempotency-Key: " + Served::newKey()};
    const RawAnswer first =
        m_served->ask("POST", "/v1/posts/p/comments", m_ada, commentOf(QStringLiteral("c")), key);
    QCOMPARE(first.status, 200);
    const RawAnswer again =
        m_served->ask("POST", "/v1/posts/p/comments", m_ada, commentOf(QStringLiteral("c")), key);
    QCOMPARE(again.status, 200);
    QCOMPARE(again.body, first.body);
    QCOMPARE(m_served->gets("/v1/me", m_ada).value(u"balance").toString(), QStringLiteral("19.6"));
    const RawAnswer other =
        m_served->ask("POST", "/v1/posts/p/comments", m_ada, commentOf(QStringLiteral("d")), key);
    QCOMPARE(other.status, 422);
    QCOMPARE(other.problem(), QStringLiteral("idempotency-mismatch"));
    const RawAnswer elsewhere =
        m_served->ask("PUT", "/v1/me/state/x", m_ada, commentOf(QStringLiteral("c")), key);
    QCOMPARE(elsewhere.problem(), QStringLiteral("idempotency-mismatch"));
    QCOMPARE(m_served->gets("/v1/comments", m_ada).value(u"items").toArray().size(), 1);
}

void HttpServerTest::aKeyComesBeforeTheBody()
{
    for (const char *key : {"Idempotency-Key: 12", "Idempotency-Key: {9b2f6a8e-61c2-4a43-8d51-0b7c5be1a2d3}",
                            "Idempotency-Key: 00000000-0000-0000-0000-000000000000"})
        QCOMPARE(m_served->ask("PUT", "/v1/me/state/x", m_ada, "{\"value\":1}", {key}).problem(),
                 QStringLiteral("invalid"));
    const QByteArrayList key{"Idempotency-Key: " + Served::newKey()};
    QCOMPARE(m_served->ask("PUT", "/v1/me/state/x", m_ada, "{\"value\":1}", key).status, 200);
    QCOMPARE(m_served->ask("PUT", "/v1/me/state/x", m_ada, "{broken", key).problem(),
             QStringLiteral("idempotency-mismatch"));
}

void HttpServerTest::anEncodedSlashBelongsToTheId()
{
    QCOMPARE(m_served->ask("GET", "/v1/posts/a%2Fcomments", m_ada).status, 404);
    m_served->does("PUT", "/v1/me/state/read%2Dlater", m_ada,
                   {{QStringLiteral("value"), QStringLiteral("x")}});
    QCOMPARE(m_served->gets("/v1/me/state/read-later", m_ada).value(u"value").toString(),
             QStringLiteral("x"));
    QCOMPARE(m_served->ask("PUT", "/v1/me/state/a%2Fb", m_ada, "{\"value\":1}").problem(),
             QStringLiteral("invalid"));
}

void HttpServerTest::imagesComeBack()
{
    QImage image(8, 8, QImage::Format_RGB32);
    image.fill(Qt::darkGreen);
    QByteArray png;
    QBuffer buffer(&png);
    QVERIFY(buffer.open(QIODevice::WriteOnly) && image.save(&buffer, "PNG"));
    const QByteArrayList key{"Idempotency-Key: " + Served::newKey()};
    const RawAnswer added = m_served->ask("POST", "/v1/media", m_ada, png, key);
    QCOMPARE(added.status, 200);
    const QByteArray id = added.json().value(u"id").toString().toLatin1();
    QVERIFY(!id.isEmpty());
    QCOMPARE(m_served->ask("POST", "/v1/media", m_ada, png, key).body, added.body);
    const RawAnswer medium = m_served->ask("GET", "/v1/media/" + id, m_ada);
    QCOMPARE(medium.headers.value("content-type"), QByteArray("image/png"));
    QCOMPARE(medium.body, png);

    QCOMPARE(m_served->ask("POST", "/v1/me/avatars?name=Winter%20hat", m_ada, png).status, 200);
    const QJsonObject avatar = m_served->gets("/v1/me", m_ada).value(u"avatars").toArray().at(0).toObject();
    QCOMPARE(avatar.value(u"name").toString(), QStringLiteral("Winter hat"));
    const QByteArray avatarId = avatar.value(u"id").toString().toLatin1();
    QCOMPARE(m_served->ask("GET", "/v1/avatars/" + avatarId, m_ada).body, png);
    QCOMPARE(m_served->ask("DELETE", "/v1/me/avatars/" + avatarId, m_ada).status, 200);
    QCOMPARE(m_served->ask("GET", "/v1/avatars/" + avatarId, m_ada).status, 404);
}

void HttpServerTest::tooManyRequests()
{
    ServerOptions options;
    options.rate = {60, 3, true};
    Served served(options);
    const QByteArray ada = served.join(QStringLiteral("Ada"), 1, QStringLiteral("0"));
    const QByteArray ben = served.join(QStringLiteral("Ben"), 1, QStringLiteral("0"));
    for (int i = 0; i < 3; ++i)
        QCOMPARE(served.ask("GET", "/v1/me", ada).status, 200);
    const RawAnswer answer = served.ask("GET", "/v1/me", ada);
    QCOMPARE(answer.status, 429);
    QCOMPARE(answer.problem(), QStringLiteral("rate-limited"));
    QCOMPARE(answer.headers.value("retry-after"), QByteArray("1"));
    QCOMPARE(served.ask("GET", "/v1/me", ben).status, 200);
    served.clock.advance(1'000);
    QCOMPARE(served.ask("GET", "/v1/me", ada).status, 200);
    QCOMPARE(served.ask("GET", "/v1/me", ada).status, 429);
}

void HttpServerTest::oneConnectionServesManyRequests()
{
    RawClient client(m_served->server->url());
    // All at once, without waiting for an answer.
    QByteArray requests;
    for (int i = 0; i < 20; ++i)
        requests +=
            m_served->request("PUT", "/v1/me/state/k" + QByteArray::number(i), m_ada, "{\"value\":1}");
    client.send(requests);
    for (int i = 0; i < 20; ++i) {
        const auto answer = client.take();
        QVERIFY(answer);
        QCOMPARE(answer->status, 200);
        const QJsonObject change = answer->json().value(u"changed").toArray().at(0).toObject();
        QCOMPARE(change.value(u"id").toString(), QStringLiteral("k%1").arg(i));
    }
}

void HttpServerTest::closesWhereTheClientWantsIt()
{
    RawClient client(m_served->server->url());
    const auto answer =
        client.send(m_served->request("GET", "/v1/platform", {}, {}, {"Connection: close"})).take();
    QVERIFY(answer);
    QCOMPARE(answer->headers.value("connection"), QByteArray("close"));
    QVERIFY(client.closedByServer());
    QTRY_COMPARE(m_served->server->connections(), 0);
}

FARTHING_TEST(HttpServerTest)
#include "test_httpserver.moc"
