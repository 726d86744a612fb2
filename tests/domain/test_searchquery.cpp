// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/searchquery.h"

#include "support/testcase.h"

using namespace farthing;

namespace {

const QDate today(2026, 5, 20);

SearchTerm term(std::initializer_list<const char *> words, bool open = false)
{
    SearchTerm made;
    for (const char *word : words)
        made.pieces.append({QString::fromLatin1(word), false});
    made.open = open;
    return made;
}

SearchQuery parsed(const QString &text)
{
    const Result<SearchQuery> query = parseSearch(text, today);
    return query ? *query : SearchQuery();
}

QString refusal(const QString &text)
{
    const Result<SearchQuery> query = parseSearch(text, today);
    return query ? QString() : query.error().userText;
}

} // namespace

/// What people type into the field, and what is looked for then.
class SearchQueryTest : public TestCase
{
    Q_OBJECT

private slots:
    void readsWordsAndPhrases();
    void leavesTheLastWordOpen();
    void readsOperators();
    void takesSpacesAfterAnOperator();
    void knowsDays_data();
    void knowsDays();
    void knowsAmounts_data();
    void knowsAmounts();
    void waitsForWhatIsStillTyped_data();
    void waitsForWhatIsStillTyped();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void takesOtherColonsAsWords();
    void keepsItsBounds();
};

void SearchQueryTest::readsWordsAndPhrases()
{
    const SearchQuery query = parsed(QStringLiteral("Tide \"the Quiet harbour\" don't „zwei Wörter“ "));
    QCOMPARE(query.words, (QList<SearchTerm>{term({"tide"}), term({"the", "quiet", "harbour"}),
                                             term({"don", "t"}), term({"zwei", "worter"})}));
    QVERIFY(parsed(QStringLiteral("  ?!  ")).isEmpty());
    QVERIFY(parsed({}).isEmpty());
    const SearchQuery japanese = parsed(QStringLiteral("東京 "));
    QCOMPARE(japanese.words.first().pieces,
             (QList<SearchTerm::Piece>{{QStringLiteral("東"), true}, {QStringLiteral("京"), true}}));
}

void SearchQueryTest::leavesTheLastWordOpen()
{
    QCOMPARE(parsed(QStringLiteral("tide harb")).words, (QList{term({"tide"}), term({"harb"}, true)}));
    QCOMPARE(parsed(QStringLiteral("tide harb ")).words, (QList{term({"tide"}), term({"harb"})}));
    QCOMPARE(parsed(QStringLiteral("harb* tide ")).words, (QList{term({"harb"}, true), term({"tide"})}));
    QCOMPARE(parsed(QStringLiteral("\"the qui")).words, (QList{term({"the", "qui"}, true)}));
    QCOMPARE(parsed(QStringLiteral("\"the qui\"")).words, (QList{term({"the", "qui"})}));
}

void SearchQueryTest::readsOperators()
{
    const SearchQuery query = parsed(
        QStringLiteral("author:\"Ada B\" tag:sea Author:x in:comments in:drafts unread: plussed:no ferry "));
    QCOMPARE(query.authors, (QList{term({"ada", "b"}), term({"x"})}));
    QCOMPARE(query.tags, QList{term({"sea"})});
    QCOMPARE(query.in, (QList{SearchKind::Comment, SearchKind::CommentDraft, SearchKind::PostDraft}));
    QCOMPARE(query.unread, std::optional(true));
    QCOMPARE(query.plussed, std::optional(false));
    QCOMPARE(query.words, QList{term({"ferry"})});
    QCOMPARE(parsed(QStringLiteral("in:article")).in, QList{SearchKind::Article});
    QCOMPARE(parsed(QStringLiteral("in:statement")).in, QList{SearchKind::Movement});
    QCOMPARE(parsed(QStringLiteral("in:notes")).in, (QList{SearchKind::Note, SearchKind::Passage}));
}

void SearchQueryTest::takesSpacesAfterAnOperator()
{
    QCOMPARE(parsed(QStringLiteral("author: ada ")).authors, QList{term({"ada"})});
    const SearchQuery query = parsed(QStringLiteral("unread: ferry "));
    QCOMPARE(query.unread, std::optional(true));
    QCOMPARE(query.words, QList{term({"ferry"})});
}

void SearchQueryTest::knowsDays_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QDate>("day");
    QTest::newRow("day") << "2025-03-31" << QDate(2025, 3, 31);
    QTest::newRow("one digit") << "2025-3-1" << QDate(2025, 3, 1);
    QTest::newRow("month") << "2025-03" << QDate(2025, 3, 1);
    QTest::newRow("year") << "2025" << QDate(2025, 1, 1);
    QTest::newRow("today") << "Today" << today;
    QTest::newRow("yesterday") << "yesterday" << QDate(2026, 5, 19);
    QTest::newRow("Arabic digits") << QStringLiteral("٢٠٢٥-٠٣-٣١") << QDate(2025, 3, 31);
}

void SearchQueryTest::knowsDays()
{
    QFETCH(QString, written);
    QFETCH(QDate, day);
    QCOMPARE(parsed(QStringLiteral("before:%1 x").arg(written)).until, std::optional(day.startOfDay()));
    QCOMPARE(parsed(QStringLiteral("after:%1").arg(written)).from, std::optional(day.startOfDay()));
}

void SearchQueryTest::knowsAmounts_data()
{
    using Bound = std::optional<qint64>;
    QTest::addColumn<QString>("written");
    QTest::addColumn<Bound>("least");
    QTest::addColumn<Bound>("most");
    QTest::newRow("more") << ">1" << Bound(1'000'001) << Bound();
    QTest::newRow("at least") << ">=0.5" << Bound(500'000) << Bound();
    QTest::newRow("less") << "<1" << Bound() << Bound(999'999);
    QTest::newRow("at most") << "<=1" << Bound() << Bound(1'000'000);
    QTest::newRow("exactly") << "0.50" << Bound(500'000) << Bound(500'000);
    QTest::newRow("equals") << "=2" << Bound(2'000'000) << Bound(2'000'000);
    QTest::newRow("comma") << ">0,5" << Bound(500'001) << Bound();
    QTest::newRow("Arabic") << QStringLiteral(">٠٫٥") << Bound(500'001) << Bound();
    QTest::newRow("largest") << ">9223372036854.775807" << Bound(std::numeric_limits<qint64>::max())
                             << Bound();
}

void SearchQueryTest::knowsAmounts()
{
    QFETCH(QString, written);
    QFETCH(std::optional<qint64>, least);
    QFETCH(std::optional<qint64>, most);
    const SearchQuery query = parsed(QStringLiteral("earned:%1 ferry").arg(written));
    const auto minor = [](const std::optional<Money> &money) {
        return money ? std::optional(money->minor()) : std::nullopt;
    };
    QCOMPARE(minor(query.earnedLeast), least);
    QCOMPARE(minor(query.earnedMost), most);
    QVERIFY(query.hasStates());
}

void SearchQueryTest::waitsForWhatIsStillTyped_data()
{
    QTest::addColumn<QString>("typed");
    for (const char *typed : {"author:", "tag:", "in:", "before:", "before:2025-", "before:20", "after:yest",
                              "earned:", "earned:>", "earned:>=", "plussed:n", "unread:ye", "\""})
        QTest::newRow(typed) << QString::fromLatin1(typed);
}

void SearchQueryTest::waitsForWhatIsStillTyped()
{
    QFETCH(QString, typed);
    const Result<SearchQuery> query = parseSearch(QStringLiteral("ferry ") + typed, today);
    QVERIFY2(query.ok(), query ? "" : qPrintable(query.error().userText));
    QCOMPARE(query->words, QList{term({"ferry"})});
}

void SearchQueryTest::saysWhatIsWrong_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("said");
    QTest::newRow("kind") << "in:pictures ferry"
                          << "in: takes articles, comments, drafts, notes or statement";
    QTest::newRow("day") << "before:2025-02-30 ferry"
                         << "before: takes a day such as 2025-03-31";
    QTest::newRow("words") << "after:soon ferry"
                           << "after: takes a day";
    QTest::newRow("not closed by a space") << "before:2025-02-30"
                                           << "before: takes a day such as 2025-03-31";
    QTest::newRow("amount") << "earned:>much ferry"
                            << "earned: takes an amount such as >1";
    QTest::newRow("comparison") << "earned:=>1 ferry"
                                << "earned: takes an amount";
    QTest::newRow("too fine") << "earned:>0.1234567 ferry"
                              << "earned: takes an amount";
    QTest::newRow("less than nothing") << "earned:>-1 ferry"
                                       << "earned: takes an amount";
    QTest::newRow("plussed") << "plussed:maybe ferry"
                             << "plussed: takes yes or no, not “maybe”.";
    QTest::newRow("unread") << "unread:perhaps"
                            << "unread: takes yes or no";
    QTest::newRow("many words") << QStringLiteral("a ").repeated(40) << "At most 32 word";
    QTest::newRow("long") << QString(2000, QLatin1Char('a')) << "too long";
}

void SearchQueryTest::saysWhatIsWrong()
{
    QFETCH(QString, typed);
    QFETCH(QString, said);
    const QString text = refusal(typed);
    QVERIFY2(text.contains(said), qPrintable(text));
}

void SearchQueryTest::takesOtherColonsAsWords()
{
    QCOMPARE(parsed(QStringLiteral("12:30 https://example.org ")).words,
             (QList{term({"12", "30"}), term({"https", "example", "org"})}));
    QCOMPARE(parsed(QStringLiteral("coauthor:ada ")).words, QList{term({"coauthor", "ada"})});
}

void SearchQueryTest::keepsItsBounds()
{
    QVERIFY(refusal(QStringLiteral("earned:<0 ferry")).isEmpty()); // nothing earns less, and nothing is found
    QCOMPARE(parsed(QString(900, QLatin1Char('a'))).words.first().pieces.first().folded.size(), 64);
}

FARTHING_TEST(SearchQueryTest)
#include "test_searchquery.moc"
