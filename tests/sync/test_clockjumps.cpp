// SPDX-License-Identifier: GPL-3.0-or-later
// Somebody sets the clock of the computer, by years and while things wait: nothing is sent twice, nothing
// never, and the time to undo stays what it was.
#include "support/readerfixture.h"

#include <QtCore/QRandomGenerator>

#include <limits>

using namespace farthing;

class ClockJumpsTest : public ReaderFixture
{
    Q_OBJECT

private slots:
    void theUndoTimeStaysWhatItWas_data();
    void theUndoTimeStaysWhatItWas();
    void sentAfterARestartOnAnotherDay_data();
    void sentAfterARestartOnAnotherDay();
    void patienceAskedForEnds_data();
    void patienceAskedForEnds();
    void nobodyStopsItForYears();
    void thirtyDaysAreThePlatforms();
    void aWrongClockSendsAllTheSame_data();
    void aWrongClockSendsAllTheSame();
    void theLastAnswerSaysWhatTimeItIs();
    void summerTimeIsNoJump();
    void anyJumpsSendEachOnce();

private:
    static void jumps();
    Act minus(const char *post) const { return RateAct{PostId{QString::fromLatin1(post)}, Rating::Minus}; }
    /// Somebody sets the clock. The platform knows what time it is, and its answers say so.
    void jump(int years)
    {
        const QDateTime real = m_clock.now();
        m_clock.setNow(real.addYears(years));
        m_network->offset = std::chrono::milliseconds(m_clock.now().msecsTo(real));
    }
    void pass(qint64 milliseconds)
    {
        m_clock.advance(milliseconds);
        m_session->outbox().flush();
        QCoreApplication::processEvents();
    }
    void answerAll()
    {
        settle();
        for (int index = 0; index < m_network->performed.size(); ++index) {
            if (!m_network->performed.at(index).promise->future().isFinished())
                m_network->answer(index, Outcome{Receipt()});
        }
        settle();
    }
    void restart()
    {
        settle();
        m_session.reset();
        m_store.reset();
        m_store = Store::open(m_folder->path(), &m_clock).value();
        m_session = std::make_unique<Session>(*m_store, *m_network, m_clock);
        auto alarm = std::make_unique<FakeAlarm>();
        m_alarm = alarm.get();
        m_session->outbox().setAlarm(std::move(alarm));
    }
};

void ClockJumpsTest::jumps()
{
    QTest::addColumn<int>("years");
    QTest::newRow("ten years back") << -10;
    QTest::newRow("ten years on") << 10;
}

void ClockJumpsTest::theUndoTimeStaysWhatItWas_data()
{
    jumps();
}

void ClockJumpsTest::theUndoTimeStaysWhatItWas()
{
    QFETCH(const int, years);
    submit(minus("p"), "0.3");
    settle();
    pass(2'000);
    jump(years);
    pass(2'000);
    settle();
    QCOMPARE(m_network->performed.size(), 0);
    pass(1'500);
    QTRY_COMPARE(m_network->performed.size(), 1);
    answerAll();
    pass(86'400'000);
    QCOMPARE(m_network->performed.size(), 1);
}

void ClockJumpsTest::sentAfterARestartOnAnotherDay_data()
{
    jumps();
}

void ClockJumpsTest::sentAfterARestartOnAnotherDay()
{
    QFETCH(const int, years);
    // Free: it would go at once, but the platform is away.
    m_session->outbox().hold();
    const IntentId id = submit(RateAct{m_post, Rating::Plus});
    const QString key = intent(id)->key;
    restart();
    jump(years);
    pass(0);
    QTRY_COMPARE(m_network->performed.size(), 1);
    QCOMPARE(m_network->performed.first().key, key);
    answerAll();
    QTRY_COMPARE(intent(id)->state, Intent::State::Done);
}

void ClockJumpsTest::patienceAskedForEnds_data()
{
    jumps();
}

void ClockJumpsTest::patienceAskedForEnds()
{
    QFETCH(const int, years);
    submit(RateAct{m_post, Rating::Plus});
    QTRY_COMPARE(m_network->performed.size(), 1);
    Problem problem;
    problem.type = Problem::Type::RateLimited;
    problem.status = 429;
    problem.retryAfter = 30;
    m_network->answer(0, Outcome{problem});
    settle();
    jump(years);
    pass(31'000);
    QTRY_COMPARE(m_network->performed.size(), 2);
    QCOMPARE(m_network->performed.at(1).key, m_network->performed.at(0).key);
}

/// Whoever answered may not have been the platform.
void ClockJumpsTest::nobodyStopsItForYears()
{
    constexpr qint64 hour = 3600'000;
    submit(RateAct{m_post, Rating::Plus});
    QTRY_COMPARE(m_network->performed.size(), 1);
    Problem problem;
    problem.type = Problem::Type::RateLimited;
    problem.status = 429;
    problem.retryAfter = std::numeric_limits<int>::max();
    m_network->answer(0, Outcome{problem});
    settle();
    settle();
    pass(25 * hour);
    QTRY_COMPARE(m_network->performed.size(), 2);
    m_network->answer(1, Outcome{problem});
    settle();
    settle();
    // As an earlier version kept it.
    const qint64 now = m_clock.now().toMSecsSinceEpoch();
    const QByteArray years = QByteArray::number(now) + ' ' + QByteArray::number(now + 400'000 * hour);
    QVERIFY(resultOf(m_store->remember(QStringLiteral("outbox-paused"), years)).ok());
    restart();
    pass(hour);
    settle();
    QCOMPARE(m_network->performed.size(), 2);
    pass(24 * hour);
    QTRY_COMPARE(m_network->performed.size(), 3);
}

/// A computer whose clock runs ten years ahead asks nobody anew about what was decided a minute ago: under
/// another key it might be booked twice.
void ClockJumpsTest::thirtyDaysAreThePlatforms()
{
    const IntentId id = submit(RateAct{m_post, Rating::Plus});
    QTRY_COMPARE(m_network->performed.size(), 1);
    m_network->answer(0, anError(AppError::Kind::Timeout));
    settle();
    jump(10);
    pass(120'000);
    QTRY_COMPARE(m_network->performed.size(), 2);
    QCOMPARE(m_network->performed.at(1).key, m_network->performed.at(0).key);
    answerAll();
    QTRY_COMPARE(intent(id)->state, Intent::State::Done);
}

void ClockJumpsTest::aWrongClockSendsAllTheSame_data()
{
    jumps();
}

void ClockJumpsTest::aWrongClockSendsAllTheSame()
{
    QFETCH(const int, years);
    jump(years);
    const IntentId id = submit(minus("p"), "0.3");
    pass(5'001);
    QTRY_COMPARE(m_network->performed.size(), 1);
    answerAll();
    QTRY_COMPARE(intent(id)->state, Intent::State::Done);
    // The age of a consent is the platform's, too.
    m_session->outbox().hold();
    const IntentId late = submit(minus("q"), "0.3");
    m_clock.advance(3600'000);
    m_session->outbox().flush();
    QTRY_COMPARE(intent(late)->state, Intent::State::NeedsYou);
    QVERIFY(resultOf(m_session->outbox().retry(late, twei("0.3"))).ok());
    pass(5'001);
    QTRY_COMPARE(m_network->performed.size(), 2);
}

/// The clock was put right while the platform was there; then it went away.
void ClockJumpsTest::theLastAnswerSaysWhatTimeItIs()
{
    m_network->offset = std::chrono::hours(2);
    m_session->outbox().flush();
    m_network->offset = {};
    m_session->outbox().noteClock();
    m_session->outbox().hold();
    const IntentId id = submit(minus("p"), "0.3");
    m_session->outbox().flush();
    pass(5'001);
    QTRY_COMPARE(m_network->performed.size(), 1);
    QCOMPARE(intent(id)->state, Intent::State::Sending);
}

void ClockJumpsTest::summerTimeIsNoJump()
{
    // Clocks in Europe went back an hour at this moment; ours counts in UTC.
    m_clock.setNow(QDateTime(QDate(2025, 10, 26), QTime(0, 59, 58), Qt::UTC));
    submit(minus("p"), "0.3");
    settle();
    pass(4'000);
    settle();
    QCOMPARE(m_network->performed.size(), 0);
    pass(1'000);
    QTRY_COMPARE(m_network->performed.size(), 1);
}

void ClockJumpsTest::anyJumpsSendEachOnce()
{
    QRandomGenerator random(5);
    QSet<QString> keys;
    for (int number = 0; number < 20; ++number) {
        const PostId post{QStringLiteral("p%1").arg(number)};
        const IntentId id = submit(RateAct{post, Rating::Minus}, "0.3");
        settle();
        keys.insert(intent(id)->key);
        const QDateTime real = m_clock.now();
        m_clock.setNow(real.addDays(random.bounded(-3650, 3650)));
        if (random.bounded(3) == 0)
            restart();
        m_network->offset = std::chrono::milliseconds(m_clock.now().msecsTo(real));
        pass(5'001);
        answerAll();
        m_clock.setNow(real.addMSecs(5'001));
        m_network->offset = {};
    }
    pass(60'000);
    answerAll();
    QCOMPARE(m_network->performed.size(), 20);
    QSet<QString> sent;
    for (const FakeNetwork::Performed &write : std::as_const(m_network->performed))
        sent.insert(write.key);
    QCOMPARE(sent, keys);
}

FARTHING_TEST(ClockJumpsTest)
#include "test_clockjumps.moc"
