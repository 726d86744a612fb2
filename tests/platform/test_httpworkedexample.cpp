// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/platformtest.h"
#include "support/served.h"
#include "wire/codec.h"

using namespace farthing;

/// The worked example of the economy, every step of it over HTTP.
class HttpWorkedExampleTest : public PlatformTest
{
    Q_OBJECT

private slots:
    void comesOutToTheMicroTwei();

private:
    QString balance(const QByteArray &token)
    {
        return m_served->gets("/v1/me", token).value(u"balance").toString();
    }
    static QJsonObject price(const QString &amount) { return {{QStringLiteral("price"), amount}}; }

    std::unique_ptr<Served> m_served;
};

void HttpWorkedExampleTest::comesOutToTheMicroTwei()
{
    m_served = std::make_unique<Served>();
    const QByteArray ada = m_served->join(QStringLiteral("Ada"), 20, QStringLiteral("25"));
    const QByteArray ben = m_served->join(QStringLiteral("Ben"), 13, QStringLiteral("10"));
    const QByteArray cy = m_served->join(QStringLiteral("Cy"), 5, QStringLiteral("3"));
    const QByteArray dee = m_served->join(QStringLiteral("Dee"), 5, QStringLiteral("3"));
    m_served->clock.advance(60'000);

    const QString post = QStringLiteral("the-post");
    m_served->does("POST", "/v1/posts", ada,
                   {{QStringLiteral("id"), post},
                    {QStringLiteral("title"), QStringLiteral("A post")},
                    {QStringLiteral("body"), QStringLiteral("A few words to read.")},
                    {QStringLiteral("language"), QStringLiteral("en")},
                    {QStringLiteral("tags"), QJsonArray()},
                    {QStringLiteral("price"), QStringLiteral("5.00")}});
    const int seconds = m_served->gets("/v1/posts/the-post", ben).value(u"time_to_read").toInt();
    QVERIFY(seconds >= 10);
    const QDateTime begun = m_served->clock.now();
    m_served->clock.advance(seconds * 1000);
    const QJsonObject read =
        m_served->does("PUT", "/v1/posts/the-post/reading", ben,
                       {{QStringLiteral("seconds"), seconds},
                        {QStringLiteral("started_at"), wire::encodeTime(begun)},
                        {QStringLiteral("ended_at"), wire::encodeTime(m_served->clock.now())}});
    QCOMPARE(read.value(u"accepted").toInt(), seconds);
    m_served->does(
        "PUT", "/v1/posts/the-post/rating", ben,
        {{QStringLiteral("rating"), QStringLiteral("plus")}, {QStringLiteral("price"), QStringLiteral("0")}});
    m_served->does("POST", "/v1/posts/the-post/comments", ben,
                   {{QStringLiteral("id"), QStringLiteral("the-comment")},
                    {QStringLiteral("body"),
                     QStringLiteral("A comment of more than forty characters earns its reward.")},
                    {QStringLiteral("parent"), QJsonValue::Null},
                    {QStringLiteral("avatar"), QJsonValue::Null},
                    {QStringLiteral("price"), QStringLiteral("0.40")}});
    m_served->does("PUT", "/v1/comments/the-comment/reaction", cy,
                   {{QStringLiteral("reaction"), QStringLiteral("like")},
                    {QStringLiteral("price"), QStringLiteral("0")}});
    m_served->does("PUT", "/v1/comments/the-comment/reaction", dee,
                   {{QStringLiteral("reaction"), QStringLiteral("dislike")},
                    {QStringLiteral("price"), QStringLiteral("0.1")}});
    m_served->does("POST", "/v1/posts/the-post/pnl-reports", ada, price(QStringLiteral("1")));

    const QJsonObject report =
        m_served->gets("/v1/pnl-reports", ada).value(u"items").toArray().at(0).toObject();
    const QJsonObject lines = report.value(u"lines").toObject();
    const QHash<QString, QString> expected{{QStringLiteral("earned_for_pluses"), QStringLiteral("0.25")},
                                           {QStringLiteral("comment_rewards"), QStringLiteral("0.2")},
                                           {QStringLiteral("likes_own"), QStringLiteral("0")},
                                           {QStringLiteral("likes_commenter"), QStringLiteral("0")},
                                           {QStringLiteral("likes_author"), QStringLiteral("0.05")},
                                           {QStringLiteral("dislikes_author"), QStringLiteral("0.08")},
                                           {QStringLiteral("spent_for_minuses"), QStringLiteral("0")},
                                           {QStringLiteral("comment_tributes"), QStringLiteral("0")},
                                           {QStringLiteral("dislikes_own"), QStringLiteral("0")},
                                           {QStringLiteral("dislikes_commenter"), QStringLiteral("0")},
                                           {QStringLiteral("post_publish_tribute"), QStringLiteral("5")},
                                           {QStringLiteral("pnl_reports"), QStringLiteral("1")}};
    QCOMPARE(lines.size(), expected.size());
    for (auto line = expected.begin(); line != expected.end(); ++line)
        QCOMPARE(lines.value(line.key()).toString(), line.value());
    QCOMPARE(report.value(u"profit").toString(), QStringLiteral("0.58"));
    QCOMPARE(report.value(u"loss").toString(), QStringLiteral("6"));
    QCOMPARE(report.value(u"total").toString(), QStringLiteral("-5.42"));
    QCOMPARE(balance(ada), QStringLiteral("19.58"));
    QCOMPARE(balance(ben), QStringLiteral("10.75"));
    QCOMPARE(balance(cy), QStringLiteral("3.02"));
    QCOMPARE(balance(dee), QStringLiteral("2.9"));
}

FARTHING_TEST(HttpWorkedExampleTest)
#include "test_httpworkedexample.moc"
