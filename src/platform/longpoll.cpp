// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/longpoll.h"

namespace farthing::platform {

namespace {
constexpr std::chrono::milliseconds tickTime = std::chrono::milliseconds(250);
constexpr std::chrono::milliseconds retryTime = std::chrono::seconds(1);
} // namespace

LongPolls::LongPolls(Routes &routes, Send send, WriteWatch &otherWrites)
    : m_routes(routes), m_send(std::move(send)), m_otherWrites(otherWrites)
{
    m_timer.setInterval(tickTime);
    connect(&m_timer, &QTimer::timeout, this, &LongPolls::tick);
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, [this] {
        if (m_again)
            look();
    });
    connect(&m_otherWrites, &WriteWatch::written, this, &LongPolls::wake);
}

void LongPolls::park(QHttpServerResponder &&responder, LimitedSocket &socket, const HttpRequest &request,
                     const ChangesPoll &poll)
{
    LimitedSocket *key = &socket;
    connect(key, &QTcpSocket::disconnected, this, [this, key] { forget(key); });
    // Whoever sends another request before this answer gets the answer first: HTTP answers in order.
    connect(key, &LimitedSocket::spokeAgain, this, [this, key] { answerNow(key); });
    m_parked.emplace(key, Parked{std::move(responder), key, request, poll,
                                 QDeadlineTimer(std::chrono::seconds(poll.seconds))});
    if (!m_timer.isActive()) {
        m_otherWrites.start();
        m_timer.start();
    }
}

void LongPolls::forget(LimitedSocket *socket)
{
    disconnect(socket, nullptr, this, nullptr);
    m_parked.erase(socket);
    if (m_parked.empty()) {
        m_otherWrites.stop();
        m_timer.stop();
    }
}

void LongPolls::answer(LimitedSocket *socket, const HttpReply &reply)
{
    const auto found = m_parked.find(socket);
    if (found == m_parked.end())
        return;
    Parked parked = std::move(found->second);
    if (!parked.socket) {
        m_parked.erase(found);
        return;
    }
    forget(socket);
    if (parked.socket->state() == QAbstractSocket::ConnectedState)
        m_send(parked, reply);
}

void LongPolls::answerNow(LimitedSocket *socket)
{
    if (const auto found = m_parked.find(socket); found != m_parked.end())
        answer(socket, m_routes.changesNow(found->second.poll));
}

QList<LimitedSocket *> LongPolls::sockets() const
{
    QList<LimitedSocket *> sockets;
    for (const auto &[socket, parked] : m_parked)
        sockets.append(socket);
    return sockets;
}

void LongPolls::wake()
{
    if (m_pause.isActive())
        m_again = true;
    else
        look();
}

/// One question for all who wait says who has something to hear. Most writes concern one account, and with
/// many readers there are many writes.
void LongPolls::look()
{
    m_again = false;
    if (m_parked.empty())
        return;
    QSet<qint64> accounts;
    for (const auto &[socket, parked] : m_parked)
        accounts.insert(parked.poll.caller.account);
    const std::optional<QHash<qint64, qint64>> newest = m_routes.newestChanges(accounts);
    // Without the database nobody can be told yet, and what they wait for must not be forgotten.
    m_again = !newest;
    m_pause.start(newest ? beat : retryTime);
    if (!newest)
        return;
    for (LimitedSocket *socket : sockets()) {
        const auto found = m_parked.find(socket);
        if (found == m_parked.end() ||
            newest->value(found->second.poll.caller.account) <= found->second.poll.seen)
            continue;
        if (const std::optional<HttpReply> reply = m_routes.changesFor(found->second.poll))
            answer(socket, *reply);
    }
}

void LongPolls::answerAll()
{
    for (LimitedSocket *socket : sockets())
        answerNow(socket);
}

void LongPolls::tick()
{
    for (LimitedSocket *socket : sockets()) {
        const auto found = m_parked.find(socket);
        if (found != m_parked.end() && found->second.deadline.hasExpired())
            answerNow(socket);
    }
}

} // namespace farthing::platform
