// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/httperrors.h"

#include "domain/explain.h"

namespace farthing {

namespace {

QString describe(const Problem &problem)
{
    return QStringLiteral("status %1, %2: %3")
        .arg(problem.status)
        .arg(problemName(problem.type), problem.detail.isEmpty() ? problem.title : problem.detail);
}

} // namespace

AppError HttpErrors::badAddress(const QString &address) const
{
    return {AppError::Kind::Invalid,
            //: %1 is what was given as the address of a platform
            tr("“%1” is not the address of a platform. Write one that begins with https:// or http://.")
                .arg(address),
            QStringLiteral("not an http(s) address")};
}

AppError HttpErrors::offline(const QString &detail) const
{
    //: %1 is the host name of a platform
    return {AppError::Kind::Offline,
            tr("%1 cannot be reached. Farthing tries again by itself.").arg(m_platform), detail};
}

AppError HttpErrors::timeout(const QString &detail) const
{
    return {AppError::Kind::Timeout,
            //: %1 is the host name of a platform
            tr("%1 did not answer in time. Farthing tries again by itself.").arg(m_platform), detail};
}

AppError HttpErrors::notSecure(const QString &detail) const
{
    return {AppError::Kind::Offline,
            //: %1 is the host name of a platform
            tr("There is no safe connection to %1: its certificate is not good. Check the address and the "
               "clock of "
               "this computer.")
                .arg(m_platform),
            detail};
}

AppError HttpErrors::notUnderstood(const QString &detail) const
{
    return {
        AppError::Kind::Protocol,
        //: %1 is the host name of a platform
        tr("%1 answered something that Farthing does not understand. Check its address, or try again later.")
            .arg(m_platform),
        detail};
}

AppError HttpErrors::brokenOff(const QString &detail) const
{
    return {AppError::Kind::Protocol,
            //: %1 is the host name of a platform
            tr("The connection to %1 broke before it answered.").arg(m_platform), detail};
}

AppError HttpErrors::tooLarge(qint64 limit) const
{
    return {AppError::Kind::Protocol,
            //: %1 is the host name of a platform
            tr("%1 answered with more than Farthing takes at once. Try again later.").arg(m_platform),
            QStringLiteral("an answer of more than %1 bytes").arg(limit)};
}

AppError HttpErrors::cancelled() const
{
    //: What happened to a request to a platform
    return {AppError::Kind::Cancelled, tr("The request was stopped."), QStringLiteral("aborted")};
}

AppError HttpErrors::otherVersion(int version) const
{
    return {AppError::Kind::VersionMismatch,
            //: %1 is the host name of a platform, %2 a number
            tr("%1 speaks version %2 of the interface, and this Farthing speaks version 1. Look for another "
               "version "
               "of Farthing.")
                .arg(m_platform)
                .arg(version),
            QStringLiteral("api %1").arg(version)};
}

AppError HttpErrors::patience(std::optional<int> seconds, const QString &detail) const
{
    //: %1 is the host name of a platform
    return {AppError::Kind::RateLimited,
            tr("%1 asks for a little patience. Farthing tries again by itself.").arg(m_platform), detail,
            seconds};
}

AppError HttpErrors::trouble(std::optional<int> seconds, const QString &detail) const
{
    return {AppError::Kind::Offline,
            //: %1 is the host name of a platform
            tr("%1 has trouble of its own just now. Farthing tries again by itself.").arg(m_platform), detail,
            seconds};
}

AppError HttpErrors::fromProblem(const Problem &problem) const
{
    const QString detail = describe(problem);
    switch (problem.status) {
    case 401:
        return {AppError::Kind::Unauthorized,
                //: %1 is the host name of a platform
                tr("%1 does not know this sign-in any more. Sign in again.").arg(m_platform), detail};
    case 404:
        return {AppError::Kind::NotFound,
                //: %1 is the host name of a platform
                tr("This is not on %1 any more.").arg(m_platform), detail};
    case 410:
        return {AppError::Kind::CursorExpired,
                tr("Too much has changed since the last time; everything is read again."), detail};
    case 429:
        return patience(problem.retryAfter, detail);
    default:
        break;
    }
    if (problem.status >= 500)
        return trouble(problem.retryAfter, detail);
    if (problem.status < 400)
        return notUnderstood(detail);
    return {AppError::Kind::Refused, explain(problem, Format()), detail};
}

} // namespace farthing
