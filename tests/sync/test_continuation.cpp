// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/continuation.h"

#include "network/httpnetwork.h"
#include "store/carrier.h"
#include "support/abortwarnings.h"
#include "support/readerfixture.h"
#include "support/served.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QRandomGenerator>
#include <QtCore/QRegularExpression>
#include <QtNetwork/QNetworkAccessManager>
#include <QtTest/QSignalSpy>

using namespace farthing;

namespace {

constexpr int patience = 20'000;

/// Whole and short forms: FARTHING_CONTINUE_ROUNDS, FARTHING_CONTINUE_SEED.
int setting(const char *name, int usual)
{
    bool given = false;
    const int value = qEnvironmentVariableIntValue(name, &given);
    return given ? value : usual;
}

QByteArray placeOf(int paragraph)
{
    return R"({"fingerprint":"1f","offset":0,"paragraph":)" + QByteArray::number(paragraph) + '}';
}

/// One computer of the account, with a profile of its own.
class Computer
{
public:
    Computer(const QUrl &platform, const QByteArray &token, const Clock &clock)
        : m_platform(platform), m_token(token), m_clock(clock)
    {
        start();
    }
    ~Computer() { stop(); }

    void start()
    {
        Result<std::unique_ptr<Store>> opened = Store::open(m_folder.path(), &m_clock, m_token);
        if (!opened)
            qFatal("no store: %s", qPrintable(opened.error().detail));
        store = std::move(opened).value();
        network = std::make_unique<HttpNetwork>(nowhere(), m_token, m_access, m_clock);
        session = std::make_unique<Session>(*store, *network, m_clock);
        auto retry = std::make_unique<FakeAlarm>();
        session->scheduler().setAlarms(std::move(retry), std::make_unique<TimerAlarm>());
        // As the program does: a sign-in that was never kept is forgotten by the next start.
        QObject::connect(&session->scheduler(), &Scheduler::signedIn, &session->scheduler(),
                         [this] { store->confirmToken(m_token); });
        auto lazily = std::make_unique<FakeAlarm>();
        alarm = lazily.get();
        session->continuation().setAlarm(std::move(lazily));
    }
    void stop()
    {
        if (session)
            session->scheduler().stop();
        session.reset();
        network.reset();
        store.reset();
    }
    void goOffline()
    {
        session->scheduler().stop();
        network->setEndpoint(nowhere(), m_token);
    }
    /// Until it has heard everything, and has read what the platform keeps for it.
    bool goOnline()
    {
        goOffline();
        network->setEndpoint(m_platform, m_token);
        const QSignalSpy caughtUp(&session->scheduler(), &Scheduler::caughtUp);
        session->scheduler().start();
        const bool online = QTest::qWaitFor(
            [&] {
                return !caughtUp.isEmpty() &&
                       store->cursor(QStringLiteral("states.read_for")).valueOr(std::nullopt);
            },
            patience);
        (void)resultOf(store->remember(QStringLiteral("settled"), QByteArray("1")));
        return online;
    }
    void passLaziness()
    {
        if (alarm->isSet)
            alarm->ring();
    }
    std::optional<int> place(const PostId &post) const
    {
        const auto kept = store->place(post).valueOr(std::nullopt);
        return kept ? std::optional(QJsonDocument::fromJson(*kept).object().value(u"paragraph").toInt())
                    : std::nullopt;
    }
    bool saved(const PostId &post) const { return record(post).saved; }
    bool opened(const PostId &post) const { return !record(post).unread; }

    std::unique_ptr<Store> store;
    std::unique_ptr<HttpNetwork> network;
    std::unique_ptr<Session> session;
    FakeAlarm *alarm = nullptr;

private:
    static QUrl nowhere() { return QUrl(QStringLiteral("http://127.0.0.1:9")); }
    PostRecord record(const PostId &post) const
    {
        return store->post(post).valueOr(std::nullopt).value_or(PostRecord());
    }

    const QUrl m_platform;
    const QByteArray m_token;
    const Clock &m_clock;
    QTemporaryDir m_folder;
    QNetworkAccessManager m_access;
};

} // namespace

/// What was read, saved and where, on two computers of one account before a real platform.
class ContinuationTest : public TestCase
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void goesOnWhereTheOtherStopped();
    void theLastToArriveWins();
    void aNewComputerKnowsItAll();
    void nothingIsLostBetweenTwoThings();
    void keysFitThePlatform();
    void twoComputersAgreeAfterAnything();

private:
    static constexpr int posts = 4;
    PostId post(int number) const { return PostId{QStringLiteral("post-%1").arg(number)}; }
    static void done(const QFuture<Result<void>> &future) { QVERIFY(resultOf(future).ok()); }
    QJsonObject held(CarriedKind kind, const PostId &post)
    {
        const auto caller = m_served->service->authenticate(m_token);
        const auto value =
            m_served->service->state(std::get<platform::Caller>(caller), Carrier::keyOf(kind, post));
        const auto *state = std::get_if<StateValue>(&value);
        return state && state->value ? QJsonDocument::fromJson(*state->value).object() : QJsonObject();
    }
    bool agree();
    QString difference();
    void actAtRandom(Computer &computer, QRandomGenerator &random);

    QTemporaryDir m_folder;
    std::unique_ptr<Served> m_served;
    QByteArray m_token;
    FakeClock m_clock;
    std::unique_ptr<Computer> m_here;
    std::unique_ptr<Computer> m_there;
    int m_platforms = 0;
};

void ContinuationTest::init()
{
    TestCase::init();
    const QString database = m_folder.filePath(QStringLiteral("platform-%1.db").arg(++m_platforms));
    m_served = std::make_unique<Served>(platform::ServerOptions(), database);
    const QByteArray ada = m_served->join(QStringLiteral("Ada"), 20, QStringLiteral("100"));
    m_token = m_served->join(QStringLiteral("Ben"), 13, QStringLiteral("10"));
    for (int i = 0; i < posts; ++i)
        m_served->does("POST", "/v1/posts", ada,
                       {{QStringLiteral("id"), post(i).value},
                        {QStringLiteral("title"), QStringLiteral("Post %1").arg(i)},
                        {QStringLiteral("body"), QStringLiteral("Words to read.")},
                        {QStringLiteral("language"), QStringLiteral("en")},
                        {QStringLiteral("tags"), QJsonArray()},
                        {QStringLiteral("price"), QStringLiteral("5")}});
    m_here = std::make_unique<Computer>(m_served->server->url(), m_token, m_clock);
    m_there = std::make_unique<Computer>(m_served->server->url(), m_token, m_clock);
    QVERIFY(m_here->goOnline());
    QVERIFY(m_there->goOnline());
}

void ContinuationTest::cleanup()
{
    m_here.reset();
    m_there.reset();
    m_served.reset();
}

void ContinuationTest::goesOnWhereTheOtherStopped()
{
    QSignalSpy arrived(&m_there->session->continuation(), &Continuation::placeArrived);
    done(m_here->store->setOpened(post(1), true));
    done(m_here->session->continuation().keepPlace(post(1), placeOf(7)));
    done(m_here->store->setSaved(post(2), true));
    // Lazily: not before the person paused.
    QVERIFY(held(CarriedKind::Reading, post(1)).isEmpty());
    QTRY_VERIFY(m_here->alarm->isSet);
    m_here->passLaziness();
    QTRY_COMPARE_WITH_TIMEOUT(m_there->place(post(1)), std::optional(7), patience);
    QTRY_VERIFY_WITH_TIMEOUT(m_there->opened(post(1)) && m_there->saved(post(2)), patience);
    QTRY_COMPARE_WITH_TIMEOUT(arrived.size(), 1, patience);
    QVERIFY(!m_there->saved(post(1)));
    // What came is not sent back.
    QVERIFY(!m_there->alarm->isSet);
}

/// Whatever the clocks of the computers say: the one that reached the platform last is the newest.
void ContinuationTest::theLastToArriveWins()
{
    m_here->goOffline();
    m_there->goOffline();
    done(m_there->session->continuation().keepPlace(post(0), placeOf(3)));
    done(m_there->store->setSaved(post(0), true));
    m_clock.advance(3'600'000);
    done(m_here->session->continuation().keepPlace(post(0), placeOf(9)));
    done(m_here->store->setSaved(post(0), true));
    done(m_here->store->setSaved(post(0), false));
    QVERIFY(m_here->goOnline());
    QTRY_COMPARE_WITH_TIMEOUT(
        held(CarriedKind::Reading, post(0)).value(u"place").toObject().value(u"paragraph").toInt(), 9,
        patience);
    QTRY_VERIFY_WITH_TIMEOUT(!held(CarriedKind::Saved, post(0)).isEmpty(), patience);
    QCOMPARE(m_there->place(post(0)), std::optional(3));
    QVERIFY(m_there->goOnline());
    QTRY_COMPARE_WITH_TIMEOUT(m_here->place(post(0)), std::optional(3), patience);
    QTRY_VERIFY_WITH_TIMEOUT(m_here->saved(post(0)), patience);
    QTRY_VERIFY_WITH_TIMEOUT(agree(), patience);
}

void ContinuationTest::aNewComputerKnowsItAll()
{
    for (int i = 0; i < posts; ++i) {
        done(m_here->session->continuation().keepPlace(post(i), placeOf(i + 1)));
        done(m_here->store->setSaved(post(i), i % 2 == 0));
    }
    QTRY_VERIFY(m_here->alarm->isSet);
    m_here->passLaziness();
    QTRY_VERIFY_WITH_TIMEOUT(agree(), patience);
    Computer fresh(m_served->server->url(), m_token, m_clock);
    QVERIFY(fresh.goOnline());
    for (int i = 0; i < posts; ++i) {
        QTRY_COMPARE_WITH_TIMEOUT(fresh.place(post(i)), std::optional(i + 1), patience);
        QTRY_COMPARE_WITH_TIMEOUT(fresh.saved(post(i)), i % 2 == 0, patience);
    }
}

/// One computer knows the place, the other was the last to write and knew none.
void ContinuationTest::nothingIsLostBetweenTwoThings()
{
    m_there->goOffline();
    done(m_there->store->setOpened(post(3), true));
    done(m_here->session->continuation().keepPlace(post(3), placeOf(5)));
    QTRY_VERIFY(m_here->alarm->isSet);
    m_here->passLaziness();
    QTRY_VERIFY_WITH_TIMEOUT(!held(CarriedKind::Reading, post(3)).isEmpty(), patience);
    QVERIFY(m_there->goOnline());
    const auto settled = [this] {
        m_here->passLaziness();
        m_there->passLaziness();
        return agree() && m_here->opened(post(3)) && m_there->place(post(3)) == 5;
    };
    QTRY_VERIFY2_WITH_TIMEOUT(settled(), qPrintable(difference()), patience);
}

void ContinuationTest::keysFitThePlatform()
{
    const QRegularExpression fit(QStringLiteral("^[A-Za-z0-9._~-]{1,64}$"));
    QSet<QString> keys;
    const QStringList ids{QStringLiteral("plain"),  QString(64, u'x'),       QStringLiteral("with/slash"),
                          QStringLiteral("~tilde"), QStringLiteral("ærlig"), QString(63, u'x') + u'y'};
    for (const QString &id : ids)
        for (const CarriedKind kind : {CarriedKind::Reading, CarriedKind::Saved}) {
            const QString key = Carrier::keyOf(kind, PostId{id});
            QVERIFY2(fit.match(key).hasMatch(), qPrintable(key));
            QVERIFY(!keys.contains(key));
            keys.insert(key);
        }
}

QString ContinuationTest::difference()
{
    for (int i = 0; i < posts; ++i) {
        const QJsonObject reading = held(CarriedKind::Reading, post(i));
        const QJsonObject saved = held(CarriedKind::Saved, post(i));
        const QJsonObject place = reading.value(u"place").toObject();
        const std::optional<int> paragraph =
            place.isEmpty() ? std::nullopt : std::optional(place.value(u"paragraph").toInt());
        for (const Computer *computer : {m_here.get(), m_there.get()}) {
            const bool same = computer->place(post(i)) == paragraph &&
                              computer->opened(post(i)) == reading.value(u"opened").toBool() &&
                              computer->saved(post(i)) == saved.value(u"saved").toBool();
            if (!same)
                return QStringLiteral("%1 %2: place %3, platform %4, opened %5, saved %6")
                    .arg(computer == m_here.get() ? QStringLiteral("here") : QStringLiteral("there"),
                         post(i).value, QString::number(computer->place(post(i)).value_or(-1)),
                         QString::number(paragraph.value_or(-1)), QString::number(computer->opened(post(i))),
                         QString::number(computer->saved(post(i))));
        }
    }
    return QString();
}

bool ContinuationTest::agree()
{
    return difference().isEmpty();
}

void ContinuationTest::actAtRandom(Computer &computer, QRandomGenerator &random)
{
    const PostId about = post(random.bounded(posts));
    switch (random.bounded(10)) {
    case 0:
        computer.goOffline();
        break;
    case 1:
        QVERIFY(computer.goOnline());
        break;
    case 2: // The answer to what is under way gets lost, the write perhaps not.
        computer.passLaziness();
        QCoreApplication::processEvents();
        computer.network->abort();
        break;
    case 3:
        computer.stop();
        computer.start();
        break;
    case 4:
        computer.passLaziness();
        break;
    case 5:
        done(computer.store->setOpened(about, random.bounded(2) == 0));
        break;
    case 6:
    case 7:
        done(computer.store->setSaved(about, random.bounded(2) == 0));
        break;
    default:
        done(computer.session->continuation().keepPlace(about, placeOf(random.bounded(1, 1000))));
    }
    m_clock.advance(random.bounded(60'000) - 20'000);
}

void ContinuationTest::twoComputersAgreeAfterAnything()
{
    const int rounds = setting("FARTHING_CONTINUE_ROUNDS", 30);
    const int seed = setting("FARTHING_CONTINUE_SEED", 7);
    const WithoutAbortWarnings quiet;
    for (int round = 0; round < rounds; ++round) {
        QRandomGenerator random(quint32(seed + round));
        for (int acts = random.bounded(4, 12); acts > 0; --acts)
            actAtRandom(random.bounded(2) == 0 ? *m_here : *m_there, random);
        QVERIFY(m_here->goOnline());
        QVERIFY(m_there->goOnline());
        const auto settled = [this] {
            m_here->passLaziness();
            m_there->passLaziness();
            return agree();
        };
        QVERIFY2(QTest::qWaitFor(settled, patience),
                 qPrintable(QStringLiteral("seed %1: %2").arg(seed + round).arg(difference())));
    }
}

FARTHING_TEST(ContinuationTest)
#include "test_continuation.moc"
