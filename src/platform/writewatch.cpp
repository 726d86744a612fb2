// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/writewatch.h"

#include "platform/changetable.h"

namespace farthing::platform {

namespace {

constexpr std::chrono::milliseconds fileBeat = std::chrono::milliseconds(250);
/// PostgreSQL tells; a beat only looks whether it is back, and every few of them whether a notification was
/// missed.
constexpr std::chrono::milliseconds serverBeat = std::chrono::seconds(1);
constexpr int beatsBetweenLooks = 5;

} // namespace

WriteWatch::WriteWatch(sql::Connection &connection) : m_connection(connection), m_listener(connection)
{
    if (!connection.isPostgres())
        m_seen = writes();
    m_timer.setInterval(connection.isPostgres() ? serverBeat : fileBeat);
    connect(&m_timer, &QTimer::timeout, this, &WriteWatch::look);
    // Later: what arrives while a request is answered must not begin another one inside it.
    connect(&m_listener, &sql::Listener::written, this, &WriteWatch::written, Qt::QueuedConnection);
}

void WriteWatch::start()
{
    if (m_timer.isActive())
        return;
    const qint64 now = writes();
    // PostgreSQL has told by itself, and there own writes count as well.
    if (now != m_seen && !m_connection.isPostgres())
        QMetaObject::invokeMethod(this, &WriteWatch::written, Qt::QueuedConnection);
    m_seen = now;
    m_beats = 0;
    m_timer.start();
}

qint64 WriteWatch::writes()
{
    if (!m_connection.isPostgres())
        return m_connection.pragma(QStringLiteral("data_version")).valueOr(m_seen);
    Work work(m_connection);
    const qint64 newest = ChangeTable(work).state().newest;
    return work.error() ? m_seen : newest;
}

void WriteWatch::look()
{
    if (m_connection.isLost()) {
        (void)m_connection.revive(); // its success is heard through the listener
        return;
    }
    if (m_connection.isPostgres() && ++m_beats % beatsBetweenLooks != 0)
        return;
    if (const qint64 now = writes(); now != m_seen) {
        m_seen = now;
        emit written();
    }
}

} // namespace farthing::platform
