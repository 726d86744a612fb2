// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sql/listener.h"

#include <QtCore/QTimer>

namespace farthing::platform {

/// Notices that another program wrote to the same database: at once on PostgreSQL, which tells, and by
/// looking now and then on either.
class WriteWatch final : public QObject
{
    Q_OBJECT

public:
    explicit WriteWatch(sql::Connection &connection);

    /// Looks as long as somebody wants to know. What was written since it last looked is told as well: a
    /// reader that begins to wait may have read before that.
    void start();
    void stop() { m_timer.stop(); }

signals:
    void written();

private:
    void look();
    qint64 writes();

    sql::Connection &m_connection;
    sql::Listener m_listener;
    QTimer m_timer;
    qint64 m_seen = 0;
    int m_beats = 0;
};

} // namespace farthing::platform
