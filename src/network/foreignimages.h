// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "network/httperrors.h"
#include "network/network.h"

#include <QtCore/QFuture>
#include <QtCore/QObject>
#include <QtCore/QSet>
#include <QtCore/QUrl>

#include <chrono>
#include <memory>

class QNetworkAccessManager;

namespace farthing {

/// What one image from elsewhere may cost.
struct ForeignOptions
{
    std::chrono::milliseconds idle = std::chrono::seconds(10);
    std::chrono::milliseconds total = std::chrono::seconds(30);
    qint64 maximumBytes = 5'000'000;
    int maximumRedirects = 3;
};

/// Asks hosts that are no platform for images: with no token, no cookie, no referrer and nothing about the
/// person; over https first where the address leaves the choice, and plainly only where nobody speaks https;
/// redirected only to hosts that are allowed, never to a known tracker, and never from https to http. Belongs
/// to one thread.
class ForeignImages : public QObject
{
    Q_OBJECT

public:
    /// `access` must outlive this.
    explicit ForeignImages(QNetworkAccessManager &access, ForeignOptions options = {},
                           QObject *parent = nullptr);
    ~ForeignImages() override;

    /// The bytes behind an address, whatever they are. `hosts` are the only ones that are asked. Errors:
    /// Offline, Timeout (may go better later); NotFound (the host has no such image); Refused (not allowed,
    /// or redirected where it is not); Protocol (too large, or another answer); Cancelled.
    QFuture<Result<ImageData>> get(const QUrl &address, const QSet<QString> &hosts);

private:
    struct Errand;

    void ask(const std::shared_ptr<Errand> &errand);
    void askPlain(const std::shared_ptr<Errand> &errand);
    void redirect(const std::shared_ptr<Errand> &errand, const QUrl &to);

    QNetworkAccessManager &m_access;
    ForeignOptions m_options;
    HttpErrors m_errors{QString()}; ///< its sentences are for the log alone
};

} // namespace farthing
