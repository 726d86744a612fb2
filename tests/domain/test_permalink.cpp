// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/permalink.h"
#include "support/testcase.h"

using namespace farthing;

/// Links to posts and comments: written, read, and told from everything else.
class PermalinkTest : public TestCase
{
    Q_OBJECT

private slots:
    void comesBackAsItWas_data();
    void comesBackAsItWas();
    void takesNothingElse_data();
    void takesNothingElse();
};

void PermalinkTest::comesBackAsItWas_data()
{
    QTest::addColumn<QString>("post");
    QTest::addColumn<QString>("comment");
    QTest::newRow("post") << "p-1" << QString();
    QTest::newRow("comment") << "p-1"
                             << "c-2";
    QTest::newRow("signs") << "a/b?c#d%e"
                           << "x&y/z";
    QTest::newRow("letters") << QStringLiteral("ñandú") << QStringLiteral("日本");
    QTest::newRow("long") << QString(64, QLatin1Char('p')) << QString(64, QChar(0x65e5));
}

void PermalinkTest::comesBackAsItWas()
{
    QFETCH(QString, post);
    QFETCH(QString, comment);
    Permalink link{PostId{post}, std::nullopt};
    if (!comment.isEmpty())
        link.comment = CommentId{comment};
    const QString text = link.toString();
    QVERIFY2(text.startsWith(QStringLiteral("farthing://post/")), qPrintable(text));
    QCOMPARE(Permalink::parse(text), std::optional(link));
}

void PermalinkTest::takesNothingElse_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text :
         {"", "p", "https://example.org/post/p", "farthing://post/", "farthing://post",
          "farthing://comment/c", "farthing://post/p/", "farthing://post/p/comment",
          "farthing://post/p/comment/", "farthing://post//comment/c", "farthing://post/p/reply/c",
          "farthing://post/p/comment/c/d", "farthing://post/a%00b", "farthing://post/a%E2%80%AEb",
          "farthing://post/a%FFb", "farthing://post/a b", "javascript:farthing://post/p"})
        QTest::newRow(text) << QString::fromUtf8(text);
    QTest::newRow("too long an id") << QStringLiteral("farthing://post/") + QString(65, QLatin1Char('p'));
    QTest::newRow("much too long") << QStringLiteral("farthing://post/") + QString(100'000, QLatin1Char('%'));
}

void PermalinkTest::takesNothingElse()
{
    QFETCH(QString, text);
    QVERIFY(!Permalink::parse(text));
}

FARTHING_TEST(PermalinkTest)
#include "test_permalink.moc"
