// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/posttext.h"
#include "platform/frontmatter.h"
#include "support/testcase.h"

using namespace farthing;
using namespace farthing::platform;

/// Front matter in both notations, the first heading, and how long a text takes.
class FrontMatterTest : public TestCase
{
    Q_OBJECT

private slots:
    void yaml();
    void toml();
    void noFrontMatter();
    void dates_data();
    void dates();
    void broken_data();
    void broken();
    void headings_data();
    void headings();
    void timeToRead_data();
    void timeToRead();
    void mediaOfAText();

private:
    static MarkdownFile parsed(const QByteArray &bytes)
    {
        const Result<MarkdownFile> file = parseMarkdownFile(bytes);
        if (!file)
            qFatal("%s", qPrintable(file.error().detail));
        return *file;
    }
};

void FrontMatterTest::yaml()
{
    const MarkdownFile file =
        parsed("---\ntitle: \"A: title\"\nauthors:\n  - Ada\n  - name: Ben\ntags: [one, two, one]\n"
               "date: 2025-09-18 10:30:00 +0200\nlanguage: nb\nnumber: 3\n---\n\nText\r\nmore\n");
    QCOMPARE(file.title, QStringLiteral("A: title"));
    QCOMPARE(file.authors, (QStringList{QStringLiteral("Ada"), QStringLiteral("Ben")}));
    QCOMPARE(file.tags, (QStringList{QStringLiteral("one"), QStringLiteral("two")}));
    QCOMPARE(file.date, QDateTime(QDate(2025, 9, 18), QTime(8, 30), Qt::UTC));
    QCOMPARE(file.language, QStringLiteral("nb"));
    QCOMPARE(file.body, QStringLiteral("\nText\nmore\n"));
}

void FrontMatterTest::toml()
{
    const MarkdownFile file =
        parsed("\xef\xbb\xbf+++\npath = \"2025/09/18/name\"\ntitle = \"Title\"\nauthor = \"Ada\"\n"
               "[taxonomies]\ntags = [\"one\"]\n+++\nText");
    QCOMPARE(file.title, QStringLiteral("Title"));
    QCOMPARE(file.authors, QStringList{QStringLiteral("Ada")});
    QCOMPARE(file.tags, QStringList{QStringLiteral("one")});
    QCOMPARE(file.date, QDateTime(QDate(2025, 9, 18), QTime(0, 0), Qt::UTC));
    QCOMPARE(file.body, QStringLiteral("Text"));
    const MarkdownFile dated = parsed("+++\npath = \"2025/09/18/name\"\ndate = 2024-01-02\n+++\nText");
    QCOMPARE(dated.date, QDateTime(QDate(2024, 1, 2), QTime(0, 0), Qt::UTC)); // before the path
}

void FrontMatterTest::noFrontMatter()
{
    QCOMPARE(parsed("Just text\n").body, QStringLiteral("Just text\n"));
    QCOMPARE(parsed("").body, QString());
    QCOMPARE(parsed("---\n---\nText").body, QStringLiteral("Text"));
}

void FrontMatterTest::dates_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QDateTime>("at"); // invalid: the file is refused
    const QDate day(2025, 9, 18);
    QTest::newRow("day") << QByteArray("2025-09-18") << QDateTime(day, QTime(0, 0), Qt::UTC);
    QTest::newRow("RFC 3339") << QByteArray("2025-09-18T10:00:00Z") << QDateTime(day, QTime(10, 0), Qt::UTC);
    QTest::newRow("west") << QByteArray("2025-09-18T10:00:00-05:30")
                          << QDateTime(day, QTime(15, 30), Qt::UTC);
    QTest::newRow("no offset") << QByteArray("2025-09-18 10:00") << QDateTime(day, QTime(10, 0), Qt::UTC);
    QTest::newRow("no such day") << QByteArray("2025-02-30") << QDateTime();
    QTest::newRow("words") << QByteArray("yesterday") << QDateTime();
}

void FrontMatterTest::dates()
{
    QFETCH(QByteArray, text);
    QFETCH(QDateTime, at);
    const Result<MarkdownFile> file = parseMarkdownFile("---\ndate: " + text + "\n---\nText");
    QCOMPARE(file.ok(), at.isValid());
    if (file)
        QCOMPARE(file->date, at);
}

void FrontMatterTest::broken_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("not UTF-8") << QByteArray("caf\xe9 text");
    QTest::newRow("cut UTF-8") << QByteArray("text \xe2\x82");
    QTest::newRow("NUL") << QByteArray("te\0xt", 5);
    QTest::newRow("no end") << QByteArray("---\ntitle: A\nText");
    QTest::newRow("other end") << QByteArray("+++\ntitle = \"A\"\n---\nText");
    QTest::newRow("YAML") << QByteArray("---\ntitle: [A\n---\nText");
    QTest::newRow("YAML list") << QByteArray("---\n- a\n---\nText");
    QTest::newRow("TOML") << QByteArray("+++\ntitle = A\n+++\nText");
}

void FrontMatterTest::broken()
{
    QFETCH(QByteArray, bytes);
    const Result<MarkdownFile> file = parseMarkdownFile(bytes);
    QVERIFY(!file);
    QCOMPARE(file.error().kind, AppError::Kind::Invalid);
    QVERIFY(!file.error().userText.isEmpty());
}

void FrontMatterTest::headings_data()
{
    QTest::addColumn<QString>("body");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("rest");
    const auto row = [](const char *name, const char *body, const char *title, const char *rest) {
        QTest::newRow(name) << QString::fromUtf8(body) << QString::fromUtf8(title) << QString::fromUtf8(rest);
    };
    row("opens", "\n# A *title*\n\nText", "A title", "\nText");
    row("closing marks", "## Title ##\nText", "Title", "Text");
    row("underlined", "Title\n=====\nText", "Title", "Text");
    row("two lines underlined", "A long\ntitle\n---\nText", "A long title", "Text");
    row("later", "Text\n\n# Title\n\nMore", "Title", "Text\n\n# Title\n\nMore");
    row("in code", "```\n# no title\n```\n\n# Title\n", "Title", "```\n# no title\n```\n\n# Title\n");
    row("none", "Text\n#hash\n", "", "");
    row("empty", "#\n\nText\n\n# Title", "Title", "#\n\nText\n\n# Title");
}

void FrontMatterTest::headings()
{
    QFETCH(QString, body);
    QFETCH(QString, title);
    QFETCH(QString, rest);
    const std::optional<Heading> heading = firstHeading(body);
    QCOMPARE(heading.has_value(), !title.isEmpty());
    if (!heading)
        return;
    QCOMPARE(heading->text, title);
    QCOMPARE(heading->rest, rest);
}

void FrontMatterTest::timeToRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("words");
    QTest::addColumn<int>("characters");
    QTest::addColumn<int>("images");
    const auto row = [](const char *name, const QString &text, int words, int characters, int images) {
        QTest::newRow(name) << text << words << characters << images;
    };
    row("words", QStringLiteral("One two, three - four."), 4, 0, 0);
    row("marks inside a word", QStringLiteral("un**believ**able `code`\nnext"), 3, 0, 0);
    row("lines and cells", QStringLiteral("One\ntwo\n\n- three\n- four\n\n| a | b |\n|---|---|\n| c | d |\n"),
        8, 0, 0);
    row("links", QStringLiteral("[two words](https://example.org/path)"), 2, 0, 0);
    row("Chinese", QString::fromUtf8("中文字，好"), 0, 4, 0);
    row("Japanese and Latin", QString::fromUtf8("Qtで書く code"), 2, 3, 0);
    row("Korean", QString::fromUtf8("한국어 글"), 0, 4, 0);
    row("images", QStringLiteral("![two words](media:a) after"), 1, 0, 1);
    row("HTML is text", QStringLiteral("<b>bold</b>"), 1, 0, 0);
    row("nothing", QString(), 0, 0, 0);
}

void FrontMatterTest::timeToRead()
{
    QFETCH(QString, text);
    QFETCH(int, words);
    QFETCH(int, characters);
    QFETCH(int, images);
    QCOMPARE(measure(text).words, words);
    QCOMPARE(measure(text).cjkCharacters, characters);
    QCOMPARE(measure(text).images, images);
    const Rulebook rules;
    QCOMPARE(farthing::timeToRead(text, rules), rules.timeToRead(words, characters, images));
}

void FrontMatterTest::mediaOfAText()
{
    const QList<MediaId> expected{{QStringLiteral("a-1")}, {QStringLiteral("b")}};
    QCOMPARE(mediaIn(QStringLiteral("![x](media:a-1) media:no ![y](media:b \"title\") ![z](media:a-1)")),
             expected);
}

FARTHING_TEST(FrontMatterTest)
#include "test_frontmatter.moc"
