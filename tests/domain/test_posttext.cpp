// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/postlimits.h"
#include "domain/posttext.h"
#include "support/testcase.h"

using namespace farthing;

/// What a text weighs, and which images it names. Platform and reader share this.
class PostTextTest : public TestCase
{
    Q_OBJECT

private slots:
    void measures_data();
    void measures();
    void findsTheImagesOfThePlatform();
    void givesImagesOtherNames();
    void findsNamesThatStandApart_data();
    void findsNamesThatStandApart();
    void knowsLanguageTags();
};

void PostTextTest::measures_data()
{
    QTest::addColumn<QString>("markdown");
    QTest::addColumn<int>("words");
    QTest::addColumn<int>("characters");
    QTest::addColumn<int>("images");
    QTest::newRow("nothing") << QString() << 0 << 0 << 0;
    QTest::newRow("marks are no words") << QStringLiteral("# One\n\n- *two* three") << 3 << 0 << 0;
    QTest::newRow("alternative texts are not read")
        << QStringLiteral("One ![two three](media:a)") << 1 << 0 << 1;
    QTest::newRow("Chinese") << QStringLiteral("新闻 and two") << 2 << 2 << 0;
}

void PostTextTest::measures()
{
    QFETCH(QString, markdown);
    QFETCH(int, words);
    QFETCH(int, characters);
    QFETCH(int, images);
    const TextMeasure expected{words, characters, images};
    QVERIFY(measure(markdown) == expected);
}

void PostTextTest::findsTheImagesOfThePlatform()
{
    const QList<MediaId> found = mediaIn(
        QStringLiteral("![a](media:one) ![b](<media:two>) ![a](media:one \"title\") ![c](https://x/y)"));
    QCOMPARE(found, (QList<MediaId>{MediaId{QStringLiteral("one")}, MediaId{QStringLiteral("two")}}));
}

void PostTextTest::givesImagesOtherNames()
{
    const QString text =
        QStringLiteral("![a](media:draft-1) media:draft-12 ![b](media:other) ![a](media:draft-1)");
    const QHash<MediaId, MediaId> names{{MediaId{QStringLiteral("draft-1")}, MediaId{QStringLiteral("m9")}}};
    // The whole name, not the beginning of another one.
    QCOMPARE(withMedia(text, names),
             QStringLiteral("![a](media:m9) media:draft-12 ![b](media:other) ![a](media:m9)"));
    QCOMPARE(withMedia(text, {}), text);
}

void PostTextTest::findsNamesThatStandApart_data()
{
    QTest::addColumn<QString>("markdown");
    QTest::addColumn<bool>("named");
    QTest::newRow("reference") << QStringLiteral("![a][1]\n\n[1]: media:draft-1") << true;
    QTest::newRow("reference in brackets") << QStringLiteral("![a]\n\n[a]: <media:draft-1> 'b'") << true;
    QTest::newRow("title on the next line") << QStringLiteral("![a](media:draft-1\n\"title\")") << true;
    QTest::newRow("address on the next line") << QStringLiteral("![a](\nmedia:draft-1)") << true;
    QTest::newRow("link") << QStringLiteral("[a](media:draft-1)") << true;
    QTest::newRow("code") << QStringLiteral("`![a](media:draft-1)`") << false;
    QTest::newRow("words") << QStringLiteral("media:draft-1") << false;
    QTest::newRow("another scheme") << QStringLiteral("![a](x-media:draft-1)") << false;
}

void PostTextTest::findsNamesThatStandApart()
{
    QFETCH(QString, markdown);
    QFETCH(bool, named);
    const MediaId draft{QStringLiteral("draft-1")};
    const MediaId sent{QStringLiteral("m9")};
    QCOMPARE(mediaIn(markdown), named ? QList<MediaId>{draft} : QList<MediaId>());
    if (named)
        QCOMPARE(mediaIn(withMedia(markdown, {{draft, sent}})), QList<MediaId>{sent});
}

void PostTextTest::knowsLanguageTags()
{
    for (const char *tag : {"en", "nb", "zh-Hant-TW"})
        QVERIFY(postlimits::isLanguageTag(QString::fromLatin1(tag)));
    for (const char *tag : {"", "e", "en_GB", "en-"})
        QVERIFY(!postlimits::isLanguageTag(QString::fromLatin1(tag)));
    QVERIFY(!postlimits::isOneLine(QStringLiteral("a\u2028b")));
}

FARTHING_TEST(PostTextTest)
#include "test_posttext.moc"
