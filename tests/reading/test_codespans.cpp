// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/codespans.h"
#include "support/cputime.h"
#include "support/testcase.h"

using namespace farthing;

namespace {

/// What is coloured, each with the first letter of its kind before it: "w:fn v:1 r:// x".
QString seen(const QString &code, const QString &language, int most = 1000)
{
    QStringList parts;
    for (const CodeSpan &span : codeSpans(code, language, most)) {
        const QString kind = span.kind == CodeSpan::Kind::Word    ? QStringLiteral("w:")
                             : span.kind == CodeSpan::Kind::Value ? QStringLiteral("v:")
                                                                  : QStringLiteral("r:");
        parts += kind + code.sliced(span.begin, span.length);
    }
    return parts.join(QLatin1Char('|'));
}

} // namespace

class TestCodeSpans : public TestCase
{
    Q_OBJECT

private slots:
    void tellsPartsApart_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const char *language, const char *code, const char *expected) {
            QTest::newRow(name) << QString::fromLatin1(language) << QString::fromUtf8(code)
                                << QString::fromUtf8(expected);
        };
        row("rust", "rust", "let s = \"a // b\"; // c", "w:let|v:\"a // b\"|r:// c");
        row("rust lifetime", "rust", "fn f<'a>(x: &'a u8) -> char { '\\'' }", "w:fn|v:'\\''");
        row("rust nested", "rust,ignore", "/* a /* b */ c */ fn", "r:/* a /* b */ c */|w:fn");
        row("over lines", "c", "/* a\nb */ int x;", "r:/* a|r:b */|w:int");
        row("c", "C++", "#include <x>\nreturn 0x1F + 1.5f;", "w:#include|w:return|v:0x1F|v:1.5f");
        row("inside a word", "c", "interesting int3", "");
        row("escape", "js", "x = 'it\\'s'; y", "v:'it\\'s'");
        row("apostrophe", "js", "it's mine\nlet", "w:let");
        row("template", "ts", "const a = `b\nc`", "w:const|v:`b|v:c`");
        row("python", "python", "def f(): # it's\n  \"\"\"a\nb\"\"\"", "w:def|r:# it's|v:\"\"\"a|v:b\"\"\"");
        row("shell", "sh", "echo a#b 'c\\' # d\nif", "v:'c\\'|r:# d|w:if");
        row("sql", "SQL", "SELECT 'it''s' FROM t -- all", "w:SELECT|v:'it'|v:'s'|w:FROM|r:-- all");
        row("toml", "toml", "[a]\nb = true # c", "w:true|r:# c");
        row("json", "json", "{\"a\": [1, null]}", "v:\"a\"|v:1|w:null");
        row("unclosed comment", "c", "/* a", "r:/* a");
        row("letters of others", "c", "int größe = 1; // ünï", "w:int|v:1|r:// ünï");
    }
    void tellsPartsApart()
    {
        QFETCH(QString, language);
        QFETCH(QString, code);
        QFETCH(QString, expected);
        QCOMPARE(seen(code, language), expected);
    }

    void unknownLanguagesStayPlain()
    {
        for (const char *language : {"", "text", "console", "html", "nosuch", "diff"})
            QCOMPARE(seen(QStringLiteral("if (x) { return \"y\"; } // z"), QString::fromLatin1(language)),
                     QString());
    }

    void endsWhereItMay()
    {
        QCOMPARE(codeSpans(QStringLiteral("int ").repeated(100), QStringLiteral("c"), 7).size(), size_t(7));
        QCOMPARE(codeSpans(QStringLiteral("/*") + QStringLiteral("a\n").repeated(100), QStringLiteral("c"), 7)
                     .size(),
                 size_t(7));
        QVERIFY(codeSpans(QStringLiteral("int"), QStringLiteral("c"), 0).empty());
        QVERIFY(codeSpans(QString(1'000'000, QLatin1Char('1')), QStringLiteral("c"), 7).empty());
    }

    /// What is opened a hundred thousand times and never closed takes no time that grows with the square.
    void hostileCodeIsFast()
    {
        const CpuTime time;
        for (const char *piece : {"\"", "'", "/*", "`", "'''", "\"\\", "a'", "#", "\"\n", "0."})
            for (const char *language : {"rust", "js", "python", "sh", "sql", "c"})
                (void)codeSpans(QString::fromLatin1(piece).repeated(30'000), QString::fromLatin1(language),
                                8'000);
        QVERIFY2(time.milliseconds() < 10'000, qPrintable(QString::number(time.milliseconds())));
    }
};

FARTHING_TEST(TestCodeSpans)
#include "test_codespans.moc"
