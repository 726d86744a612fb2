// SPDX-License-Identifier: GPL-3.0-or-later
// How a request finds its route, and what is asked before the route runs.
#include "platform/routes.h"

#include "platform/access.h"
#include "platform/clientaddress.h"
#include "platform/images.h"
#include "platform/problems.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QFile>
#include <QtCore/QJsonDocument>
#include <QtCore/QSet>
#include <QtCore/QUuid>

namespace farthing::platform {

namespace {

/// The ids in a path that a route's pattern fits; nothing where it does not.
std::optional<QStringList> fit(const char *pattern, const QStringList &segments)
{
    const QList<QByteArray> wanted = QByteArray(pattern).split('/');
    if (segments.size() != wanted.size() + 1 || segments.first() != QLatin1String("v1"))
        return std::nullopt;
    QStringList ids;
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        const QString &segment = segments.at(i + 1);
        if (wanted.at(i) == "*")
            ids.append(segment);
        else if (segment != QLatin1String(wanted.at(i)))
            return std::nullopt;
    }
    return ids;
}

bool isUuid(const QByteArray &key)
{
    constexpr qsizetype length = 36;
    return key.size() == length && !QUuid::fromString(QLatin1String(key)).isNull();
}

/// A name that stands in a query more than once, so that which of its values counts is anybody's guess.
std::optional<QString> namedTwice(const QUrlQuery &query)
{
    QSet<QString> names;
    const auto items = query.queryItems(QUrl::FullyDecoded);
    for (const auto &[name, value] : items) {
        if (names.contains(name))
            return name;
        names.insert(name);
    }
    return std::nullopt;
}

/// The methods that a path answers: OPTIONS gets them, and with another method they are the advice.
HttpReply otherMethod(const HttpRequest &request, const QByteArrayList &allowed)
{
    constexpr int notAllowed = 405;
    constexpr int noContent = 204;
    HttpReply reply{noContent, {}, {}, {}};
    if (request.method != "OPTIONS") {
        Problem refusal = invalid(QStringLiteral("method: not for this path"));
        refusal.status = notAllowed;
        reply = problemReply(refusal);
    }
    reply.headers.emplaceBack("Allow", allowed.join(", "));
    return reply;
}

} // namespace

Routes::Routes(Service &service, const Clock &clock, const ServerOptions &options)
    : m_service(service),
      m_publicNames(options.publicNames),
      m_proxies(options.proxies),
      m_limiter(options.rate, clock),
      m_limitLoopback(options.rate.onLoopback)
{
    QFile contract(QStringLiteral(":/platform/openapi.yaml"));
    if (contract.open(QIODevice::ReadOnly))
        m_contract = contract.readAll();
}

std::span<const Routes::Route> Routes::all()
{
    static constexpr Route routes[] = {
        {"GET", "platform", true, &Routes::platform},
        {"GET", "rules", true, &Routes::rules},
        {"GET", "openapi.yaml", true, &Routes::contract},
        {"GET", "me", false, &Routes::me},
        {"GET", "posts", false, &Routes::posts},
        {"POST", "posts", false, &Routes::publish},
        {"GET", "posts/*", false, &Routes::post},
        {"PUT", "posts/*", false, &Routes::editPost},
        {"DELETE", "posts/*", false, &Routes::removePost},
        {"PUT", "posts/*/reading", false, &Routes::claimReading},
        {"PUT", "posts/*/rating", false, &Routes::rate},
        {"GET", "posts/*/comments", false, &Routes::commentsOfPost},
        {"POST", "posts/*/comments", false, &Routes::addComment},
        {"POST", "posts/*/pnl-reports", false, &Routes::buyReport},
        {"GET", "comments", false, &Routes::comments},
        {"GET", "comments/*", false, &Routes::comment},
        {"DELETE", "comments/*", false, &Routes::removeComment},
        {"PUT", "comments/*/reaction", false, &Routes::react},
        {"GET", "changes", false, &Routes::changes},
        {"GET", "pnl-reports", false, &Routes::reports},
        {"GET", "me/statement", false, &Routes::statement},
        {"GET", "me/state", false, &Routes::states},
        {"GET", "me/state/*", false, &Routes::state},
        {"PUT", "me/state/*", false, &Routes::putState},
        {"POST", "me/avatars", false, &Routes::addAvatar},
        {"DELETE", "me/avatars/*", false, &Routes::removeAvatar},
        {"GET", "avatars/*", false, &Routes::avatar},
        {"GET", "media/*", false, &Routes::media},
        {"POST", "media", false, &Routes::addMedia},
    };
    return routes;
}

Routed Routes::answer(const HttpRequest &request)
{
    if (const Refusal refusal = checkSource(request, m_publicNames))
        return problemReply(*refusal);
    // No id has a NUL in it, and not every database can be asked for one.
    if (request.segments.join(QString()).contains(QChar(u'\0')))
        return problemReply(notFound(QStringLiteral("path: no such route")));
    QByteArrayList allowed;
    for (const Route &route : all()) {
        const std::optional<QStringList> ids = fit(route.path, request.segments);
        if (!ids)
            continue;
        if (request.method == route.method)
            return serve(route, request, *ids);
        allowed.append(route.method);
    }
    if (!allowed.isEmpty())
        return otherMethod(request, allowed);
    return problemReply(notFound(QStringLiteral("path: no such route")));
}

/// The order of refusals that the interface fixes: authorization, then a repeated key, then whatever the
/// route finds.
Routed Routes::serve(const Route &route, const HttpRequest &request, const QStringList &ids)
{
    Call call{request, {}, ids, {}};
    if (route.open) {
        if (const std::optional<HttpReply> wait = throttled(request, nullptr))
            return *wait;
        return (this->*route.handler)(call);
    }
    const std::optional<QByteArray> token = bearerToken(request.authorization);
    const Answer<Caller> caller =
        token ? m_service.authenticate(*token) : Answer<Caller>(problem(Problem::Type::Unauthorized));
    const Caller *known = std::get_if<Caller>(&caller);
    if (const std::optional<HttpReply> wait = throttled(request, known))
        return *wait;
    if (!known)
        return problemReply(std::get<Problem>(caller));
    call.caller = *known;
    if (request.method != "GET") {
        if (const std::optional<HttpReply> reply = replayed(call))
            return named(route, request, *reply);
    }
    if (const std::optional<QString> name = namedTwice(request.query))
        return problemReply(invalid(*name + QStringLiteral(": is there twice")));
    const Routed routed = (this->*route.handler)(call);
    const auto *reply = std::get_if<HttpReply>(&routed);
    return reply ? Routed(named(route, request, *reply)) : routed;
}

/// The receipt of an image for posts says under which id it can be shown; that is made from its bytes alone.
HttpReply Routes::named(const Route &route, const HttpRequest &request, HttpReply reply)
{
    if (route.handler != &Routes::addMedia || reply.status != 200)
        return reply;
    QJsonObject receipt = QJsonDocument::fromJson(reply.body).object();
    receipt.insert(QStringLiteral("id"), mediaIdOf(request.body).value);
    return jsonReply(receipt);
}

/// Who signed in is counted as an account, wherever it comes from; everybody else by address. What a proxy on
/// this computer brought comes from outside.
std::optional<HttpReply> Routes::throttled(const HttpRequest &request, const Caller *caller)
{
    const Client client = clientOf(request.peer, request.forwardedFor, m_proxies);
    if (request.peer.isLoopback() && !client.proxied && !m_limitLoopback)
        return std::nullopt;
    // No id of an account may stand for an address.
    const std::optional<int> wait =
        m_limiter.take(caller ? QStringLiteral("account ") + caller->id.value
                              : QStringLiteral("address ") + countedAs(client.address));
    if (!wait)
        return std::nullopt;
    Problem refusal = problem(Problem::Type::RateLimited);
    refusal.retryAfter = wait;
    return problemReply(refusal);
}

std::optional<HttpReply> Routes::replayed(Call &call)
{
    const HttpRequest &request = call.request;
    if (!isUuid(request.idempotencyKey))
        return problemReply(invalid(QStringLiteral("Idempotency-Key: a UUID made for this request")));
    // Each part is followed by what cannot stand in it, so that no two requests hash alike.
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(request.method + ' ' + request.target + '\n');
    hash.addData(request.body);
    call.idempotency = {QString::fromLatin1(request.idempotencyKey).toLower(), hash.result()};
    const std::optional<Answer<Accepted>> first = m_service.replay(call.caller, call.idempotency);
    if (!first)
        return std::nullopt;
    if (const auto *problem = std::get_if<Problem>(&*first))
        return problemReply(*problem);
    const auto &answer = std::get<Accepted>(*first);
    return jsonReply(answer.status, answer.body);
}

} // namespace farthing::platform
