// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/limitedsocket.h"

#include "platform/limitedserver.h"
#include "platform/problems.h"
#include "platform/requesthead.h"
#include "wire/codec.h"
#include "wire/json.h"

namespace farthing::platform {

namespace {

/// After a refusal the client may still be sending: so much and so long is read and thrown away, so that it
/// sees the answer and not only a broken connection.
constexpr qint64 courtesyBytes = 4'000'000;
constexpr std::chrono::milliseconds courtesyTime = std::chrono::milliseconds(500);

QByteArray reasonOf(int status)
{
    switch (status) {
    case 411:
        return "Length Required";
    case 413:
        return "Content Too Large";
    case 431:
        return "Request Header Fields Too Large";
    default:
        return "Bad Request";
    }
}

} // namespace

QByteArray wholeAnswer(const Problem &problem, const QByteArray &reason, const QByteArray &more)
{
    const QByteArray body = wire::toBytes(wire::encode(problem));
    return "HTTP/1.1 " + QByteArray::number(problem.status) + ' ' + reason +
           "\r\nContent-Type: application/problem+json\r\nConnection: close\r\n" + more +
           "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

LimitedSocket::LimitedSocket(LimitedServer &server, const ConnectionLimits &limits)
    : QTcpSocket(&server), m_server(server), m_limits(limits)
{
    m_server.m_sockets.insert(this);
    // The HTTP server keeps what it read of an unfinished request in the buffer, so that there must be room
    // for all.
    setReadBufferSize(limits.headBytes + limits.bodyBytes + limits.headBytes);
    m_timer.setSingleShot(true);
    m_timer.start(limits.idle);
    m_taken.start();
    connect(this, &QTcpSocket::readyRead, this, &LimitedSocket::inspect);
    connect(this, &QTcpSocket::bytesWritten, this, &LimitedSocket::progress);
    connect(&m_timer, &QTimer::timeout, this, &LimitedSocket::expire);
}

LimitedSocket::~LimitedSocket()
{
    m_server.m_sockets.remove(this);
    if (m_server.m_current == this)
        m_server.m_current = nullptr;
}

void LimitedSocket::handedOver()
{
    m_timer.stop();
    if (bytesToWrite() == 0)
        m_taken.start();
    m_handling = true;
    m_head.clear();
    m_headSeen = false;
    m_received = 0;
}

void LimitedSocket::answered()
{
    m_handling = false;
    m_timer.start(m_limits.idle);
    takeNextRequest();
    if (bytesToWrite() > m_limits.unsentBytes)
        m_server.relieve();
}

void LimitedSocket::closeAfterAnswer()
{
    disconnectFromHost();
}

void LimitedSocket::inspect()
{
    m_server.m_current = this;
    if (m_refused)
        return drop();
    // Only between two requests: of one that has begun the HTTP server already knows a part.
    if (m_received == 0 && !takesRequest())
        return holdBack();
    letGo();
    const qint64 fresh = bytesAvailable();
    if (fresh == 0)
        return;
    if (m_received == 0)
        m_timer.start(m_limits.request);
    const qint64 before = m_received;
    m_received += fresh;
    if (!m_headSeen && !inspectHead())
        return;
    // A request says how long it is; what is more than that is the next one.
    if (before > m_limits.headBytes + m_limits.bodyBytes)
        refuse(Problem::Type::TooLarge, 413,
               QStringLiteral("body: more than %1 bytes").arg(m_limits.bodyBytes));
}

bool LimitedSocket::takesRequest() const
{
    return !m_handling && bytesToWrite() <= m_limits.unsentBytes && state() == ConnectedState;
}

/// The HTTP server reads inside a transaction and finds everything read already; rolled back it is all there
/// again. When the buffer is full, nothing more is read from the system.
void LimitedSocket::holdBack()
{
    if (bytesAvailable() == 0)
        return;
    if (!isTransactionStarted())
        startTransaction();
    skip(bytesAvailable());
    m_held = true;
    if (m_handling)
        emit spokeAgain();
}

void LimitedSocket::letGo()
{
    if (m_held)
        rollbackTransaction();
    m_held = false;
}

/// Later, because the HTTP server may be in the middle of the request that ends here.
void LimitedSocket::takeNextRequest()
{
    if (!m_held || !takesRequest())
        return;
    const auto readAgain = [this] {
        if (m_held && takesRequest())
            emit readyRead();
    };
    QMetaObject::invokeMethod(this, readAgain, Qt::QueuedConnection);
}

bool LimitedSocket::inspectHead()
{
    const QByteArray fresh = peek(m_limits.headBytes + 1);
    m_head += fresh;
    const std::optional<qsizetype> end = endOfHead(m_head);
    if (end.value_or(m_head.size()) > m_limits.headBytes) {
        refuse(Problem::Type::TooLarge, 431,
               QStringLiteral("headers: more than %1 bytes").arg(m_limits.headBytes));
        return false;
    }
    if (!end && !fresh.contains('\n'))
        return true;
    const qsizetype lines = end.value_or(m_head.lastIndexOf('\n'));
    const std::optional<RequestHead> head = readHead(m_head.first(lines), end.has_value());
    if (!head) {
        refuse(Problem::Type::Invalid, 400, QStringLiteral("no HTTP/1.1 request"));
        return false;
    }
    if (head->fields > maximumFields) {
        refuse(Problem::Type::TooLarge, 431, QStringLiteral("headers: more than %1").arg(maximumFields));
        return false;
    }
    if (!end)
        return true;
    m_headSeen = true;
    m_head.clear();
    return inspectBody(*head);
}

bool LimitedSocket::inspectBody(const RequestHead &head)
{
    // The HTTP server reads pieces whose frame is broken, so that a body could end elsewhere than it says.
    if (head.inPieces) {
        refuse(Problem::Type::Invalid, 411,
               QStringLiteral("Transfer-Encoding: a body says its Content-Length"));
        return false;
    }
    if (head.length > m_limits.bodyBytes) {
        refuse(Problem::Type::TooLarge, 413,
               QStringLiteral("body: more than %1 bytes").arg(m_limits.bodyBytes));
        return false;
    }
    if (head.awaitsContinue)
        write("HTTP/1.1 100 Continue\r\n\r\n");
    return true;
}

/// Answers past the HTTP server, which never sees the rest of this request, and closes soon.
void LimitedSocket::refuse(Problem::Type type, int status, const QString &detail)
{
    m_refused = true;
    Problem refusal = problem(type, detail);
    refusal.status = status;
    write(wholeAnswer(refusal, reasonOf(status)));
    flush();
    m_timer.start(courtesyTime);
    drop();
}

void LimitedSocket::drop()
{
    // What the HTTP server has begun to read it would otherwise keep.
    if (isTransactionStarted())
        commitTransaction();
    m_held = false;
    m_dropped += skip(bytesAvailable());
    // Not at once: the HTTP server is told of these bytes too, and would read what is closed.
    if (m_dropped > courtesyBytes)
        QMetaObject::invokeMethod(
            this, [this] { abort(); }, Qt::QueuedConnection);
}

void LimitedSocket::expire()
{
    abort();
    // Where the HTTP server gave up on this connection it has also stopped waiting for its end.
    deleteLater();
}

void LimitedSocket::progress()
{
    // An answer that is being taken, however slowly, is not idle.
    if (!m_refused && !m_handling && m_received == 0)
        m_timer.start(m_limits.idle);
    m_taken.start();
    takeNextRequest();
}

} // namespace farthing::platform
