// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/threadlistmodel.h"

#include "support/testcase.h"

#include <QtCore/QRandomGenerator>
#include <QtTest/QAbstractItemModelTester>

#include <algorithm>

using namespace farthing;

namespace {

class PlainThreads : public ThreadListModel
{
public:
    using ThreadListModel::become;
    using ThreadListModel::restart;

    QVariant data(const QModelIndex &index, int role) const override
    {
        return role == Qt::DisplayRole ? QVariant(rowAt(index.row()).number) : QVariant();
    }
};

std::vector<ThreadRow> rowsOf(const QList<qint64> &numbers)
{
    std::vector<ThreadRow> rows;
    for (const qint64 number : numbers) {
        ThreadRow row;
        row.number = number;
        rows.push_back(row);
    }
    return rows;
}

} // namespace

class ThreadListModelTest : public TestCase
{
    Q_OBJECT

private slots:
    void tellsOnlyWhatIsDifferent();
    void keepsWhatViewsHoldOnTo();
    void walksFromThreadToThread();
};

void ThreadListModelTest::tellsOnlyWhatIsDifferent()
{
    PlainThreads model;
    model.restart(rowsOf({1, 2, 3, 4}));
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    QSignalSpy layout(&model, &QAbstractItemModel::layoutChanged);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.become(rowsOf({1, 5, 6, 2, 4}), {4});
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(removed.size(), 1);
    QCOMPARE(layout.size(), 0);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.first().first().toModelIndex().row(), 4);
    std::vector<ThreadRow> answered = rowsOf({1, 5, 6, 2, 4});
    answered[1].replies = answered[2].replies = 3;
    model.become(answered, {});
    QCOMPARE(changed.size(), 2);
    QCOMPARE(changed.last().at(0).toModelIndex().row(), 1);
    QCOMPARE(changed.last().at(1).toModelIndex().row(), 2);
    model.become(answered, {});
    QCOMPARE(changed.size() + inserted.size() + removed.size(), 4);
    model.become(rowsOf({4, 1}), {});
    QCOMPARE(layout.size(), 1);
}

void ThreadListModelTest::keepsWhatViewsHoldOnTo()
{
    PlainThreads model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QRandomGenerator random(11);
    QList<qint64> now;
    for (int round = 0; round < 300; ++round) {
        QList<QPersistentModelIndex> held;
        for (int row = 0; row < model.rowCount(); ++row)
            held.append(model.index(row));
        const QList<qint64> before = now;
        const int size = round % 50 == 49 ? 2'000 : 40;
        now.removeIf([&](qint64) { return random.bounded(6) == 0; });
        for (int i = random.bounded(size); i > 0; --i) {
            const qint64 number = random.bounded(100'000);
            if (!now.contains(number))
                now.insert(random.bounded(int(now.size()) + 1), number);
        }
        if (round % 7 == 0)
            std::shuffle(now.begin(), now.end(), random);
        if (now.size() > 2'000)
            now.resize(20);
        model.become(rowsOf(now), {});
        QCOMPARE(model.rowCount(), int(now.size()));
        for (int row = 0; row < model.rowCount(); ++row)
            QCOMPARE(model.rowAt(row).number, now.at(row));
        for (int row = 0; row < held.size(); ++row) {
            const auto place = now.indexOf(before.at(row));
            QCOMPARE(held.at(row).isValid() ? held.at(row).row() : -1, int(place));
        }
    }
}

void ThreadListModelTest::walksFromThreadToThread()
{
    PlainThreads model;
    std::vector<ThreadRow> rows = rowsOf({1, 2, 3, 4, 5});
    rows[1].depth = rows[2].depth = 1;
    rows[4].depth = 1;
    model.restart(rows);
    QCOMPARE(model.topLevelFrom(-1, true), 0);
    QCOMPARE(model.topLevelFrom(0, true), 3);
    QCOMPARE(model.topLevelFrom(3, true), -1);
    QCOMPARE(model.topLevelFrom(4, false), 3);
    QCOMPARE(model.topLevelFrom(2, false), 0);
    QCOMPARE(model.topLevelFrom(0, false), -1);
    QCOMPARE(model.newFrom(2), -1);
    QCOMPARE(model.rowOfNumber(4), 3);
    QCOMPARE(model.rowOfNumber(6), -1);
}

FARTHING_TEST(ThreadListModelTest)
#include "test_threadlistmodel.moc"
