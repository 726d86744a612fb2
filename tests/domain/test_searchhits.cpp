// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/searchhits.h"

#include "support/testcase.h"

using namespace farthing;

namespace {

QStringList list(std::initializer_list<const char *> words)
{
    QStringList made;
    for (const char *word : words)
        made.append(QString::fromUtf8(word));
    return made;
}

QStringList found(const QString &text, const QString &typed)
{
    const Result<SearchQuery> query = parseSearch(typed, QDate(2026, 5, 20));
    QStringList words;
    for (const TextRange &hit : hitsIn(text, query->words, 100))
        words.append(text.mid(hit.from, hit.length));
    return words;
}

} // namespace

/// What of a text is shown as found: the same that the index finds.
class SearchHitsTest : public TestCase
{
    Q_OBJECT

private slots:
    void marks_data();
    void marks();
    void cutsAroundTheFirst();
    void showsTheBeginningWhereNothingIsFound();
};

void SearchHitsTest::marks_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("words");
    QTest::newRow("word") << "Tide, tides, TIDE"
                          << "tide " << list({"Tide", "TIDE"});
    QTest::newRow("open") << "Tide, tides, betide"
                          << "tid" << list({"Tide", "tides"});
    QTest::newRow("accents") << QStringLiteral("Café cafe") << "CAFÉ " << list({"Caf\u00e9", "cafe"});
    QTest::newRow("phrase") << "the tide; the  tide turns, tide the"
                            << "\"the tide\"" << list({"the tide", "the  tide"});
    QTest::newRow("open phrase") << "the tides"
                                 << "\"the ti" << list({"the tides"});
    QTest::newRow("several") << "a b c"
                             << "c a " << list({"a", "c"});
    QTest::newRow("none over another") << "the tide"
                                       << "the \"the tide\" " << list({"the tide"});
    QTest::newRow("without spaces") << QStringLiteral("東京都と京都") << QStringLiteral("京都")
                                    << QStringList{QStringLiteral("京都"), QStringLiteral("京都")};
    QTest::newRow("one character") << QStringLiteral("東京都") << QStringLiteral("京")
                                   << QStringList{QStringLiteral("京")};
    QTest::newRow("mixed") << QStringLiteral("iPhone版だ") << QStringLiteral("iphone版")
                           << QStringList{QStringLiteral("iPhone版")};
    QTest::newRow("nothing") << "a b"
                             << "?" << QStringList();
}

void SearchHitsTest::marks()
{
    QFETCH(QString, text);
    QFETCH(QString, typed);
    QFETCH(QStringList, words);
    QCOMPARE(found(text, typed), words);
}

void SearchHitsTest::cutsAroundTheFirst()
{
    const QString text = QStringLiteral("lorem ").repeated(100) + QStringLiteral("harbour ") +
                         QStringLiteral("ipsum ").repeated(100);
    const QList<SearchTerm> terms = parseSearch(QStringLiteral("harb"), {})->words;
    const SearchSnippet snippet = snippetOf(text, terms, 80);
    QVERIFY(snippet.text.size() <= 82);
    QVERIFY(snippet.text.startsWith(QStringLiteral("…lorem ")));
    QVERIFY(snippet.text.endsWith(QStringLiteral("ipsum…")));
    QCOMPARE(snippet.hits.size(), 1);
    QCOMPARE(snippet.text.mid(snippet.hits.first().from, snippet.hits.first().length),
             QStringLiteral("harbour"));
    // A hit at the very end, and one in a text without any space.
    QVERIFY(snippetOf(text + QStringLiteral("tide"), parseSearch(QStringLiteral("tide"), {})->words, 80)
                .text.endsWith(QStringLiteral("ipsum tide")));
    const QString run = QString(500, QChar(0x6771)) + QStringLiteral("京") + QString(500, QChar(0x6771));
    QCOMPARE(snippetOf(run, parseSearch(QStringLiteral("京"), {})->words, 80).hits.size(), 1);
}

void SearchHitsTest::showsTheBeginningWhereNothingIsFound()
{
    const SearchSnippet snippet = snippetOf(QStringLiteral("A quiet harbour"), {}, 8);
    QCOMPARE(snippet, (SearchSnippet{QStringLiteral("A quiet…"), {}}));
    QCOMPARE(snippetOf({}, {}, 80), SearchSnippet());
}

FARTHING_TEST(SearchHitsTest)
#include "test_searchhits.moc"
