// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/hostiletexts.h"

#include "reading/documentbuilder.h"
#include "reading/markdownparser.h"
#include "reading/steppedlayout.h"
#include "support/cputime.h"

#include <QtCore/QByteArrayList>
#include <QtGui/QAbstractTextDocumentLayout>
#include <QtGui/QPainter>

namespace farthing {
namespace {

constexpr int stepMilliseconds = 8; ///< as the article's view takes them

class Table
{
public:
    explicit Table(qsizetype size) : m_size(size) {}

    void add(const QByteArray &name, const QByteArray &bytes) { texts.push_back({name, bytes}); }
    /// As often as fits.
    QByteArray filled(const QByteArray &piece) const
    {
        return piece.repeated(qMax<qsizetype>(1, m_size / piece.size()));
    }
    qsizetype size() const { return m_size; }
    void setSize(qsizetype size) { m_size = size; }

    std::vector<HostileText> texts;

private:
    qsizetype m_size;
};

/// What looks harmless once, and comes as often as fits.
void addPieces(Table &table)
{
    for (const char *piece : {"a\n\n",
                              "a\n",
                              "#\n",
                              "# a\n",
                              "-\n",
                              "- a\n",
                              "1. a\n\n",
                              "> a\n\n",
                              "> ",
                              "***\n",
                              "```\n",
                              "```\na\n```\n",
                              "~~~rust\n1\n",
                              "\t\n",
                              "    a\n\n",
                              "*a* ",
                              "*a **b ",
                              "**",
                              "_",
                              "~~a",
                              "`a` ",
                              "`a``",
                              "[a](b",
                              "[a](https://e.org) ",
                              "[",
                              "![a](media:b) ",
                              "![](https://e.org/i.png)\n\n",
                              "![",
                              "<a href=\"",
                              "<b>",
                              "<!--",
                              "&amp;",
                              "&amp",
                              "&#1;",
                              "\\",
                              "\\\n",
                              "a  \n",
                              "https://e.org/_",
                              "https://e.org ",
                              "[x]: y\n",
                              "[a]: <",
                              "a@b.",
                              "<https://e.org>",
                              "| a ",
                              "|a|b|\n|-|-|\n|c|d|\n\n",
                              "- [ ] a\n",
                              "a\n===\n",
                              "\r",
                              "\r\n",
                              "\"*'_",
                              "[a]\n",
                              "![a\n"})
        table.add(QByteArray("often ") + QByteArray(piece).simplified().left(20), table.filled(piece));
}

void addNesting(Table &table)
{
    for (const char *opening : {"> ", "- ", "1. ", "> - ", "- > 1) ", "[", "![", "*", "(", "<div>"})
        for (const int depth : {60, 20'000})
            table.add(QByteArray("deep ") + opening + QByteArray::number(depth),
                      QByteArray(opening).repeated(depth) + "inside\n\noutside");
    QByteArray stairs;
    for (int step = 0; step < 400; ++step)
        stairs += QByteArray(2 * step, ' ') + "- " + QByteArray::number(step) + "\n";
    table.add("stairs of lists", stairs);
    table.add("a book in a quote", "> " + table.filled("Some words in it. ") + "\n" +
                                       table.filled("> - and a list\n").left(table.size() / 4));
}

/// Lines without an end, of letters that are hard to set, in every place where words stand.
void addLongLines(Table &table)
{
    const std::pair<const char *, QByteArray> letters[] = {{"latin", "a"},
                                                           {"digits", "1"},
                                                           {"han", "漢"},
                                                           {"arabic", "م"},
                                                           {"emoji", "😀"},
                                                           {"joined", "👩\u200D"},
                                                           {"stacked", "a\u0301\u0302\u0303"},
                                                           {"marks", "\u0301"},
                                                           {"words", "word "},
                                                           {"no-break", "\u00A0a"},
                                                           {"thai", "ก็"},
                                                           {"zero width", "\u200B\u2060"}};
    const std::pair<const char *, const char *> places[] = {
        {"heading", "# %\n"}, {"code", "```rust\n%\n```\n"},
        {"code span", "`%`"}, {"link", "[%](https://e.org)"},
        {"quote", "> > %"},   {"table", "|a|b|\n|-|-|\n|%|%|\n"},
    };
    static const QByteArrayList everywhere{"latin", "arabic", "marks"};
    for (const auto &[name, letter] : letters) {
        table.add(QByteArray("line of ") + name, table.filled(letter));
        for (const auto &[where, pattern] : places) {
            if (!everywhere.contains(QByteArray(name)))
                continue;
            table.add(QByteArray("line of ") + name + " in " + where,
                      QByteArray(pattern).replace("%", table.filled(letter).left(table.size() / 10)));
        }
    }
    table.add("address without an end", "[a](https://e.org/" + table.filled("a") + ")");
    table.add("title without an end", "[a](https://e.org '" + table.filled("a ") + "')");
    table.add("alternative text without an end", "![" + table.filled("a ") + "](media:b)");
    table.add("language without an end", "```" + table.filled("a") + "\nb\n```");
    table.add("name without an end", "[a][" + table.filled("a") + "]");
}

void addTablesAndPictures(Table &table)
{
    const int side = int(qMin<qsizetype>(1'000, table.size() / 400));
    const auto grid = [](int columns, int rows, const char *cell) {
        return QByteArray("|a").repeated(columns) + "|\n" + QByteArray("|-").repeated(columns) + "|\n" +
               (QByteArray(cell).repeated(columns) + "|\n").repeated(rows);
    };
    table.add("square table", grid(side, side / 3, "|b"));
    table.add("wide table", grid(int(table.size() / 8), 1, "|b"));
    table.add("long table", grid(2, int(table.size() / 6), "|b"));
    table.add("table of short rows",
              grid(int(table.size() / 16), 1, "|b") + table.filled("|x|\n").left(table.size() / 2));
    table.add("table of links", grid(6, int(table.size() / 150), "|[b](https://e.org)"));
    table.add("just a table", grid(20, 40, "|b *c* `d`"));
    QByteArray many;
    for (int i = 0; many.size() < table.size() / 2; ++i)
        many += "![p](media:p" + QByteArray::number(i) + ")\n\n";
    table.add("pictures without end", many);
    table.add("picture in a picture", "![a ![b ![c](media:c)](media:b)](media:a)");
}

/// Addresses that must neither be opened nor followed.
void addAddresses(Table &table)
{
    for (const char *address :
         {"javascript:alert(1)", "JaVaScRiPt:alert(1)", "java&#10;script:alert(1)",
          "&#106;avascript:alert(1)", "vbscript:x", "data:text/html;base64,PHNjcmlwdD4=",
          "data:image/svg+xml,<svg onload=alert(1)>", "file:///etc/passwd", "file://host/share/x",
          "\\\\\\\\host\\share\\x.png", "//host/share/x", "qrc:/style/farthing.qss", "/etc/passwd",
          "../../../etc/passwd", "https://good.example@evil.example/", "http:///etc/passwd",
          "smb://host/share", "media:../../etc/passwd", "about:blank"}) {
        const QByteArray to(address);
        table.add("link to " + to, "[click here](<" + to + "> \"title\") and <" + to + ">");
        table.add("picture of " + to, "![picture](<" + to + ">)\n\n[![p][r]][r]\n\n[r]: <" + to + ">");
    }
}

void addDeceit(Table &table)
{
    table.add("override", "a \u202Egpj.exe\u202C b and [\u202Egro.elpmaxe](https://evil.example)");
    table.add("overrides without end", table.filled("\u202E\u202Da"));
    table.add("embeddings without end", table.filled("\u202Aa\u202Bb"));
    table.add("isolates without end", table.filled("\u2066\u2067a"));
    table.add("isolates around nothing", table.filled("\u2068\u2069"));
    table.add("both directions", table.filled("abc مرحبا 123 שלום "));
    table.add("cyrillic name", "[apple.com](https://аррӏе.com) [аpple.com](https://apple.com)");
    table.add("fullwidth name", "[example.org](https://ｅｖｉｌ.example) <https://example。org>");
    table.add("invisible letters", "[exa\u200Bmple.org](https://evil.example) https://exa\u00ADmple.org");
    table.add("other address", "[https://bank.example](https://evil.example/https://bank.example)");
    table.add("long host", "[a](https://bank.example." + QByteArray("x.").repeated(500) + "evil.example)");
    table.add("marks that stand for objects",
              "\uFFFC\uFDD0\uFDD1\uFDD0\u0030\uFDD1 \u2028\u2029 \uFEFF\uFFF9a\uFFFAb\uFFFB");
    table.add("tags", table.filled("\U000E0041\U000E007F"));
}

void addNumbers(Table &table)
{
    const QByteArray huge(1'000, '9');
    table.add("list numbers", "999999999. a\n1000000000. b\n\n" + huge + ". c\n");
    table.add("character numbers", "&#" + huge + "; &#x" + huge + "; &#1114112; &#xD800; &#0; &#xFFFFFFFFF;");
    table.add("footnote numbers",
              "[^" + huge.left(90) + "] [^-1] [^0]\n\n[^" + huge.left(90) + "]: a\n[^-1]: b\n[^0]: c");
    QByteArray counting;
    for (int i = 0; counting.size() < table.size() / 2; ++i)
        counting += QByteArray::number(i) + ") a\n";
    table.add("counting", counting);
}

void addFootnotes(Table &table)
{
    table.add("marks without end", "[^a]: b\n\n" + table.filled("c[^a] "));
    table.add("footnotes without end", "c[^a]\n\n" + table.filled("[^a]: b\n"));
    QByteArray many;
    for (int i = 0; many.size() < table.size() / 2; ++i) {
        const QByteArray name = "[^" + QByteArray::number(i) + "]";
        many += "a" + name + "\n\n" + name + ": b[^" + QByteArray::number(i + 1) + "]\n\n";
    }
    table.add("each points at the next", many);
    table.add("it points at itself", "a[^a]\n\n[^a]: b[^a]\n    [^a]: c[^a]");
    table.add("footnote in code", table.filled("```\n[^a]: b\n```\n[^a]\n"));
    table.add("footnote in html",
              "<div>\n" + table.filled("[^a]: b\n[^b]: c\n").left(10'000) + "</div>\n[^a]");
}

void addBrokenBytes(Table &table)
{
    const QByteArray all = [] {
        QByteArray bytes;
        for (int i = 0; i < 256; ++i)
            bytes += char(i);
        return bytes;
    }();
    table.add("all bytes", all.repeated(100));
    table.add("high bytes", table.filled("\xFF"));
    table.add("cut letters", table.filled("\xE2\x82"));
    table.add("lonely tails", table.filled("\x80\xBF"));
    table.add("overlong", table.filled("\xC0\xAF\xE0\x80\xAF"));
    table.add("halves of pairs", table.filled("\xED\xA0\x80\xED\xB0\x80"));
    table.add("beyond the last letter", table.filled("\xF4\x90\x80\x80"));
    table.add("zeros", QByteArray(int(table.size()), '\0'));
    table.add("control characters", table.filled("\x01\x08\x0B\x1B[31m\x7F"));
    table.add("wrong order of bytes", "\xFF\xFEh\0i\0");
}

void addHtml(Table &table)
{
    for (const char *html : {"<script>alert(1)</script>",
                             "<img src=x onerror=alert(1)>",
                             "<img src=\"file:///etc/passwd\">",
                             "<iframe src=\"https://e.org\"></iframe>",
                             "<object data=\"file:///etc/passwd\"></object>",
                             "<link rel=stylesheet href=\"file:///etc/passwd\">",
                             "<style>@import url(file:///etc/passwd)</style>",
                             "<svg><image href=\"file:///etc/passwd\"/></svg>",
                             "<a href=\"javascript:alert(1)\">a</a>",
                             "<meta http-equiv=refresh content=\"0;url=https://e.org\">",
                             "<base href=\"https://e.org\">",
                             "<table background=\"file:///etc/passwd\"><tr><td>a",
                             "<body onload=alert(1)>",
                             "<?php system('id') ?>",
                             "<![CDATA[a]]>",
                             "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]>",
                             "a <b>bold</b> <i",
                             "<details open ontoggle=alert(1)>",
                             "<marquee><blink>",
                             "<div><div><div>\n\n</div>"})
        table.add(QByteArray("html ") + html, QByteArray(html) + "\n\na " + html + " b\n");
    table.add("html without end", table.filled("<div>\n\n"));
    table.add("html that is deep", QByteArray("<div>").repeated(40'000));
}

} // namespace

std::vector<HostileText> hostileTexts(qsizetype size)
{
    Table table(size);
    addLongLines(table);
    table.setSize(size / 2); // within what is parsed
    addPieces(table);
    addNesting(table);
    addTablesAndPictures(table);
    addAddresses(table);
    addDeceit(table);
    addNumbers(table);
    addFootnotes(table);
    addBrokenBytes(table);
    addHtml(table);
    return std::move(table.texts);
}

void renderInSteps(const QByteArray &bytes, const QSize &window, const StepSeen &seen)
{
    const auto timed = [&](const char *step, const auto &work) {
        const CpuTime timer;
        work();
        seen(step, timer.microseconds());
    };
    const QString text = QString::fromUtf8(bytes);
    std::vector<Block> blocks;
    timed("parse", [&] { blocks = MarkdownParser().parse(text); });
    DocumentBuilder builder(Typography::standard(),
                            {Qt::black, Qt::darkGray, Qt::gray, Qt::blue, Qt::white, Qt::red, Qt::green});
    const QImage picture = [] {
        QImage image(2'000, 1'000, QImage::Format_RGB32);
        image.fill(Qt::cyan);
        return image;
    }();
    builder.setImages([&picture](const QString &) { return picture; });
    std::unique_ptr<ArticleDocument> document;
    timed("build", [&] { document = builder.build(blocks); });
    timed("begin", [&] { document->setTextWidth(window.width()); });
    SteppedLayout layout(document.get());
    for (bool more = true; more;)
        timed("layout", [&] { more = layout.goOn(stepMilliseconds); });
    QImage page(window, QImage::Format_RGB32);
    for (const double place : {0.0, 0.5, 1.0}) {
        const double top = place * qMax(0.0, document->size().height() - window.height());
        timed("paint", [&] {
            page.fill(Qt::white);
            QPainter painter(&page);
            painter.translate(0, -top);
            document->drawContents(&painter, QRectF(0, top, window.width(), window.height()));
        });
    }
    timed("words", [&] { (void)ArticleDocument::blockTexts(*document); });
    timed("end", [&] { document.reset(); });
}

} // namespace farthing
