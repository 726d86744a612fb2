// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/apperror.h"
#include "domain/problem.h"

#include <QtCore/QCoreApplication>

#include <optional>

namespace farthing {

/// The sentences for what goes wrong between us and one platform.
class HttpErrors
{
    Q_DECLARE_TR_FUNCTIONS(farthing::HttpErrors)

public:
    /// `platform` is what people know it by: its host.
    explicit HttpErrors(QString platform) : m_platform(std::move(platform)) {}

    AppError badAddress(const QString &address) const;
    AppError offline(const QString &detail) const;
    AppError timeout(const QString &detail) const;
    AppError notSecure(const QString &detail) const;
    AppError notUnderstood(const QString &detail) const;
    /// The connection ended after something was sent, and it is not known whether it arrived.
    AppError brokenOff(const QString &detail) const;
    AppError tooLarge(qint64 limit) const;
    AppError cancelled() const;
    AppError otherVersion(int version) const;
    /// An answer that is not a success, as an error of a read: its kind from the status and the problem.
    AppError fromProblem(const Problem &problem) const;

private:
    AppError patience(std::optional<int> seconds, const QString &detail) const;
    AppError trouble(std::optional<int> seconds, const QString &detail) const;

    QString m_platform;
};

} // namespace farthing
