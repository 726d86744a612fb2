// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/minutesleft.h"
#include "support/testcase.h"

using namespace farthing;

class MinutesLeftTest : public TestCase
{
    Q_OBJECT

private slots:
    void beginsWithTheTimeToRead()
    {
        MinutesLeft left;
        left.begin(250);
        QCOMPARE(left.at(1), 4);
        left.begin(20);
        QCOMPARE(left.at(1), 0);
        left.begin(0);
        QCOMPARE(left.at(1), std::nullopt);
    }

    void countsDownToTheEnd()
    {
        MinutesLeft left;
        left.begin(600);
        QList<int> said;
        for (int i = 1000; i > 0; --i)
            if (const int now = left.at(i / 1000.0).value(); said.isEmpty() || said.last() != now)
                said.append(now);
        QCOMPARE(said, (QList<int>{10, 9, 8, 7, 6, 5, 4, 3, 2, 1, 0}));
        QCOMPARE(left.at(0), std::nullopt);
    }

    /// Up and down a line at the border of two minutes.
    void doesNotFlicker()
    {
        MinutesLeft left;
        left.begin(600);
        left.at(0.6);
        const int said = left.at(0.549).value();
        for (int i = 0; i < 20; ++i)
            QCOMPARE(left.at(i % 2 == 0 ? 0.545 : 0.555), said);
        QCOMPARE(left.at(0.3), 3);
        QCOMPARE(left.at(0.8), 8); // back up
    }
};

FARTHING_TEST(MinutesLeftTest)
#include "test_minutesleft.moc"
