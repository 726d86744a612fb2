// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/secrets.h"
#include "support/settled.h"
#include "support/testcase.h"

using namespace farthing;
using namespace Qt::Literals::StringLiterals;

/// No keychain is touched here: there is none to be reached without a session bus.
class SecretsTest : public TestCase
{
    Q_OBJECT

private slots:
    void initTestCase();
    void namesPlatforms_data();
    void namesPlatforms();
#ifdef Q_OS_LINUX
    void saysThatThereIsNoKeychain();
    void endsQuietlyWhenItDies();
#endif
};

void SecretsTest::initTestCase()
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
}

void SecretsTest::namesPlatforms_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("key");
    QTest::newRow("bare") << u"https://example.org"_s << u"https://example.org"_s;
    QTest::newRow("slash") << u"https://Example.ORG/"_s << u"https://example.org"_s;
    QTest::newRow("path") << u"https://example.org/news/"_s << u"https://example.org/news"_s;
    QTest::newRow("port") << u"http://127.0.0.1:8480/"_s << u"http://127.0.0.1:8480"_s;
    QTest::newRow("user") << u"https://ada:pw@example.org/?x=1#y"_s << u"https://example.org"_s;
}

void SecretsTest::namesPlatforms()
{
    QFETCH(QString, url);
    QFETCH(QString, key);
    QCOMPARE(secretKey(QUrl(url)), key);
}

#ifdef Q_OS_LINUX
void SecretsTest::saysThatThereIsNoKeychain()
{
    const QUrl platform(u"https://example.org"_s);
    Secrets secrets;
    const Result<void> written = settled(secrets.write(platform, u"s3cret"_s));
    QVERIFY(!written.ok());
    QCOMPARE(written.error().kind, AppError::Kind::Storage);
    QVERIFY(!written.error().userText.isEmpty());
    QVERIFY(!written.error().detail.contains(u"s3cret"_s));
    const Result<QString> read = settled(secrets.read(platform));
    QVERIFY(!read.ok());
    QCOMPARE(read.error().kind, AppError::Kind::Storage);
    QVERIFY(!settled(secrets.remove(platform)).ok());
}

void SecretsTest::endsQuietlyWhenItDies()
{
    auto secrets = std::make_unique<Secrets>();
    const QFuture<Result<QString>> read = secrets->read(QUrl(u"https://example.org"_s));
    secrets.reset();
    QTRY_VERIFY(read.isFinished());
}
#endif

FARTHING_TEST(SecretsTest)
#include "test_secrets.moc"
