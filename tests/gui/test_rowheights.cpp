// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/rowheights.h"

#include "support/testcase.h"

#include <QtCore/QRandomGenerator>

#include <numeric>

using namespace farthing;

class RowHeightsTest : public TestCase
{
    Q_OBJECT

private slots:
    void knowsWhereEachRowStands();
    void addsUpAsPlainSumsDo();
};

void RowHeightsTest::knowsWhereEachRowStands()
{
    RowHeights heights;
    QCOMPARE(heights.total(), 0);
    QCOMPARE(heights.rowAt(5), -1);
    heights.assign({10, 20, 30});
    QCOMPARE(heights.top(0), 0);
    QCOMPARE(heights.top(2), 30);
    QCOMPARE(heights.total(), 60);
    QCOMPARE(heights.rowAt(-5), 0);
    QCOMPARE(heights.rowAt(9), 0);
    QCOMPARE(heights.rowAt(10), 1);
    QCOMPARE(heights.rowAt(29), 1);
    QCOMPARE(heights.rowAt(30), 2);
    QCOMPARE(heights.rowAt(1000), 2);
}

void RowHeightsTest::addsUpAsPlainSumsDo()
{
    QRandomGenerator random(3);
    RowHeights heights;
    std::vector<int> plain;
    for (int round = 0; round < 2'000; ++round) {
        const int row = plain.empty() ? 0 : random.bounded(int(plain.size()));
        const int act = plain.empty() ? 0 : random.bounded(4);
        if (act == 0) {
            std::vector<int> more(size_t(random.bounded(1, 6)));
            for (int &height : more)
                height = random.bounded(1, 90);
            heights.insert(row, more);
            plain.insert(plain.begin() + row, more.begin(), more.end());
        } else if (act == 1) {
            const int count = random.bounded(1, qMin(4, int(plain.size()) - row) + 1);
            heights.remove(row, count);
            plain.erase(plain.begin() + row, plain.begin() + row + count);
        } else {
            plain[size_t(row)] = random.bounded(1, 90);
            heights.set(row, plain[size_t(row)]);
        }
        QCOMPARE(heights.size(), int(plain.size()));
        QCOMPARE(heights.total(), std::accumulate(plain.begin(), plain.end(), 0));
        if (plain.empty())
            continue;
        const int somewhere = random.bounded(int(plain.size()));
        const int top = std::accumulate(plain.begin(), plain.begin() + somewhere, 0);
        QCOMPARE(heights.top(somewhere), top);
        QCOMPARE(heights.rowAt(top), somewhere);
        QCOMPARE(heights.rowAt(top + plain[size_t(somewhere)] - 1), somewhere);
    }
}

FARTHING_TEST(RowHeightsTest)
#include "test_rowheights.moc"
