// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/markdownparser.h"
#include "reading/parsed.h"
#include "support/cputime.h"
#include "support/testcase.h"

using namespace farthing;
using Kind = Block::Kind;

/// What the parser adds to its library, and what it does not let through.
class TestMarkdownBounds : public TestCase
{
    Q_OBJECT

private slots:
    void footnotesComeLast();
    void footnotesWhereNoneCanBe_data();
    void footnotesWhereNoneCanBe();
    void whatIsTooMuchKeepsItsWords();
    void whatTheParserLacks();
    void overridesAreShown();
    void pathologicalInputIsFast_data();
    void pathologicalInputIsFast();
    void wideEmptyTableStaysSmall();
};

void TestMarkdownBounds::footnotesComeLast()
{
    const auto blocks =
        parse("a[^x] b[^long name] c[^y] \\[^x] `[^x]`\n\n[^y]: - list\n[^X]: https://e.org\nlazy\n\n"
              "    ```\n    code\n    ```\n[^z]: unseen[^y]\n\nlast");
    QCOMPARE(blocks.size(), size_t(5));
    QCOMPARE(plainText(blocks[0].text), QStringLiteral("a b[^long name] c [^x] [^x]"));
    QCOMPARE(text(blocks[1]), QStringLiteral("last"));
    for (int i = 0; i < 3; ++i) {
        QCOMPARE(blocks[size_t(i) + 2].kind, Kind::Footnote);
        QCOMPARE(blocks[size_t(i) + 2].start, i + 1);
    }
    QCOMPARE(plainText(blocks[2].children), QStringLiteral("https://e.org lazy\ncode"));
    QCOMPARE(blocks[2].children[0].text[0].link, QStringLiteral("https://e.org"));
    QCOMPARE(blocks[2].children[1].kind, Kind::Code);
    QCOMPARE(blocks[3].children[0].kind, Kind::BulletList);
    const Inline &mark = blocks[4].children[0].text.back();
    QCOMPARE(mark.kind, Inline::Kind::Mark);
    QCOMPARE(mark.footnote, 2);
    QCOMPARE(mark.text, QString::fromUtf8("²"));
}

void TestMarkdownBounds::footnotesWhereNoneCanBe_data()
{
    QTest::addColumn<QString>("markdown");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, const char *markdown, const char *words) {
        QTest::newRow(name) << QString::fromUtf8(markdown) << QString::fromUtf8(words);
    };
    row("in a fence", "a[^x]\n\n```\n[^x]: b\n```", "a[^x]\n[^x]: b");
    row("in raw html", "<div>\n[^x]: b\n[^y]: c\n</div>", "<div>\n[^x]: b\n[^y]: c\n</div>");
    row("one in code, one not", "a[^x]\n\n[^x]: b\n\n```\n[^y]: c\n```", "a\n[^y]: c\nb");
    row("in a quote", "> [^x]: b c", "[^x]: b c");
    row("no name", "[^]: b c\n[^a b]: c d", "[^]: b c [^a b]: c d");
    row("marks of ours",
        "\uFDD0"
        "0\uFDD1 a[^x]\n\n[^x]: b",
        "\uFFFD"
        "0\uFFFD a\nb");
    row("twice", "a[^x]\n\n[^x]: b\n[^x]: c", "a\nb\nc");
    row("in the words for a picture", "![a[^x]](media:b) c\n\n[^x]: d", "a[^x] c\nd");
}

void TestMarkdownBounds::footnotesWhereNoneCanBe()
{
    QFETCH(QString, markdown);
    QFETCH(QString, words);
    QCOMPARE(plainText(parse(markdown)), words);
}

void TestMarkdownBounds::whatIsTooMuchKeepsItsWords()
{
    const int many = MarkdownParser::maximumPieces;
    for (const char *piece :
         {"a\n\n", "- a\n", "> a\n\n", "**a** ", "`a` ", "***\n\na\n\n", "|a|a|\n", "![a](media:b) "}) {
        const auto blocks = parse(QStringLiteral("|x|y|\n|-|-|\n").repeated(*piece == '|' ? 1 : 0) +
                                  QString::fromLatin1(piece).repeated(many));
        QCOMPARE(plainText(blocks).count(QLatin1Char('a')), many * (*piece == '|' ? 2 : 1));
        QCOMPARE(std::count_if(blocks.begin(), blocks.end(),
                               [](const Block &block) { return block.kind == Kind::Remark; }),
                 1);
        QVERIFY(blocks.back().text.front().text.size() <= MarkdownParser::restParagraph);
    }
}

/// What CommonMark allows and the library of today does not see.
void TestMarkdownBounds::whatTheParserLacks()
{
    QCOMPARE(plainText(parse("[a ] [b  ] [c ]\n\n[a]: https://e.org\n[b]: https://e.org")),
             QStringLiteral("a b [c ]"));
    QCOMPARE(parse("|a|b|\n|-|:-:|\n|c|d|")[0].kind, Kind::Table);
    QCOMPARE(parse("```\n|a|\n|-|\n```")[0].code, QStringLiteral("|a|\n|-|"));
    QCOMPARE(text(parse("#\tOne\t")[0]), QStringLiteral("One"));
}

void TestMarkdownBounds::overridesAreShown()
{
    QCOMPARE(plainText(parse("a\u202Egpj.exe\u202C \u2067b\u2069")),
             QString::fromUtf8("a\uFFFDgpj.exe\u202C \u2067b\u2069"));
}

void TestMarkdownBounds::pathologicalInputIsFast_data()
{
    QTest::addColumn<QString>("markdown");
    const auto row = [](const char *piece) {
        QTest::newRow(piece) << QString::fromLatin1(piece).repeated(20'000);
    };
    row("*a **b ");
    row("[a](b");
    row("![");
    row("`a``");
    row("<a href=\"");
    row("&amp");
    row("https://e.org/_");
    row("| a ");
    row("> - ");
    row("\\");
    row("a@b.");
    row("https://e.org)");
    row("[x]: y\n");
    row("~~a");
    row("<!--");
}

void TestMarkdownBounds::pathologicalInputIsFast()
{
    QFETCH(QString, markdown);
    const CpuTime time;
    const auto blocks = parse(markdown);
    QVERIFY2(time.milliseconds() < 5'000, qPrintable(QString::number(time.milliseconds())));
    QVERIFY(depthOf(blocks) <= MarkdownParser::maximumDepth + 1);
}

void TestMarkdownBounds::wideEmptyTableStaysSmall()
{
    const int width = 20'000;
    const QString head = QStringLiteral("|a").repeated(width) + QStringLiteral("|\n") +
                         QStringLiteral("|---").repeated(width) + QStringLiteral("|\n");
    const QString markdown = head + QStringLiteral("|x|\n").repeated(width);
    const CpuTime time;
    const auto blocks = parse(markdown);
    QVERIFY(time.milliseconds() < 20'000);
    const QString words = plainText(blocks);
    QCOMPARE(words.count(QLatin1Char('x')), width);
    QCOMPARE(words.count(QLatin1Char('a')), width);
}

FARTHING_TEST(TestMarkdownBounds)
#include "test_markdownbounds.moc"
