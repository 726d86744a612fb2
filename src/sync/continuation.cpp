// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/continuation.h"

#include "core/logging.h"
#include "network/network.h"
#include "store/carriedtable.h"
#include "store/store.h"
#include "sync/backoff.h"
#include "sync/scheduler.h"

#include <QtCore/QEventLoopLocker>
#include <QtCore/QUuid>

#include <algorithm>
#include <utility>

namespace farthing {

using namespace std::chrono_literals;

namespace {

/// How long changes are gathered: whoever reads on moves the place all the time.
constexpr std::chrono::milliseconds lazily = 10s;
/// What the program stays at most after its last window has closed.
constexpr std::chrono::milliseconds longestStay = 1500ms;
constexpr int statesPerPage = 500;
/// For which refresh every value was read.
const QString readForCursor = QStringLiteral("states.read_for");
const QString refreshCursor = refreshNumberCursor;

} // namespace

Continuation::Continuation(Store &store, Network &network, Scheduler &scheduler, QObject *parent)
    : SyncPart(parent),
      m_store(store),
      m_network(network),
      m_scheduler(scheduler),
      m_patience(std::make_unique<TimerAlarm>())
{
    setAlarm(std::make_unique<TimerAlarm>());
    connect(m_patience.get(), &Alarm::rang, this, [this] { m_stay.reset(); });
    connect(&store, &Store::changed, this, &Continuation::noteChanges);
    connect(&scheduler, &Scheduler::connectionChanged, this, &Continuation::follow);
}

Continuation::~Continuation() = default;

void Continuation::setAlarm(std::unique_ptr<Alarm> alarm)
{
    m_alarm = std::move(alarm);
    connect(m_alarm.get(), &Alarm::rang, this, [this] {
        m_waiting = false;
        flush();
    });
}

Result<std::optional<QByteArray>> Continuation::place(const PostId &post) const
{
    return m_store.place(post);
}

QFuture<Result<void>> Continuation::keepPlace(const PostId &post, const QByteArray &place)
{
    return m_store.keepPlace(post, place);
}

bool Continuation::isReachable() const
{
    return m_network.hasStates() && m_scheduler.connection().state == Connection::State::Online;
}

void Continuation::noteChanges(const StoreChanges &changes)
{
    for (const PostId &post : changes.places)
        emit placeArrived(post);
    if (!changes.carried)
        return;
    m_again = m_busy;
    // Not set anew by each change: whoever reads without a pause would never be heard.
    if (isReachable() && !m_busy && !m_waiting)
        wait(lazily);
}

/// Online again, or not any more.
void Continuation::follow()
{
    if (!isReachable()) {
        m_alarm->clear();
        m_waiting = false;
        return;
    }
    // Somebody else signed in: theirs come after what is under way.
    if (m_busy)
        m_again |= me() != m_me;
    else if (!m_waiting)
        flush();
}

void Continuation::wait(std::chrono::milliseconds delay)
{
    m_waiting = true;
    m_alarm->set(delay);
}

void Continuation::flush()
{
    if (!isReachable() || m_busy) {
        m_again = m_busy;
        return;
    }
    m_alarm->clear();
    m_waiting = false;
    m_busy = true;
    m_me = me();
    if (m_store.cursor(readForCursor).valueOr(std::nullopt) == readingNumber())
        send();
    else
        readAll();
}

void Continuation::finish()
{
    if (!isReachable())
        return;
    m_stay = std::make_unique<QEventLoopLocker>();
    m_patience->set(longestStay);
    flush(); // The store takes one thing after the other: the last place is on its way there.
}

/// After which refresh, and on which own.db, every value is read anew.
QString Continuation::readingNumber() const
{
    const QString refresh = m_store.cursor(refreshCursor).valueOr(std::nullopt).value_or(QStringLiteral("0"));
    const auto restored = m_store.remembered(QString(ownRestoredKey)).valueOr(std::nullopt);
    return restored ? refresh + QLatin1Char(' ') + QString::fromLatin1(*restored) : refresh;
}

AccountId Continuation::me() const
{
    return m_store.account() ? m_store.account()->id : AccountId();
}

void Continuation::readAll()
{
    m_next.reset();
    m_guard = {};
    page();
}

void Continuation::page()
{
    await(m_network.states({m_next, std::nullopt, statesPerPage}),
          [this](const Result<Page<StateValue>> &page) {
              if (me() != m_me)
                  rest(); // somebody else's by now
              else if (page)
                  take(*page);
              else if (page.error().kind == AppError::Kind::NotFound)
                  endReading(); // a platform that only tells of changes
              else
                  failLater(page.error());
          });
}

void Continuation::take(const Page<StateValue> &page)
{
    QStringList keys;
    Batch batch;
    for (const StateValue &value : page.items) {
        keys.append(value.key);
        batch.changes.append(value);
    }
    const Result<void> leadsOn = m_guard.take(m_next, page.next, keys);
    await(m_store.apply(batch), [this, next = page.next, leadsOn](const Result<Applied> &applied) {
        m_next = next;
        if (!applied)
            failLater(applied.error());
        else if (next && leadsOn)
            this->page();
        else if (next)
            endReading(); // not all of it: what is here may be older than the rest
        else
            noteUnheard({});
    });
}

/// What the platform knows nothing of, behind `after`, one portion after the other: the store does other
/// things between them.
void Continuation::noteUnheard(const PostId &after)
{
    if (me() != m_me) {
        rest();
        return;
    }
    await(m_store.noteUnheard(after), [this](const Result<std::optional<PostId>> &last) {
        if (!last)
            failLater(last.error());
        else if (*last)
            noteUnheard(**last);
        else
            endReading();
    });
}

void Continuation::endReading()
{
    await(m_store.apply({{}, {}, {{readForCursor, readingNumber()}}, false}),
          [this](const Result<Applied> &noted) {
              if (noted)
                  send();
              else
                  failLater(noted.error());
          });
}

void Continuation::send()
{
    m_again = false;
    m_me = me();
    const QString attempt = QUuid::createUuid().toString(QUuid::WithoutBraces);
    await(m_store.nextCarried(attempt), [this](const Result<std::optional<CarriedWrite>> &next) {
        if (!next)
            failLater(next.error());
        else if (*next)
            sendNext(**next);
        else
            rest();
    });
}

void Continuation::sendNext(const CarriedWrite &write)
{
    // Read for one account, it never goes with another's token: it stays, under its key, until theirs is
    // back.
    if (me() != m_me || !isReachable()) {
        rest();
        return;
    }
    await(m_network.setState(write.key, write.value, write.attempt),
          [this, write](const Result<Outcome> &outcome) { settle(write, outcome); });
}

void Continuation::settle(const CarriedWrite &write, const Result<Outcome> &outcome)
{
    if (!outcome) {
        failLater(outcome.error());
        return;
    }
    std::optional<StateValue> held;
    if (const auto *receipt = std::get_if<Receipt>(&*outcome)) {
        for (const Change &change : receipt->changed)
            if (const auto *value = std::get_if<StateValue>(&change); value && value->key == write.key)
                held = *value;
    } else if (const auto *problem = std::get_if<Problem>(&*outcome)) {
        // It stays on this computer, as what does not fit the platform's measure does.
        qCInfo(logSync) << "value not taken:" << write.key << problem->detail;
    }
    await(m_store.settleCarried(write, held), [this](const Result<void> &settled) {
        if (!settled) {
            failLater(settled.error());
            return;
        }
        m_failures = 0;
        send();
    });
}

void Continuation::failLater(const AppError &error)
{
    qCInfo(logSync) << "values not carried:" << error.detail;
    m_busy = false;
    m_again = false;
    m_stay.reset();
    ++m_failures;
    const std::chrono::milliseconds asked = std::chrono::seconds(error.retryAfterSeconds.value_or(0));
    // Otherwise it begins anew as soon as the platform is there.
    if (isReachable())
        wait(std::min(std::max(asked, backOff(m_failures)), longestWait));
}

void Continuation::rest()
{
    m_busy = false;
    m_failures = 0;
    const bool again = std::exchange(m_again, false) && isReachable();
    if (again && m_stay) {
        flush();
        return;
    }
    m_stay.reset();
    if (again)
        wait(lazily);
}

} // namespace farthing
