// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/textfinder.h"
#include "support/testcase.h"

using namespace farthing;

class TextFinderTest : public TestCase
{
    Q_OBJECT

private slots:
    void finds_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("wanted");
        QTest::addColumn<QStringList>("found");
        const auto row = [](const char *name, const QString &text, const QString &wanted,
                            const QStringList &found) {
            QTest::newRow(name) << text << wanted << found;
        };
        row("case", QStringLiteral(u"The Ferry, a FERRY and ferries"), QStringLiteral(u"ferry"),
            {QStringLiteral(u"Ferry"), QStringLiteral(u"FERRY")});
        row("in a word", QStringLiteral(u"unfathomable"), QStringLiteral(u"FATHOM"),
            {QStringLiteral(u"fathom")});
        row("accents of the text", QStringLiteral(u"Café, cafe\u0301 and cafe"), QStringLiteral(u"cafe"),
            {QStringLiteral(u"Café"), QStringLiteral(u"cafe\u0301"), QStringLiteral(u"cafe")});
        row("accents of the wanted", QStringLiteral(u"cafe"), QStringLiteral(u"café"),
            {QStringLiteral(u"cafe")});
        row("marks of a keyboard", QStringLiteral(u"It\u2019s 1914\u20131918, \u201Cso\u201D"),
            QStringLiteral(u"it's 1914-1918, \"so\""),
            {QStringLiteral(u"It\u2019s 1914\u20131918, \u201Cso\u201D")});
        row("unseen", QStringLiteral(u"super\u200Bcali\u00ADfragile"), QStringLiteral(u"supercalifragile"),
            {QStringLiteral(u"super\u200Bcali\u00ADfragile")});
        row("over a piece of a paragraph", QStringLiteral(u"one \u2029two"), QStringLiteral(u"one two"),
            {QStringLiteral(u"one \u2029two")});
        row("spaces", QStringLiteral(u"20\u00A0Twei"), QStringLiteral(u"20 twei"),
            {QStringLiteral(u"20\u00A0Twei")});
        row("none over another", QStringLiteral(u"aaaaa"), QStringLiteral(u"aa"),
            {QStringLiteral(u"aa"), QStringLiteral(u"aa")});
        row("vowel signs", QStringLiteral(u"\u0643\u064E\u062A\u064E\u0628\u064E"),
            QStringLiteral(u"\u0643\u062A\u0628"), {QStringLiteral(u"\u0643\u064E\u062A\u064E\u0628\u064E")});
        row("beyond 16 bits", QStringLiteral(u"a \U0001F600 b \U00010400 c"), QStringLiteral(u"\U00010428 C"),
            {QStringLiteral(u"\U00010400 c")});
        row("signs", QStringLiteral(u"C++ and C#"), QStringLiteral(u"c++"), {QStringLiteral(u"C++")});
        row("nothing", QStringLiteral(u"text"), QString(), {});
        row("only accents", QStringLiteral(u"te\u0301xt"), QStringLiteral(u"\u0301"), {});
    }

    void finds()
    {
        QFETCH(QString, text);
        QFETCH(QString, wanted);
        QFETCH(QStringList, found);
        QStringList seen;
        for (const TextRange &hit : TextFinder(wanted).in(text, 100))
            seen.append(text.mid(hit.from, hit.length));
        QCOMPARE(seen, found);
    }

    void findsNoMoreThanAsked() { QCOMPARE(TextFinder(u"a").in(u"aaaa", 3).size(), 3); }
};

FARTHING_TEST(TextFinderTest)
#include "test_textfinder.moc"
