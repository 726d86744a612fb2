// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/httptransport.h"

#include "network/httpexchange.h"
#include "network/onetimebody.h"

#include <QtNetwork/QNetworkAccessManager>
#include <QtNetwork/QNetworkReply>
#include <QtNetwork/QNetworkRequest>

namespace farthing {

namespace {

constexpr int maximumRedirects = 3;
constexpr int statusNotModified = 304;

QString nameOf(const QUrl &base)
{
    return base.host().isEmpty() ? base.toDisplayString() : base.host();
}

bool isPlatformAddress(const QUrl &url)
{
    const bool http = url.scheme() == QLatin1StringView("http") || url.scheme() == QLatin1StringView("https");
    return url.isValid() && http && !url.host().isEmpty();
}

QUrl addressOf(const QUrl &base, const HttpRequest &request)
{
    QString folder = base.path(QUrl::FullyEncoded);
    while (folder.endsWith(u'/'))
        folder.chop(1);
    QUrl url = base.adjusted(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment);
    url.setPath(folder + request.path, QUrl::StrictMode);
    if (!request.query.isEmpty())
        url.setQuery(request.query, QUrl::StrictMode);
    return url;
}

} // namespace

HttpTransport::HttpTransport(QUrl base, QByteArray token, QNetworkAccessManager &access, const Clock &clock,
                             HttpOptions options)
    : m_base(std::move(base)),
      m_token(std::move(token)),
      m_access(access),
      m_clock(clock),
      m_options(options),
      m_errors(nameOf(m_base))
{}

HttpTransport::~HttpTransport()
{
    m_closing = true;
    abort();
}

void HttpTransport::setEndpoint(const QUrl &base, const QByteArray &token)
{
    abort();
    m_base = base;
    m_token = token;
    m_errors = HttpErrors(nameOf(m_base));
    m_offset = ClockOffset();
    m_kept.clear();
}

void HttpTransport::send(const HttpRequest &request, Callback callback)
{
    if (m_closing)
        return callback(m_errors.cancelled());
    if (!isPlatformAddress(m_base))
        return callback(m_errors.badAddress(m_base.toDisplayString()));

    const std::chrono::milliseconds idle =
        request.wait.count() > 0 ? request.wait + m_options.waitSlack : m_options.timeout;
    const HttpExchange::Limits limits{idle, idle * m_options.patience, m_options.maximumAnswer};
    const auto ended = [this, callback = std::move(callback), conditional = request.conditional,
                        path = request.path](const HttpExchange &exchange, Result<HttpAnswer> result) {
        m_underWay.removeIf([&](const HttpExchange *each) { return each == &exchange; });
        if (result)
            learnOffset(exchange);
        if (result && conditional)
            result = withKept(path, exchange, *result);
        callback(std::move(result));
    };
    m_underWay.append(new HttpExchange(start(request), limits, m_errors, m_clock.now(), ended, this));
}

void HttpTransport::abort()
{
    // Each end may start something new, which is not meant.
    const QList<HttpExchange *> underWay = m_underWay;
    for (HttpExchange *exchange : underWay)
        exchange->cancel();
}

QNetworkRequest HttpTransport::prepared(const HttpRequest &request) const
{
    QNetworkRequest prepared(addressOf(m_base, request));
    prepared.setHeader(QNetworkRequest::UserAgentHeader, QStringLiteral("Farthing/" FARTHING_VERSION));
    const bool reads = request.method == "GET";
    prepared.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                          reads ? QNetworkRequest::SameOriginRedirectPolicy
                                : QNetworkRequest::ManualRedirectPolicy);
    prepared.setMaximumRedirectsAllowed(maximumRedirects);
    prepared.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    prepared.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    prepared.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    prepared.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    prepared.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    prepared.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    if (!m_token.isEmpty())
        prepared.setRawHeader("Authorization", "Bearer " + m_token);
    if (!request.idempotencyKey.isEmpty())
        prepared.setRawHeader("Idempotency-Key", request.idempotencyKey);
    if (request.body)
        prepared.setHeader(QNetworkRequest::ContentTypeHeader, request.contentType);
    if (const auto kept = m_kept.constFind(request.path); request.conditional && kept != m_kept.constEnd())
        prepared.setRawHeader("If-None-Match", kept->etag);
    return prepared;
}

QNetworkReply *HttpTransport::start(const HttpRequest &request) const
{
    const QNetworkRequest ready = prepared(request);
    if (request.method == "GET")
        return m_access.get(ready);
    if (request.method == "DELETE")
        return m_access.deleteResource(ready);
    auto *body = new OneTimeBody(request.body.value_or(QByteArray()), nullptr);
    QNetworkReply *reply = request.method == "PUT" ? m_access.put(ready, body) : m_access.post(ready, body);
    body->setParent(reply);
    return reply;
}

Result<HttpAnswer> HttpTransport::withKept(const QString &path, const HttpExchange &exchange,
                                           HttpAnswer answer)
{
    if (answer.status == statusNotModified) {
        const auto kept = m_kept.constFind(path);
        return kept == m_kept.constEnd()
                   ? Result<HttpAnswer>(m_errors.notUnderstood(QStringLiteral("304 for nothing")))
                   : Result<HttpAnswer>(kept->answer);
    }
    const QByteArray etag = exchange.header("ETag");
    if (answer.status == 200 && !etag.isEmpty())
        m_kept.insert(path, {etag, answer});
    else
        m_kept.remove(path);
    return answer;
}

void HttpTransport::learnOffset(const HttpExchange &exchange)
{
    if (const QDateTime date = dateFromHeader(exchange.header("Date")); date.isValid())
        m_offset.learn(exchange.sentAt(), m_clock.now(), date);
}

} // namespace farthing
