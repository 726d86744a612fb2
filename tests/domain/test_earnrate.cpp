// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/earnrate.h"

#include "support/builders.h"
#include "support/testcase.h"

#include <QtCore/QRandomGenerator>

using namespace farthing;

class EarnRateTest : public TestCase
{
    Q_OBJECT

private slots:
    void comparesExactly_data();
    void comparesExactly();
    void comparesLikeWholeNumbersDo();
    void nothingLeftToReadBeatsEverything();
    void saysWhatAMinuteEarns_data();
    void saysWhatAMinuteEarns();
};

void EarnRateTest::comparesExactly_data()
{
    QTest::addColumn<qint64>("a");
    QTest::addColumn<qint64>("b");
    QTest::addColumn<qint64>("c");
    QTest::addColumn<qint64>("d");
    QTest::addColumn<int>("order");
    constexpr qint64 most = std::numeric_limits<qint64>::max();
    QTest::newRow("same") << qint64(1) << qint64(2) << qint64(2) << qint64(4) << 0;
    QTest::newRow("less") << qint64(1) << qint64(3) << qint64(1) << qint64(2) << -1;
    QTest::newRow("more") << qint64(2) << qint64(3) << qint64(3) << qint64(5) << 1;
    QTest::newRow("nothing") << qint64(0) << qint64(7) << qint64(0) << qint64(9) << 0;
    // No double tells these apart.
    QTest::newRow("great, by one") << most << most - 1 << most - 1 << most - 2 << -1;
    QTest::newRow("great, the same") << most << most << most - 5 << most - 5 << 0;
    QTest::newRow("a hair") << qint64(500'000) << qint64(1'000'000'007) << qint64(500'000)
                            << qint64(1'000'000'006) << -1;
}

void EarnRateTest::comparesExactly()
{
    QFETCH(qint64, a);
    QFETCH(qint64, b);
    QFETCH(qint64, c);
    QFETCH(qint64, d);
    QFETCH(int, order);
    const auto sign = [](std::strong_ordering value) {
        return value < 0 ? -1 : value > 0 ? 1 : 0;
    };
    QCOMPARE(sign(compareFractions(a, b, c, d)), order);
    QCOMPARE(sign(compareFractions(c, d, a, b)), -order);
}

void EarnRateTest::comparesLikeWholeNumbersDo()
{
    // Small ones meet every way of ending, great ones every way of going on.
    for (qint64 a = 0; a < 12; ++a)
        for (qint64 b = 1; b < 12; ++b)
            for (qint64 c = 0; c < 12; ++c)
                for (qint64 d = 1; d < 12; ++d)
                    QVERIFY(compareFractions(a, b, c, d) == (a * d <=> c * b));
    QRandomGenerator random(20261126);
    for (int i = 0; i < 100'000; ++i) {
        const qint64 a = random.bounded(1 << 30);
        const qint64 b = 1 + random.bounded(1 << 30);
        const qint64 c = random.bounded(1 << 30);
        const qint64 d = 1 + random.bounded(1 << 30);
        QVERIFY((compareFractions(a, b, c, d) < 0) == (a * d < c * b));
        QVERIFY((compareFractions(a, b, c, d) == 0) == (a * d == c * b));
    }
}

void EarnRateTest::nothingLeftToReadBeatsEverything()
{
    const EarnRate read{twei("0.01"), 0};
    const EarnRate best{twei("1000"), 1};
    const EarnRate nothing{Money(), 0};
    QVERIFY(read.isAbove(best) && !best.isAbove(read));
    QVERIFY(best.isAbove(nothing) && !nothing.isAbove(best));
    QVERIFY(!read.isAbove(read) && !nothing.isAbove(nothing));
    QVERIFY((EarnRate{twei("2"), 0}.isAbove(read)));
    QVERIFY((EarnRate{twei("0.5"), 60}.isAbove({twei("0.5"), 61})));
}

void EarnRateTest::saysWhatAMinuteEarns_data()
{
    QTest::addColumn<QString>("reward");
    QTest::addColumn<int>("seconds");
    QTest::addColumn<QString>("perMinute");
    QTest::newRow("a minute") << "0.5" << 60 << "0.5";
    QTest::newRow("rounded down") << "0.5" << 83 << "0.36";
    QTest::newRow("more than one") << "0.5" << 7 << "4.28";
    QTest::newRow("little") << "0.5" << 3600 << "0.0083";
    QTest::newRow("very little") << "0.000001" << 60 << "0.000001";
    QTest::newRow("nothing") << "0" << 60 << "0";
}

void EarnRateTest::saysWhatAMinuteEarns()
{
    QFETCH(QString, reward);
    QFETCH(int, seconds);
    QFETCH(QString, perMinute);
    const EarnRate rate{Money::parse(reward).value(), seconds};
    QCOMPARE(rate.perMinute().value().toDecimal(), perMinute);
    QVERIFY(!EarnRate({rate.reward, 0}).perMinute());
    QVERIFY(!EarnRate({Money::fromMinor(std::numeric_limits<qint64>::max()), 1}).perMinute());
}

FARTHING_TEST(EarnRateTest)
#include "test_earnrate.moc"
