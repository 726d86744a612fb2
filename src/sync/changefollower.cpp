// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/changefollower.h"

#include "network/network.h"
#include "store/store.h"

#include <algorithm>

namespace farthing {

using namespace std::chrono_literals;

namespace {

constexpr int changesPerPage = 500;
constexpr int longPollSeconds = 25;
/// More answers in a row than this, each at once, are taken more slowly even where each brings something.
constexpr int earlyAnswersUnpaced = 20;
constexpr std::chrono::milliseconds withoutLiveChanges = 60s;

} // namespace

ChangeFollower::ChangeFollower(Store &store, Network &network, const Clock &clock, QObject *parent)
    : SyncPart(parent), m_store(store), m_network(network), m_clock(clock)
{
    setAlarm(std::make_unique<TimerAlarm>());
}

void ChangeFollower::setAlarm(std::unique_ptr<Alarm> alarm)
{
    m_alarm = std::move(alarm);
    connect(m_alarm.get(), &Alarm::rang, this, &ChangeFollower::listen);
}

bool ChangeFollower::hasCursor() const
{
    return m_store.cursor(QString(changesCursor)).valueOr(std::nullopt).has_value();
}

void ChangeFollower::run()
{
    cancel();
    m_idle = 0;
    m_early = 0;
    poll(0);
}

void ChangeFollower::cancel()
{
    SyncPart::cancel();
    m_alarm->clear();
}

void ChangeFollower::listen()
{
    poll(m_network.hasLiveChanges() ? longPollSeconds : 0);
}

void ChangeFollower::poll(int waitSeconds)
{
    const Result<std::optional<QString>> cursor = m_store.cursor(QString(changesCursor));
    if (!cursor || !*cursor) {
        emit failed(cursor ? AppError{AppError::Kind::CursorExpired, QString(), QStringLiteral("no cursor")}
                           : cursor.error());
        return;
    }
    m_askedAt = m_clock.monotonic();
    await(m_network.changes(**cursor, changesPerPage, waitSeconds),
          [this, used = **cursor, waitSeconds](const Result<ChangePage> &page) {
              if (page)
                  take(*page, used, waitSeconds);
              else
                  emit failed(page.error());
          });
}

void ChangeFollower::take(const ChangePage &page, const QString &cursor, int waitSeconds)
{
    const qint64 elapsed = m_clock.monotonic() - m_askedAt;
    if (page.items.isEmpty() && page.next == cursor) {
        goOn(false, false, waitSeconds, elapsed);
        emit caughtUp();
        return;
    }
    const Batch batch{page.items, {}, {{QString(changesCursor), page.next}}, false};
    const bool moved = page.next != cursor;
    await(m_store.apply(batch),
          [this, moved, more = page.more, waitSeconds, elapsed](const Result<Applied> &applied) {
              if (!applied) {
                  emit failed(applied.error());
                  return;
              }
              // Told last: who hears of it may cancel this.
              goOn(moved && (applied->changed || more), more, waitSeconds, elapsed);
              if (applied->statementStale)
                  emit statementStale();
              if (!more)
                  emit caughtUp();
          });
}

void ChangeFollower::goOn(bool progress, bool more, int waitSeconds, qint64 elapsed)
{
    const bool waited = waitSeconds > 0 && elapsed >= waitSeconds * qint64(800);
    m_early = waited ? 0 : m_early + 1;
    m_idle = progress || waited ? 0 : m_idle + 1;
    if (progress && more && m_early <= earlyAnswersUnpaced * 10) {
        poll(0);
        return;
    }
    if (!m_network.hasLiveChanges()) {
        m_alarm->set(withoutLiveChanges);
        return;
    }
    // The first question after a start does not wait; that its answer is empty says nothing.
    const bool firstQuestion = waitSeconds == 0 && m_idle <= 1;
    if (m_idle > 0 && !firstQuestion)
        m_alarm->set(std::min<std::chrono::milliseconds>(30s, 1s * (1 << std::clamp(m_idle - 1, 0, 5))));
    else if (m_early > earlyAnswersUnpaced)
        m_alarm->set(1s);
    else
        listen();
}

} // namespace farthing
