// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/away.h"

#include "core/future.h"
#include "core/logging.h"
#include "store/store.h"
#include "sync/outbox.h"
#include "sync/scheduler.h"

namespace farthing {

using namespace std::chrono_literals;

namespace {

/// What is lost where the program is killed; only while somebody does something.
constexpr auto notesEvery = 10min;
/// Going from window to window writes nothing for this long.
constexpr qint64 freshSeconds = 60;
/// Keys and wheels come in swarms.
constexpr qint64 tooSoonMilliseconds = 100;
/// For what was decided before the pause to be sent and answered.
constexpr auto patience = 20s;

} // namespace

Away::Away(Store &store, Scheduler &scheduler, Outbox &outbox, QObject *parent)
    : QObject(parent), m_store(store), m_scheduler(scheduler), m_outbox(outbox)
{
    setAlarms(std::make_unique<TimerAlarm>(), std::make_unique<TimerAlarm>());
    connect(&scheduler, &Scheduler::caughtUp, this, &Away::caughtUp);
    connect(&outbox, &Outbox::intentChanged, this, [this] {
        if (m_stage == Stage::Settling)
            settle();
    });
}

Away::~Away()
{
    if (m_stage == Stage::Here && isNewlyPresent())
        m_store.noteSeen(m_outbox.platformTime(), false);
}

void Away::setPause(std::chrono::minutes pause)
{
    m_pause = pause;
}

void Away::setAlarms(std::unique_ptr<Alarm> notes, std::unique_ptr<Alarm> patience)
{
    m_notes = std::move(notes);
    m_patience = std::move(patience);
    connect(m_notes.get(), &Alarm::rang, this, [this] {
        m_noteSoon = false;
        if (m_stage == Stage::Here)
            note(false);
    });
    connect(m_patience.get(), &Alarm::rang, this, [this] {
        if (m_stage == Stage::Settling)
            tell();
    });
}

bool Away::knowsWho() const
{
    return m_store.account().has_value();
}

/// The person did something since it was noted how things stand.
bool Away::isNewlyPresent() const
{
    return knowsWho() && m_seenAt && m_presentAt.isValid() && m_presentAt > *m_seenAt;
}

bool Away::isBackFromPause() const
{
    return m_seenAt && wasAway(*m_seenAt, m_presentAt, std::chrono::seconds(m_pause).count());
}

/// Another account has other times.
void Away::recognize()
{
    if (!knowsWho() || m_store.account()->id == m_who)
        return;
    m_who = m_store.account()->id;
    const Result<std::optional<QDateTime>> seen = m_store.lastSeen();
    if (!seen)
        qCWarning(logSync) << "last seen:" << seen.error().detail;
    m_seenAt = seen.valueOr(std::nullopt);
    m_stage = Stage::Here;
}

void Away::present()
{
    const QDateTime now = m_outbox.platformTime();
    if (m_presentAt.isValid() && std::abs(m_presentAt.msecsTo(now)) < tooSoonMilliseconds)
        return;
    m_presentAt = now;
    recognize();
    if (m_stage != Stage::Here || !m_seenAt)
        return;
    if (isBackFromPause()) {
        m_stage = Stage::Returned;
        // What the platform said before the person came back is not what happened meanwhile.
        if (m_scheduler.connection().state == Connection::State::Online)
            m_scheduler.refreshNow();
    } else if (!std::exchange(m_noteSoon, true)) {
        m_notes->set(notesEvery);
    }
}

void Away::leave()
{
    if (m_stage == Stage::Here && isNewlyPresent() &&
        m_seenAt->secsTo(m_outbox.platformTime()) > freshSeconds)
        note(false);
}

void Away::caughtUp()
{
    recognize();
    if (!m_presentAt.isValid() || !knowsWho())
        return;
    if (!m_seenAt)
        note(false); // the first time: there is nothing to compare with
    else if (m_stage == Stage::Returned || (m_stage == Stage::Here && isBackFromPause())) {
        m_stage = Stage::Settling;
        m_patience->set(patience);
        settle();
    }
}

void Away::settle()
{
    if (!somethingGoes())
        tell();
}

/// Whether something is on its way just now, and not waiting for its time.
bool Away::somethingGoes() const
{
    const QDateTime now = m_outbox.platformTime();
    for (const IntentRecord &record : m_store.openIntents()) {
        const Intent &intent = record.intent;
        const bool mayGo = intent.state == Intent::State::Sending ||
                           (intent.state == Intent::State::Waiting && record.notBefore.value_or(now) <= now);
        if (mayGo)
            return true;
    }
    return false;
}

void Away::tell()
{
    m_stage = Stage::Telling;
    m_patience->clear();
    whenDone(m_store.awayNews(false), this, [this](const Result<std::optional<AwayNews>> &news) {
        if (m_stage != Stage::Telling)
            return; // somebody else signed in meanwhile
        m_stage = Stage::Here;
        if (!news)
            qCWarning(logSync) << "while away:" << news.error().detail;
        const bool something = news && *news && !(*news)->isEmpty();
        note(something);
        if (something)
            emit told(**news);
    });
}

void Away::note(bool told)
{
    m_seenAt = m_outbox.platformTime();
    m_notes->clear();
    m_noteSoon = false;
    whenDone(m_store.noteSeen(*m_seenAt, told), this, [](const Result<void> &kept) {
        if (!kept)
            qCWarning(logSync) << "who was here is not kept:" << kept.error().detail;
    });
}

QFuture<Result<std::optional<AwayNews>>> Away::recall() const
{
    return m_store.awayNews(true);
}

} // namespace farthing
