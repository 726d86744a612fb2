// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/commonmarktree.h"
#include "reading/documentbuilder.h"
#include "reading/markdownparser.h"
#include "support/testcase.h"

#include <QtGui/QTextDocumentFragment>

#include <md4c.h>

using namespace farthing;

namespace {

/// The words of a Markdown text as the parser library itself reports them, counted without any of our code.
struct Words
{
    QString text;

    static int block(MD_BLOCKTYPE, void *, void *words)
    {
        static_cast<Words *>(words)->text += QLatin1Char(' ');
        return 0;
    }
    static int openSpan(MD_SPANTYPE, void *, void *) { return 0; }
    static int closeSpan(MD_SPANTYPE type, void *detail, void *words)
    {
        // The caption of a picture is said below it.
        if (type == MD_SPAN_IMG) {
            const MD_ATTRIBUTE &title = static_cast<MD_SPAN_IMG_DETAIL *>(detail)->title;
            static_cast<Words *>(words)->text +=
                QLatin1Char(' ') + QString::fromUtf8(title.text, qsizetype(title.size));
        }
        return 0;
    }
    static int characters(MD_TEXTTYPE type, const MD_CHAR *text, MD_SIZE size, void *words)
    {
        QString &all = static_cast<Words *>(words)->text;
        const QString piece = QString::fromUtf8(text, qsizetype(size));
        if (type == MD_TEXT_BR || type == MD_TEXT_SOFTBR)
            all += QLatin1Char(' ');
        else if (type == MD_TEXT_ENTITY)
            all += QTextDocumentFragment::fromHtml(piece).toPlainText();
        else
            all += piece;
        return 0;
    }
};

QStringList wordsOfSource(const QByteArray &markdown)
{
    MD_PARSER parser{};
    parser.flags = MD_FLAG_TABLES | MD_FLAG_STRIKETHROUGH | MD_FLAG_TASKLISTS;
    parser.enter_block = parser.leave_block = Words::block;
    parser.enter_span = Words::openSpan;
    parser.leave_span = Words::closeSpan;
    parser.text = Words::characters;
    Words words;
    md_parse(markdown.constData(), MD_SIZE(markdown.size()), &parser, &words);
    return words.text.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

QStringList wordsOfDocument(const QString &markdown)
{
    const DocumentBuilder builder(Typography::standard(), ArticleColours());
    const auto document = builder.build(MarkdownParser().parse(markdown));
    return ArticleDocument::blockTexts(*document)
        .join(QLatin1Char(' '))
        .simplified()
        .split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

/// The words of `expected` that `found` does not have in the same order, and how many `found` has besides.
struct Difference
{
    QStringList missing;
    qsizetype added = 0;
};

Difference compare(const QStringList &expected, const QStringList &found)
{
    Difference difference;
    qsizetype at = 0;
    for (const QString &word : expected) {
        const qsizetype next = found.indexOf(word, at);
        if (next < 0) {
            difference.missing += word;
            continue;
        }
        difference.added += next - at;
        at = next + 1;
    }
    difference.added += found.size() - at;
    return difference;
}

QByteArray withoutFrontMatter(QByteArray file)
{
    for (const QByteArray &fence : {QByteArray("+++\n"), QByteArray("---\n")}) {
        const auto end = file.startsWith(fence) ? file.indexOf("\n" + fence) : -1;
        if (end >= 0)
            return file.mid(end + fence.size() + 1);
    }
    return file;
}

QStringList wordsIn(const QString &text)
{
    return text.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

/// Without what stands before items, between cells and for footnotes: signs of the program's and not of the
/// author's.
QStringList withoutMarkers(QStringList words)
{
    static const QRegularExpression marker(
        QRegularExpression::anchoredPattern(QStringLiteral("[-|:]*|\\d+[.)]|\\[x?|\\[?x?\\]")));
    static const QRegularExpression footnote(QStringLiteral("~|^\\[\\^[^\\]]+\\]:|\\[\\^[^\\]]+\\]"));
    for (QString &word : words)
        word.remove(footnote);
    words.removeIf([](const QString &word) { return marker.match(word).hasMatch(); });
    return words;
}

QStringList withoutBoxes(QStringList words)
{
    static const QRegularExpression box(
        QRegularExpression::anchoredPattern(QStringLiteral("\\[x?|\\[?x?\\]")));
    words.removeIf([](const QString &word) { return box.match(word).hasMatch(); });
    return words;
}

/// The words that the reference program finds, in their order, with raw HTML as text; empty where it is not
/// there. Its plain text leaves raw HTML out, its XML has it: so the XML is first shown to say, without it,
/// what the plain text says.
QStringList referenceWords(const QStringList &extensions, const QByteArray &markdown)
{
    QStringList arguments;
    for (const QString &extension : extensions)
        arguments += {QStringLiteral("-e"), extension};
    arguments += QStringLiteral("--to");
    const auto plain =
        answerOf(QStringLiteral("cmark-gfm"), arguments + QStringList{QStringLiteral("plaintext")}, markdown);
    const auto xml =
        answerOf(QStringLiteral("cmark-gfm"), arguments + QStringList{QStringLiteral("xml")}, markdown);
    if (!plain || !xml)
        return {};
    const QStringList bare = withoutMarkers(treeOfXml(*xml, RawHtml::LeftOut).words());
    const QStringList said = withoutMarkers(wordsIn(QString::fromUtf8(*plain)));
    if (bare == said)
        return treeOfXml(*xml).words();
    const auto at = std::mismatch(bare.begin(), bare.end(), said.begin(), said.end());
    qInfo("the reference contradicts itself at: %s / %s",
          qPrintable(bare.mid(at.first - bare.begin(), 8).join(QLatin1Char(' '))),
          qPrintable(said.mid(at.second - said.begin(), 8).join(QLatin1Char(' '))));
    return {};
}

QDir sharedFolder()
{
    const QString named = qEnvironmentVariable("FARTHING_SHARED");
    return QDir(named.isEmpty() ? qEnvironmentVariable("FARTHING_SOURCE_DIR") + QStringLiteral("/../shared")
                                : named);
}

} // namespace

/// Real articles lose no word on their way from Markdown to the page.
class TestEveryWord : public TestCase
{
    Q_OBJECT

private slots:
    void comparisonSeesALostWord();
    void samples();
    void corpusByTheReference();

private:
    void compareFolder(const QDir &folder, qsizetype atLeast);
};

void TestEveryWord::comparisonSeesALostWord()
{
    const QStringList all{QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")};
    QCOMPARE(compare(all, {QStringLiteral("a"), QStringLiteral("c")}).missing,
             QStringList{QStringLiteral("b")});
    QCOMPARE(
        compare(all, {QStringLiteral("a"), QStringLiteral("x"), QStringLiteral("b"), QStringLiteral("c")})
            .added,
        1);
    QVERIFY(!compare(all, {QStringLiteral("c"), QStringLiteral("b"), QStringLiteral("a")}).missing.isEmpty());
}

void TestEveryWord::compareFolder(const QDir &folder, qsizetype atLeast)
{
    QStringList names = folder.entryList({QStringLiteral("*.md")}, QDir::Files, QDir::Name);
    names.removeOne(QStringLiteral("README.md"));
    QVERIFY2(names.size() >= atLeast, qPrintable(QString::number(names.size())));
    qsizetype words = 0;
    for (const QString &name : names) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray body = withoutFrontMatter(file.readAll());
        const QStringList expected = wordsOfSource(body);
        const Difference difference = compare(expected, wordsOfDocument(QString::fromUtf8(body)));
        QVERIFY2(
            difference.missing.isEmpty(),
            qPrintable(name + QStringLiteral(": ") + difference.missing.mid(0, 10).join(QLatin1Char(' '))));
        QVERIFY2(difference.added == 0,
                 qPrintable(name + QStringLiteral(" +") + QString::number(difference.added)));
        words += expected.size();
    }
    qInfo("%lld words in %lld articles", qlonglong(words), qlonglong(names.size()));
}

void TestEveryWord::samples()
{
    compareFolder(QDir(qEnvironmentVariable("FARTHING_SOURCE_DIR") + QStringLiteral("/resources/sample")),
                  12);
}

/// All real articles, with a program as judge that has no line of code with us in common.
void TestEveryWord::corpusByTheReference()
{
    QDir folder = sharedFolder();
    if (!folder.cd(QStringLiteral("corpus/rust-blog")))
        QSKIP("There is no corpus of real articles beside the project; FARTHING_SHARED may name its folder.");
    if (!answerOf(QStringLiteral("cmark-gfm"), {QStringLiteral("--version")}, {}))
        QSKIP("cmark-gfm is not here.");
    const QStringList plain{QStringLiteral("table")};
    // What we read besides tables, where an article makes use of it.
    const QStringList all{QStringLiteral("table"), QStringLiteral("footnotes"),
                          QStringLiteral("strikethrough"), QStringLiteral("tasklist")};
    static const QRegularExpression signs(QStringLiteral("^\\[\\^|~~|[-*+.)]\\s+\\[[ xX]\\]"),
                                          QRegularExpression::MultilineOption);
    int byTables = 0;
    int articles = 0;
    for (const QString &name : folder.entryList({QStringLiteral("*.md")}, QDir::Files, QDir::Name)) {
        if (name == QLatin1String("README.md"))
            continue;
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray body = withoutFrontMatter(file.readAll());
        const QString text = QString::fromUtf8(body);
        const bool more = signs.match(text).hasMatch();
        // The reference takes the box of a task for words where its item is inside another list.
        const auto read = [more](const QStringList &words) {
            return more ? withoutBoxes(words) : words;
        };
        const QStringList ours = read(wordsOfDocument(text));
        const QStringList expected = read(referenceWords(more ? all : plain, body));
        const auto at = std::mismatch(ours.begin(), ours.end(), expected.begin(), expected.end());
        const auto around = [](const QStringList &words, qsizetype place) {
            return words.mid(qMax<qsizetype>(0, place - 4), 12).join(QLatin1Char(' '));
        };
        QVERIFY2(ours == expected, qPrintable(QStringLiteral("%1\nours: %2\nthe reference: %3")
                                                  .arg(name, around(ours, at.first - ours.begin()),
                                                       around(expected, at.second - expected.begin()))));
        byTables += more ? 0 : 1;
        ++articles;
    }
    QVERIFY2(articles >= 344 && byTables >= 300, qPrintable(QString::number(byTables)));
}

FARTHING_TEST(TestEveryWord)
#include "test_everyword.moc"
