// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/blockwriter.h"
#include "reading/builtpage.h"
#include "reading/markdownparser.h"
#include "support/testcase.h"

#include <QtGui/QTextBlock>
#include <QtGui/QTextTable>

using namespace farthing;

/// Code, footnotes, and what is set in another form because it is too much.
class TestPageBounds : public TestCase
{
    Q_OBJECT

private slots:
    void codeHasItsColours();
    void longCodeStandsInBoxesThatTouch();
    void footnotesLeadThereAndBack();
    void heavyQuotesHaveNoBox();
    void wordsWithoutFormAreAnnounced();
    void stackedMarksAreCut();
};

void TestPageBounds::codeHasItsColours()
{
    const auto document = build("```rust\nlet a = \"text\"; // note\n```\n\n```nosuch\nlet b\n```");
    QCOMPARE(formatOf(*document, QStringLiteral("let a")).foreground().color(), colours().codeWord);
    QCOMPARE(formatOf(*document, QStringLiteral("text")).foreground().color(), colours().codeValue);
    QCOMPARE(formatOf(*document, QStringLiteral("note")).foreground().color(), colours().ink2);
    QCOMPARE(formatOf(*document, QStringLiteral(" a =")).foreground().color(), colours().ink);
    QCOMPARE(formatOf(*document, QStringLiteral("let b")).foreground().color(), colours().ink);
    QCOMPARE(blockWith(*document, QStringLiteral("let a")).text(),
             QStringLiteral("let a = \"text\"; // note"));
}

void TestPageBounds::longCodeStandsInBoxesThatTouch()
{
    const auto document =
        build(QStringLiteral("```c\n%1last\n```\n\nafter").arg(QStringLiteral("int a;\n").repeated(700)));
    QTextTable *first = tableAt(*document, QStringLiteral("int a;"));
    QTextTable *last = tableAt(*document, QStringLiteral("last"));
    QVERIFY(first && last && first != last);
    QCOMPARE(first->format().bottomMargin(), 0.0);
    QVERIFY(first->cellAt(0, 0).format().toTableCellFormat().topPadding() > 0);
    QCOMPARE(first->cellAt(0, 0).format().toTableCellFormat().bottomPadding(), 0.0);
    QVERIFY(last->cellAt(0, 0).format().toTableCellFormat().bottomPadding() > 0);
    QVERIFY(last->format().bottomMargin() > 0);
    QCOMPARE(authorWords(*document).count(QStringLiteral("int a;")), 700);
}

void TestPageBounds::footnotesLeadThereAndBack()
{
    const auto document = build("One[^b] and[^a] again[^b].\n\n[^a]: First.\n[^b]: Second.\n\n    More.");
    QCOMPARE(blockWith(*document, QStringLiteral("One")).text(), QString::fromUtf8("One¹ and² again¹."));
    const QTextBlock second = blockWith(*document, QStringLiteral("Second."));
    QCOMPARE(second.text(), QStringLiteral("1.\tSecond."));
    QCOMPARE(second.next().text(), QStringLiteral("More."));
    QVERIFY(pixels(formatOf(*document, QStringLiteral("Second."))) < 18);
    const auto mark = formatOf(*document, QStringLiteral("¹ and"));
    const auto number = formatOf(*document, QStringLiteral("1.\tSecond"));
    QCOMPARE(mark.anchorHref(), QStringLiteral("#footnote-1"));
    QCOMPARE(number.anchorNames(), QStringList{QStringLiteral("footnote-1")});
    QCOMPARE(number.anchorHref(), QStringLiteral("#mark-1"));
    QCOMPARE(mark.anchorNames(), QStringList{QStringLiteral("mark-1")});
    QVERIFY(formatOf(*document, QStringLiteral("¹."))
                .anchorNames()
                .isEmpty()); // only the first can be come back to
    QCOMPARE(authorWords(*document), QStringLiteral("One and again. Second. More. First."));
}

void TestPageBounds::heavyQuotesHaveNoBox()
{
    const auto document = build(QStringLiteral("> line\n>\n").repeated(2 * BlockWriter::heaviestBox));
    QVERIFY(!tableAt(*document, QStringLiteral("line")));
    QVERIFY(blockWith(*document, QStringLiteral("line")).blockFormat().leftMargin() > 0);
    const auto table = build(
        QStringLiteral("|a|b|\n|-|-|\n%1").arg(QStringLiteral("|c|d|\n").repeated(BlockWriter::heaviestBox)));
    QVERIFY(!tableAt(*table, QStringLiteral("c")));
    QCOMPARE(authorWords(*table).count(QLatin1Char('d')), BlockWriter::heaviestBox);
}

void TestPageBounds::wordsWithoutFormAreAnnounced()
{
    const int many = MarkdownParser::maximumPieces + 5'000;
    const auto document = build(QStringLiteral("*a* ").repeated(many));
    QVERIFY(document->toPlainText().contains(QStringLiteral("without their form")));
    QCOMPARE(authorWords(*document).count(QLatin1Char('a')), many);
}

void TestPageBounds::stackedMarksAreCut()
{
    const QString marks = QStringLiteral("a") + QString(500, QChar(0x0301));
    const auto document = build(marks);
    QCOMPARE(authorWords(*document), marks);
    QVERIFY(document->begin().text().count(QChar(0x200B)) >= 10);
    QVERIFY(!build("\u0646\u0651\u064E e\u0301")->begin().text().contains(QChar(0x200B)));
}

FARTHING_TEST(TestPageBounds)
#include "test_pagebounds.moc"
