// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/limitedsocket.h"
#include "platform/routes.h"
#include "platform/writewatch.h"

#include <QtCore/QDeadlineTimer>
#include <QtCore/QPointer>
#include <QtHttpServer/QHttpServerResponder>

#include <functional>
#include <unordered_map>

namespace farthing::platform {

/// Requests that wait for changes, each on its connection. A responder outlives its client only as memory:
/// the moment the client leaves it is dropped, because writing to it then is a crash.
class LongPolls final : public QObject
{
    Q_OBJECT

public:
    struct Parked
    {
        QHttpServerResponder responder;
        QPointer<LimitedSocket> socket;
        HttpRequest request;
        ChangesPoll poll;
        QDeadlineTimer deadline;
    };
    /// A write is told at once, those that follow it together after this.
    static constexpr std::chrono::milliseconds beat = std::chrono::milliseconds(75);
    using Send = std::function<void(Parked &parked, const HttpReply &reply)>;

    /// `otherWrites` is asked to look as long as somebody waits.
    LongPolls(Routes &routes, Send send, WriteWatch &otherWrites);

    void park(QHttpServerResponder &&responder, LimitedSocket &socket, const HttpRequest &request,
              const ChangesPoll &poll);
    /// Answers those for whom there is something now, or soon where this was asked a moment ago; the others
    /// go on waiting.
    void wake();
    /// Answers all.
    void answerAll();
    int waiting() const { return int(m_parked.size()); }

private:
    void look();
    void forget(LimitedSocket *socket);
    void answerNow(LimitedSocket *socket);
    void answer(LimitedSocket *socket, const HttpReply &reply);
    void tick();
    QList<LimitedSocket *> sockets() const;

    Routes &m_routes;
    Send m_send;
    WriteWatch &m_otherWrites;
    QTimer m_timer; ///< runs only while somebody waits
    QTimer m_pause; ///< runs for a beat after each look
    bool m_again = false;
    std::unordered_map<LimitedSocket *, Parked> m_parked;
};

} // namespace farthing::platform
