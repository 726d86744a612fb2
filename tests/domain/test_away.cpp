// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/away.h"

#include "support/builders.h"
#include "support/testcase.h"

using namespace farthing;

class AwayTest : public TestCase
{
    Q_OBJECT

private slots:
    void addsUpWhatOthersCausedSince();
    void saysNothingOfWhatItDoesNotKnow();
    void tellsWhichGatesOpened();
    void measuresThePause();

private:
    static StatementItem ofOthers(const QString &id, Line line, qint64 amount, int days = 0)
    {
        StatementItem item = anItem(id, amount);
        item.at = QDateTime(QDate(2025, 10, 2).addDays(days), QTime(0, 0), Qt::UTC);
        item.line = line;
        item.causedBy = CausedBy::Others;
        return item;
    }
};

void AwayTest::addsUpWhatOthersCausedSince()
{
    SeenState seen;
    seen.at = noon();
    seen.others = {{StatementItemId{QStringLiteral("today")}, Money::fromMinor(200'000)},
                   {StatementItemId{QStringLiteral("same")}, Money::fromMinor(50'000)}};
    StatementItem own = anItem(QStringLiteral("own"), 500'000, 30);
    const Result<QList<AwayEarning>> earnings =
        earnedSince(seen, {ofOthers(QStringLiteral("today"), Line::LikesCommenter, 300'000),
                           ofOthers(QStringLiteral("tomorrow"), Line::LikesCommenter, 100'000, 1),
                           ofOthers(QStringLiteral("same"), Line::LikesAuthor, 50'000),
                           ofOthers(QStringLiteral("before"), Line::EarnedForPluses, 250'000, -1),
                           ofOthers(QStringLiteral("taken"), Line::DislikesCommenter, -50'000, 1), own});
    QVERIFY(earnings.ok());
    QCOMPARE(*earnings, (QList<AwayEarning>{{Line::LikesCommenter, twei("0.2")},
                                            {Line::DislikesCommenter, twei("-0.05")}}));
}

void AwayTest::saysNothingOfWhatItDoesNotKnow()
{
    SeenState seen;
    seen.at = noon();
    Comment known = aComment(QStringLiteral("known"), PostId{QStringLiteral("p")}, -60);
    known.counts = {5, 2};
    seen.comments.insert(known.id, {3, 2});
    Comment old = aComment(QStringLiteral("old"), PostId{QStringLiteral("p")}, -900);
    old.counts = {40, 0};
    Comment elsewhere = aComment(QStringLiteral("elsewhere"), PostId{QStringLiteral("p")}, 10);
    elsewhere.counts = {0, 1};
    Comment less = aComment(QStringLiteral("less"), PostId{QStringLiteral("p")}, -60);
    less.counts = {1, 0};
    seen.comments.insert(less.id, {2, 0});
    const QList<AwayReaction> reactions = reactionsSince(seen, {known, old, elsewhere, less});
    QCOMPARE(reactions.size(), 2);
    QCOMPARE(reactions.at(0), (AwayReaction{known, {}, 2, 0}));
    QCOMPARE(reactions.at(1), (AwayReaction{elsewhere, {}, 0, 1}));
}

void AwayTest::tellsWhichGatesOpened()
{
    QCOMPARE(gatesBetween(Rulebook(), 4, 13), (QList<AwayGate>{{Gate::Dislike, 5}, {Gate::Comment, 13}}));
    QVERIFY(gatesBetween(Rulebook(), 13, 13).isEmpty());
    QVERIFY(gatesBetween(Rulebook(), 13, 14).isEmpty());
    QVERIFY2(gatesBetween(Rulebook(), 0, 13).isEmpty(), "it is not known from where");
}

void AwayTest::measuresThePause()
{
    constexpr qint64 hour = 60 * 60;
    QVERIFY(wasAway(noon(), noon().addSecs(4 * hour), 4 * hour));
    QVERIFY(!wasAway(noon(), noon().addSecs(4 * hour - 1), 4 * hour));
    QVERIFY(!wasAway(noon(), noon().addSecs(-5 * hour), 4 * hour));
    QVERIFY(!wasAway(QDateTime(), noon(), 4 * hour));
}

FARTHING_TEST(AwayTest)
#include "test_away.moc"
