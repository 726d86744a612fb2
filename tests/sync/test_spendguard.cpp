// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/rulebookquote.h"
#include "support/readerfixture.h"
#include "sync/spendhistory.h"

#include <QtTest/QSignalSpy>

using namespace farthing;

class SpendGuardTest : public ReaderFixture
{
    Q_OBJECT

private slots:
    void init();

    void stopsAtTheCapAndKeepsNothing();
    void aBurstOfClicksStopsAtTheCap();
    void neverStopsWhatIsFree();
    void undoAndRefusalGiveBack();
    void aRetryIsCheckedAgain();
    void opensAgainWithTheNextDay();
    void tellsTheOthersWhenTheDayTurns();
    void randomHistoriesNeverExceedACap();

private:
    void cap(SpendKind kind, SpendPeriod period, const char *amount)
    {
        SpendCaps caps = outbox().spending().caps;
        caps.at(kind, period) = twei(amount);
        QVERIFY(resultOf(outbox().setSpendCaps(caps)).ok());
    }
    Outbox &outbox() { return m_session->outbox(); }
    static Act minusOn(const char *post) { return RateAct{PostId{QString::fromLatin1(post)}, Rating::Minus}; }
};

void SpendGuardTest::init()
{
    ReaderFixture::init();
    Account me = anAccount();
    me.level = 20;
    me.balance = twei("50");
    know(
        {me, Rulebook(), aPost(QStringLiteral("p")), aPost(QStringLiteral("q")), aPost(QStringLiteral("r"))});
}

void SpendGuardTest::stopsAtTheCapAndKeepsNothing()
{
    cap(SpendKind::Minuses, SpendPeriod::Day, "0.5");
    QVERIFY(!outbox().quote(minusOn("p")).stop);
    submit(minusOn("p"), "0.3");
    const Quote quote = outbox().quote(minusOn("q"));
    QVERIFY(quote.stop && !quote.allowed());
    QCOMPARE(quote.stop->spent, twei("0.3"));
    QCOMPARE(quote.stop->opensAt, QDateTime(m_clock.now().date().addDays(1), QTime(0, 0), Qt::UTC));
    const Result<IntentId> stopped = resultOf(outbox().submit(minusOn("q"), twei("0.3")));
    QVERIFY(!stopped.ok());
    QCOMPARE(stopped.error().kind, AppError::Kind::Refused);
    QCOMPARE(outbox().intents()->size(), 1);
    // Another kind has nothing to do with it.
    QVERIFY(!outbox().quote(BuyReportAct{m_post}).stop);
}

void SpendGuardTest::aBurstOfClicksStopsAtTheCap()
{
    cap(SpendKind::All, SpendPeriod::Month, "0.7");
    QList<QFuture<Result<IntentId>>> clicks;
    for (const char *post : {"p", "q", "r"})
        clicks.append(outbox().submit(minusOn(post), twei("0.3")));
    int taken = 0;
    for (const QFuture<Result<IntentId>> &click : clicks)
        taken += resultOf(click).ok();
    QCOMPARE(taken, 2);
}

void SpendGuardTest::neverStopsWhatIsFree()
{
    cap(SpendKind::All, SpendPeriod::Day, "0");
    const Act plus = RateAct{m_post, Rating::Plus};
    QVERIFY(!outbox().quote(plus).stop);
    QVERIFY(resultOf(outbox().submit(plus, Money())).ok());
    QVERIFY(!resultOf(outbox().submit(minusOn("q"), twei("0.3"))).ok());
}

void SpendGuardTest::undoAndRefusalGiveBack()
{
    cap(SpendKind::Minuses, SpendPeriod::Month, "0.3");
    const IntentId first = submit(minusOn("p"), "0.3");
    QVERIFY(resultOf(outbox().undo(first)).ok());
    QVERIFY(!outbox().quote(minusOn("q")).stop);
    submit(minusOn("q"), "0.3");
    QVERIFY(outbox().quote(minusOn("r")).stop);
    passUndoTime();
    refuse(0, Problem::Type::AlreadyRated);
    QTRY_VERIFY(!outbox().quote(minusOn("r")).stop);
}

void SpendGuardTest::aRetryIsCheckedAgain()
{
    cap(SpendKind::Minuses, SpendPeriod::Day, "0.3");
    const IntentId first = submit(minusOn("p"), "0.3");
    passUndoTime();
    refuse(0, Problem::Type::NotReadYet);
    QTRY_COMPARE(intent(first)->state, Intent::State::Refused);
    QTRY_VERIFY(!outbox().retryQuote(*intent(first)).stop);
    QCOMPARE(outbox().retryQuote(*intent(first)).balanceAfter, twei("49.7"));
    submit(minusOn("q"), "0.3");
    QVERIFY(outbox().retryQuote(*intent(first)).stop);
    const QString key = intent(first)->key;
    QVERIFY(!resultOf(outbox().retry(first, twei("0.3"))).ok());
    QCOMPARE(intent(first)->state, Intent::State::Refused);
    QCOMPARE(intent(first)->key, key);
}

void SpendGuardTest::opensAgainWithTheNextDay()
{
    cap(SpendKind::Minuses, SpendPeriod::Day, "0.3");
    submit(minusOn("p"), "0.3");
    const QDateTime today = m_clock.now();
    m_clock.setNow(today.addDays(-1));
    QVERIFY(outbox().quote(minusOn("q")).stop); // a clock that is set back opens nothing
    m_clock.setNow(QDateTime(today.date().addDays(1), QTime(0, 0), Qt::UTC));
    QVERIFY(!outbox().quote(minusOn("q")).stop);
}

void SpendGuardTest::tellsTheOthersWhenTheDayTurns()
{
    cap(SpendKind::Minuses, SpendPeriod::Day, "0.3");
    QSignalSpy told(&outbox(), &Outbox::spendingChanged);
    m_clock.setNow(m_clock.now().addDays(1));
    // Whatever is written next notices it; without anything to write, a timer looks each minute.
    submit(RateAct{m_post, Rating::Plus});
    QVERIFY(told.size() > 0);
}

void SpendGuardTest::randomHistoriesNeverExceedACap()
{
    const int first = qEnvironmentVariableIntValue("FARTHING_SPEND_SEED");
    const int last = first > 0 ? first : 200;
    QStringList wrong;
    for (int seed = std::max(1, first); seed <= last; ++seed) {
        SpendHistory history(seed);
        if (const QString what = history.play(30); !what.isEmpty())
            wrong.append(QStringLiteral("seed %1: %2").arg(seed).arg(what));
    }
    for (const QString &one : wrong)
        qInfo("%s", qPrintable(one));
    QCOMPARE(wrong.size(), 0);
}

FARTHING_TEST(SpendGuardTest)
#include "test_spendguard.moc"
