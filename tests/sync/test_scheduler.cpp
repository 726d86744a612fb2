// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/scheduler.h"

#include "store/store.h"
#include "support/builders.h"
#include "support/fakeclock.h"
#include "support/fakenetwork.h"
#include "support/testcase.h"
#include "sync/outbox.h"

#include <QtCore/QTemporaryDir>

using namespace farthing;
using State = Connection::State;

class SchedulerTest : public TestCase
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void firstRefreshPageByPage();
    void knowsTheAccountAsOfTheList();
    void resumesAfterARestart();
    void followsChanges();
    void refreshesAnewWhenTheCursorExpired();
    void stopsWhereRefreshingDoesNotHelp();
    void backsOffWhileOffline();
    void comesBackFromOffline();
    void stopsAListThatGoesRound_data();
    void stopsAListThatGoesRound();
    void doesNotSpinOnEmptyChanges();
    void doesNotSpinOnRepeatedChanges();
    void refusesAnotherVersion();
    void saysSignedOut();
    void readsTheStatementUntilItAddsUp();
    void asksAgainForAStatementThatDidNotCome();
    void fetchesImagesThatAreReferredTo();
    void startsOnWhatItHolds();
    void holdsTheOutboxUntilThePlatformIsKnown();
    void refreshesByHand();

private:
    void begin();
    State state() const { return m_scheduler->connection().state; }
    /// Three pages of posts, newest first, and one of comments.
    void platformWithThreePages();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<FakeNetwork> m_network;
    std::unique_ptr<Outbox> m_outbox;
    std::unique_ptr<Scheduler> m_scheduler;
    FakeAlarm *m_retry = nullptr;
    FakeAlarm *m_pace = nullptr;
    FakeClock m_clock;
};

void SchedulerTest::init()
{
    TestCase::init();
    m_folder = std::make_unique<QTemporaryDir>();
    m_clock = FakeClock(noon());
    begin();
}

void SchedulerTest::begin()
{
    cleanup();
    m_store = Store::open(m_folder->path(), &m_clock).value();
    m_network = std::make_unique<FakeNetwork>();
    m_network->onStatement = [](const PageRequest &) {
        return StatementPage{{anItem(QStringLiteral("grant"), 10'000'000)},
                             std::nullopt,
                             QStringLiteral("c0"),
                             twei("10"),
                             true};
    };
    m_outbox = std::make_unique<Outbox>(*m_store, *m_network, m_clock);
    m_scheduler = std::make_unique<Scheduler>(*m_store, *m_network, *m_outbox, m_clock);
    auto retry = std::make_unique<FakeAlarm>();
    auto pace = std::make_unique<FakeAlarm>();
    m_retry = retry.get();
    m_pace = pace.get();
    m_scheduler->setAlarms(std::move(retry), std::move(pace));
}

void SchedulerTest::cleanup()
{
    m_scheduler.reset();
    m_outbox.reset();
    m_network.reset();
    m_store.reset();
}

void SchedulerTest::platformWithThreePages()
{
    m_network->onPosts = [](const PageRequest &page) -> Result<Page<Post>> {
        if (!page.before)
            return Page<Post>{
                {aPost(QStringLiteral("p3"), 3)}, QStringLiteral("n1"), QStringLiteral("first")};
        if (*page.before == QLatin1String("n1"))
            return Page<Post>{
                {aPost(QStringLiteral("p2"), 2)}, QStringLiteral("n2"), QStringLiteral("second")};
        return Page<Post>{{aPost(QStringLiteral("p1"), 1)}, std::nullopt, QStringLiteral("third")};
    };
    m_network->onComments = [](const PageRequest &) {
        return Page<Comment>{{aComment(QStringLiteral("c"), PostId{QStringLiteral("p1")})},
                             std::nullopt,
                             QStringLiteral("later")};
    };
    m_network->onReports = [](const PageRequest &) {
        return Page<PnlReport>{{aReport(QStringLiteral("r"), PostId{QStringLiteral("p1")})},
                               std::nullopt,
                               QStringLiteral("later")};
    };
}

void SchedulerTest::firstRefreshPageByPage()
{
    platformWithThreePages();
    m_scheduler->start();
    QCOMPARE(state(), State::Refreshing);
    QTRY_COMPARE(state(), State::Online);
    QCOMPARE(m_store->posts(PostList::All, std::nullopt, 10)->size(), 3);
    QCOMPARE(m_store->commentPlaces(PostId{QStringLiteral("p1")}, 10)->size(), 1);
    QVERIFY(*m_store->latestReport(PostId{QStringLiteral("p1")}) ==
            aReport(QStringLiteral("r"), PostId{QStringLiteral("p1")}));
    // Followed from the cursor of the first page.
    QCOMPARE(m_network->count(QStringLiteral("changes first wait 0")), 1);
    QTRY_COMPARE(m_network->count(QStringLiteral("changes first wait 25")), 1);
    QCOMPARE(m_network->count(QStringLiteral("posts")), 3);
    QCOMPARE(m_scheduler->connection().platformName, QStringLiteral("Fake platform"));
    QCOMPARE(m_scheduler->connection().refreshedAt, std::optional(m_clock.now()));
    QVERIFY(!m_scheduler->connection().received);
    QTRY_COMPARE(m_store->statement(std::nullopt, 5)->size(), 1);
}

/// The changes begin with the list of posts; what was told of the account before that is not told again.
void SchedulerTest::knowsTheAccountAsOfTheList()
{
    Account later = *m_network->accountAnswer;
    ++later.revision;
    later.balance = twei("7");
    m_network->onPosts = [this, later](const PageRequest &) {
        m_network->accountAnswer = later;
        return Page<Post>{{aPost(QStringLiteral("p1"), 1)}, std::nullopt, QStringLiteral("first")};
    };
    m_scheduler->start();
    QTRY_COMPARE(state(), State::Online);
    QCOMPARE(m_store->account()->balance, later.balance);
}

void SchedulerTest::resumesAfterARestart()
{
    platformWithThreePages();
    const auto whole = m_network->onPosts;
    m_network->onPosts = [whole](const PageRequest &page) -> Result<Page<Post>> {
        if (page.before == QStringLiteral("n2"))
            return anError(AppError::Kind::Offline);
        return whole(page);
    };
    m_scheduler->start();
    QTRY_COMPARE(state(), State::Offline);
    QCOMPARE(m_store->posts(PostList::All, std::nullopt, 10)->size(), 2);
    begin();
    platformWithThreePages();
    m_scheduler->start();
    QTRY_COMPARE(state(), State::Online);
    QCOMPARE(m_store->posts(PostList::All, std::nullopt, 10)->size(), 3);
    QCOMPARE(m_network->calls.filter(QStringLiteral("posts")), QStringList{QStringLiteral("posts n2")});
    QCOMPARE(m_network->count(QStringLiteral("changes first")), 2);
}

void SchedulerTest::followsChanges()
{
    platformWithThreePages();
    m_scheduler->start();
    QTRY_COMPARE(m_network->count(QStringLiteral("wait 25")), 1);
    m_network->tell(
        {{aPost(QStringLiteral("p4"), 4), PostTally{PostId{QStringLiteral("p1")}, 2, {5, 0, 1}, {}}},
         QStringLiteral("next"),
         false});
    QTRY_COMPARE(m_network->count(QStringLiteral("changes next wait 25")), 1);
    QCOMPARE(m_store->posts(PostList::All, std::nullopt, 10)->size(), 4);
    QCOMPARE((*m_store->post(PostId{QStringLiteral("p1")}))->post.counts.plus, 5);
    QCOMPARE(*m_store->cursor(QStringLiteral("changes")), std::optional(QStringLiteral("next")));
    QCOMPARE(state(), State::Online);
}

void SchedulerTest::refreshesAnewWhenTheCursorExpired()
{
    QVERIFY(resultOf(m_store->apply({{aPost(QStringLiteral("gone"))},
                                     {},
                                     {{QStringLiteral("changes"), QStringLiteral("old")}},
                                     false}))
                .ok());
    platformWithThreePages();
    const auto hold = m_network->onChanges;
    m_network->onChanges = [hold](const QString &after, int wait) -> std::optional<Result<ChangePage>> {
        if (after == QLatin1String("old"))
            return Result<ChangePage>(anError(AppError::Kind::CursorExpired));
        return hold(after, wait);
    };
    m_scheduler->start();
    QTRY_COMPARE(state(), State::Online);
    QCOMPARE(m_store->posts(PostList::All, std::nullopt, 10)->size(), 3);
    QVERIFY(!m_store->post(PostId{QStringLiteral("gone")})->has_value());
    QTRY_COMPARE(m_network->count(QStringLiteral("changes first wait 25")), 1);
}

void SchedulerTest::stopsWhereRefreshingDoesNotHelp()
{
    platformWithThreePages();
    m_network->onChanges = [](const QString &, int) -> std::optional<Result<ChangePage>> {
        return Result<ChangePage>(anError(AppError::Kind::CursorExpired));
    };
    m_scheduler->start();
    QTRY_COMPARE(state(), State::Incompatible);
    QVERIFY(!m_scheduler->connection().message.isEmpty());
    QVERIFY(!m_retry->isSet);
    QCOMPARE(m_network->count(QStringLiteral("changes")), 1);
}

void SchedulerTest::backsOffWhileOffline()
{
    m_network->platformAnswer = anError(AppError::Kind::Offline);
    m_scheduler->start();
    for (const int seconds : {1, 2, 4, 8, 16, 32, 60, 60}) {
        QTRY_VERIFY(m_retry->isSet);
        QCOMPARE(state(), State::Offline);
        QCOMPARE(m_scheduler->connection().message, QStringLiteral("A sentence."));
        const qint64 delay = m_retry->delays.last().count();
        QVERIFY2(delay >= seconds * 800 && delay <= seconds * 1200, qPrintable(QString::number(delay)));
        m_retry->ring();
    }
    QCOMPARE(m_network->count(QStringLiteral("platform")), 9);
}

void SchedulerTest::comesBackFromOffline()
{
    m_network->platformAnswer = anError(AppError::Kind::Offline);
    m_scheduler->start();
    QTRY_COMPARE(state(), State::Offline);
    PlatformInfo info;
    info.api = 1;
    m_network->platformAnswer = info;
    m_scheduler->refreshNow();
    QTRY_COMPARE(state(), State::Online);
    QVERIFY(!m_retry->isSet);
    QVERIFY(m_scheduler->connection().message.isEmpty());
}

void SchedulerTest::stopsAListThatGoesRound_data()
{
    QTest::addColumn<int>("kind");
    QTest::newRow("the same cursor") << 0;
    QTest::newRow("new cursors, nothing on the pages") << 1;
    QTest::newRow("new cursors, always the same post") << 2;
    QTest::newRow("two cursors in turn") << 3;
}

void SchedulerTest::stopsAListThatGoesRound()
{
    QFETCH(const int, kind);
    int page = 0;
    m_network->onPosts = [&page, kind](const PageRequest &) {
        ++page;
        const QString next = kind == 0 ? QStringLiteral("n") : QString::number(kind == 3 ? page % 2 : page);
        Page<Post> answer{{}, next, QStringLiteral("c")};
        if (kind != 1)
            answer.items.append(aPost(QStringLiteral("p%1").arg(kind == 3 ? page : 0)));
        return answer;
    };
    m_scheduler->start();
    QTRY_COMPARE(state(), State::Incompatible);
    QVERIFY(m_scheduler->connection().message.contains(QStringLiteral("round in circles")));
    QVERIFY2(page <= 4, qPrintable(QString::number(page)));
    // Not before a long while; and nothing else is under way.
    QVERIFY(!m_pace->isSet);
    QVERIFY(m_retry->isSet && m_retry->delays.last() >= std::chrono::minutes(5));
    QCOMPARE(m_store->postCounts()->all > 0, kind != 1);
}

void SchedulerTest::doesNotSpinOnEmptyChanges()
{
    m_network->onChanges = [](const QString &after, int) -> std::optional<Result<ChangePage>> {
        return Result<ChangePage>(ChangePage{{}, after, false});
    };
    m_scheduler->start();
    for (int i = 0; i < 7; ++i) {
        QTRY_VERIFY(m_pace->isSet);
        m_pace->ring();
    }
    QTRY_VERIFY(m_pace->isSet);
    QCOMPARE(m_network->count(QStringLiteral("changes")), 9);
    QVERIFY(m_pace->delays.first() >= std::chrono::seconds(1));
    QCOMPARE(m_pace->delays.last(), std::chrono::milliseconds(30'000));
    QCOMPARE(state(), State::Online);
}

void SchedulerTest::doesNotSpinOnRepeatedChanges()
{
    int cursor = 0;
    m_network->onChanges = [&cursor](const QString &, int) -> std::optional<Result<ChangePage>> {
        return Result<ChangePage>(ChangePage{{aPost(QStringLiteral("p"))}, QString::number(++cursor), false});
    };
    m_scheduler->start();
    QTRY_VERIFY(m_pace->isSet);
    QVERIFY2(cursor <= 4, qPrintable(QString::number(cursor)));
}

void SchedulerTest::refusesAnotherVersion()
{
    m_network->platformAnswer = anError(AppError::Kind::VersionMismatch);
    m_scheduler->start();
    QTRY_COMPARE(state(), State::Incompatible);
    QCOMPARE(m_network->calls, QStringList{QStringLiteral("platform")});
    QVERIFY(!m_retry->isSet);
}

void SchedulerTest::saysSignedOut()
{
    m_network->accountAnswer = anError(AppError::Kind::Unauthorized);
    m_scheduler->start();
    QTRY_COMPARE(state(), State::SignedOut);
    QVERIFY(!m_retry->isSet);
    QCOMPARE(m_network->count(QStringLiteral("posts")), 0);
}

void SchedulerTest::readsTheStatementUntilItAddsUp()
{
    m_network->onStatement = [](const PageRequest &page) {
        if (!page.before)
            return StatementPage{{anItem(QStringLiteral("b"), 4'000'000, 2)},
                                 QStringLiteral("s1"),
                                 QStringLiteral("c"),
                                 twei("10"),
                                 false};
        return StatementPage{
            {anItem(QStringLiteral("a"), 6'000'000, 1)}, std::nullopt, QStringLiteral("c"), twei("10"), true};
    };
    m_scheduler->start();
    QTRY_COMPARE(m_store->statement(std::nullopt, 5)->size(), 2);
    QTRY_COMPARE(m_network->count(QStringLiteral("wait 25")), 1);
    QCOMPARE(m_network->count(QStringLiteral("statement")), 2);
    // Others moved the balance: the account tells, the statement follows; its first page is enough.
    m_network->onStatement = [](const PageRequest &) {
        return StatementPage{{anItem(QStringLiteral("d"), 1'000'000, 3)},
                             QStringLiteral("s0"),
                             QStringLiteral("c"),
                             twei("11"),
                             false};
    };
    Account richer = anAccount(QStringLiteral("me"), 2);
    richer.balance = twei("11");
    m_network->tell({{richer}, QStringLiteral("c1"), false});
    QTRY_COMPARE(m_store->statementSum()->amount, twei("11"));
    QCOMPARE(m_store->account()->balance, twei("11"));
}

void SchedulerTest::asksAgainForAStatementThatDidNotCome()
{
    m_network->onStatement = [](const PageRequest &) -> Result<StatementPage> {
        return anError(AppError::Kind::RateLimited);
    };
    m_scheduler->start();
    QTRY_VERIFY(m_retry->isSet);
    QCOMPARE(m_scheduler->connection().state, Connection::State::Online);
    m_network->onStatement = [](const PageRequest &) -> Result<StatementPage> {
        return StatementPage{{anItem(QStringLiteral("a"), 10'000'000, 1)},
                             std::nullopt,
                             QStringLiteral("c"),
                             twei("10"),
                             true};
    };
    m_retry->ring();
    QTRY_COMPARE(m_store->statement(std::nullopt, 5)->size(), 1);
    QTRY_COMPARE(m_scheduler->connection().state, Connection::State::Online);
    QVERIFY(m_scheduler->connection().message.isEmpty());
}

void SchedulerTest::fetchesImagesThatAreReferredTo()
{
    Post post = aPost(QStringLiteral("p"));
    post.media = {MediaId{QStringLiteral("m")}, MediaId{QStringLiteral("missing")}};
    post.author.avatar = AvatarId{QStringLiteral("a")};
    m_network->onPosts = [post](const PageRequest &) {
        return Page<Post>{{post}, std::nullopt, QStringLiteral("c")};
    };
    m_network->onImage = [](const QString &id) -> Result<ImageData> {
        if (id == QLatin1String("missing"))
            return anError(AppError::Kind::NotFound);
        return ImageData{id.toUtf8(), QStringLiteral("image/png")};
    };
    m_scheduler->start();
    QTRY_VERIFY(m_store->wantedImages(10)->isEmpty() && state() == State::Online);
    QCOMPARE(*m_store->image(WantedImage::Kind::Media, QStringLiteral("m")), std::optional(QByteArray("m")));
    QCOMPARE(*m_store->image(WantedImage::Kind::Avatar, QStringLiteral("a")), std::optional(QByteArray("a")));
    QVERIFY(!m_store->image(WantedImage::Kind::Media, QStringLiteral("missing"))->has_value());
    QCOMPARE(m_network->count(QStringLiteral("media missing")), 1);
}

void SchedulerTest::startsOnWhatItHolds()
{
    platformWithThreePages();
    m_scheduler->start();
    QTRY_COMPARE(state(), State::Online);
    begin();
    QCOMPARE(m_scheduler->connection().refreshedAt, std::optional(m_clock.now()));
    m_network->platformAnswer = anError(AppError::Kind::Offline);
    m_scheduler->start();
    QTRY_COMPARE(state(), State::Offline);
    QCOMPARE(m_store->posts(PostList::All, std::nullopt, 10)->size(), 3);
}

void SchedulerTest::holdsTheOutboxUntilThePlatformIsKnown()
{
    m_network->platformAnswer = anError(AppError::Kind::Offline);
    m_scheduler->start();
    QTRY_COMPARE(state(), State::Offline);
    const IntentId id =
        resultOf(m_outbox->submit(RateAct{PostId{QStringLiteral("p1")}, Rating::Plus}, Money())).value();
    QCOMPARE(m_network->performed.size(), 0);
    PlatformInfo info;
    info.api = 1;
    m_network->platformAnswer = info;
    m_retry->ring();
    QTRY_COMPARE(m_network->performed.size(), 1);
    QTRY_COMPARE(state(), State::Online);
    // A write that does not get through is the first sign of being offline.
    m_network->platformAnswer = anError(AppError::Kind::Offline);
    m_network->answer(0, anError(AppError::Kind::Offline));
    QTRY_COMPARE(state(), State::Offline);
    QCOMPARE(m_outbox->intent(id).value()->state, Intent::State::Sending);
}

void SchedulerTest::refreshesByHand()
{
    platformWithThreePages();
    m_scheduler->start();
    QTRY_COMPARE(m_network->count(QStringLiteral("wait 25")), 1);
    const int asked = m_network->count(QStringLiteral("platform"));
    for (int i = 0; i < 10; ++i) {
        m_scheduler->refreshNow();
        QTRY_COMPARE(state(), State::Online);
    }
    // Ten presses in one moment are one question.
    QCOMPARE(m_network->count(QStringLiteral("platform")), asked + 1);
    QCOMPARE(m_network->count(QStringLiteral("changes first wait 0")), 2);
}

FARTHING_TEST(SchedulerTest)
#include "test_scheduler.moc"
