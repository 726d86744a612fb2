// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/httpserver.h"

#include "platform/service.h"

#include <QtCore/QCoreApplication>
#include <QtHttpServer/QHttpServerRequest>

#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    #include <QtNetwork/QHttpHeaders>
#endif

namespace farthing::platform {

namespace {

struct HttpWords
{
    Q_DECLARE_TR_FUNCTIONS(farthing::platform::HttpServer)
};

using Method = QHttpServerRequest::Method;

QByteArray nameOf(Method method)
{
    switch (method) {
    case Method::Get:
    case Method::Head:
        return "GET";
    case Method::Put:
        return "PUT";
    case Method::Post:
        return "POST";
    case Method::Delete:
        return "DELETE";
    case Method::Options:
        return "OPTIONS";
    default:
        return "OTHER";
    }
}

/// The path in its segments, decoded one by one, so that an id may contain an encoded slash.
QStringList segmentsOf(const QUrl &url)
{
    QStringList segments;
    const QStringList encoded = url.path(QUrl::FullyEncoded).split(QLatin1Char('/'));
    for (const QString &segment : encoded.mid(1))
        segments.append(QUrl::fromPercentEncoding(segment.toLatin1()));
    return segments;
}

HttpRequest requestOf(const QHttpServerRequest &http, const LimitedSocket &socket)
{
    HttpRequest request;
    request.method = nameOf(http.method());
    request.headOnly = http.method() == Method::Head;
    const QUrl url = http.url();
    request.segments = segmentsOf(url);
    request.target = url.path(QUrl::FullyEncoded).toLatin1();
    if (url.hasQuery())
        request.target += '?' + url.query(QUrl::FullyEncoded).toLatin1();
    request.query = QUrlQuery(url);
    request.body = http.body();
    request.host = http.value("host");
    request.origin = http.value("origin");
    request.authorization = http.value("authorization");
    request.idempotencyKey = http.value("idempotency-key");
    request.ifNoneMatch = http.value("if-none-match");
    request.acceptEncoding = http.value("accept-encoding");
    request.contentType = http.value("content-type");
    request.forwardedFor = http.value("x-forwarded-for");
    request.close = http.value("connection").toLower().contains("close");
    request.peer = socket.peerAddress();
    request.local = socket.localAddress();
    return request;
}

/// Writes through the responder of whatever Qt there is; none of them knows HEAD.
void writeReply(QHttpServerResponder &responder, const HttpReply &reply, const HttpHeaders &headers,
                bool headOnly)
{
    const auto status = QHttpServerResponder::StatusCode(reply.status);
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QHttpHeaders all;
    for (const auto &[name, value] : headers)
        all.append(name, value);
    if (headOnly || reply.body.isEmpty())
        responder.write(all, status);
    else
        responder.write(reply.body, all, status);
#else
    responder.writeStatusLine(status);
    for (const auto &[name, value] : headers)
        responder.writeHeader(name, value);
    const bool bodyless = reply.status == 204 || reply.status == 304;
    if (!bodyless)
        responder.writeHeader("Content-Length", QByteArray::number(reply.body.size()));
    responder.writeBody(headOnly || bodyless ? QByteArray() : reply.body);
#endif
}

AppError listenError(const LimitedServer &server, const ServerOptions &options)
{
    const QString where = QStringLiteral("%1:%2").arg(options.address.toString()).arg(options.port);
    if (server.serverError() == QAbstractSocket::AddressInUseError) {
        return {AppError::Kind::InUse,
                //: %1 is an address and a port, as 127.0.0.1:8480
                HttpWords::tr("Another program listens on %1 already. End it, or listen on another port.")
                    .arg(where),
                server.errorString()};
    }
    return {AppError::Kind::Invalid,
            //: %1 is an address and a port, %2 the system's reason
            HttpWords::tr("It is not possible to listen on %1 (%2). Choose an address of this computer.")
                .arg(where, server.errorString()),
            server.errorString()};
}

} // namespace

HttpServer::HttpServer(Service &service, const Clock &clock, const ServerOptions &options, QObject *parent)
    : QAbstractHttpServer(parent),
      m_clock(clock),
      m_options(options),
      m_routes(service, clock, options),
      m_polls(
          m_routes,
          [this](LongPolls::Parked &parked, const HttpReply &reply) {
              send(parked.responder, *parked.socket, parked.request, reply);
          },
          service.otherWrites()),
      m_tcp(new LimitedServer(m_options.limits, this))
{
    // After the answer to the write itself is on its way.
    m_routes.onWrite([this] { QMetaObject::invokeMethod(&m_polls, &LongPolls::wake, Qt::QueuedConnection); });
}

HttpServer::~HttpServer()
{
    m_tcp->close();
    m_polls.answerAll();
    // The connections go before what their last signals would reach.
    const QList<LimitedSocket *> sockets = m_tcp->findChildren<LimitedSocket *>();
    for (LimitedSocket *socket : sockets) {
        socket->flush();
        socket->abort();
    }
    delete m_tcp;
}

Result<quint16> HttpServer::listen()
{
    if (!m_tcp->listen(m_options.address, m_options.port))
        return listenError(*m_tcp, m_options);
    (void)bind(m_tcp); // answers whether it could from Qt 6.8 on; a server that listens always can be
    return m_tcp->serverPort();
}

QUrl HttpServer::url() const
{
    QUrl url;
    url.setScheme(QStringLiteral("http"));
    url.setHost(m_tcp->serverAddress().toString());
    url.setPort(m_tcp->serverPort());
    return url;
}

#if QT_VERSION < QT_VERSION_CHECK(6, 5, 0)
bool HttpServer::handleRequest(const QHttpServerRequest &request, QTcpSocket *socket)
{
    return handle(request, makeResponder(request, socket));
}

void HttpServer::missingHandler(const QHttpServerRequest &, QTcpSocket *) {}
#else
bool HttpServer::handleRequest(const QHttpServerRequest &request, QHttpServerResponder &responder)
{
    return handle(request, std::move(responder));
}

    #if QT_VERSION < QT_VERSION_CHECK(6, 8, 0)
void HttpServer::missingHandler(const QHttpServerRequest &, QHttpServerResponder &&) {}
    #else
void HttpServer::missingHandler(const QHttpServerRequest &, QHttpServerResponder &) {}
    #endif
#endif

/// Every request ends here, known route or not.
bool HttpServer::handle(const QHttpServerRequest &http, QHttpServerResponder &&responder)
{
    LimitedSocket *socket = m_tcp->current();
    if (!socket)
        return true;
    socket->handedOver();
    const HttpRequest request = requestOf(http, *socket);
    const Routed routed = m_routes.answer(request);
    if (const auto *poll = std::get_if<ChangesPoll>(&routed))
        m_polls.park(std::move(responder), *socket, request, *poll);
    else
        send(responder, *socket, request, std::get<HttpReply>(routed));
    return true;
}

void HttpServer::send(QHttpServerResponder &responder, LimitedSocket &socket, const HttpRequest &request,
                      const HttpReply &reply)
{
    const HttpReply answer = fitted(reply, request);
    HttpHeaders headers = answer.headers;
    headers.emplaceFront("Date", httpDate(m_clock.now()));
    if (!answer.type.isEmpty())
        headers.emplaceBack("Content-Type", answer.type);
    if (request.close)
        headers.emplaceBack("Connection", "close");
    writeReply(responder, answer, headers, request.headOnly);
    socket.answered();
    if (request.close)
        socket.closeAfterAnswer();
}

} // namespace farthing::platform
