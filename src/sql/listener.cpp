// SPDX-License-Identifier: GPL-3.0-or-later
#include "sql/listener.h"

#include "core/logging.h"
#include "sql/postgres.h"

#include <QtCore/QAbstractEventDispatcher>
#include <QtSql/QSqlError>

namespace farthing::sql {

Listener::Listener(Connection &connection, QObject *parent) : QObject(parent), m_connection(connection)
{
    if (!connection.isPostgres())
        return;
    subscribe();
    connection.onRevived([this] {
        subscribe();
        emit written();
    });
    // libpq learns that the server hung up while it reads what there is to be heard, and says nothing. Asking
    // it before each wait is a look at a variable; the descriptor must not stay with Qt once it is closed.
    if (QAbstractEventDispatcher *dispatcher = QAbstractEventDispatcher::instance()) {
        connect(dispatcher, &QAbstractEventDispatcher::aboutToBlock, this, &Listener::lookAtConnection);
        connect(dispatcher, &QAbstractEventDispatcher::awake, this, &Listener::lookAtConnection);
    }
}

Listener::~Listener()
{
    m_connection.onRevived({});
    if (QSqlDriver *driver = m_connection.database().driver())
        disconnect(driver, nullptr, this, nullptr);
}

void Listener::subscribe()
{
    QSqlDriver *driver = m_connection.database().driver();
    connect(driver, &QSqlDriver::notification, this,
            [this](const QString &, QSqlDriver::NotificationSource source) {
                if (source == QSqlDriver::OtherSource)
                    emit written();
            });
    if (!driver->subscribeToNotification(QLatin1String(writtenChannel)))
        qCWarning(logSql, "Not listening: %ls", qUtf16Printable(driver->lastError().text()));
}

void Listener::lookAtConnection()
{
    m_connection.notice();
    if (m_connection.isLost())
        m_connection.drop();
}

} // namespace farthing::sql
