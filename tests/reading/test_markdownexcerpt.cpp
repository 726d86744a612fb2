// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/markdownexcerpt.h"

#include "reading/documentbuilder.h"
#include "reading/markdownparser.h"
#include "support/testcase.h"

using namespace farthing;

class MarkdownExcerptTest : public TestCase
{
    Q_OBJECT

private slots:
    void givesTheBlocksOfASelection_data();
    void givesTheBlocksOfASelection();
    void everySelectionOfALongTextIsItsOwn();
    void nothingIsNothing();

private:
    /// As the window asks: the words before, in and behind what somebody selected in the page.
    static QString excerpt(const QString &markdown, const QString &from, const QString &to)
    {
        const DocumentBuilder builder(Typography::standard(),
                                      {Qt::black, Qt::gray, Qt::gray, Qt::blue, Qt::white});
        const auto document = builder.build(MarkdownParser().parse(markdown));
        const QTextCursor first = document->find(from);
        const QTextCursor last = document->find(to, first);
        const int begin = first.selectionStart();
        const int end = qMax(first.selectionEnd(), last.selectionEnd());
        return markdownExcerpt(
            markdown, {ArticleDocument::textBetween(*document, 0, begin),
                       ArticleDocument::textBetween(*document, begin, end),
                       ArticleDocument::textBetween(*document, end, document->characterCount() - 1)});
    }
};

void MarkdownExcerptTest::givesTheBlocksOfASelection_data()
{
    QTest::addColumn<QString>("markdown");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("excerpt");
    const auto row = [](const char *name, const char *markdown, const char *from, const char *to,
                        const char *excerpt) {
        QTest::newRow(name) << QString::fromUtf8(markdown) << QString::fromUtf8(from) << QString::fromUtf8(to)
                            << QString::fromUtf8(excerpt);
    };
    row("a paragraph", "One *word*.\n\nTwo **bold** words.\n\nThree.", "bold", "words",
        "Two **bold** words.");
    row("over two", "One *word*.\n\nTwo **bold** words.\n\nThree.", "word", "Two",
        "One *word*.\n\nTwo **bold** words.");
    row("a heading", "# Top\n\nText.\n\n## The `sub`\n\nMore.", "The", "sub", "## The `sub`");
    row("a list", "Before.\n\n- one\n- two\n  - three\n\nAfter.", "two", "three", "- one\n- two\n  - three");
    row("a link elsewhere defined", "See [the *ferry*][1] there.\n\nOther.\n\n[1]: https://a.example/x",
        "ferry", "there", "See [the *ferry*][1] there.");
    row("code with blank lines", "Before.\n\n```cpp\nint a;\n\nint b;\n```\n\nAfter.", "int b", "int b",
        "```cpp\nint a;\n\nint b;\n```");
    row("a table", "T.\n\n| a | b |\n|---|---|\n| one | two |\n\nEnd.", "one", "two",
        "| a | b |\n|---|---|\n| one | two |");
    row("a quote", "T.\n\n> said *she*\n>\n> twice\n\nEnd.", "she", "she", "> said *she*\n>\n> twice");
    row("beside a picture", "T.\n\nA ![small boat](media:x) sails.\n\nEnd of it.", "sails", "sails",
        "A ![small boat](media:x) sails.");
    row("behind a picture", "T.\n\n![A ferry](media:x \"In the harbour\")\n\nThe *end* of it.", "end", "of",
        "The *end* of it.");
    row("the same twice", "Again.\n\nBetween.\n\nAgain.\n\nLast.", "Between", "Again", "Between.\n\nAgain.");
    row("a footnote", "Text[^1] here.\n\nMore.\n\n[^1]: The *small* print.", "small", "print",
        "[^1]: The *small* print.");
    row("text over a footnote", "Text[^1] here.\n\n[^1]: The *small* print.\n\nMore *text*.", "More", "text",
        "More *text*.");
    row("raw HTML", "T.\n\n<div>so <b>it</b> is</div>\n\nEnd.", "so", "so", "<div>so <b>it</b> is</div>");
    row("right to left", "T.\n\nمرحبا **بالعالم** هنا\n\nEnd.", "هنا", "هنا", "مرحبا **بالعالم** هنا");
}

void MarkdownExcerptTest::givesTheBlocksOfASelection()
{
    QFETCH(QString, markdown);
    QFETCH(QString, from);
    QFETCH(QString, to);
    QTEST(excerpt(markdown, from, to), "excerpt");
}

void MarkdownExcerptTest::everySelectionOfALongTextIsItsOwn()
{
    QString markdown;
    for (int i = 0; i < 200; ++i)
        markdown += QStringLiteral("Paragraph *number* x%1x of the text.\n\n").arg(i);
    for (int i = 0; i < 200; i += 13)
        QCOMPARE(excerpt(markdown, QStringLiteral("x%1x").arg(i), QStringLiteral("of")),
                 QStringLiteral("Paragraph *number* x%1x of the text.").arg(i));
}

void MarkdownExcerptTest::nothingIsNothing()
{
    QCOMPARE(markdownExcerpt(QStringLiteral("Text."), {QString(), QStringLiteral(" \u2013 "), {}}),
             QString());
    QCOMPARE(markdownExcerpt(QString(), {{}, QStringLiteral("words"), {}}), QString());
}

FARTHING_TEST(MarkdownExcerptTest)
#include "test_markdownexcerpt.moc"
