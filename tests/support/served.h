// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/database.h"
#include "platform/httpserver.h"
#include "platform/operator.h"
#include "platform/service.h"
#include "support/fakeclock.h"

#include <QtCore/QJsonObject>
#include <QtNetwork/QTcpSocket>

#include <memory>
#include <optional>

namespace farthing {

/// What came back, byte for byte.
struct RawAnswer
{
    int status = 0;
    QHash<QByteArray, QByteArray> headers; ///< names in lower case
    QByteArray body;

    QJsonObject json() const;
    /// The type of a problem without its prefix.
    QString problem() const;
};

/// A client that says exactly what a test tells it to. A HEAD's answer has to be announced, because only the
/// asker knows that no body follows.
class RawClient
{
public:
    explicit RawClient(const QUrl &url);

    RawClient &send(const QByteArray &bytes);
    /// The next whole answer, as soon as it is there; nothing where none comes within the patience of a test.
    std::optional<RawAnswer> take(bool ofHead = false);
    bool closedByServer();
    void leave() { socket.abort(); }

    QTcpSocket socket;

private:
    std::optional<RawAnswer> parse(bool ofHead);

    QByteArray m_received;
};

/// A platform behind a real socket, with a clock that stands still.
class Served
{
public:
    /// Without a location it keeps its books in the `ownDatabase` of the running test.
    explicit Served(const platform::ServerOptions &options = {}, const QString &location = {});

    /// Makes an account and answers its token.
    QByteArray join(const QString &name, int level, const QString &grant);

    /// A whole request: head with Host, and what is given.
    QByteArray request(const QByteArray &method, const QByteArray &path, const QByteArray &token = {},
                       const QByteArray &body = {}, const QByteArrayList &headers = {}) const;
    /// Asks on a connection of its own. A write gets a new Idempotency-Key where `headers` bring none.
    RawAnswer ask(const QByteArray &method, const QByteArray &path, const QByteArray &token = {},
                  const QByteArray &body = {}, const QByteArrayList &headers = {});
    /// A write that a test takes for granted.
    QJsonObject does(const QByteArray &method, const QByteArray &path, const QByteArray &token,
                     const QJsonObject &body);
    QJsonObject gets(const QByteArray &path, const QByteArray &token);
    static QByteArray newKey();

    FakeClock clock;
    std::unique_ptr<platform::Database> database;
    std::unique_ptr<platform::Service> service;
    std::unique_ptr<platform::HttpServer> server;
};

} // namespace farthing
