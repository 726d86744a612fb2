// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/nearduplicate.h"
#include "support/testcase.h"

using namespace farthing;
using Why = NearDuplicate::Why;

Q_DECLARE_METATYPE(farthing::NearDuplicate::Why)

class NearDuplicateTest : public TestCase
{
    Q_OBJECT

private slots:
    void nothingBoughtNothingSaid();
    void warns_data();
    void warns();
    void dayEndsToTheSecond();

private:
    static QDateTime noon() { return QDateTime(QDate(2025, 10, 2), QTime(12, 0), Qt::UTC); }
};

void NearDuplicateTest::nothingBoughtNothingSaid()
{
    QVERIFY(!nearDuplicate(std::nullopt, noon()));
}

void NearDuplicateTest::warns_data()
{
    QTest::addColumn<qint64>("age");
    QTest::addColumn<int>("own"); // 1 moved, 0 did not, -1 nobody knows
    QTest::addColumn<bool>("othersStill");
    QTest::addColumn<bool>("warned");
    QTest::addColumn<Why>("why");
    constexpr qint64 recent = 12 * 60;
    constexpr qint64 old = 30 * 24 * 3600;
    QTest::newRow("recent, nothing moved") << recent << 0 << true << true << Why::Unmoved;
    QTest::newRow("recent, others unknown") << recent << 0 << false << true << Why::Quiet;
    QTest::newRow("recent, moved") << recent << 1 << true << true << Why::Moved;
    QTest::newRow("recent, moved, others unknown") << recent << 1 << false << true << Why::Moved;
    QTest::newRow("recent, not known") << recent << -1 << true << true << Why::Recent;
    QTest::newRow("old, nothing moved") << old << 0 << true << true << Why::Unmoved;
    QTest::newRow("old, others unknown") << old << 0 << false << false << Why::Recent;
    QTest::newRow("old, moved") << old << 1 << true << false << Why::Recent;
    QTest::newRow("old, not known") << old << -1 << true << false << Why::Recent;
    QTest::newRow("of the future") << qint64(-600) << 1 << true << true << Why::Moved;
}

void NearDuplicateTest::warns()
{
    QFETCH(const qint64, age);
    QFETCH(const int, own);
    QFETCH(const bool, othersStill);
    QFETCH(const bool, warned);
    QFETCH(const Why, why);
    const std::optional<bool> moved = own < 0 ? std::nullopt : std::optional(own == 1);
    const std::optional<NearDuplicate> found =
        nearDuplicate(SinceReport{noon().addSecs(-age), moved, othersStill}, noon());
    QCOMPARE(found.has_value(), warned);
    if (!found)
        return;
    QCOMPARE(found->why, why);
    QCOMPARE(found->recent, age < recentReportSeconds);
    QCOMPARE(found->takenAt, noon().addSecs(-age));
}

void NearDuplicateTest::dayEndsToTheSecond()
{
    const SinceReport since{noon(), true, false};
    QVERIFY(nearDuplicate(since, noon().addSecs(recentReportSeconds - 1)));
    QVERIFY(!nearDuplicate(since, noon().addSecs(recentReportSeconds)));
}

FARTHING_TEST(NearDuplicateTest)
#include "test_nearduplicate.moc"
