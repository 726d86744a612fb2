// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/away.h"

#include "support/readerfixture.h"
#include "sync/mutes.h"
#include "sync/planning.h"

using namespace farthing;

class AwayTest : public ReaderFixture
{
    Q_OBJECT

private slots:
    void init()
    {
        ReaderFixture::init();
        m_changes.clear();
        m_cursor = 0;
        m_network->onChanges = [this](const QString &, int wait) -> std::optional<Result<ChangePage>> {
            if (wait > 0)
                return std::nullopt;
            return ChangePage{std::exchange(m_changes, {}), QStringLiteral("c%1").arg(++m_cursor), false};
        };
        m_network->onPosts = [](const PageRequest &) {
            return Page<Post>{{aPost(QStringLiteral("p"))}, std::nullopt, QStringLiteral("c0")};
        };
        m_network->onComments = [](const PageRequest &) {
            return Page<Comment>{{mine()}, std::nullopt, QStringLiteral("c0")};
        };
        m_network->accountAnswer = anAccount();
        watch();
    }

    void tellsNothingAtTheFirstStart();
    void tellsOnceAfterAPause();
    void tellsNothingAfterAShortPause();
    void tellsNothingWhereNothingHappened();
    void tellsWhatWasSettled();
    void waitsForTheRefresh();
    void keepsToThePlatformsClock();
    void recallsWhatWasTold();
    void tellsAfterARestart();
    void tellsNothingOfTheMuted();

private:
    Away &away() { return m_session->planning().away(); }
    /// A comment of the person's own.
    static Comment mine()
    {
        Comment comment = aComment(QStringLiteral("mine"), PostId{QStringLiteral("p")}, 1);
        comment.author = {AccountId{QStringLiteral("me")}, QStringLiteral("Me"), std::nullopt};
        comment.counts = {1, 0};
        return comment;
    }
    Comment replyNow()
    {
        Comment reply = aComment(QStringLiteral("reply"), m_post, 0, QStringLiteral("mine"));
        reply.publishedAt = m_clock.now();
        return reply;
    }
    void watch()
    {
        auto notes = std::make_unique<FakeAlarm>();
        m_notes = notes.get();
        auto patience = std::make_unique<FakeAlarm>();
        m_patience = patience.get();
        away().setAlarms(std::move(notes), std::move(patience));
        m_told.clear();
        connect(&away(), &Away::told, this, [this](const AwayNews &news) { m_told.append(news); });
        m_session->scheduler().setAlarms(std::make_unique<FakeAlarm>(), std::make_unique<FakeAlarm>());
    }
    void goOnline()
    {
        QSignalSpy caughtUp(&m_session->scheduler(), &Scheduler::caughtUp);
        m_session->scheduler().start();
        QTRY_VERIFY(!caughtUp.isEmpty());
        settle();
    }
    /// The person is here, the platform was asked, and both are noted; then everything rests.
    void beHereOnce()
    {
        away().present();
        goOnline();
        m_session->scheduler().stop();
        settle();
    }

    QList<Change> m_changes;
    int m_cursor = 0;
    FakeAlarm *m_notes = nullptr;
    FakeAlarm *m_patience = nullptr;
    QList<AwayNews> m_told;
};

void AwayTest::tellsNothingOfTheMuted()
{
    beHereOnce();
    Comment other = replyNow();
    other.id = CommentId{QStringLiteral("other")};
    other.author = {AccountId{QStringLiteral("eve")}, QStringLiteral("Eve"), std::nullopt};
    m_session->mutes().mute(replyNow().author.id, QStringLiteral("Ben"));
    QTRY_COMPARE(m_session->mutes().people().size(), 1);
    m_clock.advance(5 * 60 * 60 * 1000);
    other.publishedAt = m_clock.now();
    m_changes = {replyNow(), other};
    away().present();
    goOnline();
    QTRY_COMPARE(m_told.size(), 1);
    QCOMPARE(m_told.first().replies.size(), 1);
    QCOMPARE(m_told.first().replies.first().comment.id.value, QStringLiteral("other"));
}

void AwayTest::tellsNothingAtTheFirstStart()
{
    m_changes = {replyNow()};
    beHereOnce();
    QVERIFY(m_told.isEmpty());
    QCOMPARE(m_store->lastSeen().value(), std::optional(m_clock.now()));
}

void AwayTest::tellsOnceAfterAPause()
{
    beHereOnce();
    const QDateTime left = m_clock.now();
    m_clock.advance(5 * 60 * 60 * 1000);
    m_changes = {replyNow(), CommentTally{mine().id, 2, {3, 0}, {}}};
    Account better = anAccount(QStringLiteral("me"), 2);
    better.level = 20;
    m_changes.append(better);
    away().present();
    goOnline();
    QTRY_COMPARE(m_told.size(), 1);
    const AwayNews &news = m_told.first();
    QCOMPARE(news.since, left);
    QCOMPARE(news.replies.size(), 1);
    QCOMPARE(news.replies.first().comment.id.value, QStringLiteral("reply"));
    QCOMPARE(news.replies.first().postTitle, QStringLiteral("Title of p"));
    QCOMPARE(news.reactions.size(), 1);
    QCOMPARE(news.reactions.first().likes, 2);
    QCOMPARE(news.level, 20);
    QCOMPARE(news.gates, (QList<AwayGate>{{Gate::Publish, 20}}));
    // And not again.
    m_session->scheduler().stop();
    away().present();
    goOnline();
    settle();
    QCOMPARE(m_told.size(), 1);
}

void AwayTest::tellsNothingAfterAShortPause()
{
    beHereOnce();
    m_clock.advance(4 * 60 * 60 * 1000 - 1000);
    m_changes = {replyNow()};
    away().present();
    goOnline();
    settle();
    QVERIFY(m_told.isEmpty());
    away().setPause(std::chrono::hours(1));
    m_clock.advance(60 * 60 * 1000);
    away().present();
    m_session->scheduler().stop();
    goOnline();
    QTRY_COMPARE(m_told.size(), 1);
}

void AwayTest::tellsNothingWhereNothingHappened()
{
    beHereOnce();
    m_clock.advance(9 * 60 * 60 * 1000);
    away().present();
    goOnline();
    settle();
    QVERIFY(m_told.isEmpty());
    QCOMPARE(m_store->lastSeen().value(), std::optional(m_clock.now()));
}

void AwayTest::tellsWhatWasSettled()
{
    beHereOnce();
    m_session->outbox().hold();
    Comment other = aComment(QStringLiteral("other"), m_post);
    know({other});
    const IntentId like = submit(ReactAct{m_post, other.id, Reaction::Like});
    const IntentId plus = submit(RateAct{m_post, Rating::Plus});
    m_clock.advance(120'000);
    away().present();
    away().leave();
    settle();
    m_clock.advance(8 * 60 * 60 * 1000);
    away().present();
    goOnline();
    settle();
    QVERIFY2(m_told.isEmpty(), "the platform has not answered yet");
    QVERIFY(m_patience->isSet);
    // In order per post: the one, then the other.
    QTRY_COMPARE(m_network->performed.size(), 1);
    m_network->answer(0, Outcome{Receipt{{}, {}, twei("10"), {}}});
    refuse(1, Problem::Type::NotReadYet);
    QTRY_COMPARE(m_told.size(), 1);
    QCOMPARE(m_told.first().settled.size(), 2);
    QCOMPARE(m_told.first().settled.at(0).id, like);
    QCOMPARE(m_told.first().settled.at(0).state, Intent::State::Done);
    QCOMPARE(m_told.first().settled.at(1).id, plus);
    QCOMPARE(m_told.first().settled.at(1).state, Intent::State::Refused);
    QVERIFY(!m_patience->isSet);
}

void AwayTest::waitsForTheRefresh()
{
    beHereOnce();
    m_clock.advance(5 * 60 * 60 * 1000);
    m_network->platformAnswer = anError(AppError::Kind::Offline);
    away().present();
    m_session->scheduler().start();
    QTRY_COMPARE(m_session->scheduler().connection().state, Connection::State::Offline);
    settle();
    QVERIFY(m_told.isEmpty());
    // A while later there is a network; what counts is since the person left.
    m_clock.advance(60 * 60 * 1000);
    away().present();
    away().leave();
    m_session->scheduler().stop();
    m_network->platformAnswer = FakeNetwork().platformAnswer;
    m_changes = {replyNow()};
    goOnline();
    QTRY_COMPARE(m_told.size(), 1);
    QCOMPARE(m_told.first().replies.size(), 1);
}

void AwayTest::keepsToThePlatformsClock()
{
    beHereOnce();
    // Somebody set this computer's clock back by a day: it is no pause, and nothing is lost.
    m_clock.setNow(m_clock.now().addDays(-1));
    m_changes = {replyNow()};
    away().present();
    goOnline();
    settle();
    QVERIFY(m_told.isEmpty());
}

void AwayTest::recallsWhatWasTold()
{
    beHereOnce();
    QVERIFY(!resultOf(away().recall())->has_value());
    const QDateTime left = m_clock.now();
    m_clock.advance(5 * 60 * 60 * 1000);
    m_changes = {replyNow()};
    away().present();
    goOnline();
    QTRY_COMPARE(m_told.size(), 1);
    settle();
    const std::optional<AwayNews> news = resultOf(away().recall()).value();
    QVERIFY(news.has_value());
    QCOMPARE(news->since, left);
    QCOMPARE(news->replies.size(), 1);
}

void AwayTest::tellsAfterARestart()
{
    beHereOnce();
    m_clock.advance(1000);
    away().present(); // noted at the end, a second later
    const QDateTime left = m_clock.now();
    m_session.reset();
    m_clock.advance(6 * 60 * 60 * 1000);
    m_session = std::make_unique<Session>(*m_store, *m_network, m_clock);
    auto alarm = std::make_unique<FakeAlarm>();
    m_alarm = alarm.get();
    m_session->outbox().setAlarm(std::move(alarm));
    watch();
    m_changes = {replyNow()};
    away().present();
    goOnline();
    QTRY_COMPARE(m_told.size(), 1);
    QCOMPARE(m_told.first().since, left);
}

FARTHING_TEST(AwayTest)
#include "test_away.moc"
