// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/served.h"
#include "support/testcase.h"

#include <QtCore/QJsonArray>

#include <vector>

using namespace farthing;
using namespace farthing::platform;

/// A client that asks faster than it takes the answers: its requests wait, nothing is lost and nothing grows.
class BackPressureTest : public TestCase
{
    Q_OBJECT

private slots:
    void whoTakesNothingGetsNoMore();
    void askingIsNotTaking();
    void smallRequestsByTheThousand();
    void manyWhoTakeNothing();

private:
    static constexpr int posts = 8;
    static constexpr qsizetype postBytes = 500'000;

    /// Ada's token, whose posts fill a page.
    static QByteArray library(Served &served);
    /// Does not take from the system what arrives, so that it piles up where it comes from.
    static void takeNothing(RawClient &client) { client.socket.setReadBufferSize(1); }
    static void takeAll(RawClient &client) { client.socket.setReadBufferSize(0); }
};

QByteArray BackPressureTest::library(Served &served)
{
    const QByteArray ada = served.join(QStringLiteral("Ada"), 20, QStringLiteral("100"));
    const QString words = QStringLiteral("word ").repeated(postBytes / 5);
    for (int i = 0; i < posts; ++i)
        served.does("POST", "/v1/posts", ada,
                    {{QStringLiteral("id"), QStringLiteral("p%1").arg(i)},
                     {QStringLiteral("title"), QStringLiteral("Long")},
                     {QStringLiteral("body"), words},
                     {QStringLiteral("language"), QStringLiteral("en")},
                     {QStringLiteral("tags"), QJsonArray()},
                     {QStringLiteral("price"), QStringLiteral("5")}});
    return ada;
}

void BackPressureTest::whoTakesNothingGetsNoMore()
{
    Served served;
    const QByteArray ada = library(served);
    RawClient client(served.server->url());
    takeNothing(client);
    constexpr int requests = 24;
    const auto itemsOf = [](int request) {
        return request % posts + 1;
    };
    for (int i = 0; i < requests; ++i)
        client.send(served.request("GET", "/v1/posts?limit=" + QByteArray::number(itemsOf(i)), ada));
    qint64 most = 0;
    // Each of these goes around the event loop, in which the others could be answered.
    for (int i = 0; i < 2 * requests; ++i) {
        QCOMPARE(served.ask("GET", "/v1/platform").status, 200);
        most = std::max(most, served.server->unsent());
    }
    constexpr qint64 largestPage = 4'000'000;
    QVERIFY(most > 0);
    QVERIFY2(most < ConnectionLimits().unsentBytes + largestPage, qPrintable(QString::number(most)));

    takeAll(client);
    for (int i = 0; i < requests; ++i) {
        const auto answer = client.take();
        QVERIFY(answer);
        QCOMPARE(answer->status, 200);
        // As many as have room on a page.
        QCOMPARE(answer->json().value(u"items").toArray().size(), std::min(itemsOf(i), posts - 1));
    }
    QTRY_COMPARE(served.server->unsent(), 0);
}

void BackPressureTest::askingIsNotTaking()
{
    ServerOptions options;
    options.limits.idle = std::chrono::milliseconds(500);
    Served served(options);
    const QByteArray ada = library(served);
    RawClient client(served.server->url());
    takeNothing(client);
    QTimer asking;
    connect(&asking, &QTimer::timeout, this, [&] {
        if (client.socket.state() == QAbstractSocket::ConnectedState)
            client.send(served.request("GET", "/v1/posts?limit=2", ada));
    });
    QTRY_COMPARE(served.server->connections(), 1);
    asking.start(20);
    QTRY_COMPARE(served.server->connections(), 0);
    QCOMPARE(served.server->unsent(), 0);
}

void BackPressureTest::smallRequestsByTheThousand()
{
    Served served;
    RawClient client(served.server->url());
    takeNothing(client);
    // More than the largest request, in one piece.
    const QByteArray request = served.request("GET", "/v1/platform");
    const int requests = int(1'500'000 / request.size());
    client.send(request.repeated(requests));
    QCOMPARE(served.ask("GET", "/v1/platform").status, 200);
    takeAll(client);
    for (int i = 0; i < requests; ++i) {
        const auto answer = client.take();
        QVERIFY(answer);
        QCOMPARE(answer->status, 200);
    }
}

void BackPressureTest::manyWhoTakeNothing()
{
    ServerOptions options;
    options.limits.unsentBytesOfAll = 8'000'000;
    Served served(options);
    const QByteArray ada = library(served);
    std::vector<std::unique_ptr<RawClient>> clients;
    qint64 most = 0;
    for (int i = 0; i < 12; ++i) {
        clients.push_back(std::make_unique<RawClient>(served.server->url()));
        takeNothing(*clients.back());
        // The system takes some megabytes of the first ones.
        clients.back()->send(served.request("GET", "/v1/posts", ada).repeated(4));
        for (int round = 0; round < 8; ++round) {
            QCOMPARE(served.ask("GET", "/v1/platform").status, 200);
            most = std::max(most, served.server->unsent());
        }
    }
    QVERIFY2(most <= options.limits.unsentBytesOfAll, qPrintable(QString::number(most)));
    QVERIFY(served.server->connections() < 12);
    // Who came last has waited least, and gets everything.
    takeAll(*clients.back());
    for (int i = 0; i < 4; ++i)
        QVERIFY(clients.back()->take());
    takeAll(*clients.front());
    QVERIFY(clients.front()->closedByServer());
}

FARTHING_TEST(BackPressureTest)
#include "test_backpressure.moc"
