// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/searchreader.h"

#include "store/searchfixture.h"

using namespace farthing;

/// What is found by what is asked, in which order, and what of it is shown.
class SearchReaderTest : public SearchFixture
{
    Q_OBJECT

private slots:
    void init()
    {
        TestCase::init();
        begin();
    }
    void cleanup() { end(); }
    void findsWordsOfEveryKind();
    void findsByOperators_data();
    void findsByOperators();
    void findsWithoutCaseAccentsAndSpaces_data();
    void findsWithoutCaseAccentsAndSpaces();
    void showsTheNewestFirstAndPages();
    void showsTheBestFirstWhereFewMatch();
    void keepsItsPlacesApart();
    void givesUpAnOlderSearch();
    void findsWhatCameInAlone();
    void looksNoHigherThanItsLastDay();
    void aDamagedTextHidesNothingButItself();
};

void SearchReaderTest::findsWordsOfEveryKind()
{
    Comment other = aComment(QStringLiteral("c"), PostId{QStringLiteral("p")});
    other.body = QStringLiteral("A quiet remark");
    Comment own = aComment(QStringLiteral("o"), PostId{QStringLiteral("p")}, 5);
    own.author = {AccountId{QStringLiteral("me")}, QStringLiteral("Ben"), {}};
    own.body = QStringLiteral("My quiet answer");
    StatementItem movement = anItem(QStringLiteral("m"), 500'000);
    movement.line = Line::EarnedForPluses;
    movement.postTitle = QStringLiteral("The quiet harbour");
    apply({anAccount(),
           article(QStringLiteral("p"), QStringLiteral("The harbour"),
                   QStringLiteral("It is [quiet](https://example.org/hidden) at night.")),
           other, own},
          {movement});
    QVERIFY(resultOf(m_store->saveDraft(PostId{QStringLiteral("p")}, {QStringLiteral("quiet thought"), {}}))
                .ok());
    PostDraft draft{PostId{QStringLiteral("d")},
                    AccountId{QStringLiteral("me")},
                    false,
                    QStringLiteral("Quiet days"),
                    QStringLiteral("text"),
                    QStringLiteral("en"),
                    {QStringLiteral("calm")},
                    {}};
    QVERIFY(resultOf(m_store->savePostDraft(draft)).ok());
    QVERIFY(resultOf(m_store->saveNote({NoteId{QStringLiteral("n")},
                                        PostId{QStringLiteral("p")},
                                        {},
                                        QStringLiteral("The harbour"),
                                        QStringLiteral("at night"),
                                        "{}",
                                        QStringLiteral("So quiet there"),
                                        noon(9),
                                        noon(9)}))
                .ok());
    openIndex();
    fill();
    const Result<SearchPage> answer = page(QStringLiteral("quie"));
    QVERIFY(answer.ok());
    QMap<SearchKind, QString> kinds;
    for (const SearchHit &hit : answer->hits) {
        kinds.insert(hit.kind, hit.id);
        QVERIFY2(!hit.text.hits.isEmpty() || !hit.titleHits.isEmpty(), qPrintable(hit.id));
    }
    QCOMPARE(kinds, (QMap<SearchKind, QString>{{SearchKind::Article, QStringLiteral("p")},
                                               {SearchKind::Comment, QStringLiteral("c")},
                                               {SearchKind::Note, QStringLiteral("o")},
                                               {SearchKind::Movement, QStringLiteral("m")},
                                               {SearchKind::CommentDraft, QStringLiteral("p")},
                                               {SearchKind::PostDraft, QStringLiteral("d")},
                                               {SearchKind::Passage, QStringLiteral("n")}}));
    QCOMPARE(found(QStringLiteral("hidden")), QStringList());
    QCOMPARE(found(QStringLiteral("in:drafts tag:calm")), QStringList{QStringLiteral("d")});
    QCOMPARE(all(QStringLiteral("in:comments")), (QSet<QString>{QStringLiteral("c"), QStringLiteral("o")}));
    QCOMPARE(all(QStringLiteral("in:notes quiet")),
             (QSet<QString>{QStringLiteral("o"), QStringLiteral("n")}));
    QCOMPARE(all(QStringLiteral("in:notes")), (QSet<QString>{QStringLiteral("o"), QStringLiteral("n")}));
    // The words that are marked are found, too.
    QCOMPARE(found(QStringLiteral("in:notes \"at night\"")), QStringList{QStringLiteral("n")});
    QCOMPARE(found(QStringLiteral("in:statement pluses")), QStringList{QStringLiteral("m")});
    QCOMPARE(all(QStringLiteral("in:drafts")), (QSet<QString>{QStringLiteral("p"), QStringLiteral("d")}));
}

void SearchReaderTest::findsByOperators_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("ids");
    const auto ids = [](const char *names) {
        return QString::fromLatin1(names).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    };
    QTest::newRow("words") << "ferry harbour " << ids("a");
    QTest::newRow("phrase") << "\"night ferry\"" << ids("a");
    QTest::newRow("phrase the other way") << "\"ferry night\"" << ids("");
    QTest::newRow("author") << "author:dee" << ids("b");
    QTest::newRow("author, begun") << "author:d" << ids("b");
    QTest::newRow("a name in a text is no author") << "author:night" << ids("");
    QTest::newRow("author of two words") << "author:\"Dee Doe\" ferry" << ids("b");
    QTest::newRow("tag") << "tag:sea" << ids("a b");
    QTest::newRow("tag and word") << "tag:sea train" << ids("b");
    QTest::newRow("a tag is found as a word") << "rail" << ids("c");
    QTest::newRow("before") << "before:2026-01-01 ferry" << ids("b");
    QTest::newRow("after") << "after:2026-01-01 ferry" << ids("a");
    QTest::newRow("unread") << "unread: ferry" << ids("b");
    QTest::newRow("read") << "unread:no ferry" << ids("a");
    QTest::newRow("unread alone") << "unread:yes" << ids("b c");
    QTest::newRow("plussed") << "plussed:yes ferry" << ids("a");
    QTest::newRow("not plussed") << "plussed:no ferry" << ids("b");
    QTest::newRow("earned") << "earned:>0.4 ferry" << ids("a");
    QTest::newRow("earned little") << "earned:<0.4 ferry" << ids("b");
    QTest::newRow("earned more") << "earned:>1 ferry" << ids("");
    QTest::newRow("earned, with a long beginning") << "earned:>0.4 harbo" << ids("a");
    QTest::newRow("kind") << "in:comments ferry" << ids("");
    QTest::newRow("all at once") << "author:ada tag:sea in:articles after:2026 earned:0.5 plussed:yes "
                                    "unread:no \"night ferry\" harb"
                                 << ids("a");
}

void SearchReaderTest::findsByOperators()
{
    QFETCH(QString, text);
    QFETCH(QStringList, ids);
    Post a =
        article(QStringLiteral("a"), QStringLiteral("The night ferry"), QStringLiteral("In the harbour"));
    a.publishedAt = QDateTime(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);
    a.author.name = QStringLiteral("Ada");
    a.tags = {QStringLiteral("sea"), QStringLiteral("city")};
    a.mine.rating = Rating::Plus;
    a.mine.earned = twei("0.5");
    Post b = article(QStringLiteral("b"), QStringLiteral("Train and ferry"), QStringLiteral("By day"));
    b.publishedAt = QDateTime(QDate(2025, 3, 1), QTime(12, 0), Qt::UTC);
    b.author.name = QStringLiteral("Dee Doe");
    b.tags = {QStringLiteral("sea")};
    Post c = article(QStringLiteral("c"), QStringLiteral("Stations"), QStringLiteral("At night"));
    c.author.name = QStringLiteral("Cy");
    c.tags = {QStringLiteral("rail")};
    apply({anAccount(), a, b, c});
    QVERIFY(resultOf(m_store->setOpened(PostId{QStringLiteral("a")}, true)).ok());
    openIndex();
    fill();
    QCOMPARE(all(text), (QSet<QString>{ids.cbegin(), ids.cend()}));
}

void SearchReaderTest::findsWithoutCaseAccentsAndSpaces_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("here");
    QTest::newRow("accents") << QStringLiteral("Le café d'été") << QStringLiteral("CAFE ete") << true;
    QTest::newRow("accents typed") << QStringLiteral("cafe") << QStringLiteral("café ") << true;
    QTest::newRow("whole words") << "harbours"
                                 << "harbour " << false;
    QTest::newRow("one letter") << "harbours"
                                << "h" << true;
    QTest::newRow("four letters") << "harbours"
                                  << "harb" << true;
    QTest::newRow("six letters") << "harbours"
                                 << "harbou" << true;
    QTest::newRow("star") << "harbours at night"
                          << "harb* night " << true;
    QTest::newRow("Japanese") << QStringLiteral("私は東京都に住んでいます") << QStringLiteral("東京") << true;
    QTest::newRow("Japanese, long") << QStringLiteral("私は東京都に住んでいます")
                                    << QStringLiteral("京都に住ん") << true;
    QTest::newRow("not side by side") << QStringLiteral("東と京") << QStringLiteral("東京") << false;
    QTest::newRow("one character") << QStringLiteral("私は東京都に") << QStringLiteral("都") << true;
    QTest::newRow("last character") << QStringLiteral("東京都") << QStringLiteral("都 ") << true;
    QTest::newRow("mixed") << QStringLiteral("新しいiPhone版です") << QStringLiteral("iphone版") << true;
    QTest::newRow("mixed, at its end")
        << QStringLiteral("新しいiPhone版です") << QStringLiteral("しいiphone") << true;
    QTest::newRow("Korean") << QStringLiteral("서울특별시에서") << QStringLiteral("특별") << true;
    QTest::newRow("Arabic") << QStringLiteral("كِتَابٌ جديد") << QStringLiteral("كتاب") << true;
    QTest::newRow("Hindi") << QStringLiteral("हिन्दी समाचार") << QStringLiteral("हिन्दी ") << true;
    QTest::newRow("apostrophe") << "don't panic"
                                << "don't " << true;
    QTest::newRow("operators of the index are words") << "this or that and not"
                                                      << "or AND NOT near " << false;
    QTest::newRow("quotation marks and stars") << "a b"
                                               << "a*\"b\"*^ :(" << true;
}

void SearchReaderTest::findsWithoutCaseAccentsAndSpaces()
{
    QFETCH(QString, text);
    QFETCH(QString, typed);
    QFETCH(bool, here);
    apply({anAccount(), article(QStringLiteral("p"), QStringLiteral("x"), text)});
    openIndex();
    fill();
    QCOMPARE(found(typed), here ? QStringList{QStringLiteral("p")} : QStringList());
    const Result<SearchPage> answer = page(typed);
    QVERIFY(answer.ok());
    if (here)
        QVERIFY(!answer->hits.first().text.hits.isEmpty());
}

void SearchReaderTest::showsTheNewestFirstAndPages()
{
    const int many = SearchReader::pageSize * 2 + 10;
    QList<Change> posts{anAccount()};
    for (int i = 0; i < many; ++i)
        posts.append(article(QString::number(i), QStringLiteral("Ferry %1").arg(i), QStringLiteral("x"),
                             i * 7 % many));
    apply(posts);
    openIndex();
    fill();
    QList<QDateTime> times;
    std::optional<qint64> below;
    int pages = 0;
    do {
        const Result<SearchPage> answer = page(QStringLiteral("ferry"), below);
        QVERIFY(answer.ok());
        QCOMPARE(answer->first, pages == 0);
        QVERIFY(!answer->byRelevance);
        QVERIFY(answer->hits.size() <= SearchReader::pageSize);
        for (const SearchHit &hit : answer->hits)
            times.append(hit.at);
        below = answer->next;
        QVERIFY(++pages < 10);
    } while (below);
    QCOMPARE(times.size(), many);
    QVERIFY(std::is_sorted(times.cbegin(), times.cend(), std::greater<>()));
}

void SearchReaderTest::showsTheBestFirstWhereFewMatch()
{
    apply({anAccount(), article(QStringLiteral("once"), QStringLiteral("x"), QStringLiteral("A ferry."), 30),
           article(QStringLiteral("often"), QStringLiteral("x"), QStringLiteral("ferry ferry ferry"), 20),
           article(QStringLiteral("title"), QStringLiteral("The ferry"), QStringLiteral("x"), 10)});
    openIndex();
    fill();
    QCOMPARE(found(QStringLiteral("ferry ")),
             (QStringList{QStringLiteral("title"), QStringLiteral("often"), QStringLiteral("once")}));
    QVERIFY(page(QStringLiteral("ferry "))->byRelevance);
}

void SearchReaderTest::keepsItsPlacesApart()
{
    // A platform that published everything in one second.
    QList<Change> posts{anAccount()};
    constexpr int many = 300;
    for (int i = 0; i < many; ++i)
        posts.append(article(QString::number(i), QStringLiteral("Ferry"), QStringLiteral("word%1").arg(i)));
    apply(posts);
    openIndex();
    fill();
    for (const int i : {0, 150, 299})
        QCOMPARE(found(QStringLiteral("word%1 ").arg(i)), QStringList{QString::number(i)});
    // The bounds of a day hold all the same.
    Post next = article(QStringLiteral("next"), QStringLiteral("Ferry"), QStringLiteral("x"));
    next.publishedAt = noon().addSecs(1);
    apply({next});
    fill();
    const QString tomorrow = noon().addDays(1).toLocalTime().date().toString(Qt::ISODate);
    QCOMPARE(page(QStringLiteral("ferry after:%1").arg(tomorrow))->hits.size(), 0);
    QCOMPARE(page(QStringLiteral("ferry before:%1").arg(tomorrow))->hits.size(), SearchReader::pageSize);
}

void SearchReaderTest::givesUpAnOlderSearch()
{
    apply({anAccount(), article(QStringLiteral("p"), QStringLiteral("Ferry"), QStringLiteral("x"))});
    openIndex();
    fill();
    QVERIFY(page(QStringLiteral("ferry")).ok());
    const Result<SearchPage> answer =
        m_reader->find({*parseSearch(QStringLiteral("ferry"), {}), AccountId{QStringLiteral("me")}, {}, [] {
                            return true;
                        }});
    QVERIFY(!answer.ok());
    QCOMPARE(answer.error().kind, AppError::Kind::Cancelled);
}

void SearchReaderTest::findsWhatCameInAlone()
{
    StatementItem in = anItem(QStringLiteral("in"), 500'000);
    StatementItem out = anItem(QStringLiteral("out"), -500'000, 1);
    in.postTitle = out.postTitle = QStringLiteral("Ferry");
    apply({anAccount()}, {in, out});
    openIndex();
    fill();
    QCOMPARE(found(QStringLiteral("ferry earned:<1")), QStringList{QStringLiteral("in")});
    QCOMPARE(found(QStringLiteral("ferry earned:0")), QStringList());
    QCOMPARE(all(QStringLiteral("ferry")), (QSet<QString>{QStringLiteral("in"), QStringLiteral("out")}));
}

void SearchReaderTest::looksNoHigherThanItsLastDay()
{
    QList<Change> posts{anAccount()};
    for (int i = 0; i < 40; ++i)
        posts.append(article(QString::number(i), QStringLiteral("Ferry"), QStringLiteral("x")));
    posts.append(article(QStringLiteral("later"), QStringLiteral("Ferry"), QStringLiteral("x"), 60));
    apply(posts);
    openIndex();
    fill();
    auto index = SearchDatabase::open(m_folder->path(), true);
    const SearchDocTable &docs = (*index)->docs;
    const qint64 last = docs.bounds()->value().second;
    const qint64 highest = *docs.highestBefore(noon().addSecs(1));
    QVERIFY(highest < last);
    // Those that found the second full stand above it.
    QCOMPARE(highest, SearchDocTable::placeOf(noon()) + 39);
    QVERIFY(*docs.highestBefore(noon().addSecs(-1)) < SearchDocTable::placeOf(noon()));
}

/// Neither from who asks nor from who makes the index.
void SearchReaderTest::aDamagedTextHidesNothingButItself()
{
    const PostId broken{QStringLiteral("broken")};
    Comment wrong = aComment(QStringLiteral("wrong"), broken);
    wrong.body = QStringLiteral("A harbour comment");
    Comment right = aComment(QStringLiteral("right"), broken, 1);
    right.body = QStringLiteral("Another harbour comment");
    apply({anAccount(), article(broken.value, QStringLiteral("One"), QStringLiteral("A harbour"), 1), wrong,
           right, article(QStringLiteral("whole"), QStringLiteral("Two"), QStringLiteral("A harbour"), 2)});
    openIndex();
    fill();
    const auto other = sql::Connection::open({m_folder->filePath(QStringLiteral("cache.db"))});
    QVERIFY((*other)
                ->execute(QStringLiteral("UPDATE post_text SET body = 'A harbouR' WHERE id = 'broken'"))
                .ok());
    QVERIFY(
        (*other)->execute(QStringLiteral("UPDATE comment SET body = 'A harbouR' WHERE id = 'wrong'")).ok());
    const QSet<QString> rest{QStringLiteral("whole"), QStringLiteral("right")};
    QCOMPARE(all(QStringLiteral("harbour")), rest);
    QVERIFY(m_reader->damage().texts && !m_reader->damage().cache);
    // Begun anew, what lies behind it is found as well.
    m_reader.reset();
    m_indexer.reset();
    QVERIFY(QFile::remove(m_folder->filePath(QStringLiteral("search.db"))));
    openIndex();
    fill();
    QCOMPARE(all(QStringLiteral("harbour")), rest);
    // The same texts, once more.
    Post again = article(broken.value, QStringLiteral("One"), QStringLiteral("A harbour"), 1);
    again.revision = wrong.revision = 9;
    apply({again, wrong});
    fill();
    m_reader.reset();
    const QSet<QString> healed{broken.value, QStringLiteral("wrong")};
    QCOMPARE(all(QStringLiteral("harbour")), rest + healed);
}

FARTHING_TEST(SearchReaderTest)
#include "test_searchreader.moc"
