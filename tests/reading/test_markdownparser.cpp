// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/markdownparser.h"
#include "reading/parsed.h"
#include "support/testcase.h"

using namespace farthing;
using Kind = Block::Kind;

namespace {

/// The first link in the first block or in the cells of a table.
QString linkOf(const char *markdown)
{
    const auto blocks = parse(markdown);
    std::vector<Inline> pieces = blocks[0].text;
    for (const TableRow &row : blocks[0].rows)
        for (const auto &cell : row.cells)
            pieces.insert(pieces.end(), cell.begin(), cell.end());
    for (const Inline &piece : pieces)
        if (!piece.link.isEmpty())
            return piece.link;
    return QString();
}

} // namespace

class TestMarkdownParser : public TestCase
{
    Q_OBJECT

private slots:
    void paragraphsAndHeadings();
    void stylesOfRunningText();
    void hardAndSoftBreaks();
    void nestedLists();
    void looseAndTight();
    void orderedListKeepsItsStart();
    void taskLists();
    void quotes();
    void codeKeepsItsLines();
    void tables();
    void shortRowsOfATable();
    void rawHtmlIsText_data();
    void rawHtmlIsText();
    void entities_data();
    void entities();
    void links_data();
    void links();
    void bareAddressesBecomeLinks();
    void images();
    void aPictureAloneIsAFigure();
    void harmfulCharactersAreReplaced();
    void deepNestingIsFlattenedWithoutLoss_data();
    void deepNestingIsFlattenedWithoutLoss();
    void longRunIsKept();
    void emptyTextHasNoBlocks();
};

void TestMarkdownParser::paragraphsAndHeadings()
{
    const auto blocks = parse("# One\n\nText *here*.\n\nUnder\n-----\n\n###### Six\n\n---\n");
    QCOMPARE(blocks.size(), size_t(5));
    QCOMPARE(blocks[0].kind, Kind::Heading);
    QCOMPARE(blocks[0].level, 1);
    QCOMPARE(text(blocks[0]), QStringLiteral("One"));
    QCOMPARE(blocks[1].kind, Kind::Paragraph);
    QCOMPARE(text(blocks[1]), QStringLiteral("Text here."));
    QCOMPARE(blocks[2].level, 2);
    QCOMPARE(blocks[3].level, 6);
    QCOMPARE(blocks[4].kind, Kind::Rule);
}

void TestMarkdownParser::stylesOfRunningText()
{
    const auto blocks = parse("a *b* **c** ***d*** `e*f*` ~~g~~");
    QCOMPARE(blocks.size(), size_t(1));
    QHash<QString, Inline> pieces;
    for (const Inline &piece : blocks[0].text)
        pieces.insert(piece.text, piece);
    QVERIFY(pieces[QStringLiteral("b")].emphasis && !pieces[QStringLiteral("b")].strong);
    QVERIFY(pieces[QStringLiteral("c")].strong && !pieces[QStringLiteral("c")].emphasis);
    QVERIFY(pieces[QStringLiteral("d")].strong && pieces[QStringLiteral("d")].emphasis);
    QVERIFY(pieces[QStringLiteral("e*f*")].code);
    QVERIFY(pieces[QStringLiteral("g")].strike);
    QVERIFY(!pieces[QStringLiteral("a ")].emphasis);
}

void TestMarkdownParser::hardAndSoftBreaks()
{
    const auto blocks = parse("one\ntwo  \nthree\\\nfour");
    QCOMPARE(plainText(blocks), QStringLiteral("one two\nthree\nfour"));
    QCOMPARE(blocks[0].text.size(), size_t(5));
    QCOMPARE(blocks[0].text[1].kind, Inline::Kind::Break);
}

void TestMarkdownParser::nestedLists()
{
    const auto blocks = parse("- a\n  - b\n    1. c\n    2. d\n- e\n\n  more of e\n");
    QCOMPARE(blocks.size(), size_t(1));
    const Block &list = blocks[0];
    QCOMPARE(list.kind, Kind::BulletList);
    QCOMPARE(list.children.size(), size_t(2));
    const Block &a = list.children[0];
    QCOMPARE(a.kind, Kind::Item);
    QCOMPARE(text(a.children[0]), QStringLiteral("a"));
    const Block &ordered = a.children[1].children[0].children[1];
    QCOMPARE(ordered.kind, Kind::OrderedList);
    QCOMPARE(ordered.children.size(), size_t(2));
    QCOMPARE(text(ordered.children[1].children[0]), QStringLiteral("d"));
    const Block &e = list.children[1];
    QCOMPARE(e.children.size(), size_t(2));
    QCOMPARE(text(e.children[1]), QStringLiteral("more of e"));
}

void TestMarkdownParser::looseAndTight()
{
    QVERIFY(parse("- a\n- b\n")[0].tight);
    QVERIFY(!parse("- a\n\n- b\n")[0].tight);
}

void TestMarkdownParser::orderedListKeepsItsStart()
{
    QCOMPARE(parse("7. a\n8. b\n")[0].start, 7);
    QCOMPARE(parse("0) a\n")[0].start, 0);
    QCOMPARE(parse("- a\n")[0].start, 1);
}

void TestMarkdownParser::taskLists()
{
    const auto list = parse("- [ ] open\n- [x] done\n- [X] done too\n- none\n")[0];
    QCOMPARE(list.children[0].task, Block::Task::Open);
    QCOMPARE(list.children[1].task, Block::Task::Done);
    QCOMPARE(list.children[2].task, Block::Task::Done);
    QCOMPARE(list.children[3].task, Block::Task::None);
    QCOMPARE(text(list.children[1].children[0]), QStringLiteral("done"));
}

void TestMarkdownParser::quotes()
{
    const auto blocks = parse("> one\n> > two\n>\n> - three\n\nafter");
    QCOMPARE(blocks.size(), size_t(2));
    QCOMPARE(blocks[0].kind, Kind::Quote);
    QCOMPARE(blocks[0].children.size(), size_t(3));
    QCOMPARE(blocks[0].children[1].kind, Kind::Quote);
    QCOMPARE(blocks[0].children[2].kind, Kind::BulletList);
    QCOMPARE(plainText(blocks), QStringLiteral("one\ntwo\nthree\nafter"));
}

void TestMarkdownParser::codeKeepsItsLines()
{
    const auto blocks =
        parse("```rust ignore\nfn a() {\n\n  a\t*b* &amp; <c>\n}\n```\n\n    indented\n\n```\n```\n");
    QCOMPARE(blocks.size(), size_t(3));
    QCOMPARE(blocks[0].kind, Kind::Code);
    QCOMPARE(blocks[0].language, QStringLiteral("rust"));
    QCOMPARE(blocks[0].code, QStringLiteral("fn a() {\n\n  a\t*b* &amp; <c>\n}"));
    QCOMPARE(blocks[1].code, QStringLiteral("indented"));
    QCOMPARE(blocks[2].code, QString());
}

void TestMarkdownParser::tables()
{
    const auto blocks =
        parse("| A | B | C | D |\n|---|:--|:-:|--:|\n| *1* | 2 \\| 3 | `x` | [l](https://e.org) |\n| 5 |\n");
    QCOMPARE(blocks.size(), size_t(1));
    const Block &table = blocks[0];
    QCOMPARE(table.kind, Kind::Table);
    QCOMPARE(table.columns, (std::vector<ColumnAlignment>{ColumnAlignment::Natural, ColumnAlignment::Left,
                                                          ColumnAlignment::Centre, ColumnAlignment::Right}));
    QCOMPARE(table.rows.size(), size_t(3));
    QCOMPARE(plainText(table.rows[0].cells[2]), QStringLiteral("C"));
    QVERIFY(table.rows[1].cells[0][0].emphasis);
    QCOMPARE(plainText(table.rows[1].cells[1]), QStringLiteral("2 | 3"));
    QCOMPARE(table.rows[1].cells[3][0].link, QStringLiteral("https://e.org"));
    QCOMPARE(plainText(blocks), QStringLiteral("A\tB\tC\tD\n1\t2 | 3\tx\tl\n5"));
}

void TestMarkdownParser::shortRowsOfATable()
{
    const auto table = parse("| A | B | C |\n|---|---|---|\n| 1 |\n|  | 2 |  |\n")[0];
    QCOMPARE(table.rows[1].cells.size(), size_t(1));
    QCOMPARE(table.rows[2].cells.size(), size_t(2));
    QVERIFY(table.rows[2].cells[0].empty());
}

void TestMarkdownParser::rawHtmlIsText_data()
{
    QTest::addColumn<QString>("html");
    QTest::newRow("block") << QStringLiteral("<div class=\"x\"><img src=\"https://e.org/i.png\"></div>");
    QTest::newRow("script") << QStringLiteral("<script>alert(1)</script>");
    QTest::newRow("inline") << QStringLiteral("a <b onclick=\"x()\">bold</b> word<br>");
    QTest::newRow("comment") << QStringLiteral("<!-- hidden -->");
    QTest::newRow("after an image") << QStringLiteral("one <img src='x'> two three");
}

void TestMarkdownParser::rawHtmlIsText()
{
    QFETCH(QString, html);
    const auto blocks = parse(html);
    QCOMPARE(blocks.size(), size_t(1));
    QCOMPARE(plainText(blocks), html);
    for (const Inline &piece : blocks[0].text)
        QCOMPARE(piece.kind, Inline::Kind::Text);
}

void TestMarkdownParser::entities_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("meant");
    const auto row = [](const char *written, const QString &meant) {
        QTest::newRow(written) << QString::fromLatin1(written) << meant;
    };
    row("&amp;&lt;&gt;&quot;", QStringLiteral("&<>\""));
    row("&nbsp;&copy;&aring;", QString::fromUtf8("\u00a0©å"));
    row("&ngE;", QString::fromUtf8("\u2267\u0338"));
    row("&CounterClockwiseContourIntegral;", QString::fromUtf8("∳"));
    row("&#8212;&#x2014;&#X1F600;", QString::fromUtf8("——😀"));
    row("&#0;&#xD800;&#1114112;", QString(3, QChar(0xFFFD)));
    row("&nosuchthing;", QStringLiteral("&nosuchthing;"));
    row("&amp", QStringLiteral("&amp"));
    row("`&amp;`", QStringLiteral("&amp;"));
}

void TestMarkdownParser::entities()
{
    QFETCH(QString, written);
    QFETCH(QString, meant);
    QCOMPARE(plainText(parse(QStringLiteral("a%1b").arg(written))), QStringLiteral("a%1b").arg(meant));
}

void TestMarkdownParser::links_data()
{
    QTest::addColumn<QString>("markdown");
    QTest::addColumn<QString>("link");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("note");
    const auto row = [](const char *name, const char *markdown, const char *link, const char *words,
                        const char *note) {
        QTest::newRow(name) << QString::fromUtf8(markdown) << QString::fromUtf8(link)
                            << QString::fromUtf8(words) << QString::fromUtf8(note);
    };
    row("https", "[a b](https://e.org/x?y=1&z=2#f)", "https://e.org/x?y=1&z=2#f", "a b", "");
    row("reference", "[a][1]\n\n[1]: http://e.org/ 'T'", "http://e.org/", "a", "");
    row("mail", "<me@e.org>", "mailto:me@e.org", "me@e.org", "");
    row("angle", "<https://e.org>", "https://e.org", "https://e.org", "");
    row("capital scheme", "[a](HTTPS://e.org)", "https://e.org", "a", "");
    row("entity in the address", "[a](https://e.org/?a=1&amp;b=2)", "https://e.org/?a=1&b=2", "a", "");
    row("script", "[a](javascript:alert(1))", "", "a", "javascript:alert(1)");
    row("script in disguise", "[a](JaVaScRiPt:alert(1))", "", "a", "JaVaScRiPt:alert(1)");
    row("script by entity", "[a](java&#x0A;script:x)", "", "a", "");
    row("file", "[a](file:///etc/passwd)", "", "a", "file:///etc/passwd");
    row("data", "[a](data:text/html,x)", "", "a", "data:text/html,x");
    row("share", "[a](\\\\\\\\host\\share)", "", "a", "\\\\host\\share");
    row("no scheme", "[a](//e.org/x)", "", "a", "//e.org/x");
    row("relative", "[a](../x.html)", "", "a", "");
    row("fragment", "[a](#x)", "", "a", "");
    row("no host", "[a](https:///x)", "", "a", "https:///x");
    row("said already", "<ftp://e.org/x>", "", "ftp://e.org/x", "");
}

void TestMarkdownParser::links()
{
    QFETCH(QString, markdown);
    QFETCH(QString, link);
    QFETCH(QString, words);
    QFETCH(QString, note);
    const auto blocks = parse(markdown);
    QCOMPARE(blocks.size(), size_t(1));
    QCOMPARE(plainText(blocks), words);
    QCOMPARE(blocks[0].text[0].link, link);
    const Inline &last = blocks[0].text.back();
    QCOMPARE(last.kind == Inline::Kind::Note ? last.text : QString(), note);
}

void TestMarkdownParser::bareAddressesBecomeLinks()
{
    const auto blocks = parse("see https://e.org/a for more");
    QCOMPARE(plainText(blocks), QStringLiteral("see https://e.org/a for more"));
    QCOMPARE(blocks[0].text.size(), size_t(3));
    QCOMPARE(blocks[0].text[1].link, QStringLiteral("https://e.org/a"));
    QCOMPARE(linkOf("(https://e.org/a_(b))."), QStringLiteral("https://e.org/a_(b)"));
    QCOMPARE(linkOf("**https://e.org/?a=1&amp;b=2**, and"), QStringLiteral("https://e.org/?a=1&b=2"));
    QCOMPARE(linkOf("`https://e.org/`"), QString());
    QCOMPARE(linkOf("xhttps://e.org/ https:// ftp://e.org"), QString());
    QCOMPARE(linkOf("| a |\n|---|\n| https://e.org/t |"), QStringLiteral("https://e.org/t"));
}

void TestMarkdownParser::images()
{
    const auto pieces = parse("a ![the *alt* text](media:map-1.png \"Title\") b ![x](https://e.org/i.png) "
                              "![y](media:../../etc/passwd) [![z](media:z)](https://e.org)")[0]
                            .text;
    QList<Inline> found;
    for (const Inline &piece : pieces)
        if (piece.kind == Inline::Kind::Image)
            found += piece;
    QCOMPARE(found.size(), 4);
    QCOMPARE(found[0].media, QStringLiteral("map-1.png"));
    QCOMPARE(found[0].text, QStringLiteral("the alt text"));
    QCOMPARE(found[0].title, QStringLiteral("Title"));
    QVERIFY(found[0].address.isEmpty());
    QVERIFY(found[1].media.isEmpty());
    QCOMPARE(found[1].address, QStringLiteral("https://e.org/i.png"));
    QVERIFY(found[2].media.isEmpty());
    QCOMPARE(found[3].media, QStringLiteral("z"));
    QCOMPARE(found[3].link, QStringLiteral("https://e.org"));
}

void TestMarkdownParser::aPictureAloneIsAFigure()
{
    QCOMPARE(parse("![a](media:b)")[0].kind, Kind::Figure);
    QCOMPARE(parse("![a](media:b) c")[0].kind, Kind::Paragraph);
}

void TestMarkdownParser::harmfulCharactersAreReplaced()
{
    const QString harmful = QStringLiteral("a") + QChar(0xFDD0) + QChar(0xFFFC) + QChar(0x2029) +
                            QChar(0x01) + QChar(0xD800) + QStringLiteral("b");
    const QChar r(0xFFFD);
    QCOMPARE(plainText(parse(harmful)),
             QStringLiteral("a") + r + r + QChar(0x2028) + r + r + QStringLiteral("b"));
    QCOMPARE(plainText(parse(QStringLiteral("x") + QChar(0) + QStringLiteral("y"))),
             QStringLiteral("x") + r + QStringLiteral("y"));
}

void TestMarkdownParser::deepNestingIsFlattenedWithoutLoss_data()
{
    QTest::addColumn<QString>("opening");
    QTest::newRow("quotes") << QStringLiteral("> ");
    QTest::newRow("lists") << QStringLiteral("- ");
    QTest::newRow("both") << QStringLiteral("> - ");
    QTest::newRow("ordered") << QStringLiteral("1. ");
}

void TestMarkdownParser::deepNestingIsFlattenedWithoutLoss()
{
    QFETCH(QString, opening);
    const auto blocks = parse(opening.repeated(20'000) + QStringLiteral("inside\n\noutside"));
    QVERIFY(depthOf(blocks) <= MarkdownParser::maximumDepth + 1);
    QCOMPARE(plainText(blocks), QStringLiteral("inside\noutside"));
    QCOMPARE(blocks.back().kind, Kind::Paragraph);
}

void TestMarkdownParser::longRunIsKept()
{
    const QString run(1'000'000, QLatin1Char('a'));
    QCOMPARE(plainText(parse(run)), run);
}

void TestMarkdownParser::emptyTextHasNoBlocks()
{
    QVERIFY(parse("").empty());
    QVERIFY(parse(" \n\n\t\n").empty());
    QVERIFY(plainText(parse("[only]: https://a.definition/")).isEmpty());
}

FARTHING_TEST(TestMarkdownParser)
#include "test_markdownparser.moc"
