// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/keepalive.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QTimer>

namespace farthing::model {
namespace {

constexpr int patience = 60'000;

} // namespace

bool KeepAlive::until(const std::function<bool()> &holds)
{
    QTimer alarm;
    alarm.setSingleShot(true);
    alarm.start(patience);
    bool held = holds();
    for (; !held && alarm.isActive(); held = holds())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    return held;
}

bool KeepAlive::connected()
{
    if (m_socket.state() == QAbstractSocket::ConnectedState)
        return true;
    m_socket.abort();
    m_received.clear();
    m_socket.connectToHost(m_url.host(), quint16(m_url.port()));
    m_socket.setSocketOption(QAbstractSocket::LowDelayOption, 1);
    return until([this] { return m_socket.state() == QAbstractSocket::ConnectedState; });
}

RawAnswer KeepAlive::ask(const QByteArray &bytes)
{
    std::optional<RawAnswer> answer;
    // Twice, for a server may close a connection that was idle in the moment in which it is used again.
    for (int attempt = 0; attempt < 2 && !answer && connected(); ++attempt) {
        m_socket.write(bytes);
        (void)until([&] {
            m_received += m_socket.readAll();
            answer = parse();
            return answer || m_socket.state() != QAbstractSocket::ConnectedState;
        });
    }
    return answer.value_or(RawAnswer());
}

std::optional<RawAnswer> KeepAlive::parse()
{
    const qsizetype end = m_received.indexOf("\r\n\r\n");
    if (end < 0)
        return std::nullopt;
    RawAnswer answer;
    QList<QByteArray> lines = m_received.first(end).split('\n');
    answer.status = lines.takeFirst().split(' ').value(1).toInt();
    for (const QByteArray &line : lines) {
        const qsizetype colon = line.indexOf(':');
        answer.headers.insert(line.first(colon).toLower(), line.sliced(colon + 1).trimmed());
    }
    const qsizetype length = answer.headers.value("content-length").toLongLong();
    if (m_received.size() < end + 4 + length)
        return std::nullopt;
    answer.body = m_received.sliced(end + 4, length);
    m_received.remove(0, end + 4 + length);
    return answer;
}

} // namespace farthing::model
