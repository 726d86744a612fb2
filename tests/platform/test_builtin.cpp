// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/builtin.h"
#include "support/fakeclock.h"
#include "support/testcase.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtNetwork/QNetworkAccessManager>
#include <QtNetwork/QNetworkReply>

using namespace farthing;
using namespace farthing::platform;

/// The platform that the reader brings along, reached as the reader reaches it.
class BuiltInTest : public TestCase
{
    Q_OBJECT

private slots:
    void init();
    void theOwnerBeginsOnce();
    void samplesThatWereTakenDownStayDown();
    void itsOwnSamplesAreArticles();
    void endsWhileSomebodyWaits();
    void brokenRules();
    void aFolderThatIsAFile();

private:
    struct Running
    {
        std::unique_ptr<BuiltInPlatform> platform;
        QUrl url;
        QByteArray token;
        std::optional<AppError> error;
    };
    Running run(const BuiltInPlatform::Options &options);
    std::unique_ptr<QNetworkReply> send(const QByteArray &method, const QUrl &url, const QByteArray &token);
    /// The answer, or an empty object and the status in `m_status`.
    QJsonObject get(const Running &running, const QString &path, const QByteArray &token);

    std::unique_ptr<QTemporaryDir> m_folder;
    BuiltInPlatform::Options m_options;
    FakeClock m_clock;
    QNetworkAccessManager m_access;
    int m_status = 0;
};

void BuiltInTest::init()
{
    TestCase::init();
    m_folder = std::make_unique<QTemporaryDir>();
    const QDir samples(m_folder->filePath(QStringLiteral("articles")));
    QVERIFY(samples.mkpath(QStringLiteral(".")));
    QFile article(samples.filePath(QStringLiteral("one.md")));
    QVERIFY(article.open(QIODevice::WriteOnly));
    article.write("---\ntitle: One\ndate: 2025-09-18\nauthor: Ada\n---\n\nSome words to read.\n");
    m_options = {};
    m_options.folder = m_folder->filePath(QStringLiteral("deep/platform"));
    m_options.samples = samples.path();
}

BuiltInTest::Running BuiltInTest::run(const BuiltInPlatform::Options &options)
{
    Running running;
    running.platform = std::make_unique<BuiltInPlatform>(options, m_clock);
    connect(running.platform.get(), &BuiltInPlatform::started, this,
            [&](const QUrl &url, const QByteArray &token) {
                running.url = url;
                running.token = token;
            });
    connect(running.platform.get(), &BuiltInPlatform::failed, this,
            [&](const AppError &error) { running.error = error; });
    running.platform->start();
    (void)QTest::qWaitFor([&] { return running.url.isValid() || running.error; }, 30'000);
    running.platform->disconnect(this);
    return running;
}

std::unique_ptr<QNetworkReply> BuiltInTest::send(const QByteArray &method, const QUrl &url,
                                                 const QByteArray &token)
{
    QNetworkRequest request(url);
    request.setRawHeader("Authorization", "Bearer " + token);
    request.setRawHeader("Idempotency-Key", QUuid::createUuid().toByteArray(QUuid::WithoutBraces));
    return std::unique_ptr<QNetworkReply>(m_access.sendCustomRequest(request, method));
}

QJsonObject BuiltInTest::get(const Running &running, const QString &path, const QByteArray &token)
{
    const auto reply = send("GET", running.url.resolved(QUrl(path)), token);
    (void)QTest::qWaitFor([&] { return reply->isFinished(); }, 30'000);
    m_status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    return QJsonDocument::fromJson(reply->readAll()).object();
}

void BuiltInTest::theOwnerBeginsOnce()
{
    QByteArray first;
    for (int start = 0; start < 2; ++start) {
        const Running running = run(m_options);
        QVERIFY2(!running.error, qPrintable(running.error.value_or(AppError()).detail));
        QVERIFY(QHostAddress(running.url.host()).isLoopback());
        const QJsonObject me = get(running, QStringLiteral("/v1/me"), running.token);
        QCOMPARE(me.value(u"level").toInt(), 13);
        QCOMPARE(me.value(u"balance").toString(), QStringLiteral("10"));
        const QJsonArray posts =
            get(running, QStringLiteral("/v1/posts"), running.token).value(u"items").toArray();
        QCOMPARE(posts.size(), 1);
        if (start == 0)
            first = running.token;
        else
            QVERIFY(running.token != first);
        (void)get(running, QStringLiteral("/v1/me"), first);
        QCOMPARE(m_status, start == 0 ? 200 : 401);
    }
}

void BuiltInTest::samplesThatWereTakenDownStayDown()
{
    (void)run(m_options);
    QFile more(m_options.samples + QStringLiteral("/two.md"));
    QVERIFY(more.open(QIODevice::WriteOnly));
    more.write("# Two\n\nMore words.\n");
    more.close();
    const Running running = run(m_options);
    const QJsonArray posts =
        get(running, QStringLiteral("/v1/posts"), running.token).value(u"items").toArray();
    QCOMPARE(posts.size(), 1);
}

void BuiltInTest::itsOwnSamplesAreArticles()
{
    m_options.samples = QStringLiteral(":/sample");
    const Running running = run(m_options);
    const QJsonArray posts =
        get(running, QStringLiteral("/v1/posts"), running.token).value(u"items").toArray();
    QCOMPARE(posts.size(), 12);
    const QJsonArray comments =
        get(running, QStringLiteral("/v1/comments"), running.token).value(u"items").toArray();
    QVERIFY(comments.size() >= 6);
    const QString avatar = comments.at(0).toObject().value(u"author").toObject().value(u"avatar").toString();
    (void)get(running, QStringLiteral("/v1/avatars/") + avatar, running.token);
    QCOMPARE(m_status, 200);
}

void BuiltInTest::endsWhileSomebodyWaits()
{
    Running running = run(m_options);
    const QString cursor =
        get(running, QStringLiteral("/v1/posts"), running.token).value(u"changes").toString();
    const auto poll =
        send("GET", running.url.resolved(QUrl(QStringLiteral("/v1/changes?wait=30&after=") + cursor)),
             running.token);
    // A second request is only answered after the first has been looked at.
    (void)get(running, QStringLiteral("/v1/me"), running.token);
    QElapsedTimer timer;
    timer.start();
    running.platform.reset();
    QVERIFY(timer.elapsed() < 10'000);
    QTRY_VERIFY(poll->isFinished());
}

void BuiltInTest::brokenRules()
{
    m_options.rules = "{\"version\": 1}";
    const Running running = run(m_options);
    QVERIFY(running.error);
    QCOMPARE(running.error->kind, AppError::Kind::Invalid);
    QVERIFY(!running.error->userText.isEmpty());
}

void BuiltInTest::aFolderThatIsAFile()
{
    m_options.folder = m_options.samples + QStringLiteral("/one.md/platform");
    const Running running = run(m_options);
    QVERIFY(running.error);
    QCOMPARE(running.error->kind, AppError::Kind::Storage);
    QVERIFY(!running.error->userText.isEmpty());
}

FARTHING_TEST(BuiltInTest)
#include "test_builtin.moc"
