// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/linktarget.h"
#include "support/testcase.h"

using namespace farthing;

class TestLinkTarget : public TestCase
{
    Q_OBJECT

private slots:
    void saysTheHost_data();
    void saysTheHost();
    void seesThroughWords_data();
    void seesThroughWords();
    void refusesHiddenCharacters();
};

void TestLinkTarget::saysTheHost_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("host");
    const auto row = [](const char *address, const char *host) {
        QTest::newRow(address) << QString::fromUtf8(address) << QString::fromUtf8(host);
    };
    row("https://Example.ORG/a/b?c", "example.org");
    row("https://bank.com@evil.org/", "evil.org");
    row("mailto:Me@Example.org?subject=x", "me@example.org");
    row("https://blåbær.no/", "blåbær.no");
    row("https://аррӏе.com/", "xn--80ak6aa92e.com");
    row("https://xn--80ak6aa92e.com/", "xn--80ak6aa92e.com");
}

void TestLinkTarget::saysTheHost()
{
    QFETCH(QString, address);
    QFETCH(QString, host);
    const auto target = safeLinkTarget(address);
    QVERIFY(target);
    QCOMPARE(displayHost(*target), host);
}

void TestLinkTarget::seesThroughWords_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("misleads");
    const auto row = [](const char *text, const char *address, bool misleads) {
        QTest::addRow("%s to %s", text, address)
            << QString::fromUtf8(text) << QString::fromUtf8(address) << misleads;
    };
    row("the report", "https://evil.org/", false);
    row("example.com", "https://example.com/page", false);
    row("www.example.com", "https://example.com/", false);
    row("https://example.com/a", "http://www.example.com/b", false);
    row("example.com", "https://news.example.com/", false);
    row("example.com", "https://evil.org/", true);
    row("https://example.com/login", "https://example.com.evil.org/login", true);
    row("EXAMPLE.com", "https://evil.org/?example.com", true);
    row("exam\u200Bple.com", "https://evil.org/", true);
    row("example.com/a/b", "https://evilexample.com/a/b", true);
    row("build.rs", "https://doc.rust-lang.org/cargo", false);
    row("Node.js", "https://example.com", false);
    row("e.g.", "https://example.com", false);
    row("me@example.com", "mailto:me@example.com", false);
    row("me@example.com", "mailto:you@example.com", true);
    row("write to us", "mailto:you@example.com", false);
}

void TestLinkTarget::seesThroughWords()
{
    QFETCH(QString, text);
    QFETCH(QString, address);
    QFETCH(bool, misleads);
    const auto target = safeLinkTarget(address);
    QVERIFY(target);
    QCOMPARE(misleading(text, *target), misleads);
}

void TestLinkTarget::refusesHiddenCharacters()
{
    QVERIFY(!safeLinkTarget(QStringLiteral("https://e.org/") + QChar(0x202E) + QStringLiteral("gpj")));
    QVERIFY(!safeLinkTarget(QStringLiteral("https://e.org\\@evil.org")));
    QVERIFY(!safeLinkTarget(QStringLiteral("ja\tvascript:x")));
    QVERIFY(!safeLinkTarget(QStringLiteral("mailto:")));
    QVERIFY(!safeLinkTarget(QString()));
}

FARTHING_TEST(TestLinkTarget)
#include "test_linktarget.moc"
