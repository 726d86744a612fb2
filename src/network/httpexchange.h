// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "network/httptransport.h"

#include <QtCore/QDateTime>
#include <QtCore/QTimer>

class QNetworkReply;

namespace farthing {

/// One request on its way: watches its time and size, and ends once.
class HttpExchange : public QObject
{
    Q_OBJECT

public:
    struct Limits
    {
        std::chrono::milliseconds idle;
        std::chrono::milliseconds total;
        qint64 bytes = 0;
    };
    using Ended = std::function<void(const HttpExchange &exchange, Result<HttpAnswer> result)>;

    /// Takes the reply over.
    HttpExchange(QNetworkReply *reply, const Limits &limits, const HttpErrors &errors, QDateTime sentAt,
                 Ended ended, QObject *parent);

    void cancel();

    const QDateTime &sentAt() const { return m_sentAt; }
    QByteArray header(const char *name) const;
    /// Nobody listens at the port that was asked.
    bool wasRefused() const;

private:
    void takeBytes();
    void takeEnd();
    void end(Result<HttpAnswer> result);
    Result<HttpAnswer> outcome() const;
    AppError transportError() const;

    QNetworkReply *m_reply;
    qint64 m_maximumBytes;
    const HttpErrors &m_errors;
    QDateTime m_sentAt;
    Ended m_ended;
    QTimer m_idle;
    QTimer m_total;
    QByteArray m_body;
};

} // namespace farthing
