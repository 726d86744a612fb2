// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/search.h"

#include "store/searchdatabase.h"
#include "support/readerfixture.h"

#include <QtCore/QFile>
#include <QtTest/QSignalSpy>

using namespace farthing;

/// The index is filled and asked on threads of its own, and a newer search takes the place of an older one.
class SearchTest : public ReaderFixture
{
    Q_OBJECT

private slots:
    void opensNothingBeforeItIsWanted();
    void findsWhatIsHereAndWhatComes();
    void answersOnlyTheNewest();
    void answersPageAfterPage();
    void saysNothingWhereItWasCancelled();
    void knowsThatItMissedSomething();
    void looksOnlyAtWhatChangedBeforeItStarted();
    void survivesDamage();
    void followsTheAccount();
    void saysThatItDoesNotWork();

private:
    Search &search() { return m_session->search(); }
    static Post titled(const QString &id, const QString &title, int minutes = 0)
    {
        Post post = aPost(id, minutes);
        post.title = title;
        return post;
    }
    void complete() { QTRY_VERIFY(search().isComplete()); }
    /// Asks until the answer is this: what was written is in the index a moment later.
    void waitFor(const char *text, const QStringList &ids)
    {
        const QSignalSpy found(&search(), &Search::found);
        const auto answered = [&] {
            const qsizetype before = found.size();
            search().find(*parseSearch(QString::fromUtf8(text), {}));
            if (!QTest::qWaitFor([&] { return found.size() > before; }, tryPatience))
                return false;
            QStringList now;
            for (const SearchHit &hit : found.last().first().value<SearchPage>().hits)
                now.append(hit.id);
            return now == ids;
        };
        QTRY_VERIFY(answered());
    }
};

void SearchTest::opensNothingBeforeItIsWanted()
{
    know({anAccount(), titled(QStringLiteral("p"), QStringLiteral("Ferry"))});
    settle();
    QVERIFY(!QFile::exists(SearchDatabase::fileIn(m_folder->path())));
    QCOMPARE(search().progress().state, SearchProgress::State::Closed);
}

void SearchTest::findsWhatIsHereAndWhatComes()
{
    know({anAccount(), titled(QStringLiteral("p"), QStringLiteral("Ferry"))});
    const QSignalSpy changed(&search(), &Search::indexChanged);
    search().start();
    complete();
    waitFor("ferry", {QStringLiteral("p")});
    know({titled(QStringLiteral("n"), QStringLiteral("Night train"))});
    waitFor("night tr", {QStringLiteral("n")});
    QVERIFY(changed.size() >= 2);
    QVERIFY(
        resultOf(m_store->saveDraft(PostId{QStringLiteral("p")}, {QStringLiteral("some thought"), {}})).ok());
    waitFor("thought", {QStringLiteral("p")});
}

void SearchTest::answersOnlyTheNewest()
{
    know({anAccount(), titled(QStringLiteral("p"), QStringLiteral("Ferry")),
          titled(QStringLiteral("q"), QStringLiteral("Train"))});
    search().start();
    complete();
    const QSignalSpy found(&search(), &Search::found);
    for (const char *typed : {"f", "fe", "fer", "ferr", "train"})
        search().find(*parseSearch(QString::fromLatin1(typed), {}));
    QTRY_COMPARE(found.size(), 1);
    QCOMPARE(found.first().first().value<SearchPage>().hits.first().id, QStringLiteral("q"));
    settle();
    QCOMPARE(found.size(), 1);
}

void SearchTest::answersPageAfterPage()
{
    QList<Change> posts{anAccount()};
    constexpr int many = 120;
    for (int i = 0; i < many; ++i)
        posts.append(titled(QString::number(i), QStringLiteral("Ferry"), i));
    know(posts);
    search().start();
    complete();
    const QSignalSpy found(&search(), &Search::found);
    search().find(*parseSearch(QStringLiteral("ferry"), {}));
    QTRY_COMPARE(found.size(), 1);
    qsizetype hits = 0;
    while (search().hasMore()) {
        const qsizetype before = found.size();
        search().more();
        search().more(); // one is on its way already
        QTRY_COMPARE(found.size(), before + 1);
        QVERIFY(!found.last().first().value<SearchPage>().first);
    }
    for (const QList<QVariant> &answer : found)
        hits += answer.first().value<SearchPage>().hits.size();
    QCOMPARE(hits, many);
    search().more();
    settle();
}

void SearchTest::saysNothingWhereItWasCancelled()
{
    know({anAccount(), titled(QStringLiteral("p"), QStringLiteral("Ferry"))});
    search().start();
    complete();
    const QSignalSpy found(&search(), &Search::found);
    search().find(*parseSearch(QStringLiteral("ferry"), {}));
    search().cancel();
    search().find(*parseSearch(QStringLiteral("train"), {}));
    QTRY_COMPARE(found.size(), 1);
    QVERIFY(found.first().first().value<SearchPage>().hits.isEmpty());
}

void SearchTest::knowsThatItMissedSomething()
{
    know({anAccount(), titled(QStringLiteral("p"), QStringLiteral("Ferry"))});
    search().start();
    complete();
    const auto again = [this] {
        m_session.reset();
        m_session = std::make_unique<Session>(*m_store, *m_network, m_clock);
    };
    again();
    know({titled(QStringLiteral("n"), QStringLiteral("Night train"))});
    settle();
    again(); // nobody looked for anything meanwhile
    waitFor("night", {QStringLiteral("n")});
}

/// The window that opens an article marks it as read, and starts this afterwards.
void SearchTest::looksOnlyAtWhatChangedBeforeItStarted()
{
    know({anAccount(), titled(QStringLiteral("p"), QStringLiteral("Ferry"))});
    search().start();
    complete();
    QVERIFY(search().progress().done > 0);
    m_session.reset();
    m_session = std::make_unique<Session>(*m_store, *m_network, m_clock);
    know({titled(QStringLiteral("n"), QStringLiteral("Night train"))});
    settle();
    search().start();
    complete();
    QCOMPARE(search().progress().done, 0);
    waitFor("night", {QStringLiteral("n")});
}

void SearchTest::survivesDamage()
{
    know({anAccount(), titled(QStringLiteral("p"), QStringLiteral("Ferry"))});
    search().start();
    complete();
    waitFor("ferry", {QStringLiteral("p")});
    {
        auto connection =
            sql::Connection::open({SearchDatabase::fileIn(m_folder->path()), sql::Durability::Normal, false});
        QVERIFY(connection.ok());
        QVERIFY((*connection)
                    ->execute(QStringLiteral("UPDATE words_data SET block = x'0102' WHERE id > 10"))
                    .ok());
    }
    waitFor("ferry", {QStringLiteral("p")});
}

void SearchTest::followsTheAccount()
{
    know({anAccount(), titled(QStringLiteral("p"), QStringLiteral("Ferry"))});
    QVERIFY(resultOf(m_store->saveDraft(PostId{QStringLiteral("p")}, {QStringLiteral("secret"), {}})).ok());
    search().start();
    complete();
    waitFor("secret", {QStringLiteral("p")});
    know({anAccount(QStringLiteral("you")), titled(QStringLiteral("q"), QStringLiteral("Ferry"))});
    waitFor("ferry", {QStringLiteral("q")});
    waitFor("secret", {});
}

/// "Nothing found" is said of what was looked through, and of nothing else.
void SearchTest::saysThatItDoesNotWork()
{
    know({anAccount(), titled(QStringLiteral("p"), QStringLiteral("Ferry"))});
    search().start();
    complete();
    QVERIFY(QFile::remove(SearchDatabase::fileIn(m_folder->path())));
    const QSignalSpy failed(&search(), &Search::failed);
    const QSignalSpy found(&search(), &Search::found);
    search().find(*parseSearch(QStringLiteral("ferry"), {}));
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(found.size(), 0);
}

FARTHING_TEST(SearchTest)
#include "test_search.moc"
