// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/keyedlistmodel.h"
#include "support/testcase.h"

#include <QtCore/QRandomGenerator>
#include <QtTest/QAbstractItemModelTester>

#include <algorithm>

using namespace farthing;

namespace {

struct Pair
{
    QString key;
    int value = 0;
    friend bool operator==(const Pair &, const Pair &) = default;
};

class Pairs : public KeyedListModel<Pair>
{
public:
    using KeyedListModel::append;
    using KeyedListModel::become;

    QVariant data(const QModelIndex &index, int role) const override
    {
        return role == Qt::DisplayRole ? QVariant(at(index.row()).key) : QVariant();
    }

protected:
    QString keyOf(const Pair &pair) const override { return pair.key; }
};

QList<Pair> pairs(const QString &keys, int value = 0)
{
    QList<Pair> list;
    for (const QChar key : keys)
        list.append({QString(key), value});
    return list;
}

} // namespace

class KeyedListModelTest : public TestCase
{
    Q_OBJECT

private slots:
    void insertsRunsTogether();
    void changesOnlyWhatDiffers();
    void keepsTheFirstOfTwoWithOneKey();
    void neverResetsWhateverComes();
};

void KeyedListModelTest::insertsRunsTogether()
{
    Pairs model;
    model.become(pairs(QStringLiteral("ae")));
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    model.become(pairs(QStringLiteral("abcde")));
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(inserted.first().at(1).toInt(), 1);
    QCOMPARE(inserted.first().at(2).toInt(), 3);
    QCOMPARE(removed.size(), 0);
}

void KeyedListModelTest::changesOnlyWhatDiffers()
{
    Pairs model;
    model.become(pairs(QStringLiteral("abc")));
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QList<Pair> fresh = pairs(QStringLiteral("abc"));
    fresh[1].value = 7;
    model.become(fresh);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.first().first().toModelIndex().row(), 1);
    model.become(fresh);
    QCOMPARE(changed.size(), 1);
}

void KeyedListModelTest::keepsTheFirstOfTwoWithOneKey()
{
    Pairs model;
    model.become({{QStringLiteral("a"), 1}, {QStringLiteral("b"), 2}, {QStringLiteral("a"), 3}});
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.at(0).value, 1);
}

void KeyedListModelTest::neverResetsWhateverComes()
{
    Pairs model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    QRandomGenerator random(20251002);
    const QString alphabet = QStringLiteral("abcdefghij");
    for (int round = 0; round < 300; ++round) {
        QString keys = alphabet;
        std::shuffle(keys.begin(), keys.end(), random);
        const QList<Pair> fresh = pairs(keys.left(random.bounded(alphabet.size() + 1)), random.bounded(3));
        // A row that is still there is the same row to whoever held on to it.
        const QPersistentModelIndex held = model.index(model.rowCount() / 2);
        const QString key = held.isValid() ? model.at(held.row()).key : QString();
        model.become(fresh);
        QCOMPARE(model.rows(), fresh);
        const bool stays =
            std::any_of(fresh.cbegin(), fresh.cend(), [&](const Pair &pair) { return pair.key == key; });
        QCOMPARE(held.isValid(), stays);
        if (stays)
            QCOMPARE(model.at(held.row()).key, key);
    }
    QCOMPARE(resets.size(), 0);
}

FARTHING_TEST(KeyedListModelTest)
#include "test_keyedlistmodel.moc"
