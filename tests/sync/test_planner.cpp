// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/planner.h"

#include "sql/connection.h"
#include "sql/statement.h"
#include "support/readerfixture.h"
#include "sync/planning.h"

using namespace farthing;

class PlannerTest : public ReaderFixture
{
    Q_OBJECT

private slots:
    void ordersByWhatAMinuteEarns();
    void pagesWithoutGapOrRepetition();
    void countsReadingThatWaits();
    void leavesOutWhatIsRated();
    void walksAlongOneIndex();
    void choosesWithinPlusesAndMinutes();
    void countsPlusesThatWait();

private:
    Planner &planner() { return m_session->planning().planner(); }
    static Post timed(const QString &id, int timeToRead, int counted = 0, int minutes = 0)
    {
        Post post = aPost(id, minutes);
        post.timeToRead = timeToRead;
        post.mine.countedSeconds = counted;
        return post;
    }
    static QStringList ids(const QList<PlannedPost> &posts)
    {
        QStringList list;
        for (const PlannedPost &post : posts)
            list.append(post.row.id.value);
        return list;
    }
    QStringList planned(int limit = 100) { return ids(planner().posts(std::nullopt, limit).value()); }
};

void PlannerTest::ordersByWhatAMinuteEarns()
{
    know({Rulebook(), anAccount(), timed(QStringLiteral("long"), 300),
          timed(QStringLiteral("begun"), 400, 350), timed(QStringLiteral("short"), 60),
          timed(QStringLiteral("read"), 90, 95), timed(QStringLiteral("newer"), 60, 0, 5)});
    QCOMPARE(planned(), (QStringList{QStringLiteral("read"), QStringLiteral("begun"), QStringLiteral("newer"),
                                     QStringLiteral("short"), QStringLiteral("long")}));
    const QList<PlannedPost> posts = planner().posts(std::nullopt, 2).value();
    QCOMPARE(posts.at(0).rate, (EarnRate{twei("0.5"), 0}));
    QCOMPARE(posts.at(1).rate, (EarnRate{twei("0.5"), 50}));
}

void PlannerTest::pagesWithoutGapOrRepetition()
{
    QList<Change> changes{Rulebook(), anAccount()};
    for (int i = 0; i < 57; ++i)
        changes.append(timed(QStringLiteral("p%1").arg(i), 30 + i % 7, i % 3, i % 5));
    know(changes);
    for (int i = 0; i < 5; ++i)
        submit(ReadAct{PostId{QStringLiteral("p%1").arg(i * 9)}, 2 * i + 1, noon(i), noon(i + 1)});
    const QStringList whole = planned();
    QCOMPARE(whole.size(), 57);
    QStringList paged;
    std::optional<EarningKey> after;
    for (;;) {
        const QList<PlannedPost> page = planner().posts(after, 4).value();
        if (page.isEmpty())
            break;
        paged += ids(page);
        after = page.last().key();
    }
    QCOMPARE(paged, whole);
}

void PlannerTest::countsReadingThatWaits()
{
    know({Rulebook(), anAccount(), timed(QStringLiteral("p"), 100), timed(QStringLiteral("q"), 60)});
    QCOMPARE(planned().first(), QStringLiteral("q"));
    submit(ReadAct{m_post, 70, noon(), noon(2)});
    QCOMPARE(planned().first(), QStringLiteral("p"));
    QCOMPARE(planner().posts(std::nullopt, 1)->first().rate.seconds, 30);
}

void PlannerTest::leavesOutWhatIsRated()
{
    Post rated = timed(QStringLiteral("rated"), 10);
    rated.mine.rating = Rating::Minus;
    Post own = timed(QStringLiteral("own"), 10);
    own.author.id = anAccount().id;
    know({Rulebook(), anAccount(), rated, own, timed(QStringLiteral("p"), 20),
          timed(QStringLiteral("q"), 30)});
    QCOMPARE(planned(), (QStringList{QStringLiteral("p"), QStringLiteral("q")}));
    submit(RateAct{m_post, Rating::Plus});
    QCOMPARE(planned(), QStringList{QStringLiteral("q")});
}

void PlannerTest::walksAlongOneIndex()
{
    const auto connection = sql::Connection::open(
        {m_folder->filePath(QStringLiteral("cache.db")), sql::Durability::Normal, true});
    QVERIFY(connection.ok());
    const QStringList reads{
        QStringLiteral("SELECT id FROM post INDEXED BY post_earning WHERE can_earn = 1 "
                       "AND (ahead, published_at, id) < (-5, 1, 'a') "
                       "ORDER BY ahead DESC, published_at DESC, id DESC LIMIT 9"),
        QStringLiteral("SELECT id FROM post INDEXED BY post_earning WHERE can_earn = 1 "
                       "ORDER BY ahead DESC, published_at DESC, id DESC LIMIT 9"),
        QStringLiteral("SELECT id FROM comment c INDEXED BY comment_by WHERE c.author_id = 'a' "
                       "ORDER BY c.published_at DESC LIMIT 9")};
    for (const QString &read : reads) {
        sql::Statement plan(**connection, QStringLiteral("EXPLAIN QUERY PLAN ") + read);
        QStringList steps;
        while (plan.next())
            steps.append(plan.text(3));
        QCOMPARE(steps.size(), 1);
        QVERIFY2(steps.first().contains(QStringLiteral("INDEX")), qPrintable(steps.first()));
        QCOMPARE(steps.first().contains(QStringLiteral("SEARCH")), read.contains(QStringLiteral("'a'")));
    }
}

void PlannerTest::choosesWithinPlusesAndMinutes()
{
    Account account = anAccount();
    account.plusesLeft = 2;
    QList<Change> changes{Rulebook(), account};
    for (int i = 0; i < 20; ++i)
        changes.append(timed(QStringLiteral("p%1").arg(i, 2, 10, QLatin1Char('0')), 60 + i, 0, i));
    know(changes);
    QVERIFY(resultOf(m_session->library().setSaved(PostId{QStringLiteral("p03")}, true)).ok());
    const JourneyChoice choice = planner().choose(5 * 60).value();
    QCOMPARE(choice.pluses, 2);
    QVERIFY(choice.seconds <= 5 * 60);
    QCOMPARE(choice.posts.size(), 4);
    QCOMPARE(choice.posts.at(0).post.value, QStringLiteral("p00"));
    QCOMPARE(choice.posts.at(1).post.value, QStringLiteral("p01"));
    QCOMPARE(choice.posts.at(2).post.value, QStringLiteral("p03"));
    QCOMPARE(choice.posts.at(2).reason, JourneyReason::Saved);
    QCOMPARE(choice.posts.at(3).post.value, QStringLiteral("p19"));
    QCOMPARE(choice.posts.at(3).reason, JourneyReason::Newest);
}

void PlannerTest::countsPlusesThatWait()
{
    QVERIFY(!planner().pluses());
    QVERIFY(planner().posts(std::nullopt, 5)->isEmpty());
    know({Rulebook(), anAccount(), timed(QStringLiteral("p"), 20)});
    QCOMPARE(planner().pluses()->left, 10);
    QSignalSpy changed(&planner(), &Planner::plusesChanged);
    submit(RateAct{m_post, Rating::Plus});
    QCOMPARE(planner().pluses()->left, 9);
    QVERIFY(!changed.isEmpty());
}

FARTHING_TEST(PlannerTest)
#include "test_planner.moc"
