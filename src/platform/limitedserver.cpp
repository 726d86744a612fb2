// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/limitedserver.h"

#include "platform/problems.h"

#include <algorithm>
#include <numeric>

namespace farthing::platform {

namespace {
constexpr int backlog = 256;
constexpr int retrySeconds = 5;
} // namespace

LimitedServer::LimitedServer(const ConnectionLimits &limits, QObject *parent)
    : QTcpServer(parent), m_limits(limits)
{
    setListenBacklogSize(backlog);
    setMaxPendingConnections(backlog);
}

LimitedServer::~LimitedServer()
{
    // As children they would outlive what they look at: this object's own members.
    qDeleteAll(QSet<LimitedSocket *>(m_sockets));
}

qint64 LimitedServer::unsent() const
{
    return std::accumulate(
        m_sockets.cbegin(), m_sockets.cend(), qint64(0),
        [](qint64 sum, const LimitedSocket *socket) { return sum + socket->bytesToWrite(); });
}

void LimitedServer::relieve()
{
    qint64 tooMuch = unsent() - m_limits.unsentBytesOfAll;
    while (tooMuch > 0) {
        LimitedSocket *stalled =
            *std::max_element(m_sockets.cbegin(), m_sockets.cend(), [](const auto *one, const auto *other) {
                return one->stalledFor() < other->stalledFor();
            });
        tooMuch -= stalled->bytesToWrite();
        stalled->expire();
    }
}

void LimitedServer::incomingConnection(qintptr descriptor)
{
    if (open() >= m_limits.connections)
        return turnAway(descriptor);
    auto *socket = new LimitedSocket(*this, m_limits);
    if (socket->setSocketDescriptor(descriptor))
        addPendingConnection(socket);
    else
        delete socket;
}

void LimitedServer::turnAway(qintptr descriptor)
{
    QTcpSocket socket;
    if (!socket.setSocketDescriptor(descriptor))
        return;
    Problem refusal = problem(Problem::Type::Unavailable, QStringLiteral("too many connections"));
    refusal.retryAfter = retrySeconds;
    socket.write(wholeAnswer(refusal, "Service Unavailable",
                             "Retry-After: " + QByteArray::number(retrySeconds) + "\r\n"));
    socket.flush();
    socket.disconnectFromHost();
}

} // namespace farthing::platform
