// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/problem.h"

#include <QtCore/QByteArray>
#include <QtCore/QJsonObject>
#include <QtCore/QStringList>
#include <QtCore/QUrlQuery>
#include <QtNetwork/QHostAddress>

#include <utility>

namespace farthing::platform {

/// A request as the routes see it, whatever the HTTP server's own type is like.
struct HttpRequest
{
    QByteArray method;     ///< "GET", also where only the head was asked for
    bool headOnly = false; ///< it was HEAD
    QStringList segments;  ///< of the path, each decoded: "v1", "posts", …
    QByteArray target;     ///< path and query as they were sent
    QUrlQuery query;
    QByteArray body;
    QByteArray host;
    QByteArray origin;
    QByteArray authorization;
    QByteArray idempotencyKey;
    QByteArray ifNoneMatch;
    QByteArray acceptEncoding;
    QByteArray contentType;
    QByteArray forwardedFor; ///< what proxies say of where it came from; anybody may write it
    bool close = false;      ///< the client wants no further request on this connection
    QHostAddress peer;
    QHostAddress local;
};

using HttpHeaders = QList<std::pair<QByteArray, QByteArray>>;

/// An answer before it is fitted to what the client can take.
struct HttpReply
{
    int status = 200;
    QByteArray type; ///< empty: no body
    QByteArray body;
    HttpHeaders headers;
};

HttpReply jsonReply(const QJsonObject &object);
HttpReply jsonReply(int status, const QByteArray &json);
/// With the headers that belong to its type: WWW-Authenticate, Retry-After.
HttpReply problemReply(const Problem &problem);

/// The reply as this client gets it: a strong ETag on what was read, 304 for one that it holds, gzip where it
/// takes it and the body is worth it.
HttpReply fitted(HttpReply reply, const HttpRequest &request);

/// "Sun, 06 Nov 1994 08:49:37 GMT".
QByteArray httpDate(const QDateTime &time);

} // namespace farthing::platform
