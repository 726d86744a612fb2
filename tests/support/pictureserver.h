// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QBuffer>
#include <QtCore/QHash>
#include <QtGui/QImage>
#include <QtNetwork/QTcpServer>
#include <QtNetwork/QTcpSocket>

namespace farthing {

/// A PNG in one colour made from `seed`, so that two of them differ.
inline QByteArray aPicture(int seed, const QSize &size = QSize(48, 32))
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(QColor::fromRgb(QRgb(0xFF000000U | ((uint(seed) * 2654435761U) >> 8))));
    image.setPixel(0, 0, QRgb(0xFF000000U | uint(seed)));
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

/// Stands for a host on the web that has pictures: answers each path with what a test put there, and writes
/// down every request, head and all.
class PictureServer : public QObject
{
    Q_OBJECT

public:
    PictureServer()
    {
        connect(&m_server, &QTcpServer::newConnection, this, &PictureServer::accept);
        if (!m_server.listen(QHostAddress::LocalHost))
            qFatal("no port to listen on");
    }

    /// `host`: 127.0.0.1 and localhost are two hosts to whoever asks.
    QString url(const QString &path, const QString &host = QStringLiteral("127.0.0.1")) const
    {
        return QStringLiteral("http://%1:%2%3").arg(host).arg(m_server.serverPort()).arg(path);
    }
    void put(const QString &path, const QByteArray &bytes) { m_answers.insert(path.toLatin1(), bytes); }
    void redirect(const QString &path, const QString &to)
    {
        m_redirects.insert(path.toLatin1(), to.toLatin1());
    }
    const QList<QByteArray> &heads() const { return m_heads; }
    /// How often a path was asked for.
    int asked(const QString &path) const
    {
        int count = 0;
        for (const QByteArray &head : m_heads)
            count += head.startsWith("GET " + path.toLatin1() + ' ') ? 1 : 0;
        return count;
    }
    void forget() { m_heads.clear(); }

private:
    void accept()
    {
        while (QTcpSocket *socket = m_server.nextPendingConnection()) {
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] { take(socket); });
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
            take(socket);
        }
    }

    void take(QTcpSocket *socket)
    {
        QByteArray received = socket->property("received").toByteArray() + socket->readAll();
        for (qsizetype end = received.indexOf("\r\n\r\n"); end >= 0; end = received.indexOf("\r\n\r\n")) {
            m_heads.append(received.first(end));
            received.remove(0, end + 4);
            answer(socket, m_heads.last().split(' ').value(1));
        }
        socket->setProperty("received", received);
    }

    void answer(QTcpSocket *socket, const QByteArray &path)
    {
        if (const auto to = m_redirects.constFind(path); to != m_redirects.cend()) {
            socket->write("HTTP/1.1 302 Found\r\nLocation: " + *to + "\r\nContent-Length: 0\r\n\r\n");
            return;
        }
        const bool known = m_answers.contains(path);
        const QByteArray bytes = m_answers.value(path);
        socket->write((known ? QByteArray("HTTP/1.1 200 OK") : QByteArray("HTTP/1.1 404 Not Found")) +
                      "\r\nContent-Type: image/png\r\nSet-Cookie: who=you\r\nContent-Length: " +
                      QByteArray::number(bytes.size()) + "\r\n\r\n" + bytes);
    }

    QHash<QByteArray, QByteArray> m_answers;
    QHash<QByteArray, QByteArray> m_redirects;
    QList<QByteArray> m_heads;
    QTcpServer m_server; // dies first: its sockets still report to the members above
};

} // namespace farthing
