// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/foreignimages.h"

#include "domain/webimage.h"
#include "network/httpexchange.h"

#include <QtCore/QPromise>
#include <QtNetwork/QNetworkAccessManager>
#include <QtNetwork/QNetworkReply>
#include <QtNetwork/QNetworkRequest>

namespace farthing {

namespace {

constexpr int statusGone = 410;

bool isHttps(const QUrl &url)
{
    return url.scheme() == QLatin1StringView("https");
}

bool isHttp(const QUrl &url)
{
    return url.scheme() == QLatin1StringView("http");
}

QString hostOf(const QUrl &url)
{
    return url.host(QUrl::FullyEncoded).toLower();
}

AppError refusal(const QString &detail)
{
    return {AppError::Kind::Refused, QString(), detail};
}

/// Nothing in it tells one person from another.
QNetworkRequest requestFor(const QUrl &url)
{
    QNetworkRequest request(url);
    request.setHeader(QNetworkRequest::UserAgentHeader, QStringLiteral("Farthing/" FARTHING_VERSION));
    request.setRawHeader("Accept", "image/webp, image/png, image/jpeg");
    request.setRawHeader("Accept-Language", "*");
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    return request;
}

AppError errorOf(int status)
{
    const QString detail = QStringLiteral("status %1").arg(status);
    constexpr int notFound = 404;
    constexpr int tooMany = 429;
    if (status == notFound || status == statusGone)
        return {AppError::Kind::NotFound, QString(), detail};
    // Asked to be patient, or out of order for now: as if it were away.
    const bool later = status == tooMany || status >= 500;
    return {later ? AppError::Kind::Offline : AppError::Kind::Protocol, QString(), detail};
}

} // namespace

/// One image on its way, over some redirects.
struct ForeignImages::Errand
{
    QPromise<Result<ImageData>> promise;
    QSet<QString> hosts;
    QUrl now;
    std::optional<QUrl> plain; ///< the address as it was written, while https is tried in its place
    int redirects = 0;

    void end(const Result<ImageData> &result)
    {
        promise.addResult(result);
        promise.finish();
    }
};

ForeignImages::ForeignImages(QNetworkAccessManager &access, ForeignOptions options, QObject *parent)
    : QObject(parent), m_access(access), m_options(options)
{}

ForeignImages::~ForeignImages()
{
    const QList<HttpExchange *> underWay = findChildren<HttpExchange *>();
    for (HttpExchange *exchange : underWay)
        exchange->cancel();
}

QFuture<Result<ImageData>> ForeignImages::get(const QUrl &address, const QSet<QString> &hosts)
{
    const auto errand = std::make_shared<Errand>();
    errand->promise.start();
    errand->hosts = hosts;
    errand->now = address.adjusted(QUrl::RemoveUserInfo | QUrl::RemoveFragment);
    // Where a port is named, it speaks what the address says.
    if (isHttp(errand->now) && errand->now.port() < 0) {
        errand->plain = errand->now;
        errand->now.setScheme(QStringLiteral("https"));
    }
    QFuture<Result<ImageData>> future = errand->promise.future();
    ask(errand);
    return future;
}

void ForeignImages::ask(const std::shared_ptr<Errand> &errand)
{
    const QUrl &url = errand->now;
    const bool web = (isHttps(url) || isHttp(url)) && !hostOf(url).isEmpty();
    if (!url.isValid() || !web || !errand->hosts.contains(hostOf(url))) {
        errand->end(refusal(QStringLiteral("not allowed: %1").arg(hostOf(url))));
        return;
    }
    if (isKnownTracker(QString::fromLatin1(url.toEncoded()))) {
        errand->end(refusal(QStringLiteral("a tracker: %1").arg(hostOf(url))));
        return;
    }
    const HttpExchange::Limits limits{m_options.idle, m_options.total, m_options.maximumBytes};
    const auto ended = [this, errand](const HttpExchange &exchange, const Result<HttpAnswer> &result) {
        if (!result) {
            // Whoever can disturb https must not be able to choose that we go on without it.
            if (errand->plain && exchange.wasRefused())
                askPlain(errand);
            else
                errand->end(result.error());
            return;
        }
        const QByteArray location = exchange.header("Location");
        const bool success = result->status >= 200 && result->status < 300;
        if (result->status >= 300 && result->status < 400 && !location.isEmpty())
            redirect(errand, errand->now.resolved(QUrl::fromEncoded(location)));
        else if (success)
            errand->end(ImageData{result->body, QString::fromLatin1(result->type)});
        else
            errand->end(errorOf(result->status));
    };
    new HttpExchange(m_access.get(requestFor(url)), limits, m_errors, QDateTime(), ended, this);
}

void ForeignImages::redirect(const std::shared_ptr<Errand> &errand, const QUrl &to)
{
    errand->plain.reset(); // somebody spoke https
    if (++errand->redirects > m_options.maximumRedirects) {
        errand->end(refusal(QStringLiteral("too many redirects")));
        return;
    }
    if (isHttps(errand->now) && !isHttps(to)) {
        errand->end(refusal(QStringLiteral("redirected to plain http")));
        return;
    }
    errand->now = to.adjusted(QUrl::RemoveUserInfo | QUrl::RemoveFragment);
    ask(errand);
}

/// As the address was written.
void ForeignImages::askPlain(const std::shared_ptr<Errand> &errand)
{
    errand->now = *std::exchange(errand->plain, std::nullopt);
    ask(errand);
}

} // namespace farthing
