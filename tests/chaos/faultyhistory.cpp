// SPDX-License-Identifier: GPL-3.0-or-later
#include "faultyhistory.h"

#include "bookedonce.h"
#include "core/future.h"
#include "taking.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QTimer>

#include <algorithm>

namespace farthing {

namespace {

constexpr int patience = 20'000;
constexpr int shortPatience = 500;
constexpr qint64 second = 1'000;
constexpr qint64 day = 24 * 3'600 * second;

} // namespace

FaultyHistory::FaultyHistory(std::uint64_t seed)
    : m_seed(seed), m_random(seed), m_proxy(seed), m_platform(m_folder.path())
{
    QObject::connect(&m_proxy, &ChaosProxy::written, &m_proxy, [this] {
        m_platform.note();
        m_platform.clock.advance(1); // no two writes in one moment
    });
    m_proxy.setPlatform(m_platform.url());
    for (const auto member : {StagedPlatform::Ben, StagedPlatform::Ben, StagedPlatform::Cy})
        addReader(member);
    if (m_random.percent(25))
        addReader(StagedPlatform::Ada);
    if (m_random.percent(30))
        changeRules();
}

FaultyHistory::~FaultyHistory()
{
    for (const auto &reader : m_readers)
        reader->close();
}

void FaultyHistory::addReader(StagedPlatform::Member member)
{
    const int number = int(m_readers.size());
    m_readers.push_back(std::make_unique<LossyReader>(member, m_platform.token(member), m_proxy.addLane(),
                                                      m_folder.filePath(QString::number(number)),
                                                      m_platform.clock.now()));
    m_shown.push_back(std::make_unique<ShownState>(m_platform, *m_readers.back(), number, m_consents));
}

QString FaultyHistory::play(int steps)
{
    static const std::vector<int> troubles{0, 10, 20, 35, 55};
    for (const auto &reader : m_readers)
        reader->open();
    if (m_random.percent(70))
        (void)becomesQuiet(); // else nobody has read anything when it begins
    m_proxy.setTrouble(m_random.pick(troubles));
    for (int i = 0; i < steps && m_differences.isEmpty(); ++i)
        step();
    if (m_differences.isEmpty())
        recover();
    if (m_differences.isEmpty())
        compareWithNow();
    for (const auto &[fault, times] : m_proxy.met())
        m_counts[QStringLiteral("fault ") + ChaosProxy::nameOf(fault)] += times;
    if (m_differences.isEmpty())
        return {};
    return QStringLiteral("seed %1\n%2\n%3")
        .arg(m_seed)
        .arg(m_log.join(QLatin1Char('\n')), m_differences.join(QLatin1Char('\n')));
}

void FaultyHistory::addCounts(std::map<QString, int> &all) const
{
    for (const auto &[what, times] : m_counts)
        all[what] += times;
}

void FaultyHistory::step()
{
    const int reader = int(m_random.below(std::int64_t(m_readers.size())));
    static const std::vector<qint64> pauses{second, 3 * second, 6 * second, 70 * second, 600 * second};
    const auto chance = m_random.below(100);
    if (chance < 48) {
        act(reader);
    } else if (chance < 54) {
        decideAgain(reader);
    } else if (chance < 78) {
        someTimePasses(m_random.pick(pauses));
    } else if (chance < 82) {
        restart(reader, false);
    } else if (chance < 87) {
        restart(reader, true);
    } else if (chance < 89) {
        m_log += QStringLiteral("the platform restarts");
        count(QStringLiteral("platform restarted"));
        m_platform.restart();
        m_proxy.setPlatform(m_platform.url());
    } else if (chance < 92) {
        m_log += QStringLiteral("the clock of reader %1 jumps").arg(reader);
        jump(m_readers.at(std::size_t(reader))->clock, true);
    } else if (chance < 93) {
        m_log += QStringLiteral("the clock of the platform jumps");
        jump(m_platform.clock, false);
    } else if (chance < 96) {
        m_proxy.release();
    } else if (chance < 98) {
        m_readers.at(std::size_t(reader))->session().scheduler().refreshNow();
    } else {
        changeRules();
    }
    if (m_random.percent(60)) {
        if (becomesQuiet())
            lookAtAll();
    } else {
        turn(int(m_random.between(0, 30)));
        look(reader, false);
    }
}

void FaultyHistory::someTimePasses(qint64 milliseconds)
{
    m_log += QStringLiteral("%1 s pass").arg(milliseconds / second);
    m_platform.clock.advance(milliseconds);
    for (const auto &reader : m_readers) {
        reader->clock.advance(milliseconds);
        reader->ringWhatIsDue();
    }
}

/// Somebody sets it, or it was wrong and is put right; the time that goes by is not touched by it.
void FaultyHistory::jump(FakeClock &clock, bool backwards)
{
    static const std::vector<qint64> leaps{90 * second, 3'600 * second, day, 3 * day, 20 * day};
    const qint64 leap = m_random.pick(leaps);
    clock.setNow(clock.now().addMSecs(backwards && m_random.percent(50) ? -leap : leap));
    count(QStringLiteral("clock jumped"));
}

void FaultyHistory::changeRules()
{
    m_log += QStringLiteral("other rules");
    count(QStringLiteral("rules changed"));
    Rulebook rules = m_platform.rules();
    const auto amount = [this](qint64 most) {
        return Money::fromMinor(m_random.between(1, most));
    };
    rules.amounts.minus = amount(900'000);
    rules.amounts.commentTribute = amount(900'000);
    rules.amounts.commentAuthorShare = Money::fromMinor(rules.amounts.commentTribute.minor() / 2);
    rules.amounts.pnlReport = amount(2'000'000);
    rules.amounts.dislikeOwn = amount(300'000);
    rules.amounts.dislikeAuthor = Money::fromMinor(rules.amounts.dislikeOwn.minor() / 2);
    rules.amounts.publishTribute = amount(6'000'000);
    rules.plusesPerDay = int(m_random.between(1, 4));
    m_platform.adopt(rules);
}

QString FaultyHistory::whoIsBusy() const
{
    QStringList busy;
    for (std::size_t i = 0; i < m_readers.size(); ++i)
        busy += QStringLiteral("reader %1 waits for %2 answers, %3 held")
                    .arg(i)
                    .arg(m_readers.at(i)->underWay())
                    .arg(m_proxy.held(int(i)));
    return busy.join(QStringLiteral("; "));
}

bool FaultyHistory::isBusy() const
{
    for (std::size_t i = 0; i < m_readers.size(); ++i) {
        if (m_readers.at(i)->underWay() > m_proxy.held(int(i)))
            return true;
    }
    return !m_proxy.isIdle();
}

bool FaultyHistory::until(const std::function<bool()> &holds, int milliseconds)
{
    QTimer alarm;
    alarm.setSingleShot(true);
    alarm.start(milliseconds);
    bool held = holds();
    for (; !held && alarm.isActive(); held = holds())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    return held;
}

void FaultyHistory::turn(int events)
{
    for (int i = 0; i < events; ++i)
        QCoreApplication::processEvents();
}

/// Until nothing goes on but what the proxy holds and what waits for its time.
bool FaultyHistory::becomesQuiet()
{
    for (int patient = 0, calm = 0, seen = -1, rounds = 0;;) {
        if (!until([this] { return !isBusy(); }, m_proxy.isHolding() ? shortPatience : patience)) {
            // So much is held that nothing goes by; a browser has few connections. A slow computer is no
            // fault.
            patient = events() == seen ? patient + 1 : 0;
            seen = events();
            if (patient < 20 && ++rounds < 400 && m_proxy.isHolding()) {
                m_proxy.release();
                continue;
            }
            note({QStringLiteral("it never becomes quiet: ") + whoIsBusy()});
            return false;
        }
        const int before = events();
        int written = 0;
        for (const auto &reader : m_readers) {
            whenDone(reader->store().remember(QStringLiteral("settled"), QByteArray("1")), &m_proxy,
                     [&written](const Result<void> &) { ++written; });
        }
        if (!until([&] { return written == int(m_readers.size()); }, patience)) {
            note({QStringLiteral("a disk that does not answer")});
            return false;
        }
        turn(2);
        // What one answer leads to is asked of the disk, and of the network only when the disk has answered.
        calm = events() == before && !isBusy() ? calm + 1 : 0;
        if (calm == 3)
            return true;
    }
}

int FaultyHistory::events() const
{
    int events = 0;
    for (const auto &reader : m_readers)
        events += reader->events();
    return events;
}

void FaultyHistory::restart(int number, bool crash)
{
    LossyReader &reader = *m_readers.at(std::size_t(number));
    m_log += QStringLiteral("reader %1 %2")
                 .arg(number)
                 .arg(crash ? QStringLiteral("loses its power") : QStringLiteral("is restarted"));
    count(crash ? QStringLiteral("reader crashed") : QStringLiteral("reader restarted"));
    if (crash) {
        settleTakings(number, true);
        reader.crash();
        // What cache.db had not synced is gone, and comes back.
        m_shown.at(std::size_t(number))->forget();
    } else {
        reader.close();
        turn(2); // what was written last says so
        settleTakings(number, false);
    }
    reader.open();
    findTaken(number);
    look(number, false);
}

void FaultyHistory::look(int number, bool quiet)
{
    settleTakings(number, false);
    note(m_shown.at(std::size_t(number))->differences(quiet));
}

void FaultyHistory::lookAtAll()
{
    for (int number = 0; number < int(m_readers.size()); ++number)
        look(number, true);
}

void FaultyHistory::note(const QStringList &differences)
{
    m_differences += differences;
}

/// The network is good again, and time goes by, until nothing waits any more.
void FaultyHistory::recover()
{
    m_log += QStringLiteral("the network is good again");
    m_proxy.setTrouble(0);
    constexpr int rounds = 60;
    for (int round = 0; round < rounds && m_differences.isEmpty(); ++round) {
        m_proxy.release();
        someTimePasses(round == 20 || round == 40 ? day : 70 * second);
        for (const auto &reader : m_readers) {
            const Connection::State state = reader->session().scheduler().connection().state;
            if (state == Connection::State::SignedOut || state == Connection::State::Incompatible)
                reader->session().scheduler().refreshNow();
        }
        if (!becomesQuiet())
            return;
        lookAtAll();
        if (round % 20 == 3)
            answerWhatAsks(round > 40);
        else if (isOver() && round > 3)
            return;
    }
    for (const Consent &consent : std::as_const(m_consents)) {
        if (isUnderWay(consent) && consent.last->state != Intent::State::Done)
            note({QStringLiteral("it never ends: ") + describe(consent)});
    }
}

/// Back in the network, a person is asked what of the old is still wanted.
void FaultyHistory::answerWhatAsks(bool last)
{
    for (int number = 0; number < int(m_readers.size()); ++number) {
        Outbox &outbox = m_readers.at(std::size_t(number))->session().outbox();
        for (const Intent &intent : outbox.intents(1'000).valueOr({})) {
            const bool asks = intent.state == Intent::State::NeedsYou;
            // In the end everything is read and decided: what waits behind what was returned goes then.
            if (last && (asks || intent.state == Intent::State::Refused))
                takeBack(number, intent);
            else if (asks && m_random.percent(60))
                sendAgain(number, intent);
        }
    }
}

bool FaultyHistory::isOver()
{
    return std::none_of(m_consents.cbegin(), m_consents.cend(), [](const Consent &consent) {
        return isUnderWay(consent) && consent.last->state != Intent::State::Done;
    });
}

void FaultyHistory::compareWithNow()
{
    // Mostly by hand, for the platform gathers what it tells to those who listen over a real moment.
    const bool byHand = m_random.percent(90);
    for (const auto &reader : m_readers) {
        if (byHand)
            reader->session().scheduler().refreshNow();
    }
    if (!becomesQuiet())
        return;
    for (int number = 0; number < int(m_readers.size()); ++number) {
        QStringList differences;
        constexpr int rounds = 30;
        for (int round = 0; round < rounds; ++round) {
            differences = m_shown.at(std::size_t(number))->differencesFromNow();
            if (differences.isEmpty())
                break;
            m_proxy.release(); // an answer that was begun while the network was bad
            if (byHand || round > 3)
                someTimePasses(round < 10 ? second : 40 * second);
            QTimer moment;
            moment.setSingleShot(true);
            moment.start(byHand ? 20 : 200);
            while (moment.isActive())
                QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
            if (!becomesQuiet())
                return;
        }
        note(differences);
    }
    lookAtAll();
    for (int member = 0; member < StagedPlatform::memberCount; ++member)
        note(bookingDifferences(m_platform, StagedPlatform::Member(member), m_consents));
    note(m_platform.audit());
    for (const Consent &consent : std::as_const(m_consents)) {
        if (consent.last && !consent.takenBack) {
            static const QStringList states{QString(), QString(), QStringLiteral("needs you"),
                                            QStringLiteral("refused"), QStringLiteral("done")};
            count(QStringLiteral("intent ") + states.at(int(consent.last->state)));
        } else if (consent.takenBack) {
            count(QStringLiteral("intent taken back"));
        }
    }
}

} // namespace farthing
