// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/amountscale.h"

#include "support/builders.h"
#include "support/testcase.h"

#include <limits>

using namespace farthing;

class AmountScaleTest : public TestCase
{
    Q_OBJECT

private slots:
    void marksAreRoundAndFew_data();
    void marksAreRoundAndFew();
    void placesExactly();
    void holdsTheLargestAmounts();
};

void AmountScaleTest::marksAreRoundAndFew_data()
{
    QTest::addColumn<QString>("low");
    QTest::addColumn<QString>("high");
    QTest::addColumn<QString>("marks");
    const auto row = [](const char *name, const char *low, const char *high, const char *marks) {
        QTest::newRow(name) << QString::fromLatin1(low) << QString::fromLatin1(high)
                            << QString::fromLatin1(marks);
    };
    row("whole", "0", "10", "0 5 10");
    row("uneven", "9.42", "24.35", "5 10 15 20 25");
    row("both signs", "-0.4", "0.6", "-0.5 0 0.5 1");
    row("small", "0", "0.000003", "0 0.000001 0.000002 0.000003");
}

void AmountScaleTest::marksAreRoundAndFew()
{
    QFETCH(QString, low);
    QFETCH(QString, high);
    QFETCH(QString, marks);
    QStringList found;
    for (const Money mark : AmountScale(*Money::parse(low), *Money::parse(high)).marks())
        found << mark.toDecimal();
    QCOMPARE(found.join(QLatin1Char(' ')), marks);
}

void AmountScaleTest::placesExactly()
{
    const AmountScale scale(twei("0"), twei("10"));
    QCOMPARE(scale.place(twei("0"), 1000), 0);
    QCOMPARE(scale.place(twei("2.5"), 1000), 250);
    QCOMPARE(scale.place(twei("10"), 1000), 1000);
    QCOMPARE(scale.place(twei("-1"), 1000), 0);
    QCOMPARE(scale.place(twei("11"), 1000), 1000);
}

void AmountScaleTest::holdsTheLargestAmounts()
{
    constexpr qint64 most = std::numeric_limits<qint64>::max();
    const AmountScale scale(Money::fromMinor(-most), Money::fromMinor(most));
    QVERIFY(scale.marks().size() <= 7);
    QVERIFY(qAbs(scale.place(Money(), 1000) - 500) <= 1);
    QCOMPARE(scale.place(Money::fromMinor(most), 1000), 1000);
}

FARTHING_TEST(AmountScaleTest)
#include "test_amountscale.moc"
