// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/scriptedserver.h"

#include <QtCore/QTimer>

namespace farthing {

namespace {

/// The first whole request in `bytes`, which is taken out of them.
std::optional<ScriptedServer::Request> takeRequest(QByteArray &bytes)
{
    const qsizetype end = bytes.indexOf("\r\n\r\n");
    if (end < 0)
        return std::nullopt;
    QList<QByteArray> lines = bytes.first(end).split('\n');
    const QList<QByteArray> start = lines.takeFirst().trimmed().split(' ');
    ScriptedServer::Request request{start.value(0), start.value(1), {}, {}};
    for (const QByteArray &line : lines) {
        const qsizetype colon = line.indexOf(':');
        request.headers.insert(line.first(colon).toLower(), line.sliced(colon + 1).trimmed());
    }
    const qsizetype length = request.headers.value("content-length", "0").toLongLong();
    if (bytes.size() < end + 4 + length)
        return std::nullopt;
    request.body = bytes.mid(end + 4, length);
    bytes.remove(0, end + 4 + length);
    return request;
}

} // namespace

ScriptedServer::ScriptedServer()
{
    connect(&m_server, &QTcpServer::newConnection, this, &ScriptedServer::accept);
    if (!m_server.listen(QHostAddress::LocalHost))
        qFatal("no port to listen on");
}

QUrl ScriptedServer::url(const QString &path) const
{
    return QUrl(QStringLiteral("http://127.0.0.1:%1%2").arg(m_server.serverPort()).arg(path));
}

QByteArray ScriptedServer::answer(int status, const QByteArray &body, const QByteArrayList &headers)
{
    QByteArray bytes = "HTTP/1.1 " + QByteArray::number(status) + " Scripted\r\n";
    for (const QByteArray &header : headers)
        bytes += header + "\r\n";
    return bytes + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

void ScriptedServer::thenAnswer(int status, const QByteArray &body, const QByteArrayList &headers)
{
    then({answer(status, body, headers)});
}

void ScriptedServer::thenJson(const QByteArray &body, const QByteArrayList &headers)
{
    thenAnswer(200, body, QByteArrayList{"Content-Type: application/json"} + headers);
}

void ScriptedServer::thenProblem(int status, const QByteArray &name, const QByteArray &members)
{
    const QByteArray body = R"({"type":"urn:farthing:problem:)" + name + R"(","title":"No","status":)" +
                            QByteArray::number(status) + (members.isEmpty() ? QByteArray() : ',' + members) +
                            '}';
    thenAnswer(status, body, {"Content-Type: application/problem+json; charset=utf-8"});
}

void ScriptedServer::accept()
{
    while (QTcpSocket *socket = m_server.nextPendingConnection()) {
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { take(socket); });
        connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
            ++m_connectionsLost;
            m_received.remove(socket);
            socket->deleteLater();
        });
        take(socket);
    }
}

void ScriptedServer::take(QTcpSocket *socket)
{
    m_received[socket] += socket->readAll();
    while (const std::optional<Request> request = takeRequest(m_received[socket])) {
        m_requests.append(*request);
        play(socket, m_steps.isEmpty() ? Step{answer(599, "the script is over", {})} : m_steps.takeFirst());
    }
}

void ScriptedServer::play(QTcpSocket *socket, const Step &step)
{
    socket->write(step.bytes);
    if (step.close)
        socket->disconnectFromHost();
    if (step.dripMilliseconds > 0) {
        const auto timer = new QTimer(socket);
        connect(timer, &QTimer::timeout, socket, [socket] { socket->write(" "); });
        timer->start(step.dripMilliseconds);
    }
}

} // namespace farthing
