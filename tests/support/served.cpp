// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/served.h"

#include "support/platformtest.h"
#include "wire/json.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QUuid>
#include <QtTest/QtTest>

namespace farthing {

using namespace platform;

namespace {

constexpr int servedPatience = 20'000;

template <class T>
T servedValueOf(Result<T> result)
{
    if (!result)
        qFatal("failed: %s", qPrintable(result.error().detail));
    return std::move(result).value();
}

} // namespace

QJsonObject RawAnswer::json() const
{
    return QJsonDocument::fromJson(body).object();
}

QString RawAnswer::problem() const
{
    return json().value(QStringLiteral("type")).toString().section(QLatin1Char(':'), -1);
}

RawClient::RawClient(const QUrl &url)
{
    socket.connectToHost(url.host(), quint16(url.port()));
    (void)QTest::qWaitFor([this] { return socket.state() == QAbstractSocket::ConnectedState; },
                          servedPatience);
}

RawClient &RawClient::send(const QByteArray &bytes)
{
    socket.write(bytes);
    return *this;
}

std::optional<RawAnswer> RawClient::take(bool ofHead)
{
    std::optional<RawAnswer> answer;
    (void)QTest::qWaitFor(
        [&] {
            m_received += socket.readAll();
            answer = parse(ofHead);
            return answer.has_value() ||
                   (socket.state() == QAbstractSocket::UnconnectedState && !socket.bytesAvailable());
        },
        servedPatience);
    return answer;
}

std::optional<RawAnswer> RawClient::parse(bool ofHead)
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
    const qsizetype length = ofHead ? 0 : answer.headers.value("content-length").toLongLong();
    if (m_received.size() < end + 4 + length)
        return std::nullopt;
    answer.body = m_received.sliced(end + 4, length);
    m_received.remove(0, end + 4 + length);
    return answer;
}

bool RawClient::closedByServer()
{
    return QTest::qWaitFor([this] { return socket.state() == QAbstractSocket::UnconnectedState; },
                           servedPatience);
}

Served::Served(const ServerOptions &options, const QString &location)
    : database(servedValueOf(Database::open(location.isEmpty() ? ownDatabase() : location))),
      service(std::make_unique<Service>(*database, clock)),
      server(std::make_unique<HttpServer>(*service, clock, options))
{
    (void)servedValueOf(server->listen());
}

QByteArray Served::join(const QString &name, int level, const QString &grant)
{
    NewAccount account;
    account.name = name;
    account.level = level;
    account.grant = servedValueOf(Money::parse(grant));
    return servedValueOf(addAccount(*database, clock, account));
}

QByteArray Served::newKey()
{
    return QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
}

QByteArray Served::request(const QByteArray &method, const QByteArray &path, const QByteArray &token,
                           const QByteArray &body, const QByteArrayList &headers) const
{
    QByteArray text = method + ' ' + path + " HTTP/1.1\r\n";
    const QByteArray all = headers.join("\r\n").toLower();
    if (!all.contains("host:"))
        text += "Host: " + server->url().authority().toLatin1() + "\r\n";
    if (!token.isEmpty())
        text += "Authorization: Bearer " + token + "\r\n";
    if (method != "GET" && method != "HEAD" && !all.contains("idempotency-key:"))
        text += "Idempotency-Key: " + newKey() + "\r\n";
    if (!body.isEmpty())
        text +=
            "Content-Type: application/json\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n";
    for (const QByteArray &header : headers)
        text += header + "\r\n";
    return text + "\r\n" + body;
}

RawAnswer Served::ask(const QByteArray &method, const QByteArray &path, const QByteArray &token,
                      const QByteArray &body, const QByteArrayList &headers)
{
    RawClient client(server->url());
    return client.send(request(method, path, token, body, headers))
        .take(method == "HEAD")
        .value_or(RawAnswer());
}

QJsonObject Served::does(const QByteArray &method, const QByteArray &path, const QByteArray &token,
                         const QJsonObject &body)
{
    const RawAnswer answer = ask(method, path, token, wire::toBytes(body));
    if (answer.status != 200)
        qFatal("%s %s: %d %s", method.constData(), path.constData(), answer.status, answer.body.constData());
    return answer.json();
}

QJsonObject Served::gets(const QByteArray &path, const QByteArray &token)
{
    const RawAnswer answer = ask("GET", path, token);
    if (answer.status != 200)
        qFatal("GET %s: %d %s", path.constData(), answer.status, answer.body.constData());
    return answer.json();
}

} // namespace farthing
