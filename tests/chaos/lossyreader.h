// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "network/httpnetwork.h"
#include "stagedplatform.h"
#include "store/store.h"
#include "support/fakeclock.h"
#include "sync/alarm.h"
#include "sync/continuation.h"
#include "sync/discussion.h"
#include "sync/library.h"
#include "sync/outbox.h"
#include "sync/scheduler.h"
#include "sync/session.h"
#include "sync/wallet.h"

#include <QtNetwork/QNetworkAccessManager>

namespace farthing {

/// An alarm on a clock that a test moves: it rings when somebody looks and its time has come.
class ClockAlarm final : public Alarm
{
    Q_OBJECT

public:
    explicit ClockAlarm(const Clock &clock) : m_clock(clock) {}

    void set(std::chrono::milliseconds delay) override { m_due = m_clock.monotonic() + delay.count(); }
    void clear() override { m_due.reset(); }
    void ringIfDue()
    {
        if (!m_due || *m_due > m_clock.monotonic())
            return;
        m_due.reset();
        emit rang();
    }

private:
    const Clock &m_clock;
    std::optional<qint64> m_due;
};

/// Knows what is under way. Questions that wait for changes are not counted.
class CountingAccess final : public QNetworkAccessManager
{
    Q_OBJECT

public:
    int underWay() const { return *m_underWay; }
    /// Grows with each beginning and each end.
    int events() const { return *m_events; }

protected:
    QNetworkReply *createRequest(Operation operation, const QNetworkRequest &request,
                                 QIODevice *data) override;

private:
    std::shared_ptr<int> m_underWay = std::make_shared<int>(0);
    std::shared_ptr<int> m_events = std::make_shared<int>(0);
};

/// A reader without a window, on a computer of its own with a clock of its own, that is closed, opened and
/// cut off from its power.
class LossyReader
{
public:
    LossyReader(StagedPlatform::Member member, const QByteArray &token, const QUrl &way,
                const QString &folder, const QDateTime &now);
    ~LossyReader();

    void open();
    /// In order: what was asked of the disk is written.
    void close();
    /// As if the power went: what is in its files now is all that is there when it is opened again.
    void crash();
    bool isOpen() const { return m_session != nullptr; }

    void ringWhatIsDue();
    int underWay() const { return m_access ? m_access->underWay() : 0; }
    /// Grows with everything that goes on in it: requests, answers, and what is written.
    int events() const { return m_written + (m_access ? m_access->events() : 0); }

    Session &session() { return *m_session; }
    Store &store() { return *m_store; }
    const StagedPlatform::Member member;
    FakeClock clock;

private:
    void letGo();

    const QByteArray m_token;
    const QUrl m_way;
    const QString m_base;
    int m_lives = 0;
    int m_written = 0;
    QString m_folder;
    std::unique_ptr<CountingAccess> m_access;
    std::unique_ptr<HttpNetwork> m_network;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<Session> m_session;
    QList<ClockAlarm *> m_alarms; ///< of the session
};

} // namespace farthing
