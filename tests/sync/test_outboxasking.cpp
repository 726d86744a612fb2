// SPDX-License-Identifier: GPL-3.0-or-later
// What waits in the outbox, and when the person is asked again before it goes.
#include "sync/outboxfixture.h"

using namespace farthing;

class OutboxAskingTest : public OutboxFixture
{
    Q_OBJECT

private slots:
    void init();

    void keepsEveryKindThroughARestart();
    void asksForWhatWaited();
    void asksNobodyAfterAShortOutage();
    void asksBeforeAnOldPriceIsRefused();
    void repeatsWhatMayBeBookedUnderItsOwnKey();
    void takesNothingBackThatMayBeBooked_data();
    void takesNothingBackThatMayBeBooked();
    void asksForAnOldKeyWithoutAnAnswerAsItWas();
    void takesSeveralAsOneDecision();
    void takesNoneWhereOneHasChanged();
    void endsTheDraftOfWhatIsSentWithOthers();
    void countsWhatIsTurnedAwayOnceInTheCaps();
    void takesATextBackToBeWrittenAnew();
    void asksWhereTheClockWasSetBack();

private:
    void capEverything(const char *amount)
    {
        SpendCaps caps;
        caps.at(SpendKind::All, SpendPeriod::Day) = twei(amount);
        QVERIFY(resultOf(outbox().setSpendCaps(caps)).ok());
    }
    IntentId waited(const Act &act, const char *price)
    {
        outbox().hold();
        const IntentId id = submit(act, price);
        m_clock.advance(3600'000);
        outbox().flush();
        [&] {
            QTRY_VERIFY(isAsking(id));
        }();
        return id;
    }
};

void OutboxAskingTest::init()
{
    OutboxFixture::init();
    Account account = anAccount();
    account.balance = twei("10");
    account.level = 30;
    know({account, Rulebook(), aPost(QStringLiteral("p")), aPost(QStringLiteral("q")),
          aPost(QStringLiteral("r")), aComment(QStringLiteral("c"), m_post)});
}

void OutboxAskingTest::keepsEveryKindThroughARestart()
{
    const PostId own{QStringLiteral("own")};
    const PostId q{QStringLiteral("q")};
    const CommentId c{QStringLiteral("c")};
    const auto reaction = [&](Reaction wanted) {
        return ReactAct{m_post, c, wanted};
    };
    const QList<std::pair<Act, const char *>> acts{
        {ReadAct{m_post, 30, m_clock.now().addSecs(-30), m_clock.now()}, "0"},
        {RateAct{m_post, Rating::Plus}, "0"},
        {minus("q"), "0.30"},
        {comment("mine"), "0.40"},
        {comment("reply", "c"), "0.40"},
        {reaction(Reaction::Like), "0"},
        {reaction(Reaction::Dislike), "0.10"},
        {reaction(Reaction::None), "0"},
        {RemoveCommentAct{m_post, CommentId{QStringLiteral("old")}}, "0"},
        {BuyReportAct{q}, "1"},
        {PublishAct{own, QStringLiteral("T"), QStringLiteral("B"), QStringLiteral("en"), {}}, "5"},
        {EditPostAct{own, QStringLiteral("T"), QStringLiteral("C"), QStringLiteral("en"), {}}, "0"},
        {RemovePostAct{own}, "0"}};
    outbox().hold();
    QStringList keys;
    for (const auto &[act, price] : acts)
        keys.append(intent(submit(act, price))->key);
    QCOMPARE(m_network->performed.size(), 0);
    restart();
    QCOMPARE(m_store->openIntents().size(), acts.size());
    answerAll(booked());
    m_clock.advance(5000);
    outbox().flush();
    QTRY_COMPARE(m_network->performed.size(), acts.size());
    settle();
    QCOMPARE(outbox().waiting(), 0);
    // Under the keys of the clicks, each once, and those about one post in their order.
    QStringList sent;
    QHash<PostId, QList<int>> order;
    for (const FakeNetwork::Performed &performed : std::as_const(m_network->performed)) {
        const int number = int(keys.indexOf(performed.key));
        QVERIFY(number >= 0 && !sent.contains(performed.key));
        QVERIFY(performed.act == acts.at(number).first);
        sent.append(performed.key);
        order[postOf(performed.act)].append(number);
    }
    for (const QList<int> &numbers : std::as_const(order))
        QVERIFY(std::is_sorted(numbers.cbegin(), numbers.cend()));
}

void OutboxAskingTest::asksForWhatWaited()
{
    outbox().hold();
    const IntentId plus = submit(RateAct{m_post, Rating::Plus});
    const IntentId paid = submit(minus("q"), "0.30");
    const QString key = intent(paid)->key;
    restart();
    m_clock.advance(5000 + 121'000);
    answerAll(booked());
    outbox().flush();
    QTRY_COMPARE(state(paid), Intent::State::NeedsYou);
    QTRY_COMPARE(state(plus), Intent::State::Done);
    QCOMPARE(m_network->performed.size(), 1);
    QVERIFY(intent(paid)->trouble.value().contains(QStringLiteral("away too long")));
    QCOMPARE(outbox().asking().size(), 1);
    QVERIFY(resultOf(outbox().retryAll({{paid, outbox().retryPrice(*intent(paid))}})).ok());
    QCOMPARE(state(paid), Intent::State::Waiting);
    QVERIFY(intent(paid)->key != key);
    passUndoTime();
    QTRY_COMPARE(state(paid), Intent::State::Done);
    QCOMPARE(m_network->performed.last().key, intent(paid)->key);
}

void OutboxAskingTest::asksNobodyAfterAShortOutage()
{
    outbox().hold();
    const IntentId id = submit(minus("q"), "0.30");
    restart();
    m_clock.advance(5000 + 119'000);
    answerAll(booked());
    outbox().flush();
    QTRY_COMPARE(state(id), Intent::State::Done);
}

void OutboxAskingTest::asksBeforeAnOldPriceIsRefused()
{
    outbox().hold();
    const IntentId dearer = submit(minus("q"), "0.30");
    const IntentId same = submit(comment("mine"), "0.40");
    Rulebook rules;
    rules.amounts.minus = twei("0.45");
    know({rules});
    answerAll(booked());
    m_clock.advance(5000);
    outbox().flush();
    QTRY_COMPARE(state(dearer), Intent::State::NeedsYou);
    QTRY_COMPARE(state(same), Intent::State::Done);
    QCOMPARE(m_network->performed.size(), 1);
    QCOMPARE(outbox().retryPrice(*intent(dearer)), twei("0.45"));
}

void OutboxAskingTest::repeatsWhatMayBeBookedUnderItsOwnKey()
{
    const IntentId id = submit(minus("q"), "0.30");
    passUndoTime();
    QTRY_COMPARE(m_network->performed.size(), 1);
    const QString key = m_network->performed.first().key;
    m_network->answer(0, anError(AppError::Kind::Timeout));
    QTRY_VERIFY(intent(id)->trouble);
    Rulebook rules;
    rules.amounts.minus = twei("0.45");
    know({rules});
    restart();
    m_clock.advance(3600'000);
    outbox().flush();
    QTRY_COMPARE(m_network->performed.size(), 1);
    QCOMPARE(m_network->performed.first().key, key);
    QCOMPARE(m_network->performed.first().price, twei("0.30"));
    QCOMPARE(state(id), Intent::State::Sending);
}

void OutboxAskingTest::takesNothingBackThatMayBeBooked_data()
{
    QTest::addColumn<bool>("problem");
    QTest::addColumn<Problem::Type>("type");
    QTest::newRow("asked for patience") << true << Problem::Type::RateLimited;
    QTest::newRow("not let in") << true << Problem::Type::Unauthorized;
    QTest::newRow("not let in, in other words") << false << Problem::Type::Other;
}

void OutboxAskingTest::takesNothingBackThatMayBeBooked()
{
    QFETCH(bool, problem);
    QFETCH(Problem::Type, type);
    const Result<Outcome> turnedAway =
        problem ? no(type, 429) : Result<Outcome>(anError(AppError::Kind::Unauthorized));
    // Turned away at the first try: it is certain that nothing was booked.
    const IntentId first = submit(minus("q"), "0.30");
    passUndoTime();
    QTRY_COMPARE(m_network->performed.size(), 1);
    m_network->answer(0, turnedAway);
    QTRY_COMPARE(state(first), Intent::State::Waiting);
    QVERIFY(resultOf(outbox().undo(first)).ok());
    m_clock.advance(3600'000);
    outbox().flush();
    // After one without an answer it is not.
    const IntentId second = submit(minus("r"), "0.30");
    passUndoTime();
    QTRY_COMPARE(m_network->performed.size(), 2);
    m_network->answer(1, anError(AppError::Kind::Timeout));
    QTRY_VERIFY(intent(second)->trouble);
    pass(3000);
    QTRY_COMPARE(m_network->performed.size(), 3);
    m_network->answer(2, turnedAway);
    settle();
    settle();
    QCOMPARE(state(second), Intent::State::Sending);
    QVERIFY(!resultOf(outbox().undo(second)).ok());
    QVERIFY(!resultOf(outbox().takeBack(second)).ok());
}

void OutboxAskingTest::asksForAnOldKeyWithoutAnAnswerAsItWas()
{
    const IntentId id = submit(minus("q"), "0.30");
    passUndoTime();
    QTRY_COMPARE(m_network->performed.size(), 1);
    m_network->answer(0, anError(AppError::Kind::Timeout));
    QTRY_VERIFY(intent(id)->trouble);
    const QString key = intent(id)->key;
    restart();
    Rulebook rules;
    rules.amounts.minus = twei("0.45");
    know({rules});
    m_clock.advance(31LL * 86'400'000);
    outbox().flush();
    QTRY_COMPARE(state(id), Intent::State::NeedsYou);
    QVERIFY(intent(id)->unanswered);
    QCOMPARE(m_network->performed.size(), 0);
    QCOMPARE(outbox().retryPrice(*intent(id)), twei("0.30"));
    QVERIFY(!resultOf(outbox().takeBack(id)).ok());
    QVERIFY(resultOf(outbox().retry(id, twei("0.30"))).ok());
    QTRY_COMPARE(m_network->performed.size(), 1);
    QCOMPARE(m_network->performed.first().key, key);
    QCOMPARE(m_network->performed.first().price, twei("0.30"));
    QTRY_COMPARE(outbox().spending().spent.at(SpendKind::All, SpendPeriod::Day), Money());
}

void OutboxAskingTest::takesSeveralAsOneDecision()
{
    const IntentId first = waited(minus("q"), "0.30");
    const IntentId second = waited(comment("mine"), "0.40");
    const QList<Outbox::Consent> both{{first, twei("0.30")}, {second, twei("0.40")}};
    QCOMPARE(outbox().totalOf(both).cost, twei("0.70"));
    QCOMPARE(outbox().totalOf(both).balanceAfter, twei("9.30"));
    QVERIFY(!outbox().totalOf(both).stop);
    const QString key = intent(first)->key;
    // Each alone is within the limit, the two are not.
    capEverything("0.60");
    QVERIFY(!outbox().retryQuote(*intent(first)).stop && !outbox().retryQuote(*intent(second)).stop);
    QCOMPARE(outbox().totalOf(both).stop.value().price, twei("0.40"));
    QCOMPARE(outbox().totalOf(both).stop.value().spent, twei("0.30"));
    const Result<void> stopped = resultOf(outbox().retryAll(both));
    QVERIFY(!stopped.ok());
    QCOMPARE(stopped.error().kind, AppError::Kind::Refused);
    QCOMPARE(state(first), Intent::State::NeedsYou);
    QCOMPARE(state(second), Intent::State::NeedsYou);
    QCOMPARE(intent(first)->key, key);
    QTRY_COMPARE(outbox().spending().spent.at(SpendKind::All, SpendPeriod::Day), Money());
    capEverything("0.70");
    QVERIFY(resultOf(outbox().retryAll(both)).ok());
    QCOMPARE(state(first), Intent::State::Waiting);
    QCOMPARE(state(second), Intent::State::Waiting);
    QTRY_COMPARE(outbox().spending().spent.at(SpendKind::All, SpendPeriod::Day), twei("0.70"));
    // More than there is.
    capEverything("50");
    const IntentId third = waited(BuyReportAct{m_post}, "1");
    QVERIFY(outbox().totalOf({{third, twei("11")}}).tooMuch);
}

void OutboxAskingTest::takesNoneWhereOneHasChanged()
{
    const IntentId first = waited(minus("q"), "0.30");
    const IntentId second = waited(comment("mine"), "0.40");
    QVERIFY(resultOf(outbox().discard(second)).ok());
    const Result<void> done = resultOf(outbox().retryAll({{first, twei("0.30")}, {second, twei("0.40")}}));
    QVERIFY(!done.ok());
    QCOMPARE(done.error().kind, AppError::Kind::Refused);
    QCOMPARE(state(first), Intent::State::NeedsYou);
}

/// Its text had come back into the field: whoever finds it there sends it twice.
void OutboxAskingTest::endsTheDraftOfWhatIsSentWithOthers()
{
    const IntentId first = waited(minus("q"), "0.30");
    const CommentAct act = std::get<CommentAct>(comment("mine"));
    const IntentId second = waited(act, "0.40");
    QVERIFY(resultOf(m_store->saveDraft(m_post, {act.body, act.parent, {}})).ok());
    QVERIFY(resultOf(outbox().retryAll({{first, twei("0.30")}, {second, twei("0.40")}})).ok());
    QVERIFY(m_store->draft(m_post)->isEmpty());
    // Another text stays.
    const IntentId third = waited(comment("more"), "0.40");
    QVERIFY(resultOf(m_store->saveDraft(m_post, {QStringLiteral("Something else"), {}, {}})).ok());
    QVERIFY(resultOf(outbox().retryAll({{third, twei("0.40")}})).ok());
    QCOMPARE(m_store->draft(m_post)->text, QStringLiteral("Something else"));
}

void OutboxAskingTest::countsWhatIsTurnedAwayOnceInTheCaps()
{
    const IntentId id = submit(minus("q"), "0.30");
    passUndoTime();
    QTRY_COMPARE(m_network->performed.size(), 1);
    m_network->answer(0, no(Problem::Type::RateLimited, 429, 300));
    QTRY_COMPARE(state(id), Intent::State::Waiting);
    QTRY_COMPARE(outbox().spending().spent.at(SpendKind::All, SpendPeriod::Day), twei("0.30"));
    pass(300'000);
    QTRY_COMPARE(state(id), Intent::State::NeedsYou);
    QTRY_COMPARE(outbox().spending().spent.at(SpendKind::All, SpendPeriod::Day), Money());
    QVERIFY(resultOf(outbox().retryAll({{id, twei("0.30")}})).ok());
    QTRY_COMPARE(outbox().spending().spent.at(SpendKind::All, SpendPeriod::Day), twei("0.30"));
}

void OutboxAskingTest::takesATextBackToBeWrittenAnew()
{
    outbox().hold();
    CommentAct act = std::get<CommentAct>(comment("mine", "c"));
    act.avatar = AvatarId{QStringLiteral("fox")};
    const IntentId waiting = submit(act, "0.40");
    QVERIFY(resultOf(outbox().takeBack(waiting)).ok());
    QVERIFY(!intent(waiting));
    const Draft draft = m_session->discussion().draft(m_post).value();
    QCOMPARE(draft.text, act.body);
    QCOMPARE(draft.parent, act.parent);
    QCOMPARE(draft.avatar, act.avatar);
    // Handed over again, it is no draft any more, in the same step.
    const IntentId refused = submit(act, "0.40");
    QVERIFY(m_session->discussion().draft(m_post)->isEmpty());
    outbox().flush();
    passUndoTime();
    refuse(0, Problem::Type::Invalid);
    QTRY_COMPARE(state(refused), Intent::State::Refused);
    QVERIFY(resultOf(outbox().takeBack(refused)).ok());
    QCOMPARE(m_session->discussion().draft(m_post)->avatar, act.avatar);
}

/// The undo time and the wait cannot be told then; what is free does not stay behind for years.
void OutboxAskingTest::asksWhereTheClockWasSetBack()
{
    outbox().hold();
    const IntentId paid = submit(minus("q"), "0.30");
    const IntentId free = submit(RateAct{m_post, Rating::Plus});
    m_clock.setNow(m_clock.now().addDays(-400));
    answerAll(booked());
    outbox().flush();
    QTRY_COMPARE(state(free), Intent::State::Done);
    passUndoTime();
    QTRY_COMPARE(state(paid), Intent::State::NeedsYou);
    // Once is enough.
    QVERIFY(resultOf(outbox().retryAll({{paid, outbox().retryPrice(*intent(paid))}})).ok());
    passUndoTime();
    QTRY_COMPARE(state(paid), Intent::State::Done);
}

FARTHING_TEST(OutboxAskingTest)
#include "test_outboxasking.moc"
