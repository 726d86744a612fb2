// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/searchpieces.h"

#include "support/testcase.h"

using namespace farthing;

/// How texts and searches are made alike, in every script.
class SearchPiecesTest : public TestCase
{
    Q_OBJECT

private slots:
    void folds_data();
    void folds();
    void tellsWhereAPieceStands();
    void pairsWhatHasNoSpaces();
    void cutsEndlessWords();
    void letsNoMarkOfOursIn();
    void takesMarkdownApart_data();
    void takesMarkdownApart();
};

void SearchPiecesTest::folds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("words");
    QTest::newRow("case") << "The TIDE"
                          << "the tide";
    QTest::newRow("accents") << QStringLiteral("Café Ångström naïve Việt") << "cafe angstrom naive viet";
    QTest::newRow("accents apart") << QStringLiteral("Cafe\u0301 no\u0308") << "cafe no";
    QTest::newRow("Greek") << QStringLiteral("Ωμέγα ΟΔΟΣ οδός") << QStringLiteral("ωμεγα οδοσ οδοσ");
    QTest::newRow("Cyrillic") << QStringLiteral("Ёлка Йод") << QStringLiteral("елка иод");
    QTest::newRow("Arabic vowels") << QStringLiteral("كِتَابٌ أحمد إلى مـــد")
                                   << QStringLiteral("كتاب احمد الى مد");
    QTest::newRow("Hebrew points") << QStringLiteral("שָׁלוֹם") << QStringLiteral("שלום");
    QTest::newRow("Hindi signs are letters") << QStringLiteral("हिन्दी") << QStringLiteral("हिन्दी");
    QTest::newRow("digits") << QStringLiteral("٢٠٢٥ २") << "2025 2";
    QTest::newRow("width") << QStringLiteral("Ｆｕｌｌ１") << "full1";
    QTest::newRow("hyphen that is not seen") << QStringLiteral("har\u00adbour") << "harbour";
    QTest::newRow("between words") << "don't x-ray a_b 3.14"
                                   << "don t x ray a b 3 14";
    QTest::newRow("nothing") << "… – !"
                             << "";
}

void SearchPiecesTest::folds()
{
    QFETCH(QString, text);
    QFETCH(QString, words);
    QCOMPARE(indexedWords(text), words);
    QCOMPARE(indexedWords(words), words);
}

void SearchPiecesTest::tellsWhereAPieceStands()
{
    const QString text = QStringLiteral("  Cafe\u0301, 東京");
    SearchPieces pieces(text);
    QVERIFY(pieces.next());
    QCOMPARE(text.mid(pieces.from(), pieces.length()), QStringLiteral("Cafe\u0301"));
    QVERIFY(!pieces.isSingle());
    QVERIFY(pieces.next());
    QCOMPARE(text.mid(pieces.from(), pieces.length()), QStringLiteral("東"));
    QVERIFY(pieces.isSingle());
    QVERIFY(pieces.next());
    QVERIFY(!pieces.next());
}

void SearchPiecesTest::pairsWhatHasNoSpaces()
{
    QCOMPARE(indexedWords(QStringLiteral("東京都")), QStringLiteral("東京 京都 都"));
    QCOMPARE(indexedWords(QStringLiteral("iPhone版の東")), QStringLiteral("iphone 版の の東 東"));
    QCOMPARE(indexedWords(QStringLiteral("東、京")), QStringLiteral("東 京"));
    QCOMPARE(indexedWords(QStringLiteral("서울시")), QStringLiteral("서울 울시 시"));
    const QString rare = QStringLiteral("𠮷野");
    QCOMPARE(indexedWords(rare), QStringLiteral("𠮷野 野"));
}

void SearchPiecesTest::cutsEndlessWords()
{
    QCOMPARE(indexedWords(QString(1'000'000, QLatin1Char('a'))).size(), SearchPieces::longest);
}

void SearchPiecesTest::letsNoMarkOfOursIn()
{
    QCOMPARE(indexedWords(QStringLiteral("a\ue001b \ue003article")), QStringLiteral("a b article"));
}

void SearchPiecesTest::takesMarkdownApart_data()
{
    QTest::addColumn<QString>("markdown");
    QTest::addColumn<QString>("words");
    QTest::newRow("plain") << "Two\n\nlines"
                           << "Two lines";
    QTest::newRow("heading") << "# Tide\n## Ferry #2"
                             << "Tide Ferry #2";
    QTest::newRow("emphasis") << "**so** _it_ is `code_x`"
                              << "so it is code_x";
    QTest::newRow("link") << "a [quiet](https://example.org/(a)b) b"
                          << "a quiet b";
    QTest::newRow("image") << "![the quay](media:abc) end!"
                           << "the quay end!";
    QTest::newRow("no target") << "a [quiet] (place)"
                               << "a quiet (place)";
    QTest::newRow("target without an end") << "a [quiet](place"
                                           << "a quiet(place";
    QTest::newRow("quote") << "> said\n> so > 1"
                           << "said so > 1";
    QTest::newRow("table") << "|a|b|\n|-|-|\n|1|2|"
                           << "a b - - 1 2";
}

void SearchPiecesTest::takesMarkdownApart()
{
    QFETCH(QString, markdown);
    QFETCH(QString, words);
    QCOMPARE(wordsOfMarkdown(markdown), words);
}

FARTHING_TEST(SearchPiecesTest)
#include "test_searchpieces.moc"
