// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/access.h"

#include <QtCore/QUrl>

namespace farthing::platform {

namespace {

/// The name in "name", "name:port", "[address]:port"; empty where it is none of these.
QString hostName(const QByteArray &host)
{
    const QUrl url(QStringLiteral("http://") + QString::fromLatin1(host), QUrl::StrictMode);
    if (!url.isValid() || !url.path().isEmpty() || !url.userInfo().isEmpty() || url.hasQuery() ||
        url.hasFragment())
        return {};
    return url.host().toLower();
}

/// The port does not matter: a tunnel may bring another one, and only names can be made to lead somewhere
/// else.
bool isOurName(const QString &name, const HttpRequest &request, const QStringList &publicNames)
{
    if (name == QLatin1String("localhost"))
        return request.local.isLoopback();
    if (publicNames.contains(name, Qt::CaseInsensitive))
        return true;
    const QHostAddress address(name);
    return !address.isNull() && address.isEqual(request.local, QHostAddress::TolerantConversion);
}

} // namespace

Refusal checkSource(const HttpRequest &request, const QStringList &publicNames)
{
    constexpr int misdirected = 421;
    constexpr int forbidden = 403;
    if (!isOurName(hostName(request.host), request, publicNames)) {
        Problem refusal = invalid(QStringLiteral("Host: not a name of this platform"));
        refusal.status = misdirected;
        return refusal;
    }
    if (request.origin.isEmpty())
        return std::nullopt;
    const QUrl origin(QString::fromLatin1(request.origin), QUrl::StrictMode);
    if (origin.isValid() && isOurName(origin.host().toLower(), request, publicNames) &&
        origin.authority().toLatin1().toLower() == request.host.toLower())
        return std::nullopt;
    Problem refusal = invalid(QStringLiteral("Origin: a foreign page"));
    refusal.status = forbidden;
    return refusal;
}

std::optional<QByteArray> bearerToken(const QByteArray &authorization)
{
    constexpr qsizetype longest = 512;
    const qsizetype blank = authorization.indexOf(' ');
    if (blank < 0 || authorization.first(blank).toLower() != "bearer")
        return std::nullopt;
    const QByteArray token = authorization.sliced(blank + 1).trimmed();
    if (token.isEmpty() || token.size() > longest)
        return std::nullopt;
    return token;
}

} // namespace farthing::platform
