// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/threadrows.h"

#include "support/testcase.h"

#include <QtCore/QRandomGenerator>

using namespace farthing;

class ThreadRowsTest : public TestCase
{
    Q_OBJECT

private slots:
    void repliesStandUnderTheirComments();
    void survivesRingsAndOrphans();
    void ordersEachLevelByLikes();
    void hidesWhatIsFolded();
    void countsWhatIsNew();
    void goesAsDeepAsThreadsDo();
    void everyCommentIsThereOnce();

private:
    static PlacedComment place(qint64 number, qint64 parent = 0, int likes = 0)
    {
        return {number, parent, number * 1000, 10, likes, false};
    }
    /// "1:0 2:1": numbers with their depths.
    static QString told(const ThreadRows &all)
    {
        QStringList words;
        for (const ThreadRow &row : all.rows)
            words << QStringLiteral("%1:%2").arg(row.number).arg(row.depth);
        return words.join(QLatin1Char(' '));
    }
};

void ThreadRowsTest::repliesStandUnderTheirComments()
{
    const ThreadRows all =
        arrange({place(1), place(2), place(3), place(4, 1), place(5, 1), place(6, 4)}, {}, {});
    QCOMPARE(told(all), QStringLiteral("1:0 4:1 6:2 5:1 2:0 3:0"));
    QCOMPARE(all.rows.front().replies, 3);
    QCOMPARE(all.rows.back().replies, 0);
    QCOMPARE(all.count, 6);
    QCOMPARE(told(arrange({}, {}, {})), QString());
}

void ThreadRowsTest::survivesRingsAndOrphans()
{
    QCOMPARE(told(arrange({place(1, 2), place(2, 1), place(3, 3), place(4, 99)}, {}, {})),
             QStringLiteral("3:0 4:0 1:0 2:1"));
    // Numbers far from each other, and those of comments that were written here.
    QCOMPARE(told(arrange({place(1), place(1'000'000'000'000), place(-1, 1'000'000'000'000)}, {}, {})),
             QStringLiteral("1:0 1000000000000:0 -1:1"));
}

void ThreadRowsTest::ordersEachLevelByLikes()
{
    QList<PlacedComment> places{place(1, 0, 2), place(2, 0, 5), place(3, 1, 1),
                                place(4, 1, 9), place(5, 0, 5), place(6, 2, 0)};
    putInOrder(places, CommentOrder::Likes);
    QCOMPARE(told(arrange(places, {}, {})), QStringLiteral("2:0 6:1 5:0 1:0 4:1 3:1"));
    putInOrder(places, CommentOrder::Time);
    QCOMPARE(told(arrange(places, {}, {})), QStringLiteral("1:0 3:1 4:1 2:0 6:1 5:0"));
}

void ThreadRowsTest::hidesWhatIsFolded()
{
    const QList<PlacedComment> places{place(1), place(2, 1), place(3, 2), place(4)};
    const ThreadRows all = arrange(places, {1, 2, 4}, {});
    QCOMPARE(told(all), QStringLiteral("1:0 4:0"));
    QVERIFY(all.rows.front().folded);
    QCOMPARE(all.rows.front().replies, 2);
    QVERIFY(!all.rows.back().folded); // nothing to hide
    QCOMPARE(all.count, 4);
}

void ThreadRowsTest::countsWhatIsNew()
{
    QList<PlacedComment> places{place(1), place(2), place(3, 1), place(4), place(5)};
    places[3].own = true;
    places[4].size = -1; // removed
    const ThreadRows all = arrange(places, {1}, 1500);
    QCOMPARE(all.newCount, 2);
    QCOMPARE(all.count, 4);
    QCOMPARE(told(all), QStringLiteral("1:0 2:0 4:0 5:0"));
    QVERIFY(all.rows[0].newBelow && !all.rows[0].isNew);
    QVERIFY(all.rows[1].isNew);
    QVERIFY(!all.rows[2].isNew);
    QCOMPARE(arrange(places, {}, {}).newCount, 0);
}

void ThreadRowsTest::goesAsDeepAsThreadsDo()
{
    constexpr int deep = 200'000;
    QList<PlacedComment> places;
    for (int i = 1; i <= deep; ++i)
        places.append(place(i, i - 1));
    const ThreadRows all = arrange(places, {}, {});
    QCOMPARE(all.rows.back().depth, deep - 1);
    QCOMPARE(all.rows.front().replies, deep - 1);
}

void ThreadRowsTest::everyCommentIsThereOnce()
{
    QRandomGenerator random(7);
    for (int round = 0; round < 200; ++round) {
        const int count = 1 + random.bounded(60);
        QList<PlacedComment> places;
        for (int i = 1; i <= count; ++i)
            places.append(place(i * (round % 3 == 0 ? 1'000 : 1), random.bounded(count + 3)));
        const ThreadRows all = arrange(places, {}, {});
        QSet<qint64> seen;
        for (const ThreadRow &row : all.rows)
            seen.insert(row.number);
        QCOMPARE(int(all.rows.size()), count);
        QCOMPARE(seen.size(), count);
        // A row's replies are the deeper ones that follow it.
        for (size_t i = 0; i < all.rows.size(); ++i) {
            size_t end = i + 1;
            while (end < all.rows.size() && all.rows[end].depth > all.rows[i].depth)
                ++end;
            QCOMPARE(all.rows[i].replies, int(end - i - 1));
        }
    }
}

FARTHING_TEST(ThreadRowsTest)
#include "test_threadrows.moc"
