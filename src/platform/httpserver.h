// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/result.h"
#include "platform/limitedserver.h"
#include "platform/longpoll.h"
#include "platform/serveroptions.h"

#include <QtCore/QUrl>
#include <QtHttpServer/QAbstractHttpServer>

#include <memory>

namespace farthing::platform {

class Service;

/// Serves a platform over HTTP (platform-api), many readers at once. Lives on the service's thread. Waiting
/// readers get their answer when it is destroyed.
class HttpServer final : public QAbstractHttpServer
{
    Q_OBJECT

public:
    HttpServer(Service &service, const Clock &clock, const ServerOptions &options, QObject *parent = nullptr);
    ~HttpServer() override;

    /// Begins to listen and answers the port. Errors: InUse (somebody else listens there), Invalid (no
    /// address of this computer).
    Result<quint16> listen();
    /// "http://127.0.0.1:8480", while it listens.
    QUrl url() const;

    /// Says that something was written past this server, by an import or an operator in the same program.
    void wake() { m_polls.wake(); }
    int waiting() const { return m_polls.waiting(); }
    int connections() const { return m_tcp->open(); }
    /// Bytes of answers that their readers have not taken yet.
    qint64 unsent() const { return m_tcp->unsent(); }

protected:
#if QT_VERSION < QT_VERSION_CHECK(6, 5, 0)
    bool handleRequest(const QHttpServerRequest &request, QTcpSocket *socket) override;
    void missingHandler(const QHttpServerRequest &request, QTcpSocket *socket) override;
#elif QT_VERSION < QT_VERSION_CHECK(6, 8, 0)
    bool handleRequest(const QHttpServerRequest &request, QHttpServerResponder &responder) override;
    void missingHandler(const QHttpServerRequest &request, QHttpServerResponder &&responder) override;
#else
    bool handleRequest(const QHttpServerRequest &request, QHttpServerResponder &responder) override;
    void missingHandler(const QHttpServerRequest &request, QHttpServerResponder &responder) override;
#endif

private:
    bool handle(const QHttpServerRequest &request, QHttpServerResponder &&responder);
    void send(QHttpServerResponder &responder, LimitedSocket &socket, const HttpRequest &request,
              const HttpReply &reply);

    const Clock &m_clock;
    ServerOptions m_options;
    Routes m_routes;
    LongPolls m_polls;
    LimitedServer *m_tcp; ///< a child of this once it is bound
};

} // namespace farthing::platform
