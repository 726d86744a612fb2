// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/limitedsocket.h"

#include <QtCore/QSet>
#include <QtNetwork/QTcpServer>

namespace farthing::platform {

/// Accepts at most so many connections, each with its limits, and keeps at most so much for all of them.
class LimitedServer final : public QTcpServer
{
    Q_OBJECT

public:
    explicit LimitedServer(const ConnectionLimits &limits, QObject *parent = nullptr);
    ~LimitedServer() override;

    /// The connection whose data is being looked at; nullptr outside of that.
    LimitedSocket *current() const { return m_current; }
    int open() const { return int(m_sockets.size()); }
    /// Bytes of answers that their readers have not taken yet.
    qint64 unsent() const;

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    friend class LimitedSocket;
    void turnAway(qintptr descriptor);
    /// Cuts off whoever has taken nothing for the longest, until what is left unsent is not too much.
    void relieve();

    ConnectionLimits m_limits;
    LimitedSocket *m_current = nullptr;
    QSet<LimitedSocket *> m_sockets;
};

} // namespace farthing::platform
