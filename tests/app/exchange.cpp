// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange.h"

#include <QtCore/QJsonDocument>
#include <QtNetwork/QTcpSocket>

namespace farthing {

namespace {

constexpr int patience = 20'000;
constexpr qsizetype piece = 65'536;

/// The first whole reply in these bytes, taken out of them; status 0 where there is none yet.
RawReply takeReply(QByteArray &bytes)
{
    const qsizetype end = bytes.indexOf("\r\n\r\n");
    if (end < 0)
        return {};
    RawReply reply;
    reply.head = bytes.first(end);
    const QByteArray length("content-length:");
    const qsizetype at = reply.head.toLower().indexOf(length);
    const qsizetype size =
        at < 0 ? 0 : reply.head.sliced(at + length.size()).split('\r').first().trimmed().toLongLong();
    if (bytes.size() < end + 4 + size)
        return {};
    reply.status = reply.head.mid(9, 3).toInt();
    reply.body = bytes.sliced(end + 4, size);
    bytes.remove(0, end + 4 + size);
    return reply;
}

bool isOpen(const QTcpSocket &socket)
{
    return socket.state() == QAbstractSocket::ConnectedState;
}

bool connectTo(QTcpSocket &socket, const QUrl &url)
{
    socket.connectToHost(url.host(), quint16(url.port()));
    return socket.waitForConnected(patience);
}

} // namespace

QJsonObject RawReply::json() const
{
    return QJsonDocument::fromJson(body).object();
}

QByteArray RawReply::problem() const
{
    const QByteArray type = json().value(QStringLiteral("type")).toString().toUtf8();
    const QByteArray prefix("urn:farthing:problem:");
    return type.startsWith(prefix) ? type.sliced(prefix.size()) : type;
}

QByteArray RawReply::detail() const
{
    return json().value(QStringLiteral("detail")).toString().toUtf8();
}

RawReply exchange(const QUrl &url, const QByteArray &bytes, int replies)
{
    QTcpSocket socket;
    if (!connectTo(socket, url))
        return {};
    QByteArray received;
    RawReply last;
    // As soon as it comes: a connection that breaks while it is written to takes what was not read with it.
    const auto take = [&] {
        received += socket.readAll();
        for (RawReply reply = takeReply(received); reply.status != 0; reply = takeReply(received)) {
            const bool final = reply.status >= 200; // not the go-ahead for a body
            last = final ? reply : last;
            replies -= final ? 1 : 0;
        }
    };
    QObject::connect(&socket, &QTcpSocket::readyRead, &socket, take);
    for (qsizetype sent = 0; sent < bytes.size() && isOpen(socket); sent += piece) {
        socket.write(bytes.sliced(sent, qMin(piece, bytes.size() - sent)));
        while (socket.bytesToWrite() > 0 && socket.waitForBytesWritten(patience)) {
        }
    }
    while (replies > 0 && isOpen(socket) && socket.waitForReadyRead(patience)) {
    }
    return replies > 0 ? RawReply() : last;
}

void sendAndLeave(const QUrl &url, const QByteArray &bytes)
{
    QTcpSocket socket;
    if (!connectTo(socket, url))
        return;
    socket.write(bytes);
    socket.disconnectFromHost(); // once everything is written
    if (socket.state() != QAbstractSocket::UnconnectedState)
        socket.waitForDisconnected(patience);
}

} // namespace farthing
