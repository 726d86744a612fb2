// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/samples.h"
#include "support/testcase.h"
#include "wire/codec.h"
#include "wire/json.h"

using namespace farthing;
using namespace Qt::Literals::StringLiterals;

/// What the reader asks for, and what the platform makes of it.
class RequestsTest : public TestCase
{
    Q_OBJECT

private slots:
    void asksAsTheInterfaceSays_data();
    void asksAsTheInterfaceSays();
    void isUnderstoodOnTheOtherSide();
    void keepsIdsInTheirSegment();
    void refusesBodies_data();
    void refusesBodies();
};

namespace {

const PostId postId{u"p1"_s};
const CommentId commentId{u"c1"_s};

ReadAct reading()
{
    return {postId, 30, samples::noon(), samples::noon().addSecs(40)};
}

CommentAct comment()
{
    return {postId, commentId, u"Well said."_s, CommentId{u"c0"_s}, AvatarId{u"a1"_s}};
}

PublishAct publishing()
{
    return {postId, u"Title"_s, u"Body"_s, u"nb"_s, {u"north"_s}};
}

EditPostAct edit()
{
    return {postId, u"Title"_s, u"Body"_s, u"nb"_s, {u"north"_s}};
}

QByteArray written(const wire::WriteRequest &request)
{
    return request.method + ' ' + request.path.toUtf8() +
           (request.body ? ' ' + wire::toBytes(*request.body) : "");
}

void verifyAct(const Result<wire::PricedAct> &read, const Act &act, Money price)
{
    QVERIFY2(read.ok(), read.ok() ? "" : qPrintable(read.error().detail));
    QVERIFY(read->act == act);
    QCOMPARE(read->price, price);
}

} // namespace

Q_DECLARE_METATYPE(farthing::Act)

void RequestsTest::asksAsTheInterfaceSays_data()
{
    QTest::addColumn<Act>("act");
    QTest::addColumn<QByteArray>("request");
    QTest::newRow("reading") << Act(reading())
                             << QByteArray(
                                    R"(PUT /v1/posts/p1/reading {"ended_at":"2025-10-02T14:05:46.789Z",)"
                                    R"("seconds":30,"started_at":"2025-10-02T14:05:06.789Z"})");
    QTest::newRow("plus") << Act(RateAct{postId, Rating::Plus})
                          << QByteArray(R"(PUT /v1/posts/p1/rating {"price":"0.3","rating":"plus"})");
    QTest::newRow("minus") << Act(RateAct{postId, Rating::Minus})
                           << QByteArray(R"(PUT /v1/posts/p1/rating {"price":"0.3","rating":"minus"})");
    QTest::newRow("comment") << Act(comment())
                             << QByteArray(R"(POST /v1/posts/p1/comments {"avatar":"a1","body":"Well said.",)"
                                           R"("id":"c1","parent":"c0","price":"0.3"})");
    QTest::newRow("bare comment") << Act(CommentAct{postId, commentId, u"x"_s, {}, {}})
                                  << QByteArray(R"(POST /v1/posts/p1/comments {"avatar":null,"body":"x",)"
                                                R"("id":"c1","parent":null,"price":"0.3"})");
    QTest::newRow("remove comment") << Act(RemoveCommentAct{postId, commentId})
                                    << QByteArray("DELETE /v1/comments/c1");
    QTest::newRow("like") << Act(ReactAct{postId, commentId, Reaction::Like})
                          << QByteArray(R"(PUT /v1/comments/c1/reaction {"price":"0.3","reaction":"like"})");
    QTest::newRow("publish") << Act(publishing())
                             << QByteArray(R"(POST /v1/posts {"body":"Body","id":"p1","language":"nb",)"
                                           R"("price":"0.3","tags":["north"],"title":"Title"})");
    QTest::newRow("edit") << Act(edit())
                          << QByteArray(R"(PUT /v1/posts/p1 {"body":"Body","language":"nb",)"
                                        R"("price":"0.3","tags":["north"],"title":"Title"})");
    QTest::newRow("remove post") << Act(RemovePostAct{postId}) << QByteArray("DELETE /v1/posts/p1");
    QTest::newRow("report") << Act(BuyReportAct{postId})
                            << QByteArray(R"(POST /v1/posts/p1/pnl-reports {"price":"0.3"})");
}

void RequestsTest::asksAsTheInterfaceSays()
{
    QFETCH(Act, act);
    QFETCH(QByteArray, request);
    QCOMPARE(written(wire::requestFor(act, samples::twei(u"0.3"))), request);
}

void RequestsTest::isUnderstoodOnTheOtherSide()
{
    const Money price = samples::twei(u"0.4");
    const auto body = [&](const Act &act) {
        return *wire::requestFor(act, price).body;
    };
    verifyAct(wire::decodeReading(postId, body(reading())), reading(), Money());
    const RateAct minus{postId, Rating::Minus};
    verifyAct(wire::decodeRating(postId, body(minus)), minus, price);
    verifyAct(wire::decodeNewComment(postId, body(comment())), comment(), price);
    const ReactAct none{{}, commentId, Reaction::None};
    verifyAct(wire::decodeReaction(commentId, body(none)), none, price);
    verifyAct(wire::decodeNewPost(body(publishing())), publishing(), price);
    verifyAct(wire::decodePostEdit(postId, body(edit())), edit(), price);
    const BuyReportAct report{postId};
    verifyAct(wire::decodeReportPurchase(postId, body(report)), report, price);
}

void RequestsTest::keepsIdsInTheirSegment()
{
    const Act act = BuyReportAct{PostId{u"a/b?c#d %é"_s}};
    QCOMPARE(wire::requestFor(act, Money()).path, u"/v1/posts/a%2Fb%3Fc%23d%20%25%C3%A9/pnl-reports"_s);
}

void RequestsTest::refusesBodies_data()
{
    QTest::addColumn<QByteArray>("kind");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("detail");
    const auto row = [](const char *kind, const char *body, const char *detail) {
        QTest::addRow("%s %s", kind, body)
            << QByteArray(kind) << QByteArray(body) << QString::fromLatin1(detail);
    };
    row("reading", "{}", "seconds: missing");
    row("reading", R"({"seconds":-1})", "seconds: a number");
    row("reading", R"({"seconds":1,"started_at":"2025-10-02T14:05:06Z","ended_at":"2025-10-02T14:05:05Z"})",
        "ended_at: a string");
    row("rating", R"({"rating":"none","price":"0"})", "rating: a string");
    row("rating", R"({"rating":"plus"})", "price: missing");
    row("rating", R"({"rating":"plus","price":0})", "price: a number");
    row("rating", R"({"rating":"plus","price":"-0.1"})", "price: a string");
    row("comment", R"({"body":"x","price":"0"})", "id: missing");
    row("comment", R"({"id":"c","body":null,"price":"0"})", "body: null");
    row("comment", R"({"id":"c","body":"x","price":"0","parent":3})", "parent: a number");
    row("reaction", R"({"reaction":"love","price":"0"})", "reaction: a string");
    row("post", R"({"id":"p","title":"t","body":"b","language":"en","tags":["a",1],"price":"5"})",
        "tags[1]: a number");
    row("edit", R"({"title":"t","body":"b","language":"en","price":"0"})", "tags: missing");
    row("report", "{}", "price: missing");
}

void RequestsTest::refusesBodies()
{
    QFETCH(QByteArray, kind);
    QFETCH(QByteArray, body);
    QFETCH(QString, detail);
    const QJsonObject json = wire::parseObject(body).value();
    const auto read = [&]() -> Result<wire::PricedAct> {
        if (kind == "reading")
            return wire::decodeReading(postId, json);
        if (kind == "rating")
            return wire::decodeRating(postId, json);
        if (kind == "comment")
            return wire::decodeNewComment(postId, json);
        if (kind == "reaction")
            return wire::decodeReaction(commentId, json);
        if (kind == "post")
            return wire::decodeNewPost(json);
        return kind == "edit" ? wire::decodePostEdit(postId, json) : wire::decodeReportPurchase(postId, json);
    }();
    QVERIFY(!read.ok());
    QCOMPARE(read.error().kind, AppError::Kind::Invalid);
    QCOMPARE(read.error().detail, detail);
}

FARTHING_TEST(RequestsTest)
#include "test_requests.moc"
