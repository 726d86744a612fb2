// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/statementmodel.h"
#include "support/readerfixture.h"

#include <QtTest/QAbstractItemModelTester>

using namespace farthing;

class StatementModelTest : public ReaderFixture
{
    Q_OBJECT

private slots:
    void readsPageByPageNewestFirst();
    void newMovementsComeAboveWithoutReset();
    void whatOthersCausedGrowsInItsPlace();
    void signColourAndWordAgree();

private:
    static QList<StatementItem> items(int count)
    {
        QList<StatementItem> list;
        for (int i = 0; i < count; ++i)
            list.append(anItem(QStringLiteral("i%1").arg(i, 4, 10, QLatin1Char('0')), 1000 + i, i));
        return list;
    }
};

void StatementModelTest::readsPageByPageNewestFirst()
{
    know({anAccount()}, items(StatementModel::pageSize * 2 + 5));
    StatementModel model(m_session->wallet(), m_format, m_clock);
    QCOMPARE(model.rowCount(), StatementModel::pageSize);
    // The tester fetches more by itself.
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    while (model.canFetchMore({}))
        model.fetchMore({});
    QCOMPARE(model.rowCount(), StatementModel::pageSize * 2 + 5);
    for (int row = 1; row < model.rowCount(); ++row)
        QVERIFY(model.at(row - 1).at > model.at(row).at);
}

void StatementModelTest::newMovementsComeAboveWithoutReset()
{
    know({anAccount()}, items(StatementModel::pageSize + 20));
    StatementModel model(m_session->wallet(), m_format, m_clock);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.fetchMore({});
    const QPersistentModelIndex held = model.index(50);
    const QString key = model.at(50).id.value;
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    know({}, {anItem(QStringLiteral("new"), 7, 9000)});
    QTRY_COMPARE(model.at(0).id.value, QStringLiteral("new"));
    QCOMPARE(held.row(), 51);
    QCOMPARE(model.at(held.row()).id.value, key);
    QCOMPARE(resets.size(), 0);
    while (model.canFetchMore({}))
        model.fetchMore({});
    QCOMPARE(model.rowCount(), StatementModel::pageSize + 21);
}

void StatementModelTest::whatOthersCausedGrowsInItsPlace()
{
    StatementItem others = anItem(QStringLiteral("o"), 100'000, 1);
    others.line = Line::LikesCommenter;
    others.causedBy = CausedBy::Others;
    know({anAccount()}, {others, anItem(QStringLiteral("x"), 5, 0)});
    StatementModel model(m_session->wallet(), m_format, m_clock);
    QCOMPARE(model.index(0).data(StatementModel::SubjectRole).toString(),
             QStringLiteral("from others, that day"));
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    others.amount = twei("0.2");
    know({}, {others});
    QTRY_COMPARE(model.index(0).data(StatementModel::AmountRole).toString(), QStringLiteral("+0.20"));
    QCOMPARE(inserted.size() + removed.size(), 0);
}

void StatementModelTest::signColourAndWordAgree()
{
    StatementItem spent = anItem(QStringLiteral("s"), -400'000, 2);
    spent.line = Line::CommentTributes;
    spent.post = m_post;
    spent.postTitle = QStringLiteral("Cod quota");
    know({anAccount()}, {spent, anItem(QStringLiteral("g"), 10'000'000, 1)});
    StatementModel model(m_session->wallet(), m_format, m_clock);
    const QModelIndex first = model.index(0);
    QCOMPARE(first.data().toString(), QStringLiteral("Comment Tributes"));
    QCOMPARE(first.data(StatementModel::AmountRole).toString(), QStringLiteral("\u22120.40"));
    QCOMPARE(first.data(StatementModel::ToneRole).toInt(), int(Tone::Loss));
    QVERIFY(
        first.data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("spent 0.40 Twei. Cod quota")));
    const QModelIndex second = model.index(1);
    QCOMPARE(second.data(StatementModel::AmountRole).toString(), QStringLiteral("+10"));
    QCOMPARE(second.data(StatementModel::ToneRole).toInt(), int(Tone::Gain));
    QVERIFY(second.data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("earned 10 Twei")));
}

FARTHING_TEST(StatementModelTest)
#include "test_statementmodel.moc"
