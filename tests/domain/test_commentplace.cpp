// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/commentplace.h"
#include "support/testcase.h"

#include <QtCore/QRandomGenerator>

#include <algorithm>

using namespace farthing;

class CommentPlaceTest : public TestCase
{
    Q_OBJECT

private slots:
    void putsThemInOrder_data();
    void putsThemInOrder();
};

void CommentPlaceTest::putsThemInOrder_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("mostLikes");
    for (const int count : {0, 1, 2, 1'000})
        for (const int likes : {0, 3, 1'000, 2'000'000'000})
            QTest::addRow("%d of at most %d likes", count, likes) << count << likes;
}

/// Each order is that of the comparison, whichever way leads to it; also of those that nobody has sent yet.
void CommentPlaceTest::putsThemInOrder()
{
    QFETCH(int, count);
    QFETCH(int, mostLikes);
    QRandomGenerator random(quint32(count + mostLikes));
    QList<PlacedComment> places;
    for (int i = 0; i < count; ++i) {
        PlacedComment place;
        place.number = i % 7 == 3 ? -i : i;
        place.publishedAt = random.bounded(count);
        place.likes = random.bounded(mostLikes + 1);
        places.append(place);
    }
    for (const CommentOrder order : {CommentOrder::Time, CommentOrder::Likes, CommentOrder::Time}) {
        QList<PlacedComment> wanted = places;
        std::sort(wanted.begin(), wanted.end(), [order](const PlacedComment &a, const PlacedComment &b) {
            return standsBefore(a, b, order);
        });
        putInOrder(places, order);
        QCOMPARE(places, wanted);
    }
}

FARTHING_TEST(CommentPlaceTest)
#include "test_commentplace.moc"
