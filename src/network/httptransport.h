// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/result.h"
#include "network/clockoffset.h"
#include "network/httperrors.h"

#include <QtCore/QHash>
#include <QtCore/QList>
#include <QtCore/QObject>
#include <QtCore/QUrl>

#include <chrono>
#include <functional>
#include <optional>

class QNetworkAccessManager;
class QNetworkReply;
class QNetworkRequest;

namespace farthing {

class HttpExchange;

/// Limits of one connection to a platform.
struct HttpOptions
{
    /// How long nothing at all may happen before a request counts as lost.
    std::chrono::milliseconds timeout = std::chrono::seconds(20);
    /// What a request that waits for changes gets on top of its waiting time.
    std::chrono::milliseconds waitSlack = std::chrono::seconds(10);
    /// How long a request may take in all, as a multiple of its timeout, however steadily it drips.
    int patience = 15;
    qint64 maximumAnswer = 16'000'000; ///< bytes, unpacked
};

struct HttpRequest
{
    QByteArray method = "GET";
    QString path;  ///< from "/v1", percent-encoded
    QString query; ///< percent-encoded, without "?"
    std::optional<QByteArray> body;
    QString contentType = QStringLiteral("application/json"); ///< of the body
    QByteArray idempotencyKey;
    bool conditional = false; ///< keep the answer and ask with its ETag
    std::chrono::seconds wait{0};
};

struct HttpAnswer
{
    int status = 0;
    QByteArray body;
    QByteArray type;               ///< media type without parameters, in lower case
    std::optional<int> retryAfter; ///< seconds
};

/// The one place where requests get their timeout, token, user agent, ETag and limits. Redirects are followed
/// for reads and on the same origin only; cookies and HTTP authentication are off; TLS errors are never
/// ignored.
class HttpTransport : public QObject
{
    Q_OBJECT

public:
    /// Gets an answer with an HTTP status, whatever it is, or why there is none.
    using Callback = std::function<void(Result<HttpAnswer>)>;

    HttpTransport(QUrl base, QByteArray token, QNetworkAccessManager &access, const Clock &clock,
                  HttpOptions options);
    /// Ends what is under way as `abort` does.
    ~HttpTransport() override;

    /// Another address or another token: ends what is under way, and forgets what the old platform said.
    void setEndpoint(const QUrl &base, const QByteArray &token);

    /// Calls back exactly once, on this thread. The callback must not need what dies before this object.
    void send(const HttpRequest &request, Callback callback);
    void abort();

    std::chrono::milliseconds clockOffset() const { return m_offset.value(); }
    const HttpErrors &errors() const { return m_errors; }

private:
    struct Kept
    {
        QByteArray etag;
        HttpAnswer answer;
    };

    QNetworkRequest prepared(const HttpRequest &request) const;
    QNetworkReply *start(const HttpRequest &request) const;
    Result<HttpAnswer> withKept(const QString &path, const HttpExchange &exchange, HttpAnswer answer);
    void learnOffset(const HttpExchange &exchange);

    QUrl m_base;
    QByteArray m_token;
    QNetworkAccessManager &m_access;
    const Clock &m_clock;
    HttpOptions m_options;
    HttpErrors m_errors;
    ClockOffset m_offset;
    QHash<QString, Kept> m_kept; ///< by path
    QList<HttpExchange *> m_underWay;
    bool m_closing = false;
};

} // namespace farthing
