// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/searchindexer.h"

#include "store/databases.h"
#include "store/searchfixture.h"

using namespace farthing;

/// An index that is opened again knows what it missed, and looks through everything only where it has to.
class SearchReopenedTest : public SearchFixture
{
    Q_OBJECT

private slots:
    void init()
    {
        TestCase::init();
        begin();
    }
    void cleanup() { end(); }
    void catchesUpAfterACrash();
    void looksAgainWhereSomethingWasWritten();
    void trustsAnIndexThatHasAll();
    void takesOnlyWhatItIsTold_data();
    void takesOnlyWhatItIsTold();
    void knowsOfStatesThatItMissed();
};

void SearchReopenedTest::catchesUpAfterACrash()
{
    const Post post = article(QStringLiteral("p"), QStringLiteral("Ferry"), QStringLiteral("x"));
    apply({anAccount(), post, article(QStringLiteral("q"), QStringLiteral("Ferry"), QStringLiteral("y"))});
    openIndex();
    fill();
    m_indexer.reset(); // it did not close
    apply({changed(post, QStringLiteral("edited")), PostDeleted{PostId{QStringLiteral("q")}},
           article(QStringLiteral("n"), QStringLiteral("New"), QStringLiteral("z"))});
    m_changes.clear(); // nobody was there to note it
    openIndex();
    fill();
    QCOMPARE(found(QStringLiteral("edited ")), QStringList{QStringLiteral("p")});
    QCOMPARE(found(QStringLiteral("new ")), QStringList{QStringLiteral("n")});
    auto index = SearchDatabase::open(m_folder->path(), true);
    QCOMPARE(index.value()->docs.used().value(), 2);
}

void SearchReopenedTest::looksAgainWhereSomethingWasWritten()
{
    apply({anAccount(), article(QStringLiteral("p"), QStringLiteral("Ferry"), QStringLiteral("x"))});
    openIndex();
    fill();
    m_indexer.reset();
    apply({article(QStringLiteral("n"), QStringLiteral("New"), QStringLiteral("z"))});
    m_changes.clear();
    openIndex();
    fill();
    QCOMPARE(found(QStringLiteral("new ")), QStringList{QStringLiteral("n")});
}

void SearchReopenedTest::trustsAnIndexThatHasAll()
{
    apply({anAccount(), article(QStringLiteral("p"), QStringLiteral("Ferry"), QStringLiteral("x"))});
    openIndex();
    QCOMPARE(m_indexer->progress().state, SearchProgress::State::Filling);
    fill();
    QCOMPARE(m_indexer->progress().state, SearchProgress::State::Complete);
    m_indexer.reset();
    openIndex();
    QVERIFY(*m_indexer->step(std::chrono::seconds(1), {}) == false);
    QCOMPARE(m_indexer->progress().done, 0);
    QCOMPARE(m_letGo, 1); // when it was made
    QCOMPARE(found(QStringLiteral("ferry")), QStringList{QStringLiteral("p")});
}

void SearchReopenedTest::takesOnlyWhatItIsTold_data()
{
    QTest::addColumn<int>("before");
    QTest::addColumn<int>("missed");
    QTest::newRow("all before it opened") << 3 << -1;
    QTest::newRow("some before, some after") << 1 << -1;
    QTest::newRow("all after") << 0 << -1;
    QTest::newRow("the first was missed") << 3 << 0;
    QTest::newRow("one between was missed") << 1 << 1;
    QTest::newRow("one between was missed before it opened") << 3 << 1;
    QTest::newRow("the last was missed") << 3 << 2;
}

/// Between what it has reached and what it finds, each change is told, or it looks through everything.
void SearchReopenedTest::takesOnlyWhatItIsTold()
{
    QFETCH(int, before);
    QFETCH(int, missed);
    const Post p = article(QStringLiteral("p"), QStringLiteral("Ferry"), QStringLiteral("x"));
    const Post q = article(QStringLiteral("q"), QStringLiteral("Ferry"), QStringLiteral("x"));
    const Post r = article(QStringLiteral("r"), QStringLiteral("Ferry"), QStringLiteral("x"));
    apply({anAccount(), p, q, r});
    openIndex();
    fill();
    m_indexer.reset();
    for (const Post &post : {p, q, r})
        apply({changed(post, QStringLiteral("edited"))});
    QCoreApplication::processEvents();
    QCOMPARE(m_changes.size(), 3);
    EarlyChanges early;
    for (int i = 0; i < before; ++i)
        if (i != missed)
            early.note(m_changes.at(i));
    if (missed >= before)
        m_changes.removeAt(missed);
    m_changes.remove(0, before);
    openIndex(early);
    fill();
    QCOMPARE(all(QStringLiteral("edited ")),
             QSet<QString>({QStringLiteral("p"), QStringLiteral("q"), QStringLiteral("r")}));
    QCOMPARE(m_indexer->progress().done > 0, missed >= 0);
    m_indexer.reset();
    openIndex();
    fill();
    QCOMPARE(m_indexer->progress().done, 0);
}

void SearchReopenedTest::knowsOfStatesThatItMissed()
{
    apply({anAccount(), article(QStringLiteral("p"), QStringLiteral("Ferry"), QStringLiteral("x"))});
    openIndex();
    fill();
    // Written while the program ended: nobody heard of it.
    QVERIFY(resultOf(m_store->setOpened(PostId{QStringLiteral("p")}, true)).ok());
    QCoreApplication::processEvents();
    m_changes.clear();
    m_indexer.reset();
    openIndex();
    QCOMPARE(m_indexer->progress().state, SearchProgress::State::Filling);
    fill();
    QCOMPARE(found(QStringLiteral("ferry unread:no")), QStringList{QStringLiteral("p")});
}

FARTHING_TEST(SearchReopenedTest)
#include "test_searchreopened.moc"
