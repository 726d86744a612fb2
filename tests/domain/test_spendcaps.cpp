// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/spendcaps.h"
#include "support/builders.h"
#include "support/testcase.h"

#include <limits>

using namespace farthing;

class SpendCapsTest : public TestCase
{
    Q_OBJECT

private slots:
    void stopsWhatIsAboveACap_data();
    void stopsWhatIsAboveACap();
    void namesTheCapThatOpensLast();
    void opensWithTheNextDayOrMonth_data();
    void opensWithTheNextDayOrMonth();
    void countsInItsDayAndMonth();
    void staysStoppedWhereASumDoesNotFit();
    void knowsTheKindOfAnAct();
    void matchesConsentAndStatement();

private:
    static Spending onDay(const QDate &day = QDate(2025, 10, 2))
    {
        Spending spending;
        spending.day = day;
        return spending;
    }
};

void SpendCapsTest::stopsWhatIsAboveACap_data()
{
    QTest::addColumn<QString>("cap");
    QTest::addColumn<QString>("spent");
    QTest::addColumn<QString>("price");
    QTest::addColumn<bool>("stopped");
    QTest::newRow("no cap") << QString() << "100"
                            << "5" << false;
    QTest::newRow("room") << "1"
                          << "0.6"
                          << "0.3" << false;
    QTest::newRow("exactly up to it") << "0.9"
                                      << "0.6"
                                      << "0.3" << false;
    QTest::newRow("by the smallest part") << "0.9"
                                          << "0.600001"
                                          << "0.3" << true;
    QTest::newRow("used up") << "0.9"
                             << "0.9"
                             << "0.3" << true;
    QTest::newRow("lowered below what is used") << "0.5"
                                                << "0.9"
                                                << "0.000001" << true;
    QTest::newRow("nothing at all") << "0"
                                    << "0"
                                    << "0.000001" << true;
    QTest::newRow("free goes through") << "0"
                                       << "7"
                                       << "0" << false;
}

void SpendCapsTest::stopsWhatIsAboveACap()
{
    QFETCH(const QString, cap);
    QFETCH(const QString, spent);
    QFETCH(const QString, price);
    QFETCH(const bool, stopped);
    const auto money = [](const QString &text) {
        return twei(text.toLatin1().constData());
    };
    // The same for a kind's own cap and for the one on everything, by day and by month.
    for (const SpendKind capOf : {SpendKind::Minuses, SpendKind::All}) {
        for (const SpendPeriod period : spendPeriods) {
            Spending spending = onDay();
            if (!cap.isEmpty())
                spending.caps.at(capOf, period) = money(cap);
            spending.count(SpendKind::Minuses, spending.day, money(spent));
            const std::optional<CapStop> stop = stoppedBy(spending, SpendKind::Minuses, money(price));
            QCOMPARE(stop.has_value(), stopped);
            if (!stop)
                continue;
            QCOMPARE(stop->kind, capOf);
            QCOMPARE(stop->period, period);
            QCOMPARE(stop->spent, money(spent));
            QCOMPARE(stop->isAboveWholeCap(), money(price) > money(cap));
            // The cap of one kind is nothing to another.
            QCOMPARE(stoppedBy(spending, SpendKind::Reports, money(price)).has_value(),
                     capOf == SpendKind::All);
        }
    }
}

void SpendCapsTest::namesTheCapThatOpensLast()
{
    Spending spending = onDay();
    spending.caps.at(SpendKind::Minuses, SpendPeriod::Day) = twei("0.5");
    spending.caps.at(SpendKind::All, SpendPeriod::Month) = twei("0.5");
    spending.count(SpendKind::Minuses, spending.day, twei("0.4"));
    const std::optional<CapStop> stop = stoppedBy(spending, SpendKind::Minuses, twei("0.3"));
    QCOMPARE(stop->kind, SpendKind::All);
    QCOMPARE(stop->period, SpendPeriod::Month);
    // One that no waiting helps against says more than both.
    spending.caps.at(SpendKind::Minuses, SpendPeriod::Day) = twei("0.2");
    QVERIFY(stoppedBy(spending, SpendKind::Minuses, twei("0.3"))->isAboveWholeCap());
}

void SpendCapsTest::opensWithTheNextDayOrMonth_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QDate>("nextDay");
    QTest::addColumn<QDate>("nextMonth");
    QTest::newRow("within") << QDate(2025, 10, 2) << QDate(2025, 10, 3) << QDate(2025, 11, 1);
    QTest::newRow("end of a month") << QDate(2025, 10, 31) << QDate(2025, 11, 1) << QDate(2025, 11, 1);
    QTest::newRow("leap day") << QDate(2028, 2, 28) << QDate(2028, 2, 29) << QDate(2028, 3, 1);
    QTest::newRow("end of a year") << QDate(2025, 12, 31) << QDate(2026, 1, 1) << QDate(2026, 1, 1);
}

void SpendCapsTest::opensWithTheNextDayOrMonth()
{
    QFETCH(const QDate, day);
    QFETCH(const QDate, nextDay);
    QFETCH(const QDate, nextMonth);
    for (const SpendPeriod period : spendPeriods) {
        Spending spending = onDay(day);
        spending.caps.at(SpendKind::All, period) = twei("1");
        spending.count(SpendKind::Reports, day, twei("1"));
        const QDate opens = period == SpendPeriod::Day ? nextDay : nextMonth;
        QCOMPARE(stoppedBy(spending, SpendKind::Reports, twei("1"))->opensAt,
                 QDateTime(opens, QTime(0, 0), Qt::UTC));
    }
}

void SpendCapsTest::countsInItsDayAndMonth()
{
    Spending spending = onDay(QDate(2025, 11, 1));
    spending.count(SpendKind::Comments, QDate(2025, 11, 1), twei("0.4"));
    spending.count(SpendKind::Comments, QDate(2025, 11, 20), twei("0.2"));
    spending.count(SpendKind::Comments, QDate(2025, 10, 31), twei("7"));
    spending.count(SpendKind::Comments, QDate(2024, 11, 1), twei("9"));
    spending.count(SpendKind::All, QDate(2025, 11, 1), twei("0.01"));
    QCOMPARE(spending.spent.at(SpendKind::Comments, SpendPeriod::Day), twei("0.4"));
    QCOMPARE(spending.spent.at(SpendKind::Comments, SpendPeriod::Month), twei("0.6"));
    QCOMPARE(spending.spent.at(SpendKind::All, SpendPeriod::Day), twei("0.41"));
    QCOMPARE(spending.spent.at(SpendKind::All, SpendPeriod::Month), twei("0.61"));
    QCOMPARE(spending.spent.at(SpendKind::Minuses, SpendPeriod::Month), Money());
}

void SpendCapsTest::staysStoppedWhereASumDoesNotFit()
{
    Spending spending = onDay();
    const Money most = Money::fromMinor(std::numeric_limits<qint64>::max());
    spending.caps.at(SpendKind::All, SpendPeriod::Day) = most;
    spending.count(SpendKind::Reports, spending.day, most);
    spending.count(SpendKind::Reports, spending.day, most);
    QCOMPARE(spending.spent.at(SpendKind::All, SpendPeriod::Day), most);
    QVERIFY(stoppedBy(spending, SpendKind::Reports, twei("0.000001")));
}

void SpendCapsTest::knowsTheKindOfAnAct()
{
    const PostId post{QStringLiteral("p")};
    const CommentId comment{QStringLiteral("c")};
    QCOMPARE(spendKindOf(RateAct{post, Rating::Minus}), SpendKind::Minuses);
    QCOMPARE(spendKindOf(RateAct{post, Rating::Plus}), SpendKind::All);
    QCOMPARE(spendKindOf(CommentAct{post, comment, {}, {}, {}}), SpendKind::Comments);
    QCOMPARE(spendKindOf(ReactAct{post, comment, Reaction::Dislike}), SpendKind::Dislikes);
    QCOMPARE(spendKindOf(ReactAct{post, comment, Reaction::Like}), SpendKind::All);
    QCOMPARE(spendKindOf(BuyReportAct{post}), SpendKind::Reports);
    QCOMPARE(spendKindOf(PublishAct{post, {}, {}, {}, {}}), SpendKind::Publishing);
    QVERIFY(!spendKindOf(Line::DislikesCommenter)); // what others cause is not one's own spending
    QVERIFY(!spendKindOf(Line::Grant));
}

void SpendCapsTest::matchesConsentAndStatement()
{
    const PostId post{QStringLiteral("p")};
    const CommentId comment{QStringLiteral("c")};
    StatementItem item;
    item.post = post;
    item.comment = comment;
    item.line = Line::SpentForMinuses;
    QCOMPARE(paidOnceFor(item), paidOnceFor(RateAct{post, Rating::Minus}));
    item.line = Line::CommentTributes;
    QCOMPARE(paidOnceFor(item), paidOnceFor(CommentAct{post, comment, {}, {}, {}}));
    item.line = Line::DislikesOwn;
    QCOMPARE(paidOnceFor(item), paidOnceFor(ReactAct{post, comment, Reaction::Dislike}));
    item.line = Line::PostPublishTribute;
    QCOMPARE(paidOnceFor(item), paidOnceFor(PublishAct{post, {}, {}, {}, {}}));
    // A report can be bought again.
    item.line = Line::PnlReports;
    QVERIFY(!paidOnceFor(item));
    QVERIFY(!paidOnceFor(BuyReportAct{post}));
}

FARTHING_TEST(SpendCapsTest)
#include "test_spendcaps.moc"
