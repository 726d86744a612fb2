// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/balancepoints.h"

#include "support/builders.h"
#include "support/testcase.h"

using namespace farthing;

class BalancePointsTest : public TestCase
{
    Q_OBJECT

private slots:
    void aPointForEachDayOfThePeriod_data();
    void aPointForEachDayOfThePeriod();
    void aDayWithoutMovementsKeepsTheBalance();
    void beginsWithTheBalanceOfTheDayBefore();
    void aClockThatIsAheadDoesNotHideToday();
    void saysItsValues();

private:
    const QDate m_today{2025, 10, 31};
};

void BalancePointsTest::aPointForEachDayOfThePeriod_data()
{
    QTest::addColumn<ChartPeriod>("period");
    QTest::addColumn<QDate>("first");
    QTest::newRow("30 days") << ChartPeriod::Days30 << QDate(2025, 10, 2);
    QTest::newRow("90 days") << ChartPeriod::Days90 << QDate(2025, 8, 3);
    QTest::newRow("a year") << ChartPeriod::Year << QDate(2024, 11, 1);
    QTest::newRow("all") << ChartPeriod::All << QDate(2023, 2, 1);
}

void BalancePointsTest::aPointForEachDayOfThePeriod()
{
    QFETCH(ChartPeriod, period);
    QFETCH(QDate, first);
    const QList<StatementDay> days{{QDate(2023, 2, 1), 1, twei("5"), Money(), twei("5")}};
    const QList<BalancePoint> points = balancePoints(days, period, m_today);
    QCOMPARE(points.first().day, first);
    QCOMPARE(points.last().day, m_today);
    QCOMPARE(points.size(), first.daysTo(m_today) + 1);
    for (const BalancePoint &point : points)
        QCOMPARE(point.closing, twei("5"));
}

void BalancePointsTest::aDayWithoutMovementsKeepsTheBalance()
{
    const QList<StatementDay> days{
        {QDate(2025, 10, 10), 2, twei("5"), twei("-1"), twei("4")},
        {QDate(2025, 10, 12), 1, Money(), twei("-0.5"), twei("3.5")},
    };
    const QList<BalancePoint> points = balancePoints(days, ChartPeriod::Days30, m_today);
    QCOMPARE(points.at(7), (BalancePoint{QDate(2025, 10, 9), {}, {}, {}}));
    QCOMPARE(points.at(8), (BalancePoint{QDate(2025, 10, 10), twei("4"), twei("5"), twei("-1")}));
    QCOMPARE(points.at(9), (BalancePoint{QDate(2025, 10, 11), twei("4"), {}, {}}));
    QCOMPARE(points.at(10), (BalancePoint{QDate(2025, 10, 12), twei("3.5"), {}, twei("-0.5")}));
    QCOMPARE(points.last().closing, twei("3.5"));
}

void BalancePointsTest::beginsWithTheBalanceOfTheDayBefore()
{
    const QList<StatementDay> days{{QDate(2025, 10, 1), 1, twei("7"), {}, twei("7")},
                                   {QDate(2025, 10, 3), 1, twei("1"), {}, twei("8")}};
    QCOMPARE(balancePoints(days, ChartPeriod::Days30, m_today).first().closing, twei("7"));
}

void BalancePointsTest::aClockThatIsAheadDoesNotHideToday()
{
    const QList<StatementDay> days{{m_today.addDays(1), 1, twei("1"), {}, twei("1")}};
    QCOMPARE(balancePoints(days, ChartPeriod::Days30, m_today).last().closing, twei("1"));
    // A time that makes no sense makes no endless chart.
    const QList<StatementDay> strange{{QDate(9999, 12, 31), 1, twei("1"), {}, twei("1")}};
    QVERIFY(balancePoints(strange, ChartPeriod::All, m_today).size() < 10);
    QCOMPARE(balancePoints({}, ChartPeriod::All, m_today).size(), 1);
}

void BalancePointsTest::saysItsValues()
{
    const Format format(QLocale::c(), QTimeZone::utc());
    const BalancePointWords words(format);
    const BalancePoint point{QDate(2025, 10, 2), twei("24.35"), twei("0.6"), twei("-0.4")};
    QCOMPARE(words.spoken(point),
             QStringLiteral("2 October 2025. Balance 24.35 Twei, earned 0.60 Twei, spent 0.40 Twei."));
    QVERIFY(words.summary({}).isEmpty());
    QVERIFY(words.summary({{QDate(2025, 10, 1), twei("1"), {}, {}}, point})
                .contains(QStringLiteral("highest 24.35")));
}

FARTHING_TEST(BalancePointsTest)
#include "test_balancepoints.moc"
