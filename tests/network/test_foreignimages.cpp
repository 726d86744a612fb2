// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/foreignimages.h"

#include "network/httpnetwork.h"
#include "support/fakeclock.h"
#include "support/pictureserver.h"
#include "support/scriptedserver.h"
#include "support/settled.h"
#include "support/testcase.h"

#include <QtNetwork/QNetworkAccessManager>
#include <QtNetwork/QNetworkReply>

using namespace farthing;

/// What is asked of hosts that are no platform, and what is not told to them.
class ForeignImagesTest : public TestCase
{
    Q_OBJECT

private slots:
    void tellsNothingOfThePerson();
    void asksOnlyWhoIsAllowed();
    void followsRedirectsToAllowedHosts();
    void refusesRedirectsElsewhere();
    void refusesRedirectsToTrackers();
    void refusesRedirectsWithoutEnd();
    void takesNoMoreThanItsLimit();
    void tellsWhatCannotBeHad_data();
    void tellsWhatCannotBeHad();
    void tellsWhenTheAnswerIsLate();
    void asksOverHttpsFirst();
    void asksPlainlyOnlyWhereNobodySpeaksHttps_data();
    void asksPlainlyOnlyWhereNobodySpeaksHttps();
    void endsWhenItDies();

private:
    QNetworkAccessManager m_access;
    const QSet<QString> m_here{QStringLiteral("127.0.0.1")};
    const QSet<QString> m_both{QStringLiteral("127.0.0.1"), QStringLiteral("localhost")};
};

void ForeignImagesTest::tellsNothingOfThePerson()
{
    PictureServer web;
    web.put(QStringLiteral("/a.png"), aPicture(1));
    const FakeClock clock;
    // The same access signs in to a platform; its token is for nobody else.
    HttpNetwork platform(QUrl(web.url(QString())), "s3cret", m_access, clock);
    (void)settled(platform.media(MediaId{QStringLiteral("m")}));
    QVERIFY(web.heads().first().contains("s3cret"));
    ForeignImages images(m_access);
    for (int i = 0; i < 2; ++i) {
        QUrl url(web.url(QStringLiteral("/a.png#top")));
        url.setUserInfo(QStringLiteral("ben:secret"));
        const Result<ImageData> answer = settled(images.get(url, m_here));
        QVERIFY(answer.ok());
        QCOMPARE(answer->bytes, aPicture(1));
        const QByteArray head = web.heads().last().toLower();
        for (const char *word : {"authorization", "s3cret", "secret", "cookie", "referer", "idempotency"})
            QVERIFY2(!head.contains(word), head.constData());
        QVERIFY(head.startsWith("get /a.png http/1.1"));
        QVERIFY(head.contains("accept-language: *"));
    }
}

void ForeignImagesTest::asksOnlyWhoIsAllowed()
{
    PictureServer web;
    ForeignImages images(m_access);
    const Result<ImageData> answer =
        settled(images.get(QUrl(web.url(QStringLiteral("/a.png"), QStringLiteral("localhost"))), m_here));
    QVERIFY(!answer.ok());
    QCOMPARE(answer.error().kind, AppError::Kind::Refused);
    QVERIFY(!settled(images.get(QUrl(QStringLiteral("file:///etc/passwd")), {QString()})).ok());
    QVERIFY(web.heads().isEmpty());
}

void ForeignImagesTest::followsRedirectsToAllowedHosts()
{
    PictureServer web;
    web.put(QStringLiteral("/b.png"), aPicture(2));
    web.redirect(QStringLiteral("/a.png"), web.url(QStringLiteral("/c.png"), QStringLiteral("localhost")));
    web.redirect(QStringLiteral("/c.png"), QStringLiteral("/b.png"));
    ForeignImages images(m_access);
    const Result<ImageData> answer = settled(images.get(QUrl(web.url(QStringLiteral("/a.png"))), m_both));
    QVERIFY(answer.ok());
    QCOMPARE(answer->bytes, aPicture(2));
    QVERIFY(web.heads().last().contains("Host: localhost"));
}

void ForeignImagesTest::refusesRedirectsElsewhere()
{
    PictureServer web;
    PictureServer other;
    other.put(QStringLiteral("/b.png"), aPicture(2));
    web.redirect(QStringLiteral("/a.png"), other.url(QStringLiteral("/b.png"), QStringLiteral("localhost")));
    ForeignImages images(m_access);
    const Result<ImageData> answer = settled(images.get(QUrl(web.url(QStringLiteral("/a.png"))), m_here));
    QVERIFY(!answer.ok());
    QCOMPARE(answer.error().kind, AppError::Kind::Refused);
    QVERIFY(other.heads().isEmpty());
}

void ForeignImagesTest::refusesRedirectsToTrackers()
{
    PictureServer web;
    web.put(QStringLiteral("/pixel.gif?u=7"), aPicture(2));
    web.redirect(QStringLiteral("/a.png"), QStringLiteral("/pixel.gif?u=7"));
    ForeignImages images(m_access);
    const Result<ImageData> answer = settled(images.get(QUrl(web.url(QStringLiteral("/a.png"))), m_here));
    QVERIFY(!answer.ok());
    QCOMPARE(answer.error().kind, AppError::Kind::Refused);
    QCOMPARE(web.heads().size(), 1);
}

void ForeignImagesTest::refusesRedirectsWithoutEnd()
{
    PictureServer web;
    web.redirect(QStringLiteral("/a.png"), QStringLiteral("/a.png"));
    ForeignImages images(m_access);
    QCOMPARE(settled(images.get(QUrl(web.url(QStringLiteral("/a.png"))), m_here)).error().kind,
             AppError::Kind::Refused);
    QCOMPARE(web.asked(QStringLiteral("/a.png")), 4);
}

void ForeignImagesTest::takesNoMoreThanItsLimit()
{
    PictureServer web;
    web.put(QStringLiteral("/a.png"), QByteArray(200'000, 'x'));
    ForeignOptions options;
    options.maximumBytes = 100'000;
    ForeignImages images(m_access, options);
    QCOMPARE(settled(images.get(QUrl(web.url(QStringLiteral("/a.png"))), m_here)).error().kind,
             AppError::Kind::Protocol);
}

void ForeignImagesTest::tellsWhatCannotBeHad_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<AppError::Kind>("kind");
    QTest::newRow("not there") << 404 << AppError::Kind::NotFound;
    QTest::newRow("gone") << 410 << AppError::Kind::NotFound;
    QTest::newRow("forbidden") << 403 << AppError::Kind::Protocol;
    QTest::newRow("wants a password") << 401 << AppError::Kind::Protocol;
    QTest::newRow("too many") << 429 << AppError::Kind::Offline;
    QTest::newRow("out of order") << 503 << AppError::Kind::Offline;
}

void ForeignImagesTest::tellsWhatCannotBeHad()
{
    QFETCH(int, status);
    QFETCH(AppError::Kind, kind);
    ScriptedServer server;
    server.thenAnswer(status, {}, {"WWW-Authenticate: Basic realm=\"x\""});
    ForeignImages images(m_access);
    QCOMPARE(settled(images.get(server.url(QStringLiteral("/a.png")), m_here)).error().kind, kind);
    QCOMPARE(server.requests().size(), 1);
}

void ForeignImagesTest::tellsWhenTheAnswerIsLate()
{
    ScriptedServer server;
    server.then({"HTTP/1.1 200 OK\r\nContent-Length: 9000\r\n\r\n", false, 20});
    ForeignOptions options;
    options.idle = std::chrono::milliseconds(100);
    options.total = std::chrono::milliseconds(300);
    ForeignImages images(m_access, options);
    QCOMPARE(settled(images.get(server.url(QStringLiteral("/a.png")), m_here)).error().kind,
             AppError::Kind::Timeout);
}

/// An address without a port may be asked both ways: first the safe one. Nobody listens at either here.
void ForeignImagesTest::asksOverHttpsFirst()
{
    class Access : public QNetworkAccessManager
    {
    public:
        QStringList asked;

    protected:
        QNetworkReply *createRequest(Operation operation, const QNetworkRequest &request,
                                     QIODevice *data) override
        {
            asked.append(request.url().toString());
            // To where nothing answers, whatever runs on this machine.
            QNetworkRequest nowhere(request);
            QUrl url = request.url();
            url.setPort(9);
            nowhere.setUrl(url);
            return QNetworkAccessManager::createRequest(operation, nowhere, data);
        }
    } access;
    ForeignImages images(access);
    QCOMPARE(settled(images.get(QUrl(QStringLiteral("http://127.0.0.1/a.png")), m_here)).error().kind,
             AppError::Kind::Offline);
    QCOMPARE(access.asked, QStringList({QStringLiteral("https://127.0.0.1/a.png"),
                                        QStringLiteral("http://127.0.0.1/a.png")}));
}

void ForeignImagesTest::asksPlainlyOnlyWhereNobodySpeaksHttps_data()
{
    QTest::addColumn<QNetworkReply::NetworkError>("error");
    QTest::addColumn<int>("asked");
    QTest::newRow("nobody listens") << QNetworkReply::ConnectionRefusedError << 2;
    QTest::newRow("a bad certificate") << QNetworkReply::SslHandshakeFailedError << 1;
    QTest::newRow("cut off") << QNetworkReply::RemoteHostClosedError << 1;
    QTest::newRow("late") << QNetworkReply::TimeoutError << 1;
    QTest::newRow("no such image") << QNetworkReply::ContentNotFoundError << 1;
}

/// Whoever stands between must not be able to talk us out of https.
void ForeignImagesTest::asksPlainlyOnlyWhereNobodySpeaksHttps()
{
    class Reply : public QNetworkReply
    {
    public:
        Reply(const QNetworkRequest &request, NetworkError error)
        {
            setRequest(request);
            setUrl(request.url());
            setError(error, QStringLiteral("failed"));
            open(QIODevice::ReadOnly);
            setFinished(true);
            QMetaObject::invokeMethod(this, &QNetworkReply::finished, Qt::QueuedConnection);
        }
        void abort() override {}

    protected:
        qint64 readData(char *, qint64) override { return -1; }
    };
    class Access : public QNetworkAccessManager
    {
    public:
        QNetworkReply::NetworkError error = QNetworkReply::NoError;
        int asked = 0;

    protected:
        QNetworkReply *createRequest(Operation, const QNetworkRequest &request, QIODevice *) override
        {
            ++asked;
            return new Reply(request, error);
        }
    } access;
    QFETCH(int, asked);
    QFETCH(QNetworkReply::NetworkError, error);
    access.error = error;
    ForeignImages images(access);
    QVERIFY(!settled(images.get(QUrl(QStringLiteral("http://127.0.0.1/a.png")), m_here)).ok());
    QCOMPARE(access.asked, asked);
}

void ForeignImagesTest::endsWhenItDies()
{
    ScriptedServer server;
    server.then({});
    auto images = std::make_unique<ForeignImages>(m_access);
    const QFuture<Result<ImageData>> answer = images->get(server.url(QStringLiteral("/a.png")), m_here);
    QTRY_COMPARE(server.requests().size(), 1);
    images.reset();
    QCOMPARE(settled(answer).error().kind, AppError::Kind::Cancelled);
}

FARTHING_TEST(ForeignImagesTest)
#include "test_foreignimages.moc"
