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

using namespace farthing;
using namespace Qt::Literals::StringLiterals;

/// What the answers of a platform mean.
class HttpNetworkTest : public TestCase
{
    Q_OBJECT

private slots:
    void readsEverything();
    void asksForPages();
    void endsAListThatGoesInCircles();
    void staysAtACursorThatDoesNotMove();
    void readsImages();
    void saysWhatAReadCameTo_data();
    void saysWhatAReadCameTo();
    void namesTheMemberThatIsWrong();
    void refusesAnotherVersion();
    void sendsAWriteAsThePersonSawIt();
    void tellsRefusalsFromOpenOutcomes_data();
    void tellsRefusalsFromOpenOutcomes();
    void explainsARefusal();
    void goesToAnotherEndpoint();
    void readsLongAnswersAside();
    void leavesLongAnswersThatAreBeingRead();
    void canDoEverything();

private:
    QNetworkAccessManager m_access;
    FakeClock m_clock{samples::noon()};
};

namespace {

template <class T>
QByteArray json(const T &value)
{
    return wire::toBytes(wire::encode(value));
}

Receipt receipt()
{
    return {samples::changes(), {samples::statementItem()}, samples::twei(u"9.6"), std::nullopt};
}

/// As long as the platform makes a page at most: reading it takes a while.
Page<Post> longPage()
{
    Page<Post> page{{}, std::nullopt, u"c"_s};
    for (int i = 0; i < 400; ++i) {
        Post post = samples::post();
        post.id = PostId{u"p%1"_s.arg(i)};
        post.body = u"Words. "_s.repeated(1'000);
        page.items.append(post);
    }
    return page;
}

const RateAct plus{PostId{u"p1"_s}, Rating::Plus};

} // namespace

void HttpNetworkTest::readsEverything()
{
    ScriptedServer server;
    HttpNetwork network(server.url(), "t", m_access, m_clock);
    const auto target = [&] {
        return server.requests().last().target;
    };
    server.thenJson(json(Rulebook()));
    QCOMPARE(settled(network.rules()).value(), Rulebook());
    QCOMPARE(target(), QByteArray("/v1/rules"));
    server.thenJson(json(samples::account()));
    QCOMPARE(settled(network.account()).value(), samples::account());
    QCOMPARE(target(), QByteArray("/v1/me"));
    server.thenJson(json(samples::post()));
    QCOMPARE(settled(network.post(PostId{u"a/b"_s})).value(), samples::post());
    QCOMPARE(target(), QByteArray("/v1/posts/a%2Fb"));
    const Page<Comment> comments{{samples::comment()}, std::nullopt, u"c"_s};
    server.thenJson(json(comments));
    QCOMPARE(settled(network.comments({})).value(), comments);
    QCOMPARE(target(), QByteArray("/v1/comments?limit=100"));
    const Page<PnlReport> reports{{samples::report()}, u"n"_s, u"c"_s};
    server.thenJson(json(reports));
    QCOMPARE(settled(network.reports({})).value(), reports);
    QCOMPARE(target(), QByteArray("/v1/pnl-reports?limit=100"));
    const StatementPage statement{{samples::statementItem()}, u"n"_s, u"c"_s, samples::twei(u"9"), false};
    server.thenJson(json(statement));
    QCOMPARE(settled(network.statement({})).value(), statement);
    QCOMPARE(target(), QByteArray("/v1/me/statement?limit=100"));
}

void HttpNetworkTest::asksForPages()
{
    ScriptedServer server;
    HttpNetwork network(server.url(), {}, m_access, m_clock);
    const Page<Post> page{{samples::post()}, u"n"_s, u"c"_s};
    server.thenJson(json(page));
    QCOMPARE(settled(network.posts({u"a+b&c=d/é"_s, std::nullopt, 9000})).value(), page);
    QCOMPARE(server.requests().last().target,
             QByteArray("/v1/posts?limit=500&before=a%2Bb%26c%3Dd%2F%C3%A9"));
    server.thenJson(json(page));
    QCOMPARE(settled(network.posts({std::nullopt, u"x"_s, 0})).value(), page);
    QCOMPARE(server.requests().last().target, QByteArray("/v1/posts?limit=1&after=x"));
}

void HttpNetworkTest::endsAListThatGoesInCircles()
{
    ScriptedServer server;
    HttpNetwork network(server.url(), {}, m_access, m_clock);
    const QByteArray page = json(Page<Post>{{samples::post()}, u"again"_s, u"c"_s});
    server.thenJson(page);
    QCOMPARE(settled(network.posts({})).value().next, std::optional(u"again"_s));
    server.thenJson(page);
    QVERIFY(!settled(network.posts({u"again"_s, std::nullopt, 10})).value().next);
}

void HttpNetworkTest::staysAtACursorThatDoesNotMove()
{
    ScriptedServer server;
    HttpNetwork network(server.url(), {}, m_access, m_clock);
    server.thenJson(json(ChangePage{{}, u"c2"_s, true}));
    QVERIFY(settled(network.changes(u"c1"_s, 10, 0)).value().more);
    server.thenJson(json(ChangePage{{}, u"c2"_s, true}));
    QVERIFY(!settled(network.changes(u"c2"_s, 10, 0)).value().more);
}

void HttpNetworkTest::readsImages()
{
    ScriptedServer server;
    HttpNetwork network(server.url(), "t", m_access, m_clock);
    const QByteArray bytes("\x89PNG\0\r\n", 7);
    server.thenAnswer(200, bytes, {"Content-Type: image/PNG; x=y"});
    const Result<ImageData> avatar = settled(network.avatar(AvatarId{u"a 1"_s}));
    QVERIFY(avatar.ok());
    QCOMPARE(avatar->bytes, bytes);
    QCOMPARE(avatar->type, u"image/png"_s);
    QCOMPARE(server.requests().last().target, QByteArray("/v1/avatars/a%201"));
    server.thenAnswer(200, "<html>", {"Content-Type: text/html"});
    QCOMPARE(settled(network.media(MediaId{u"m"_s})).error().kind, AppError::Kind::Protocol);
    server.thenProblem(404, "not-found");
    QCOMPARE(settled(network.media(MediaId{u"m"_s})).error().kind, AppError::Kind::NotFound);
}

void HttpNetworkTest::saysWhatAReadCameTo_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("problem");
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<AppError::Kind>("kind");
    QTest::addColumn<int>("retryAfter");
    const auto row = [](int status, const char *problem, const char *header, AppError::Kind kind,
                        int retryAfter) {
        QTest::addRow("%d %s %s", status, problem, header)
            << status << QByteArray(problem) << QByteArray(header) << kind << retryAfter;
    };
    row(204, "", "", AppError::Kind::Protocol, -1);
    row(400, "invalid", "", AppError::Kind::Refused, -1);
    row(401, "unauthorized", "WWW-Authenticate: Bearer", AppError::Kind::Unauthorized, -1);
    row(401, "", "WWW-Authenticate: Basic realm=\"x\"", AppError::Kind::Unauthorized, -1);
    row(403, "level-too-low", "", AppError::Kind::Refused, -1);
    row(404, "not-found", "", AppError::Kind::NotFound, -1);
    row(410, "cursor-expired", "", AppError::Kind::CursorExpired, -1);
    row(429, "rate-limited", "Retry-After: 7", AppError::Kind::RateLimited, 7);
    row(429, "", "", AppError::Kind::RateLimited, -1);
    row(500, "", "", AppError::Kind::Offline, -1);
    row(502, "", "", AppError::Kind::Offline, -1);
    row(503, "unavailable", "Retry-After: 30", AppError::Kind::Offline, 30);
    row(503, "unavailable", "Retry-After: Thu, 02 Oct 2025 14:05:06 GMT", AppError::Kind::Offline, 0);
}

void HttpNetworkTest::saysWhatAReadCameTo()
{
    QFETCH(int, status);
    QFETCH(QByteArray, problem);
    QFETCH(QByteArray, header);
    QFETCH(AppError::Kind, kind);
    QFETCH(int, retryAfter);
    ScriptedServer server;
    HttpNetwork network(server.url(), "t", m_access, m_clock);
    const QByteArray body =
        problem.isEmpty() ? QByteArray("<html>")
                          : R"({"type":"urn:farthing:problem:)" + problem + R"(","title":"x","status":1})";
    QByteArrayList headers{"Content-Type: application/problem+json"};
    if (!header.isEmpty())
        headers.append(header);
    server.thenAnswer(status, status == 204 ? QByteArray() : body, headers);
    const Result<Page<Post>> posts = settled(network.posts({}));
    QVERIFY(!posts.ok());
    QCOMPARE(posts.error().kind, kind);
    QCOMPARE(posts.error().retryAfterSeconds.value_or(-1), retryAfter);
    QVERIFY(!posts.error().userText.isEmpty());
    QVERIFY(server.isScriptOver());
}

void HttpNetworkTest::namesTheMemberThatIsWrong()
{
    ScriptedServer server;
    HttpNetwork network(server.url(), {}, m_access, m_clock);
    QByteArray body = json(Page<Post>{{samples::barePost(), samples::post()}, u"n"_s, u"c"_s});
    body.replace("\"earned\":\"0.5\"", "\"earned\":0.5");
    server.thenJson(body);
    const Result<Page<Post>> posts = settled(network.posts({}));
    QVERIFY(!posts.ok());
    QCOMPARE(posts.error().kind, AppError::Kind::Protocol);
    QCOMPARE(posts.error().detail, u"items[1].mine.earned: a number"_s);
    QVERIFY(posts.error().userText.contains(u"127.0.0.1"_s));
}

void HttpNetworkTest::refusesAnotherVersion()
{
    ScriptedServer server;
    HttpNetwork network(server.url(), {}, m_access, m_clock);
    server.thenJson(R"({"name":"Tomorrow","api":2})");
    const Result<PlatformInfo> info = settled(network.platform());
    QVERIFY(!info.ok());
    QCOMPARE(info.error().kind, AppError::Kind::VersionMismatch);
    QVERIFY(info.error().userText.contains(u'2'));
}

void HttpNetworkTest::sendsAWriteAsThePersonSawIt()
{
    ScriptedServer server;
    HttpNetwork network(server.url(u"/base"_s), "s3cret", m_access, m_clock);
    server.thenJson(json(receipt()));
    const CommentAct act{PostId{u"p1"_s}, CommentId{u"c1"_s}, u"Ærlig talt \"ja\""_s, std::nullopt,
                         std::nullopt};
    const Result<Outcome> outcome = settled(network.perform(act, samples::twei(u"0.4"), u"key-1"_s));
    QVERIFY(outcome.ok());
    QCOMPARE(std::get<Receipt>(*outcome), receipt());
    const ScriptedServer::Request request = server.requests().last();
    QCOMPARE(request.method, QByteArray("POST"));
    QCOMPARE(request.target, QByteArray("/base/v1/posts/p1/comments"));
    QCOMPARE(request.headers.value("idempotency-key"), QByteArray("key-1"));
    QCOMPARE(request.headers.value("content-type"), QByteArray("application/json"));
    QCOMPARE(request.headers.value("authorization"), QByteArray("Bearer s3cret"));
    QCOMPARE(wire::parseObject(request.body).value(), *wire::requestFor(act, samples::twei(u"0.4")).body);

    server.thenJson(json(receipt()));
    QVERIFY(settled(network.perform(RemovePostAct{PostId{u"p1"_s}}, Money(), u"key-2"_s)).ok());
    QCOMPARE(server.requests().last().method, QByteArray("DELETE"));
    QVERIFY(server.requests().last().body.isEmpty());
    server.thenJson(json(receipt()));
    QVERIFY(settled(network.perform(plus, Money(), u"key-3"_s)).ok());
    QCOMPARE(server.requests().last().method, QByteArray("PUT"));
}

void HttpNetworkTest::tellsRefusalsFromOpenOutcomes_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<std::optional<Problem::Type>>("problem"); ///< none: open, an error
    QTest::addColumn<AppError::Kind>("kind");
    const auto refused = [](int status, const char *name, Problem::Type type) {
        QTest::addRow("%d %s", status, name)
            << status << QByteArray("application/problem+json")
            << QByteArray(R"({"type":"urn:farthing:problem:)") + name + R"(","title":"x","status":400})"
            << std::optional(type) << AppError::Kind();
    };
    const auto open = [](int status, const char *type, const QByteArray &body, AppError::Kind kind) {
        QTest::addRow("%d %s %s", status, type, body.constData())
            << status << QByteArray(type) << body << std::optional<Problem::Type>() << kind;
    };
    refused(400, "invalid", Problem::Type::Invalid);
    refused(402, "insufficient-funds", Problem::Type::InsufficientFunds);
    refused(403, "level-too-low", Problem::Type::LevelTooLow);
    refused(403, "own-content", Problem::Type::OwnContent);
    refused(404, "not-found", Problem::Type::NotFound);
    refused(409, "already-rated", Problem::Type::AlreadyRated);
    refused(409, "not-read-yet", Problem::Type::NotReadYet);
    refused(409, "price-changed", Problem::Type::PriceChanged);
    refused(413, "too-large", Problem::Type::TooLarge);
    refused(422, "idempotency-mismatch", Problem::Type::IdempotencyMismatch);
    refused(418, "tea-time", Problem::Type::Other);
    const char *const problem = "application/problem+json";
    open(401, problem, R"({"type":"urn:farthing:problem:unauthorized"})", AppError::Kind::Unauthorized);
    open(429, problem, R"({"type":"urn:farthing:problem:rate-limited"})", AppError::Kind::RateLimited);
    open(503, problem, R"({"type":"urn:farthing:problem:unavailable"})", AppError::Kind::Offline);
    open(500, "text/html", "<html>", AppError::Kind::Offline);
    open(404, "text/html", "<html>", AppError::Kind::Protocol);
    open(403, problem, "{", AppError::Kind::Protocol);
    open(200, "text/html", "<html>", AppError::Kind::Protocol);
    open(200, "application/json", "{}", AppError::Kind::Protocol);
    open(204, "application/json", "", AppError::Kind::Protocol);
}

void HttpNetworkTest::tellsRefusalsFromOpenOutcomes()
{
    QFETCH(int, status);
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, body);
    QFETCH(std::optional<Problem::Type>, problem);
    QFETCH(AppError::Kind, kind);
    ScriptedServer server;
    HttpNetwork network(server.url(), "t", m_access, m_clock);
    server.thenAnswer(status, body, {"Content-Type: " + type});
    const Result<Outcome> outcome = settled(network.perform(plus, Money(), u"k"_s));
    QCOMPARE(outcome.ok(), problem.has_value());
    if (problem) {
        QCOMPARE(std::get<Problem>(*outcome).type, *problem);
        QCOMPARE(std::get<Problem>(*outcome).status, status);
    } else {
        QCOMPARE(outcome.error().kind, kind);
    }
    QCOMPARE(server.requests().size(), 1);
}

void HttpNetworkTest::explainsARefusal()
{
    ScriptedServer server;
    HttpNetwork network(server.url(), "t", m_access, m_clock);
    server.thenProblem(402, "insufficient-funds", R"("price":"0.4","balance":"0.1")");
    const Result<Outcome> outcome = settled(network.perform(plus, Money(), u"k"_s));
    const Problem problem = std::get<Problem>(outcome.value());
    QCOMPARE(problem.price, std::optional(samples::twei(u"0.4")));
    QCOMPARE(problem.balance, std::optional(samples::twei(u"0.1")));
}

void HttpNetworkTest::goesToAnotherEndpoint()
{
    ScriptedServer first;
    ScriptedServer second;
    HttpNetwork network(first.url(), "one", m_access, m_clock);
    first.thenJson(json(samples::account()), {"ETag: \"a\"", "Date: Thu, 02 Oct 2025 15:05:06 GMT"});
    QVERIFY(settled(network.account()).ok());
    QVERIFY(network.clockOffset().count() > 0);
    first.then({});
    const auto left = network.account();
    network.setEndpoint(second.url(), "two");
    QCOMPARE(settled(left).error().kind, AppError::Kind::Cancelled);
    QCOMPARE(network.clockOffset().count(), 0);

    second.thenJson(json(samples::account()));
    QVERIFY(settled(network.account()).ok());
    QCOMPARE(second.requests().last().headers.value("authorization"), QByteArray("Bearer two"));
    QVERIFY(!second.requests().last().headers.contains("if-none-match"));
}

void HttpNetworkTest::readsLongAnswersAside()
{
    ScriptedServer server;
    HttpNetwork network(server.url(), {}, m_access, m_clock);
    server.thenJson(json(longPage()));
    QCOMPARE(settled(network.posts({})).value(), longPage());
    QByteArray broken = json(longPage());
    broken.chop(1);
    server.thenJson(broken);
    QCOMPARE(settled(network.posts({})).error().kind, AppError::Kind::Protocol);
}

/// One is read after the other, so the last of several has not been when the first has.
void HttpNetworkTest::leavesLongAnswersThatAreBeingRead()
{
    ScriptedServer server;
    HttpNetwork network(server.url(), {}, m_access, m_clock);
    QList<QFuture<Result<Page<Post>>>> pages;
    for (int i = 0; i < 5; ++i) {
        server.thenJson(json(longPage()));
        pages.append(network.posts({}));
    }
    QVERIFY(settled(pages.first()).ok());
    network.setEndpoint(QUrl(u"https://example.org"_s), "two");
    QCOMPARE(settled(pages.last()).error().kind, AppError::Kind::Cancelled);
}

void HttpNetworkTest::canDoEverything()
{
    const HttpNetwork network(QUrl(u"https://example.org"_s), {}, m_access, m_clock);
    for (int kind = 0; kind <= int(ActKind::BuyReport); ++kind)
        QVERIFY(network.capability(ActKind(kind)).supported());
    QCOMPARE(network.capability(ActKind::Plus).price, Capability::Price::Budget);
    QVERIFY(!network.capability(ActKind::Minus).revocable); // a rating is final
    QVERIFY(network.capability(ActKind::React).revocable);
    QVERIFY(network.hasLedger() && network.hasLiveChanges());
    QCOMPARE(kindOf(plus), ActKind::Plus);
    QCOMPARE(kindOf(RateAct{{}, Rating::Minus}), ActKind::Minus);
    QCOMPARE(kindOf(BuyReportAct{}), ActKind::BuyReport);
}

FARTHING_TEST(HttpNetworkTest)
#include "test_httpnetwork.moc"
