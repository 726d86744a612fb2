// SPDX-License-Identifier: GPL-3.0-or-later
#include "sql/connection.h"
#include "sql/statement.h"
#include "support/readerfixture.h"
#include "sync/continuation.h"

using namespace farthing;

/// How a value is sent where the network or the platform says no.
class CarriedWritesTest : public ReaderFixture
{
    Q_OBJECT

private slots:
    void init();

    void aSecondTryUndoesNothing();
    void whatChangesMeanwhileGoesAfterwards();
    void aRefusalIsNotRepeated();
    void waitsAsLongAsThePlatformAsks();
    void offlineNothingIsTried();
    void aReadThatFailsIsTriedAgain();
    void whatWasHereBeforeTravelsToo();
    void aRestoredDatabaseIsReadAnew();
    void nothingGoesUnderAnotherToken();

private:
    struct Sent
    {
        QString key;
        QByteArray value;
        QString attempt;
    };
    static QByteArray placeOf(int paragraph)
    {
        return R"({"fingerprint":"1f","offset":0,"paragraph":)" + QByteArray::number(paragraph) + '}';
    }
    static QByteArray valueOf(int paragraph)
    {
        return R"({"opened":true,"place":)" + placeOf(paragraph) + R"(,"post":"p"})";
    }
    static Result<Outcome> taken(const QString &key, const QByteArray &value, qint64 revision)
    {
        Receipt receipt;
        receipt.changed = {StateValue{key, revision, value}};
        return Outcome(receipt);
    }
    void keep(int paragraph)
    {
        QVERIFY(resultOf(m_session->continuation().keepPlace(m_post, placeOf(paragraph))).ok());
    }
    QByteArray place() { return m_store->place(m_post).value().value_or(QByteArray()); }
    /// A signed-in reader whose platform answers as `m_answer` says.
    void goOnline()
    {
        m_session->scheduler().start();
        QTRY_COMPARE(m_session->scheduler().connection().state, Connection::State::Online);
        QTRY_VERIFY(m_store->cursor(QStringLiteral("states.read_for")).value());
        settle();
    }
    void ring()
    {
        QTRY_VERIFY(m_lazily->isSet);
        m_lazily->ring();
    }

    QList<Sent> m_sent;
    std::function<std::optional<Result<Outcome>>(const Sent &)> m_answer;
    FakeAlarm *m_lazily = nullptr;
};

void CarriedWritesTest::init()
{
    ReaderFixture::init();
    m_sent.clear();
    m_answer = [](const Sent &sent) {
        return taken(sent.key, sent.value, 10);
    };
    m_network->onState = [this](const QString &key, const QByteArray &value, const QString &attempt) {
        m_sent.append({key, value, attempt});
        return m_answer(m_sent.last());
    };
    auto alarm = std::make_unique<FakeAlarm>();
    m_lazily = alarm.get();
    m_session->continuation().setAlarm(std::move(alarm));
    m_session->scheduler().setAlarms(std::make_unique<FakeAlarm>(), std::make_unique<FakeAlarm>());
    know({anAccount(), Rulebook(), aPost(m_post.value)});
}

/// The write arrived, its answer did not; then another computer wrote. The same key again brings what the
/// platform holds by then, and not the older value back.
void CarriedWritesTest::aSecondTryUndoesNothing()
{
    goOnline();
    keep(3);
    m_answer = [](const Sent &) {
        return Result<Outcome>(anError(AppError::Kind::Offline));
    };
    ring();
    QTRY_COMPARE(m_sent.size(), 1);
    m_answer = [](const Sent &sent) {
        return taken(sent.key, valueOf(8), 12);
    };
    ring();
    QTRY_COMPARE(m_sent.size(), 2);
    QCOMPARE(m_sent.last().attempt, m_sent.first().attempt);
    QCOMPARE(m_sent.last().value, m_sent.first().value);
    QTRY_COMPARE(place(), placeOf(8));
    settle();
    QCOMPARE(m_sent.size(), 2);
}

void CarriedWritesTest::whatChangesMeanwhileGoesAfterwards()
{
    goOnline();
    keep(3);
    m_answer = [](const Sent &) {
        return Result<Outcome>(anError(AppError::Kind::Timeout));
    };
    ring();
    QTRY_COMPARE(m_sent.size(), 1);
    keep(4);
    m_answer = [](const Sent &sent) {
        return taken(sent.key, sent.value, 10);
    };
    ring();
    QTRY_COMPARE(m_sent.size(), 3);
    QCOMPARE(m_sent.at(1).attempt, m_sent.at(0).attempt);
    QVERIFY(m_sent.at(1).value.contains("\"paragraph\":3"));
    QVERIFY(m_sent.at(2).attempt != m_sent.at(1).attempt);
    QVERIFY(m_sent.at(2).value.contains("\"paragraph\":4"));
    QCOMPARE(place(), placeOf(4));
}

void CarriedWritesTest::aRefusalIsNotRepeated()
{
    goOnline();
    m_answer = [](const Sent &) {
        Problem problem;
        problem.type = Problem::Type::Invalid;
        problem.status = 400;
        return Result<Outcome>(Outcome(problem));
    };
    keep(3);
    ring();
    QTRY_COMPARE(m_sent.size(), 1);
    settle();
    QVERIFY(!m_lazily->isSet);
    QCOMPARE(place(), placeOf(3));
}

void CarriedWritesTest::waitsAsLongAsThePlatformAsks()
{
    goOnline();
    m_answer = [](const Sent &) {
        AppError busy = anError(AppError::Kind::RateLimited);
        busy.retryAfterSeconds = 90;
        return Result<Outcome>(busy);
    };
    keep(3);
    ring();
    QTRY_COMPARE(m_sent.size(), 1);
    QTRY_VERIFY(m_lazily->isSet);
    QVERIFY(m_lazily->delays.last() >= std::chrono::seconds(90));
}

void CarriedWritesTest::offlineNothingIsTried()
{
    keep(3);
    settle();
    QVERIFY(!m_lazily->isSet);
    m_session->continuation().flush();
    settle();
    QVERIFY(m_sent.isEmpty());
    goOnline();
    QTRY_COMPARE(m_sent.size(), 1);
}

void CarriedWritesTest::aReadThatFailsIsTriedAgain()
{
    m_network->onStates = [](const PageRequest &) {
        return Result<Page<StateValue>>(anError(AppError::Kind::Timeout));
    };
    m_session->scheduler().start();
    for (int failures = 0; failures < 3; ++failures)
        ring();
    QTRY_VERIFY(m_lazily->isSet);
    // Later each time.
    QVERIFY(m_lazily->delays.last() > 4 * m_lazily->delays.first());
    QVERIFY(!m_store->cursor(QStringLiteral("states.read_for")).value());
    m_network->onStates = {};
    ring();
    QTRY_VERIFY(m_store->cursor(QStringLiteral("states.read_for")).value());
}

/// Marks and places of a version that kept them on this computer: what the platform knows wins, the rest goes
/// there.
void CarriedWritesTest::whatWasHereBeforeTravelsToo()
{
    QVERIFY(resultOf(m_store->setOpened(m_post, true)).ok());
    QVERIFY(resultOf(m_store->setSaved(m_post, true)).ok());
    keep(3);
    const auto own =
        sql::Connection::open({m_folder->filePath(QStringLiteral("own.db")), sql::Durability::Normal});
    QVERIFY(own.ok());
    QVERIFY(own.value()->execute(QStringLiteral("DELETE FROM carried")).ok());
    // More than are looked at in one go.
    QVERIFY(own.value()
                ->execute(QStringLiteral(
                    "INSERT INTO mark (account, post, opened, saved, projected) "
                    "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1200) "
                    "SELECT 'me', printf('old%04d', i), 1, 0, 1 FROM n"))
                .ok());
    m_network->onStates = [](const PageRequest &) {
        Page<StateValue> page;
        page.items = {StateValue{QStringLiteral("read.p"), 5, valueOf(8)}};
        return Result<Page<StateValue>>(page);
    };
    m_answer = [](const Sent &) {
        return Result<Outcome>(anError(AppError::Kind::Offline));
    };
    goOnline();
    QTRY_COMPARE(m_sent.size(), 1);
    QCOMPARE(place(), placeOf(8));
    sql::Statement waiting(*own.value(),
                           QStringLiteral("SELECT count(*), sum(key = 'saved.p'), sum(key = 'read.p') "
                                          "FROM carried WHERE account = 'me' AND state <> 0"));
    QVERIFY(waiting.next());
    QCOMPARE(waiting.number(0), 1201);
    QCOMPARE(waiting.number(1), 1);
    QCOMPARE(waiting.number(2), 0);
}

void CarriedWritesTest::aRestoredDatabaseIsReadAnew()
{
    goOnline();
    const auto reads = [this] {
        return m_network->calls.filter(QStringLiteral("states")).size();
    };
    const auto readsAfterAFlush = [&] {
        m_session->continuation().flush();
        settle();
        return reads();
    };
    const qsizetype before = reads();
    QCOMPARE(readsAfterAFlush(), before);
    QVERIFY(resultOf(m_store->remember(QStringLiteral("states.restored"), "7")).ok());
    QTRY_VERIFY(readsAfterAFlush() > before);
    QTRY_VERIFY(m_store->cursor(QStringLiteral("states.read_for")).value()->endsWith(QLatin1String(" 7")));
    settle();
    settle();
    const qsizetype again = reads();
    QCOMPARE(readsAfterAFlush(), again);
}

/// It is set as soon as the store has forgotten whose the first one was.
void CarriedWritesTest::nothingGoesUnderAnotherToken()
{
    goOnline();
    keep(3);
    QTRY_VERIFY(m_lazily->isSet);
    const QFuture<Result<void>> forgotten = m_store->forgetUnlessOf("another");
    m_lazily->ring();
    QVERIFY(resultOf(forgotten).ok());
    settle();
    settle();
    QVERIFY(!m_store->account());
    QVERIFY(m_sent.isEmpty());
}

FARTHING_TEST(CarriedWritesTest)
#include "test_carriedwrites.moc"
