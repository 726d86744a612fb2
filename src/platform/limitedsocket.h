// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/problem.h"
#include "platform/serveroptions.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QTimer>
#include <QtNetwork/QTcpSocket>

namespace farthing::platform {

class LimitedServer;
struct RequestHead;

/// A refusal as it goes past the HTTP server, after which the connection ends. `more` are whole header lines.
QByteArray wholeAnswer(const Problem &problem, const QByteArray &reason,
                       const QByteArray &more = QByteArray());

/// One reader's connection. Looks at what arrives before the HTTP server does, and answers or cuts off what
/// is too large, too slow or no HTTP. It connects to its own signals in its constructor, so that it comes
/// first. One request at a time: while one is answered, or answers pile up that nobody takes, the next ones
/// are held back, and soon in the client itself.
class LimitedSocket final : public QTcpSocket
{
    Q_OBJECT

public:
    LimitedSocket(LimitedServer &server, const ConnectionLimits &limits);
    ~LimitedSocket() override;

    /// A whole request went to its handler; time does not count until it is answered.
    void handedOver();
    void answered();
    /// Closes once everything is written.
    void closeAfterAnswer();

    /// Milliseconds for which nothing was taken of the answers; -1 where nothing waits to be taken.
    qint64 stalledFor() const { return bytesToWrite() > 0 ? m_taken.elapsed() : -1; }
    /// Ends at once.
    void expire();

signals:
    /// Something arrived while a request was being answered: the client does not wait for that answer alone.
    void spokeAgain();

private:
    void inspect();
    bool takesRequest() const;
    /// What has arrived is hidden from the HTTP server until it is let go.
    void holdBack();
    void letGo();
    void takeNextRequest();
    /// False where the head is refused.
    bool inspectHead();
    /// What the head says of the body; false where that is refused.
    bool inspectBody(const RequestHead &head);
    void refuse(Problem::Type type, int status, const QString &detail);
    void drop();
    void progress();

    LimitedServer &m_server;
    const ConnectionLimits &m_limits;
    QTimer m_timer;
    QElapsedTimer m_taken; ///< since something was taken, or there was nothing to take
    QByteArray m_head;     ///< of the request that is arriving, until its blank line
    qint64 m_received = 0;
    bool m_headSeen = false;
    bool m_held = false;
    bool m_handling = false;
    bool m_refused = false;
    qint64 m_dropped = 0;
};

} // namespace farthing::platform
