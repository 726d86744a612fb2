// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/lane.h"

#include <QtCore/QJsonDocument>
#include <QtNetwork/QTcpSocket>

#include <chrono>
#include <thread>

namespace farthing {

namespace {

constexpr int lanePatience = 60'000;
constexpr auto pause = std::chrono::milliseconds(30);

} // namespace

void Servers::set(const QList<QUrl> &urls)
{
    const std::lock_guard lock(m_mutex);
    m_urls = urls;
}

QUrl Servers::at(size_t number) const
{
    const std::lock_guard lock(m_mutex);
    return m_urls.isEmpty() ? QUrl() : m_urls.at(qsizetype(number % size_t(m_urls.size())));
}

QJsonObject Lane::Answer::json() const
{
    return QJsonDocument::fromJson(body).object();
}

QString Lane::Answer::problem() const
{
    return json().value(QStringLiteral("type")).toString().section(QLatin1Char(':'), -1);
}

Lane::Lane(const Servers &servers, size_t first) : m_servers(servers), m_server(first) {}

Lane::~Lane() = default;

void Lane::leave()
{
    m_socket.reset();
    ++m_server;
}

bool Lane::connectToServer()
{
    if (m_socket && m_socket->state() == QAbstractSocket::ConnectedState)
        return true;
    m_url = m_servers.at(m_server);
    m_socket = std::make_unique<QTcpSocket>();
    m_socket->connectToHost(m_url.host(), quint16(m_url.port()));
    return m_socket->waitForConnected(lanePatience);
}

Lane::Answer Lane::ask(const Request &request)
{
    if (!connectToServer()) {
        leave();
        return {};
    }
    QByteArray text = request.method + ' ' + request.path +
                      " HTTP/1.1\r\nHost: " + m_url.authority().toLatin1() + "\r\nAuthorization: Bearer " +
                      request.token + "\r\n";
    if (!request.key.isEmpty())
        text += "Idempotency-Key: " + request.key + "\r\n";
    if (!request.body.isEmpty())
        text +=
            "Content-Type: application/json\r\nContent-Length: " + QByteArray::number(request.body.size()) +
            "\r\n";
    m_socket->write(text + "\r\n" + request.body);
    Answer answer = read();
    if (answer.status == 0)
        leave();
    return answer;
}

Lane::Answer Lane::read()
{
    QByteArray bytes;
    qsizetype end = -1;
    qsizetype length = 0;
    while (end < 0 || bytes.size() < end + 4 + length) {
        if (m_socket->bytesAvailable() == 0 && !m_socket->waitForReadyRead(lanePatience))
            return {};
        bytes += m_socket->readAll();
        if (end >= 0 || (end = bytes.indexOf("\r\n\r\n")) < 0)
            continue;
        const qsizetype header = bytes.first(end).toLower().indexOf("content-length:");
        if (header >= 0)
            length =
                bytes.sliced(header + 15, bytes.indexOf('\r', header) - header - 15).trimmed().toLongLong();
    }
    return {bytes.sliced(9, 3).toInt(), bytes.sliced(end + 4, length)};
}

Lane::Answer Lane::insist(const Request &request, const std::atomic<bool> &stop)
{
    Answer answer = ask(request);
    while ((answer.status == 0 || answer.status == 503) && !stop) {
        if (answer.status == 503)
            leave();
        ++m_repeats;
        std::this_thread::sleep_for(pause);
        answer = ask(request);
    }
    return answer;
}

} // namespace farthing
