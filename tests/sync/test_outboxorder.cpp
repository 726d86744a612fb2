// SPDX-License-Identifier: GPL-3.0-or-later
// In which order the outbox sends, what holds what back, and how long the platform is left alone.
#include "sync/outboxfixture.h"

using namespace farthing;

class OutboxOrderTest : public OutboxFixture
{
    Q_OBJECT

private slots:
    void init();

    void knowsWhatSpeaksOfWhat();
    void aReplyWaitsForItsComment();
    void whatBelongsToNothingIsRefusedWithAReason();
    void aRefusedPostHoldsWhatIsAboutIt();
    void aChoiceChangedInFlightSurvives_data();
    void aChoiceChangedInFlightSurvives();
    void aRatingDoesNotChange();
    void leavesThePlatformAloneAsLongAsItAsks_data();
    void leavesThePlatformAloneAsLongAsItAsks();
    void aClockSetBackMakesNoPauseLonger();
    void comesBackLaterAndLaterAndNeverInStep();

private:
    QStringList sentComments() const
    {
        QStringList ids;
        for (const FakeNetwork::Performed &performed : m_network->performed)
            if (const auto *comment = std::get_if<CommentAct>(&performed.act))
                ids.append(comment->id.value);
        return ids;
    }
};

void OutboxOrderTest::init()
{
    OutboxFixture::init();
    Account account = anAccount();
    account.level = 30;
    know({account, Rulebook(), aPost(QStringLiteral("p")), aPost(QStringLiteral("q")),
          aComment(QStringLiteral("c"), m_post)});
    outbox().setUndoTime(std::chrono::milliseconds(0));
}

void OutboxOrderTest::knowsWhatSpeaksOfWhat()
{
    const PostId other{QStringLiteral("q")};
    const Act mine = comment("mine");
    const CommentId id{QStringLiteral("mine")};
    QVERIFY(dependsOn(comment("reply", "mine"), mine));
    QVERIFY(dependsOn(ReactAct{m_post, id, Reaction::Like}, mine));
    QVERIFY(dependsOn(RemoveCommentAct{m_post, id}, mine));
    QVERIFY(!dependsOn(comment("another"), mine));
    QVERIFY(!dependsOn(comment("reply", "c"), mine));
    QVERIFY(!dependsOn(RateAct{m_post, Rating::Plus}, mine));
    const Act publish = PublishAct{m_post, {}, {}, {}, {}};
    QVERIFY(dependsOn(EditPostAct{m_post, {}, {}, {}, {}}, publish));
    QVERIFY(dependsOn(RemovePostAct{m_post}, publish));
    QVERIFY(dependsOn(mine, publish));
    QVERIFY(!dependsOn(RateAct{other, Rating::Plus}, publish));
    QVERIFY(!dependsOn(publish, publish));
}

void OutboxOrderTest::aReplyWaitsForItsComment()
{
    outbox().hold();
    const IntentId first = submit(comment("mine"), "0.40");
    const IntentId reply = submit(comment("reply", "mine"), "0.40");
    const IntentId deeper = submit(comment("deeper", "reply"), "0.40");
    const IntentId plus = submit(RateAct{m_post, Rating::Plus});
    outbox().flush();
    refuse(0, Problem::Type::LevelTooLow);
    // Everything else on the post goes on.
    QTRY_COMPARE(m_network->performed.size(), 2);
    QVERIFY(std::holds_alternative<RateAct>(m_network->performed.last().act));
    m_network->answer(1, booked());
    QTRY_COMPARE(state(plus), Intent::State::Done);
    QCOMPARE(state(reply), Intent::State::Waiting);
    QCOMPARE(outbox().heldBy(*intent(reply))->id, first);
    QCOMPARE(outbox().heldBy(*intent(deeper))->id, reply);
    QVERIFY(!outbox().heldBy(*intent(first)));
    // Agreed to again, all three go, in their order.
    answerAll(booked());
    QVERIFY(resultOf(outbox().retry(first, twei("0.40"))).ok());
    QTRY_COMPARE(state(deeper), Intent::State::Done);
    QCOMPARE(sentComments(), QStringList({QStringLiteral("mine"), QStringLiteral("mine"),
                                          QStringLiteral("reply"), QStringLiteral("deeper")}));
}

void OutboxOrderTest::whatBelongsToNothingIsRefusedWithAReason()
{
    outbox().hold();
    const IntentId first = submit(comment("mine"), "0.40");
    const IntentId reply = submit(comment("reply", "mine"), "0.40");
    const IntentId deeper = submit(comment("deeper", "reply"), "0.40");
    QVERIFY(resultOf(outbox().undo(first)).ok());
    QCOMPARE(state(reply), Intent::State::Refused);
    QVERIFY(intent(reply)->trouble.value().contains(QStringLiteral("taken back")));
    outbox().flush();
    settle();
    QCOMPARE(m_network->performed.size(), 0);
    QCOMPARE(outbox().heldBy(*intent(deeper))->id, reply);
    // What is not sent counts against no limit.
    QCOMPARE(outbox().spending().spent.at(SpendKind::Comments, SpendPeriod::Day), twei("0.40"));
}

void OutboxOrderTest::aRefusedPostHoldsWhatIsAboutIt()
{
    outbox().hold();
    const PostId own{QStringLiteral("own")};
    const IntentId publish =
        submit(PublishAct{own, QStringLiteral("T"), QStringLiteral("B"), QStringLiteral("en"), {}}, "5");
    const IntentId edit =
        submit(EditPostAct{own, QStringLiteral("T"), QStringLiteral("C"), QStringLiteral("en"), {}});
    const IntentId removal = submit(RemovePostAct{own});
    outbox().flush();
    refuse(0, Problem::Type::InsufficientFunds);
    QTRY_COMPARE(state(publish), Intent::State::NeedsYou);
    settle();
    QCOMPARE(m_network->performed.size(), 1);
    QCOMPARE(outbox().heldBy(*intent(removal))->id, publish);
    restart();
    outbox().setUndoTime(std::chrono::milliseconds(0));
    outbox().flush();
    settle();
    QCOMPARE(m_network->performed.size(), 0);
    answerAll(booked());
    QVERIFY(resultOf(outbox().retry(publish, twei("5"))).ok());
    QTRY_COMPARE(state(removal), Intent::State::Done);
    QVERIFY(std::holds_alternative<PublishAct>(m_network->performed.at(0).act));
    QVERIFY(std::holds_alternative<EditPostAct>(m_network->performed.at(1).act));
    QVERIFY(std::holds_alternative<RemovePostAct>(m_network->performed.at(2).act));
    QCOMPARE(state(edit), Intent::State::Done);
}

void OutboxOrderTest::aChoiceChangedInFlightSurvives_data()
{
    QTest::addColumn<int>("restartAfter");
    QTest::newRow("in one run") << -1;
    QTest::newRow("killed while the first is in flight") << 0;
    QTest::newRow("killed while the second is in flight") << 1;
}

void OutboxOrderTest::aChoiceChangedInFlightSurvives()
{
    QFETCH(int, restartAfter);
    const CommentId c{QStringLiteral("c")};
    const auto shown = [&] {
        return m_session->discussion().comments(m_post).value().first().comment.mine.reaction;
    };
    submit(ReactAct{m_post, c, Reaction::Like});
    QTRY_COMPARE(m_network->performed.size(), 1);
    submit(ReactAct{m_post, c, Reaction::None});
    submit(ReactAct{m_post, c, Reaction::Dislike}, "0.10");
    QCOMPARE(shown(), Reaction::Dislike);
    QList<Reaction> taken; ///< as the platform took them, a key once
    QSet<QString> keys;
    for (int step = 0; step < 3; ++step) {
        if (step == restartAfter) {
            restart();
            outbox().flush();
        }
        const auto fresh = [&] {
            return !m_network->performed.isEmpty() && !keys.contains(m_network->performed.last().key);
        };
        QTRY_VERIFY(fresh());
        const FakeNetwork::Performed sent = m_network->performed.last();
        keys.insert(sent.key);
        taken.append(std::get<ReactAct>(sent.act).reaction);
        // The platform's word for the earlier choice does not take the place of the later one.
        Comment comment = aComment(c.value, m_post);
        comment.revision = 10 + step;
        comment.mine.reaction = taken.last();
        Receipt receipt;
        receipt.changed = {comment};
        m_network->answer(int(m_network->performed.size()) - 1, Outcome(receipt));
        settle();
        QCOMPARE(shown(), Reaction::Dislike);
    }
    QCOMPARE(taken, (QList<Reaction>{Reaction::Like, Reaction::None, Reaction::Dislike}));
    QTRY_COMPARE(outbox().waiting(), 0);
    QCOMPARE(shown(), Reaction::Dislike);
}

void OutboxOrderTest::aRatingDoesNotChange()
{
    const Act minus = RateAct{m_post, Rating::Minus};
    QVERIFY(!outbox().quote(minus).refusal);
    const IntentId plus = submit(RateAct{m_post, Rating::Plus});
    QTRY_COMPARE(state(plus), Intent::State::Sending);
    QCOMPARE(outbox().quote(minus).refusal, Problem::Type::AlreadyRated);
    refuse(0, Problem::Type::NotReadYet);
    QTRY_COMPARE(state(plus), Intent::State::Refused);
    QTRY_VERIFY(!outbox().quote(minus).refusal);
}

void OutboxOrderTest::leavesThePlatformAloneAsLongAsItAsks_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<bool>("restarted");
    const char *names[] = {"429", "503", "429 of a proxy", "503 of a proxy"};
    for (int kind = 0; kind < 4; ++kind)
        for (const bool restarted : {false, true})
            QTest::addRow("%s%s", names[kind], restarted ? ", restarted" : "") << kind << restarted;
}

void OutboxOrderTest::leavesThePlatformAloneAsLongAsItAsks()
{
    QFETCH(int, kind);
    QFETCH(bool, restarted);
    AppError proxy = anError(kind == 2 ? AppError::Kind::RateLimited : AppError::Kind::Offline);
    proxy.retryAfterSeconds = 90;
    const Result<Outcome> answer = kind == 0   ? no(Problem::Type::RateLimited, 429, 90)
                                   : kind == 1 ? no(Problem::Type::Unavailable, 503, 90)
                                               : Result<Outcome>(proxy);
    const IntentId id = submit(RateAct{m_post, Rating::Plus});
    QTRY_COMPARE(m_network->performed.size(), 1);
    m_network->answer(0, answer);
    QTRY_VERIFY(intent(id)->trouble || intent(id)->problem);
    settle();
    if (restarted)
        restart();
    else
        outbox().hold();
    const qsizetype before = m_network->performed.size();
    // Neither a platform that is there again nor another act makes it earlier.
    outbox().flush();
    submit(RateAct{PostId{QStringLiteral("q")}, Rating::Plus});
    m_clock.advance(89'000);
    outbox().flush();
    m_alarm->ring();
    settle();
    QCOMPARE(m_network->performed.size(), before);
    m_clock.advance(1'000);
    m_alarm->ring();
    QTRY_COMPARE(m_network->performed.size(), before + 2);
}

void OutboxOrderTest::aClockSetBackMakesNoPauseLonger()
{
    submit(RateAct{m_post, Rating::Plus});
    QTRY_COMPARE(m_network->performed.size(), 1);
    m_network->answer(0, no(Problem::Type::RateLimited, 429, 90));
    settle();
    settle();
    restart();
    m_clock.setNow(m_clock.now().addDays(-400));
    outbox().flush();
    QTRY_VERIFY(m_alarm->isSet);
    QCOMPARE(m_alarm->delays.last().count(), 90'000);
    QCOMPARE(m_network->performed.size(), 0);
    pass(90'000);
    QTRY_COMPARE(m_network->performed.size(), 1);
}

void OutboxOrderTest::comesBackLaterAndLaterAndNeverInStep()
{
    answerAll(Result<Outcome>(anError(AppError::Kind::Protocol)));
    submit(RateAct{m_post, Rating::Plus});
    QSet<qint64> delays;
    for (int failure = 1; failure <= 9; ++failure) {
        QTRY_COMPARE(m_network->performed.size(), failure);
        QTRY_VERIFY(m_alarm->isSet);
        const qint64 whole = std::min<qint64>(60'000, qint64(1'000) << std::min(6, failure - 1));
        const qint64 delay = m_alarm->delays.last().count();
        QVERIFY2(delay >= whole * 4 / 5 && delay <= whole * 6 / 5, qPrintable(QString::number(delay)));
        delays.insert(delay * 60'000 / whole);
        pass(delay);
    }
    QVERIFY(delays.size() > 3);
}

FARTHING_TEST(OutboxOrderTest)
#include "test_outboxorder.moc"
