// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/blockwriter.h"
#include "reading/builtpage.h"
#include "reading/documentbuilder.h"
#include "reading/markdownparser.h"
#include "support/cputime.h"
#include "support/testcase.h"

#include <QtGui/QAbstractTextDocumentLayout>
#include <QtGui/QTextBlock>
#include <QtGui/QTextTable>

using namespace farthing;

class TestDocumentBuilder : public TestCase
{
    Q_OBJECT

private slots:
    void headerComesFirst();
    void sizesAreThoseOfThePage();
    void everythingGrowsWithTheSize();
    void stylesBecomeFormats();
    void linksCarryTheirAddress();
    void listsHangTheirMarkers();
    void listNumbersStartWhereTheySay();
    void tasksShowTheirState();
    void quotesAndCodeStandInBoxes();
    void tablesHaveCells();
    void hugeTablesBecomeLines();
    void directionFollowsTheParagraph();
    void rightToLeftArticlesMirrorTheirBoxes();
    void nothingIsLoaded();
    void picturesThatAreHereAreShown();
    void picturesThatAreNotHereAreSaid();
    void nothingLeavesTheMeasure_data();
    void nothingLeavesTheMeasure();
    void longRunIsLaidOutAndCopiedWhole();
    void deepNestingIsLaidOut();
    void copiesWhatTheAuthorWrote();
    void positionsGoThereAndBack();
    void emptyArticleIsAnEmptyPage();
};

void TestDocumentBuilder::headerComesFirst()
{
    const auto document =
        build(QStringLiteral("Text."), {QStringLiteral("Head <b>line</b>"), QStringLiteral("Desk · today")});
    QCOMPARE(document->blockCount(), 3);
    const QTextBlock title = document->begin();
    QCOMPARE(title.text(), QStringLiteral("Head <b>line</b>"));
    QVERIFY(title.blockFormat().boolProperty(ArticleDocument::headerBlock));
    QCOMPARE(pixels(formatOf(*document, QStringLiteral("line"))), 32);
    QCOMPARE(formatOf(*document, QStringLiteral("line")).fontWeight(), int(QFont::Bold));
    const auto byline = formatOf(*document, QStringLiteral("Desk"));
    QCOMPARE(pixels(byline), 13);
    QCOMPARE(byline.foreground().color(), colours().ink2);
    QVERIFY(!blockWith(*document, QStringLiteral("Text."))
                 .blockFormat()
                 .boolProperty(ArticleDocument::headerBlock));
}

void TestDocumentBuilder::sizesAreThoseOfThePage()
{
    const auto document = build("Text.\n\n## Section\n\nMore.");
    const QTextBlock text = blockWith(*document, QStringLiteral("Text."));
    QCOMPARE(pixels(formatOf(*document, QStringLiteral("Text."))), 18);
    QCOMPARE(text.blockFormat().lineHeight(), 29.0); // 18 px at 1.6
    const QTextBlock section = blockWith(*document, QStringLiteral("Section"));
    QCOMPARE(pixels(formatOf(*document, QStringLiteral("Section"))), 20);
    QCOMPARE(section.blockFormat().headingLevel(), 2);
    QCOMPARE(section.blockFormat().topMargin(), 28.0);
    QCOMPARE(blockWith(*document, QStringLiteral("More.")).blockFormat().topMargin(), 8.0);
    QCOMPARE(document->documentMargin(), 0.0);
}

void TestDocumentBuilder::everythingGrowsWithTheSize()
{
    Typography large = Typography::standard();
    large.size = 36;
    DocumentBuilder builder(large, colours());
    const auto document =
        builder.build(MarkdownParser().parse(QStringLiteral("Text.\n\n## Section\n\n- item")));
    QCOMPARE(pixels(formatOf(*document, QStringLiteral("Section"))), 40);
    QCOMPARE(blockWith(*document, QStringLiteral("Section")).blockFormat().topMargin(), 56.0);
    QVERIFY(blockWith(*document, QStringLiteral("item")).blockFormat().leftMargin() >= 48.0);
}

void TestDocumentBuilder::stylesBecomeFormats()
{
    const auto document = build("aaaa *bbbb* **cccc** `dddd` ~~eeee~~");
    QVERIFY(formatOf(*document, QStringLiteral("bbbb")).fontItalic());
    QCOMPARE(formatOf(*document, QStringLiteral("cccc")).fontWeight(), int(QFont::Bold));
    const auto code = formatOf(*document, QStringLiteral("dddd"));
    QVERIFY(code.fontFixedPitch());
    QCOMPARE(code.background().color(), colours().codeSurface);
    QVERIFY(formatOf(*document, QStringLiteral("eeee")).fontStrikeOut());
    const auto plain = formatOf(*document, QStringLiteral("aaaa"));
    QVERIFY(!plain.fontItalic() && !plain.fontStrikeOut() && !plain.fontFixedPitch());
    QCOMPARE(plain.foreground().color(), colours().ink);
}

void TestDocumentBuilder::linksCarryTheirAddress()
{
    const auto document = build("see [words](https://e.org/a \"<b>T</b>\") and [script](javascript:x)");
    const auto link = formatOf(*document, QStringLiteral("words"));
    QVERIFY(link.isAnchor());
    QCOMPARE(link.anchorHref(), QStringLiteral("https://e.org/a"));
    QCOMPARE(link.foreground().color(), colours().accent);
    QCOMPARE(link.toolTip(), QStringLiteral("&lt;b&gt;T&lt;/b&gt;"));
    QVERIFY(!formatOf(*document, QStringLiteral("script")).isAnchor());
    // Isolated, so that what stands before cannot turn it round.
    QVERIFY(document->toPlainText().endsWith(QStringLiteral("script (\u2068javascript:x\u2069)")));
    QCOMPARE(authorWords(*document), QStringLiteral("see words and script"));
}

void TestDocumentBuilder::listsHangTheirMarkers()
{
    const auto document = build("- outer\n  - inner\n- last");
    const QTextBlockFormat outer = blockWith(*document, QStringLiteral("outer")).blockFormat();
    const QTextBlockFormat inner = blockWith(*document, QStringLiteral("inner")).blockFormat();
    QCOMPARE(outer.leftMargin(), 24.0);
    QCOMPARE(outer.textIndent(), -24.0);
    QCOMPARE(inner.leftMargin(), 48.0);
    QCOMPARE(authorWords(*document), QStringLiteral("outer inner last"));
    QCOMPARE(blockWith(*document, QStringLiteral("outer")).text(), QString::fromUtf8("•\touter"));
}

void TestDocumentBuilder::listNumbersStartWhereTheySay()
{
    const auto document = build("999. one\n1000. two");
    const QTextBlock two = blockWith(*document, QStringLiteral("two"));
    QCOMPARE(two.text(), QStringLiteral("1000.\ttwo"));
    QVERIFY(two.blockFormat().leftMargin() > 40); // room for the widest number
    QCOMPARE(authorWords(*document), QStringLiteral("one two"));
}

void TestDocumentBuilder::tasksShowTheirState()
{
    const auto document = build("- [ ] open\n- [x] done");
    QCOMPARE(blockWith(*document, QStringLiteral("open")).text(), QString::fromUtf8("☐\topen"));
    QCOMPARE(blockWith(*document, QStringLiteral("done")).text(), QString::fromUtf8("☑\tdone"));
}

void TestDocumentBuilder::quotesAndCodeStandInBoxes()
{
    const auto document = build("> quoted\n\n```\ncode <b>\n  more\n```\n\nafter");
    QTextTable *quote = tableAt(*document, QStringLiteral("quoted"));
    QVERIFY(quote);
    QVERIFY(quote->cellAt(0, 0).format().toTableCellFormat().leftBorder() > 0);
    QCOMPARE(formatOf(*document, QStringLiteral("quoted")).foreground().color(), colours().ink2);
    QTextTable *code = tableAt(*document, QStringLiteral("code <b>"));
    QVERIFY(code);
    QCOMPARE(code->cellAt(0, 0).format().background().color(), colours().codeSurface);
    QCOMPARE(tableAt(*document, QStringLiteral("  more")), code);
    QCOMPARE(blockWith(*document, QStringLiteral("  more")).layout()->formats().size(), qsizetype(0));
    QVERIFY(!tableAt(*document, QStringLiteral("after")));
    QVERIFY(code->format().bottomMargin() > 0);
}

void TestDocumentBuilder::tablesHaveCells()
{
    const auto document = build("| Name | Count |\n|:--|--:|\n| Cod | 12 |\n| Hake |\n");
    QTextTable *table = tableAt(*document, QStringLiteral("Cod"));
    QVERIFY(table);
    QCOMPARE(table->rows(), 3);
    QCOMPARE(table->columns(), 2);
    QCOMPARE(formatOf(*document, QStringLiteral("Name")).fontWeight(), int(QFont::Bold));
    QVERIFY(blockWith(*document, QStringLiteral("12")).blockFormat().alignment() & Qt::AlignRight);
    QVERIFY(table->cellAt(1, 1).format().toTableCellFormat().bottomBorder() > 0);
    QCOMPARE(table->cellAt(2, 1).firstCursorPosition().block().text(), QString());
}

void TestDocumentBuilder::hugeTablesBecomeLines()
{
    const int columns = BlockWriter::widestTable + 1;
    const auto document = build(QStringLiteral("|a").repeated(columns) + QStringLiteral("|\n") +
                                QStringLiteral("|---").repeated(columns) + QStringLiteral("|\n") +
                                QStringLiteral("|b").repeated(columns) + QStringLiteral("|\n"));
    QCOMPARE(document->blockCount(), 2);
    QCOMPARE(authorWords(*document).count(QLatin1Char('b')), columns);
}

void TestDocumentBuilder::directionFollowsTheParagraph()
{
    const auto document = build("مرحبا Qt\n\nEnglish مرحبا\n\n1. «2»\n\n```\nمرحبا\n```\n\n- عنصر\n");
    QCOMPARE(blockWith(*document, QStringLiteral("Qt")).blockFormat().layoutDirection(), Qt::RightToLeft);
    QCOMPARE(blockWith(*document, QStringLiteral("English")).blockFormat().layoutDirection(),
             Qt::LeftToRight);
    // What has no letters goes with the article.
    QCOMPARE(blockWith(*document, QString::fromUtf8("«2»")).blockFormat().layoutDirection(), Qt::RightToLeft);
    const QTextBlock code = QTextCursor(blockWith(*document, QString::fromUtf8("عنصر")).previous()).block();
    QVERIFY(code.isValid());
    QTextTable *box = nullptr;
    for (QTextBlock block = document->begin(); block.isValid() && !box; block = block.next())
        box = QTextCursor(block).currentTable();
    QVERIFY(box);
    QCOMPARE(box->cellAt(0, 0).firstCursorPosition().blockFormat().layoutDirection(), Qt::LeftToRight);
    const QTextBlockFormat item = blockWith(*document, QString::fromUtf8("عنصر")).blockFormat();
    QCOMPARE(item.rightMargin(), 24.0);
    QCOMPARE(item.leftMargin(), 0.0);
}

void TestDocumentBuilder::rightToLeftArticlesMirrorTheirBoxes()
{
    const auto document = build("مرحبا\n\n> اقتباس\n");
    const auto cell =
        tableAt(*document, QString::fromUtf8("اقتباس"))->cellAt(0, 0).format().toTableCellFormat();
    QVERIFY(cell.rightBorder() > 0);
    QCOMPARE(cell.leftBorder(), 0.0);
}

void TestDocumentBuilder::nothingIsLoaded()
{
    QTemporaryDir folder;
    QImage picture(4, 4, QImage::Format_RGB32);
    picture.fill(Qt::red);
    QVERIFY(picture.save(folder.filePath(QStringLiteral("p.png"))));
    const QUrl url = QUrl::fromLocalFile(folder.filePath(QStringLiteral("p.png")));
    const auto document =
        build(QStringLiteral("![a](%1)\n\n![b](media:p.png)\n\n![c](data:image/png;base64,AAAA)")
                  .arg(url.toString()));
    QVERIFY(!document->resource(QTextDocument::ImageResource, url).isValid());
    QVERIFY(!document->resource(QTextDocument::StyleSheetResource, url).isValid());
    QVERIFY(!document->resource(QTextDocument::ImageResource, QUrl(QStringLiteral("media:p.png"))).isValid());
    for (QTextBlock block = document->begin(); block.isValid(); block = block.next())
        for (auto it = block.begin(); !it.atEnd(); ++it)
            QVERIFY(!it.fragment().charFormat().isImageFormat());
}

void TestDocumentBuilder::picturesThatAreHereAreShown()
{
    DocumentBuilder builder(Typography::standard(), colours());
    QStringList asked;
    builder.setImages([&asked](const QString &id) {
        asked += id;
        QImage picture(1280, 640, QImage::Format_RGB32);
        picture.fill(Qt::blue);
        return picture;
    });
    const auto document = builder.build(MarkdownParser().parse(
        QStringLiteral("![The bay](media:bay \"In May\")\n\n![no](https://e.org/x.png)")));
    asked.removeDuplicates();
    QCOMPARE(asked, QStringList{QStringLiteral("bay")});
    QTextImageFormat image;
    for (QTextBlock block = document->begin(); block.isValid(); block = block.next())
        for (auto it = block.begin(); !it.atEnd(); ++it)
            if (it.fragment().charFormat().isImageFormat())
                image = it.fragment().charFormat().toImageFormat();
    QVERIFY(image.isValid());
    QCOMPARE(image.width(), 640.0);
    QCOMPARE(image.height(), 320.0);
    QCOMPARE(image.stringProperty(QTextFormat::ImageAltText), QStringLiteral("The bay"));
    QVERIFY(document->resource(QTextDocument::ImageResource, QUrl(image.name())).isValid());
    QVERIFY(blockWith(*document, QStringLiteral("In May")).isValid());
}

void TestDocumentBuilder::picturesThatAreNotHereAreSaid()
{
    const auto document =
        build("![The bay](media:bay)\n\nan ![icon](https://e.org/i.png) inline\n\n![](https://e.org/j.png)");
    const QString all = document->toPlainText();
    QVERIFY2(all.contains(QStringLiteral("Picture not here yet: The bay")), qPrintable(all));
    QVERIFY2(all.contains(QStringLiteral("an [Picture not loaded: icon] inline")), qPrintable(all));
    QCOMPARE(authorWords(*document), QStringLiteral("The bay an icon inline"));
}

void TestDocumentBuilder::nothingLeavesTheMeasure_data()
{
    QTest::addColumn<QString>("markdown");
    const QString run = QStringLiteral("abcdefghij").repeated(60);
    QTest::newRow("word") << run;
    QTest::newRow("code") << QStringLiteral("```\n%1 %1\n```").arg(run);
    QTest::newRow("quote") << QStringLiteral("> > > > %1").arg(run);
    QTest::newRow("list") << QStringLiteral("- a\n  - %1\n\n    ```\n    %1\n    ```\n").arg(run);
    QTest::newRow("table")
        << QStringLiteral("| a | b | c | d |\n|---|---|---|---|\n| %1 | %1 | `%1` | **%1** |\n").arg(run);
    QTest::newRow("heading") << QStringLiteral("# %1").arg(run);
}

void TestDocumentBuilder::nothingLeavesTheMeasure()
{
    QFETCH(QString, markdown);
    const auto document = build(markdown);
    document->setTextWidth(640);
    QVERIFY(document->size().width() <= 640);
    const auto *layout = document->documentLayout();
    for (QTextBlock block = document->begin(); block.isValid(); block = block.next()) {
        const QRectF box = layout->blockBoundingRect(block);
        for (int line = 0; line < block.layout()->lineCount(); ++line) {
            const QTextLine text = block.layout()->lineAt(line);
            QVERIFY2(box.left() + text.x() + text.naturalTextWidth() <= 641,
                     qPrintable(block.text().left(40)));
        }
    }
}

void TestDocumentBuilder::longRunIsLaidOutAndCopiedWhole()
{
    const QString run(1'000'000, QLatin1Char('a'));
    const CpuTime time;
    const auto document = build(run);
    document->setTextWidth(640);
    QVERIFY(document->size().height() > 10'000);
    QVERIFY2(time.milliseconds() < 20'000, qPrintable(QString::number(time.milliseconds())));
    QTextCursor all(document.get());
    all.select(QTextCursor::Document);
    QVERIFY(ArticleDocument::selectedText(all) == run);
    QVERIFY(ArticleDocument::blockTexts(*document).join(QString()) == run);
    QVERIFY(document->toPlainText().size() > run.size());
    for (QTextBlock block = document->begin(); block.isValid(); block = block.next())
        QVERIFY(block.length() <= InlineWriter::longestBlock + InlineWriter::longestRun);
}

void TestDocumentBuilder::deepNestingIsLaidOut()
{
    const CpuTime time;
    for (const QString &opening : {QStringLiteral("> "), QStringLiteral("- "), QStringLiteral("> - ")}) {
        const auto document =
            build(opening.repeated(200) + QStringLiteral("inside ") + QString(200, QLatin1Char('x')));
        document->setTextWidth(640);
        QVERIFY(document->size().height() > 0);
        QVERIFY2(authorWords(*document).startsWith(QStringLiteral("inside")),
                 qPrintable(opening + authorWords(*document)));
    }
    QVERIFY2(time.milliseconds() < 10'000, qPrintable(QString::number(time.milliseconds())));
}

void TestDocumentBuilder::copiesWhatTheAuthorWrote()
{
    const auto document =
        build("One *two*\\\nthree.\n\n1. four\n\n| a | b |\n|---|---|\n| c | d |\n\n```\ne\n\tf\n```\n\nend");
    QTextCursor all(document.get());
    all.select(QTextCursor::Document);
    QCOMPARE(ArticleDocument::selectedText(all),
             QStringLiteral("One two\nthree.\n1.\tfour\na\tb\nc\td\n\ne\n    f\nend"));
    QTextCursor part(document.get());
    part.setPosition(2);
    part.setPosition(6, QTextCursor::KeepAnchor);
    QCOMPARE(ArticleDocument::selectedText(part), QStringLiteral("e tw"));
    QVERIFY(ArticleDocument::selectedText(QTextCursor(document.get())).isEmpty());
}

void TestDocumentBuilder::positionsGoThereAndBack()
{
    const auto document = build(QStringLiteral("Start.\n\n- item one\n\n%1\n\n![x](https://e.org/i.png) end")
                                    .arg(QString(5'000, QLatin1Char('b'))));
    const QStringList texts = ArticleDocument::blockTexts(*document);
    for (int paragraph = 0; paragraph < texts.size(); ++paragraph) {
        for (const int offset : {0, 1, 3, 2'500, 4'999}) {
            if (offset >= texts.at(paragraph).size())
                continue;
            const TextPosition position{paragraph, offset};
            const int there = ArticleDocument::documentPosition(*document, position);
            QCOMPARE(document->characterAt(there), texts.at(paragraph).at(offset));
            QCOMPARE(ArticleDocument::textPosition(*document, there), position);
        }
    }
    QCOMPARE(ArticleDocument::documentPosition(*document, {999, 0}), 0);
    QCOMPARE(ArticleDocument::textPosition(*document, 1'000'000), TextPosition());
}

void TestDocumentBuilder::emptyArticleIsAnEmptyPage()
{
    const auto document = build("");
    QVERIFY(document->isEmpty());
    QVERIFY(!document->isUndoRedoEnabled());
}

FARTHING_TEST(TestDocumentBuilder)
#include "test_documentbuilder.moc"
