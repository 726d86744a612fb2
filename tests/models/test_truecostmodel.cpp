// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/truecostmodel.h"

#include "models/figureroles.h"
#include "support/builders.h"
#include "support/testcase.h"

#include <QtTest/QAbstractItemModelTester>

using namespace farthing;

class TrueCostModelTest : public TestCase
{
    Q_OBJECT

private slots:
    void saysFiguresAndWhereTheyComeFrom();
    void whatIsUnknownIsNeverNought();
    void sortsByValue();
    void staysWhereItIs();

private:
    static CostRow row(const QString &post)
    {
        CostRow row;
        row.of = CostRow::Of::Post;
        row.post = PostId{post};
        row.title = QStringLiteral("Title of ") + post;
        row.figures.profit = twei("0.5");
        row.figures.loss = twei("1.4");
        row.figures.total = twei("-0.9");
        row.figures.seconds = 1800;
        row.figures.perHour = twei("-1.8");
        return row;
    }
    QString said(int line, int column, int role = Qt::DisplayRole) const
    {
        return m_model.index(line, column).data(role).toString();
    }

    const Format m_format{QLocale::c(), QTimeZone::utc()};
    TrueCostModel m_model{m_format};
    QAbstractItemModelTester m_tester{&m_model};
};

void TrueCostModelTest::saysFiguresAndWhereTheyComeFrom()
{
    CostRow bought = row(QStringLiteral("a"));
    bought.boughtAt = noon();
    m_model.setRows({bought, row(QStringLiteral("b"))});
    QCOMPARE(said(0, TrueCostModel::SubjectColumn), QStringLiteral("Title of a"));
    QCOMPARE(said(0, TrueCostModel::ProfitColumn), QStringLiteral("0.50"));
    QCOMPARE(said(0, TrueCostModel::TotalColumn), QStringLiteral("\u22120.90"));
    QCOMPARE(said(0, TrueCostModel::TimeColumn), QStringLiteral("30:00"));
    QCOMPARE(said(0, TrueCostModel::PerHourColumn), QStringLiteral("\u22121.80"));
    QVERIFY(said(0, TrueCostModel::SourceColumn).startsWith(QStringLiteral("bought 2 Oct")));
    QVERIFY(
        said(0, TrueCostModel::ProfitColumn, FigureSourceRole).contains(QStringLiteral("Bought on 2 Oct")));
    QCOMPARE(said(1, TrueCostModel::SourceColumn), QStringLiteral("reported"));
    QVERIFY(said(1, TrueCostModel::TotalColumn, FigureSourceRole).startsWith(QStringLiteral("Computed")));
    QVERIFY(said(1, TrueCostModel::TimeColumn, FigureSourceRole).startsWith(QStringLiteral("Reported")));
    QCOMPARE(said(1, TrueCostModel::TotalColumn, FigureToneRole).toInt(), 2); // Tone::Loss
    QCOMPARE(said(1, TrueCostModel::TotalColumn, Qt::AccessibleTextRole),
             QStringLiteral("Title of b, Total: \u22120.90"));
    QCOMPARE(m_model.headerData(0, Qt::Horizontal, Qt::DisplayRole).toString(), QStringLiteral("Post"));
}

void TrueCostModelTest::whatIsUnknownIsNeverNought()
{
    CostRow open = row(QStringLiteral("a"));
    open.title.clear();
    open.figures.profitOpen = true;
    open.figures.perHour.reset();
    open.figures.seconds.reset();
    CostRow nothing = open;
    nothing.post = PostId{QStringLiteral("b")};
    nothing.figures.profit = Money();
    m_model.setRows({open, nothing});
    QCOMPARE(said(0, TrueCostModel::SubjectColumn), QStringLiteral("A post that is not here"));
    QCOMPARE(said(0, TrueCostModel::ProfitColumn), QStringLiteral("0.50 + …"));
    QCOMPARE(said(1, TrueCostModel::ProfitColumn), QStringLiteral("…"));
    for (const int column :
         {TrueCostModel::TotalColumn, TrueCostModel::TimeColumn, TrueCostModel::PerHourColumn})
        QCOMPARE(said(0, column), QStringLiteral("…"));
    QVERIFY(said(0, TrueCostModel::ProfitColumn, FigureSourceRole).contains(QStringLiteral("not known")));
    QCOMPARE(said(0, TrueCostModel::TotalColumn, FigureToneRole).toInt(), 0);
}

void TrueCostModelTest::sortsByValue()
{
    CostRow large = row(QStringLiteral("a"));
    large.figures.total = twei("10");
    m_model.setRows({large, row(QStringLiteral("b"))});
    const auto value = [this](int line) {
        return m_model.index(line, TrueCostModel::TotalColumn).data(FigureSortRole).toLongLong();
    };
    QCOMPARE(value(0), 10'000'000);
    QCOMPARE(value(1), -900'000);
}

void TrueCostModelTest::staysWhereItIs()
{
    m_model.setRows({row(QStringLiteral("a")), row(QStringLiteral("c"))});
    const QPersistentModelIndex last = m_model.index(1, TrueCostModel::LossColumn);
    QSignalSpy reset(&m_model, &QAbstractItemModel::modelReset);
    QSignalSpy changed(&m_model, &QAbstractItemModel::dataChanged);
    CostRow more = row(QStringLiteral("c"));
    more.figures.loss = twei("2");
    m_model.setRows({row(QStringLiteral("a")), row(QStringLiteral("b")), more});
    QCOMPARE(last.row(), 2);
    QCOMPARE(last.data().toString(), QStringLiteral("2"));
    QCOMPARE(reset.size(), 0);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.first().at(1).toModelIndex().column(), int(TrueCostModel::ColumnCount) - 1);
    CostRow month = row(QString());
    month.of = CostRow::Of::Month;
    month.month = QDate(2025, 10, 1);
    m_model.setRows({month});
    QCOMPARE(reset.size(), 1);
    QCOMPARE(said(0, 0), QStringLiteral("October 2025"));
    QCOMPARE(m_model.headerData(0, Qt::Horizontal, Qt::DisplayRole).toString(), QStringLiteral("Month"));
}

FARTHING_TEST(TrueCostModelTest)
#include "test_truecostmodel.moc"
