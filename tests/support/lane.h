// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QJsonObject>
#include <QtCore/QUrl>

#include <atomic>
#include <memory>
#include <mutex>

class QTcpSocket;

namespace farthing {

/// The addresses of all platforms that serve one database. May change while lanes run.
class Servers
{
public:
    void set(const QList<QUrl> &urls);
    QUrl at(size_t number) const;

private:
    mutable std::mutex m_mutex;
    QList<QUrl> m_urls;
};

/// One connection that a thread of a test drives by itself: it is kept, and where it breaks the next platform
/// is tried. Used by one thread only.
class Lane
{
public:
    struct Request
    {
        QByteArray method;
        QByteArray path;
        QByteArray token;
        QByteArray body;
        QByteArray key; ///< Idempotency-Key, for a write
    };
    struct Answer
    {
        int status = 0; ///< 0: nobody knows what became of the request
        QByteArray body;

        QJsonObject json() const;
        QString problem() const;
    };

    Lane(const Servers &servers, size_t first);
    ~Lane();

    Answer ask(const Request &request);
    /// Asks until the answer is one: the same request again, elsewhere, as long as there is none or it is
    /// 503. Gives up with what it has when `stop` says so.
    Answer insist(const Request &request, const std::atomic<bool> &stop);
    /// How often `insist` had to ask again.
    int repeats() const { return m_repeats; }

private:
    bool connectToServer();
    Answer read();
    void leave();

    const Servers &m_servers;
    size_t m_server;
    std::unique_ptr<QTcpSocket> m_socket;
    QUrl m_url;
    int m_repeats = 0;
};

} // namespace farthing
