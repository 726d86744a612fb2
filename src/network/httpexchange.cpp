// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/httpexchange.h"

#include "core/logging.h"
#include "network/clockoffset.h"
#include "network/retryafter.h"

#include <QtNetwork/QNetworkReply>

namespace farthing {

namespace {

int statusOf(const QNetworkReply &reply)
{
    return reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

QByteArray mediaType(const QByteArray &header)
{
    return header.split(';').constFirst().trimmed().toLower();
}

/// Whether an error only repeats that the status is not a success, which is the caller's to judge.
bool isOnlyTheStatus(QNetworkReply::NetworkError error, int status)
{
    return status >= 400 && error >= QNetworkReply::ContentAccessDenied &&
           error != QNetworkReply::ContentReSendError && error != QNetworkReply::ProtocolFailure;
}

} // namespace

HttpExchange::HttpExchange(QNetworkReply *reply, const Limits &limits, const HttpErrors &errors,
                           QDateTime sentAt, Ended ended, QObject *parent)
    : QObject(parent),
      m_reply(reply),
      m_maximumBytes(limits.bytes),
      m_errors(errors),
      m_sentAt(std::move(sentAt)),
      m_ended(std::move(ended))
{
    m_reply->setParent(this);
    m_idle.setSingleShot(true);
    m_total.setSingleShot(true);
    for (QTimer *timer : {&m_idle, &m_total}) {
        connect(timer, &QTimer::timeout, this, [this] {
            end(m_errors.timeout(QStringLiteral("no answer to %1").arg(m_reply->url().path())));
        });
    }
    connect(m_reply, &QNetworkReply::readyRead, this, &HttpExchange::takeBytes);
    connect(m_reply, &QNetworkReply::uploadProgress, &m_idle, qOverload<>(&QTimer::start));
    connect(m_reply, &QNetworkReply::finished, this, &HttpExchange::takeEnd);
    m_idle.start(limits.idle);
    m_total.start(limits.total);
}

void HttpExchange::cancel()
{
    end(m_errors.cancelled());
}

QByteArray HttpExchange::header(const char *name) const
{
    return m_reply->rawHeader(name);
}

bool HttpExchange::wasRefused() const
{
    return m_reply->error() == QNetworkReply::ConnectionRefusedError;
}

void HttpExchange::takeBytes()
{
    m_idle.start();
    m_body += m_reply->readAll();
    if (m_body.size() > m_maximumBytes)
        end(m_errors.tooLarge(m_maximumBytes));
}

void HttpExchange::takeEnd()
{
    m_body += m_reply->readAll();
    if (m_body.size() > m_maximumBytes)
        end(m_errors.tooLarge(m_maximumBytes));
    else
        end(outcome());
}

Result<HttpAnswer> HttpExchange::outcome() const
{
    const int status = statusOf(*m_reply);
    const QNetworkReply::NetworkError error = m_reply->error();
    if (error != QNetworkReply::NoError && !isOnlyTheStatus(error, status))
        return transportError();
    if (status == 0)
        return m_errors.notUnderstood(QStringLiteral("an answer without a status"));
    return HttpAnswer{status, m_body, mediaType(header("Content-Type")),
                      secondsToWait(header("Retry-After"), header("Date"), m_sentAt)};
}

AppError HttpExchange::transportError() const
{
    const QString detail = QStringLiteral("%1 (%2)").arg(m_reply->errorString()).arg(int(m_reply->error()));
    switch (m_reply->error()) {
    case QNetworkReply::TimeoutError:
    case QNetworkReply::ProxyTimeoutError:
        return m_errors.timeout(detail);
    case QNetworkReply::SslHandshakeFailedError:
        return m_errors.notSecure(detail);
    case QNetworkReply::InsecureRedirectError:
    case QNetworkReply::TooManyRedirectsError:
    case QNetworkReply::ProtocolUnknownError:
    case QNetworkReply::ProtocolInvalidOperationError:
    case QNetworkReply::ProtocolFailure:
    case QNetworkReply::UnknownContentError:
        return m_errors.notUnderstood(detail);
    case QNetworkReply::ContentReSendError:
        return m_errors.brokenOff(detail);
    default:
        return m_errors.offline(detail);
    }
}

void HttpExchange::end(Result<HttpAnswer> result)
{
    if (!m_ended)
        return;
    const Ended ended = std::exchange(m_ended, nullptr);
    m_idle.stop();
    m_total.stop();
    m_reply->disconnect(this);
    if (m_reply->isRunning())
        m_reply->abort();
    if (!result)
        qCDebug(logNetwork) << m_reply->url().path() << result.error().detail;
    deleteLater();
    ended(*this, std::move(result));
}

} // namespace farthing
