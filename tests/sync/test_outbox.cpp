// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/outbox.h"

#include "store/store.h"
#include "support/builders.h"
#include "support/fakeclock.h"
#include "support/fakenetwork.h"
#include "support/testcase.h"

#include <QtCore/QTemporaryDir>

using namespace farthing;

class OutboxTest : public TestCase
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void sendsWhatIsFreeAtOnce();
    void waitsTheUndoTimeWithWhatIsPaid();
    void undoTakesBackWhatWasNotSent();
    void undoLosesNoWordOfEitherText();
    void undoIsTooLateOnceSent();
    void asksAgainWithTheSameKeyAfterAnUnknownOutcome();
    void asksAgainWithTheSameKeyAfterARestart();
    void keepsARefusalUntilDiscarded();
    void asksThePersonWhereThePriceChanged();
    void waitsForPlusesToReturn();
    void waitsWhenRateLimited();
    void keepsTheOrderOfAPost();
    void endsWithTheReceipt();
    void ignoresAnAnswerToAnAttemptThatIsOver();
    void asksThePersonAfterThirtyDays();
    void stopsWhereTheTokenIsUnknown();
    void joinsClaimsOfReading();
    void dropsARefusedClaimQuietly();
    void quotesWithWhatIsPendingCounted();
    void sendsNothingWhileHeld();

private:
    void begin();
    IntentId submit(const Act &act, const char *price = "0")
    {
        return resultOf(m_outbox->submit(act, twei(price))).value();
    }
    Intent intent(const IntentId &id) const { return m_outbox->intent(id).value().value(); }
    Act plus() const { return RateAct{m_post, Rating::Plus}; }
    Act minus() const { return RateAct{m_post, Rating::Minus}; }
    Act comment(const char *id) const
    {
        return CommentAct{m_post, CommentId{QString::fromLatin1(id)}, QStringLiteral("Words"), std::nullopt,
                          std::nullopt};
    }
    static Problem problem(Problem::Type type)
    {
        Problem problem;
        problem.type = type;
        problem.status = 409;
        return problem;
    }
    /// Lets the clock go and the alarm ring.
    void pass(qint64 milliseconds)
    {
        m_clock.advance(milliseconds);
        m_alarm->ring();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<FakeNetwork> m_network;
    std::unique_ptr<Outbox> m_outbox;
    FakeAlarm *m_alarm = nullptr;
    FakeClock m_clock;
    const PostId m_post{QStringLiteral("p")};
    const PostId m_other{QStringLiteral("q")};
};

void OutboxTest::init()
{
    TestCase::init();
    m_folder = std::make_unique<QTemporaryDir>();
    m_clock = FakeClock(noon());
    begin();
    QVERIFY(
        resultOf(m_store->apply({{anAccount(), aPost(m_post.value), aPost(m_other.value)}, {}, {}, false}))
            .ok());
}

void OutboxTest::begin()
{
    m_outbox.reset();
    m_store.reset();
    Result<std::unique_ptr<Store>> store = Store::open(m_folder->path(), &m_clock);
    QVERIFY(store.ok());
    m_store = std::move(store.value());
    m_network = std::make_unique<FakeNetwork>();
    m_outbox = std::make_unique<Outbox>(*m_store, *m_network, m_clock);
    auto alarm = std::make_unique<FakeAlarm>();
    m_alarm = alarm.get();
    m_outbox->setAlarm(std::move(alarm));
}

void OutboxTest::cleanup()
{
    m_outbox.reset();
    m_network.reset();
    m_store.reset();
}

void OutboxTest::sendsWhatIsFreeAtOnce()
{
    const IntentId id = submit(plus());
    QTRY_COMPARE(m_network->performed.size(), 1);
    QCOMPARE(m_network->performed.first().key, intent(id).key);
    QVERIFY(!intent(id).key.isEmpty());
    QCOMPARE(intent(id).state, Intent::State::Sending);
    QCOMPARE(intent(id).subject, QStringLiteral("Title of p"));
    QCOMPARE(m_outbox->waiting(), 1);
}

void OutboxTest::waitsTheUndoTimeWithWhatIsPaid()
{
    submit(minus(), "0.3");
    QTRY_VERIFY(m_alarm->isSet);
    QCOMPARE(m_alarm->delays.last().count(), 5000);
    pass(4999);
    QCOMPARE(m_network->performed.size(), 0);
    pass(1);
    QTRY_COMPARE(m_network->performed.size(), 1);
    QCOMPARE(m_network->performed.first().price, twei("0.3"));
}

void OutboxTest::undoTakesBackWhatWasNotSent()
{
    const IntentId id = submit(comment("c"), "0.4");
    QVERIFY(resultOf(m_outbox->undo(id)).ok());
    QVERIFY(!m_outbox->intent(id).value());
    QTRY_COMPARE(m_outbox->waiting(), 0);
    pass(10'000);
    QCOMPARE(m_network->performed.size(), 0);
    // No word is lost.
    QCOMPARE(m_store->draft(m_post)->text, QStringLiteral("Words"));
}

void OutboxTest::undoLosesNoWordOfEitherText()
{
    const IntentId id = submit(comment("c"), "0.4");
    QVERIFY(resultOf(m_store->saveDraft(m_post, {QStringLiteral("Others"), {}})).ok());
    QVERIFY(resultOf(m_outbox->undo(id)).ok());
    QCOMPARE(m_store->draft(m_post)->text, QStringLiteral("Others\n\nWords"));
}

void OutboxTest::undoIsTooLateOnceSent()
{
    const IntentId id = submit(plus());
    QTRY_COMPARE(m_network->performed.size(), 1);
    const Result<void> undone = resultOf(m_outbox->undo(id));
    QVERIFY(!undone.ok());
    QCOMPARE(undone.error().kind, AppError::Kind::Refused);
    QVERIFY(!resultOf(m_outbox->discard(id)).ok());
    QVERIFY(m_outbox->intent(id).value());
}

void OutboxTest::asksAgainWithTheSameKeyAfterAnUnknownOutcome()
{
    QSignalSpy unreachable(m_outbox.get(), &Outbox::unreachable);
    const IntentId id = submit(plus());
    QTRY_COMPARE(m_network->performed.size(), 1);
    m_network->answer(0, anError(AppError::Kind::Timeout));
    QTRY_COMPARE(unreachable.size(), 1);
    QTRY_VERIFY(intent(id).trouble);
    QCOMPARE(intent(id).state, Intent::State::Sending);
    QTRY_VERIFY(m_alarm->isSet);
    QVERIFY(m_alarm->delays.last().count() >= 800 && m_alarm->delays.last().count() <= 1200);
    QCOMPARE(m_network->performed.size(), 1);
    pass(1300);
    QTRY_COMPARE(m_network->performed.size(), 2);
    QCOMPARE(m_network->performed.at(1).key, m_network->performed.at(0).key);
    QVERIFY(m_network->performed.at(1).act == m_network->performed.at(0).act);
    QCOMPARE(intent(id).attempts, 2);
}

void OutboxTest::asksAgainWithTheSameKeyAfterARestart()
{
    submit(plus());
    QTRY_COMPARE(m_network->performed.size(), 1);
    const QString key = m_network->performed.first().key;
    begin();
    QCOMPARE(m_outbox->waiting(), 1);
    m_outbox->flush();
    QTRY_COMPARE(m_network->performed.size(), 1);
    QCOMPARE(m_network->performed.first().key, key);
}

void OutboxTest::keepsARefusalUntilDiscarded()
{
    m_network->onPerform = [](const auto &) -> std::optional<Result<Outcome>> {
        return Result<Outcome>(Outcome(problem(Problem::Type::NotReadYet)));
    };
    const IntentId id = submit(plus());
    QTRY_COMPARE(intent(id).state, Intent::State::Refused);
    QCOMPARE(intent(id).problem->type, Problem::Type::NotReadYet);
    QTRY_COMPARE(m_outbox->waiting(), 0);
    begin();
    QCOMPARE(intent(id).problem->type, Problem::Type::NotReadYet);
    m_outbox->flush();
    QVERIFY(resultOf(m_outbox->discard(id)).ok());
    QCOMPARE(m_outbox->intents()->size(), 0);
    QCOMPARE(m_network->performed.size(), 0);
}

void OutboxTest::asksThePersonWhereThePriceChanged()
{
    Problem changed = problem(Problem::Type::PriceChanged);
    changed.price = twei("0.45");
    m_network->onPerform = [changed](const FakeNetwork::Performed &) -> std::optional<Result<Outcome>> {
        return Result<Outcome>(Outcome(changed));
    };
    m_outbox->setUndoTime(std::chrono::milliseconds(0));
    const IntentId id = submit(minus(), "0.3");
    QTRY_COMPARE(intent(id).state, Intent::State::NeedsYou);
    QCOMPARE(m_outbox->waiting(), 1);
    const QString firstKey = m_network->performed.first().key;
    m_network->onPerform = [](const auto &) {
        return std::nullopt;
    };
    QVERIFY(resultOf(m_outbox->retry(id, m_outbox->retryPrice(intent(id)))).ok());
    QTRY_COMPARE(m_network->performed.size(), 2);
    QCOMPARE(m_network->performed.at(1).price, twei("0.45"));
    QVERIFY(m_network->performed.at(1).key != firstKey);
    QVERIFY(!resultOf(m_outbox->retry(id, m_outbox->retryPrice(intent(id)))).ok());
}

void OutboxTest::waitsForPlusesToReturn()
{
    Problem none = problem(Problem::Type::NoPlusesLeft);
    none.resetsAt = m_clock.now().addSecs(3600);
    const IntentId id = submit(plus());
    QTRY_COMPARE(m_network->performed.size(), 1);
    m_network->answer(0, Outcome(none));
    QTRY_COMPARE(intent(id).state, Intent::State::Waiting);
    QTRY_VERIFY(m_alarm->isSet);
    QCOMPARE(m_alarm->delays.last().count(), 3600 * 1000);
    // Something else on the same post need not wait for tomorrow.
    submit(ReactAct{m_post, CommentId{QStringLiteral("c")}, Reaction::Like});
    QTRY_COMPARE(m_network->performed.size(), 2);
    m_network->answer(1, Outcome(Receipt()));
    QTRY_COMPARE(m_outbox->waiting(), 1);
    m_outbox->flush();
    QCOMPARE(m_network->performed.size(), 2);
    m_clock.advance(3600 * 1000);
    m_outbox->flush();
    QTRY_COMPARE(m_network->performed.size(), 3);
    QCOMPARE(m_network->performed.at(2).key, m_network->performed.at(0).key);
}

void OutboxTest::waitsWhenRateLimited()
{
    Problem limited = problem(Problem::Type::RateLimited);
    limited.retryAfter = 30;
    const IntentId id = submit(plus());
    QTRY_COMPARE(m_network->performed.size(), 1);
    m_network->answer(0, Outcome(limited));
    QTRY_COMPARE(intent(id).state, Intent::State::Waiting);
    submit(RateAct{m_other, Rating::Plus});
    m_clock.advance(29'000);
    m_outbox->flush();
    QTRY_VERIFY(m_alarm->isSet);
    QCOMPARE(m_network->performed.size(), 1);
    pass(1'000);
    QTRY_COMPARE(m_network->performed.size(), 3);
}

void OutboxTest::keepsTheOrderOfAPost()
{
    submit(ReadAct{m_post, 60, noon(-2), noon(-1)});
    submit(plus());
    submit(RateAct{m_other, Rating::Plus});
    QTRY_COMPARE(m_network->performed.size(), 2);
    QVERIFY(std::holds_alternative<ReadAct>(m_network->performed.at(0).act));
    QCOMPARE(postOf(m_network->performed.at(1).act), m_other);
    QCOMPARE(m_outbox->waiting(), 2);
    m_network->answer(0, Outcome(Receipt()));
    QTRY_COMPARE(m_network->performed.size(), 3);
    QVERIFY(m_network->performed.at(2).act == plus());
}

void OutboxTest::endsWithTheReceipt()
{
    QSignalSpy reached(m_outbox.get(), &Outbox::reached);
    const IntentId id = submit(plus());
    QTRY_COMPARE(m_network->performed.size(), 1);
    const Receipt receipt{{PostTally{m_post, 2, {1, 0, 0}, {Rating::Plus, twei("0.5"), noon(), 60}}},
                          {anItem(QStringLiteral("s"), 500'000)},
                          twei("10.5"),
                          std::nullopt};
    m_network->answer(0, Outcome(receipt));
    QTRY_COMPARE(intent(id).state, Intent::State::Done);
    QCOMPARE(intent(id).booked, std::optional(twei("0.5")));
    QVERIFY(intent(id).doneAt);
    QTRY_COMPARE(m_store->account()->balance, twei("10.5"));
    QCOMPARE((*m_store->post(m_post))->post.mine.earned, std::optional(twei("0.5")));
    QCOMPARE(m_store->statement(std::nullopt, 5)->size(), 1);
    QTRY_COMPARE(m_outbox->waiting(), 0);
    QCOMPARE(reached.size(), 1);
}

void OutboxTest::ignoresAnAnswerToAnAttemptThatIsOver()
{
    m_network->onPerform = [](const auto &) -> std::optional<Result<Outcome>> {
        return Result<Outcome>(Outcome(problem(Problem::Type::PriceChanged)));
    };
    const IntentId id = submit(plus());
    QTRY_COMPARE(intent(id).state, Intent::State::NeedsYou);
    IntentRecord late = (*m_store->intent(id)).value();
    const QString oldKey = late.intent.key;
    m_network->onPerform = [](const auto &) {
        return std::nullopt;
    };
    QVERIFY(resultOf(m_outbox->retry(id, m_outbox->retryPrice(intent(id)))).ok());
    late.intent.state = Intent::State::Refused;
    QVERIFY(!*resultOf(m_store->setOutcome(late, oldKey)));
    QVERIFY(intent(id).state != Intent::State::Refused);
}

void OutboxTest::asksThePersonAfterThirtyDays()
{
    m_outbox->hold();
    const IntentId id = submit(plus());
    m_clock.advance(31LL * 24 * 3600 * 1000);
    m_outbox->flush();
    QTRY_COMPARE(intent(id).state, Intent::State::NeedsYou);
    QVERIFY(intent(id).trouble);
    QCOMPARE(m_network->performed.size(), 0);
    const QString key = intent(id).key;
    QVERIFY(resultOf(m_outbox->retry(id, m_outbox->retryPrice(intent(id)))).ok());
    QTRY_COMPARE(m_network->performed.size(), 1);
    QVERIFY(m_network->performed.first().key != key);
}

void OutboxTest::stopsWhereTheTokenIsUnknown()
{
    QSignalSpy unreachable(m_outbox.get(), &Outbox::unreachable);
    const IntentId id = submit(plus());
    QTRY_COMPARE(m_network->performed.size(), 1);
    m_network->answer(0, anError(AppError::Kind::Unauthorized));
    QTRY_COMPARE(unreachable.size(), 1);
    QCOMPARE(unreachable.first().first().value<AppError>().kind, AppError::Kind::Unauthorized);
    QTRY_COMPARE(intent(id).state, Intent::State::Waiting);
    pass(3600'000);
    submit(RateAct{m_other, Rating::Plus});
    QCOMPARE(m_network->performed.size(), 1);
}

void OutboxTest::joinsClaimsOfReading()
{
    m_outbox->hold();
    const IntentId first = submit(ReadAct{m_post, 30, noon(-10), noon(-10).addSecs(30)});
    QCOMPARE(submit(ReadAct{m_post, 20, noon(-10).addSecs(31), noon(-10).addSecs(51)}), first);
    // A gap is a stretch of its own.
    QVERIFY(submit(ReadAct{m_post, 20, noon(-5), noon(-5).addSecs(20)}) != first);
    QCOMPARE(m_store->openIntents().size(), 2);
    QCOMPARE(std::get<ReadAct>(m_store->openIntents().first().intent.act),
             (ReadAct{m_post, 50, noon(-10), noon(-10).addSecs(51)}));
    QTRY_COMPARE(m_outbox->waiting(), 0);
    QCOMPARE(m_outbox->intents()->size(), 0);
}

void OutboxTest::dropsARefusedClaimQuietly()
{
    m_network->onPerform = [](const auto &) -> std::optional<Result<Outcome>> {
        return Result<Outcome>(Outcome(problem(Problem::Type::Invalid)));
    };
    submit(ReadAct{m_post, 30, noon(-2), noon(-1)});
    QTRY_VERIFY(m_store->openIntents().isEmpty());
    QCOMPARE(m_network->performed.size(), 1);
}

void OutboxTest::quotesWithWhatIsPendingCounted()
{
    m_outbox->hold();
    submit(minus(), "0.3");
    submit(RateAct{m_other, Rating::Plus});
    QuoteContext seen;
    m_network->onQuote = [&seen](const Act &, const QuoteContext &known) {
        seen = known;
        return Quote();
    };
    (void)m_outbox->quote(minus());
    QCOMPARE(seen.account->balance, twei("9.7"));
    QCOMPARE(seen.account->plusesLeft, 9);
    QCOMPARE(seen.post->mine.rating, std::optional(Rating::Minus));
    QCOMPARE(seen.now, m_clock.now());
}

void OutboxTest::sendsNothingWhileHeld()
{
    m_outbox->hold();
    const IntentId id = submit(plus());
    m_alarm->ring();
    QCOMPARE(m_network->performed.size(), 0);
    // Held, it was not sent: it can still be taken back.
    QVERIFY(resultOf(m_outbox->undo(id)).ok());
    submit(plus());
    m_outbox->flush();
    QTRY_COMPARE(m_network->performed.size(), 1);
}

FARTHING_TEST(OutboxTest)
#include "test_outbox.moc"
