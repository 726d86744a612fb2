// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/secrets.h"

#include <QtCore/QPromise>

#include <functional>
#include <memory>

#include <qt6keychain/keychain.h>

namespace farthing {

using namespace Qt::Literals::StringLiterals;

namespace {

QString service()
{
    return u"Farthing"_s;
}

AppError errorOf(const QKeychain::Job &job)
{
    const QString detail = u"keychain error %1: %2"_s.arg(int(job.error())).arg(job.errorString());
    switch (job.error()) {
    case QKeychain::EntryNotFound:
        return {AppError::Kind::NotFound, Secrets::tr("No sign-in for this platform is kept. Sign in once."),
                detail};
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
        return {AppError::Kind::Storage,
                Secrets::tr("The keychain of this computer did not let Farthing in. The sign-in is kept "
                            "until Farthing ends."),
                detail};
    default:
        return {AppError::Kind::Storage,
                Secrets::tr(
                    "The keychain of this computer cannot be used. The sign-in is kept until Farthing ends."),
                detail};
    }
}

} // namespace

QString secretKey(const QUrl &platform)
{
    QUrl url = platform.adjusted(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment |
                                 QUrl::StripTrailingSlash | QUrl::NormalizePathSegments);
    if (url.path() == u'/')
        url.setPath(QString());
    return url.toString(QUrl::FullyEncoded);
}

template <class T, class Job>
QFuture<Result<T>> Secrets::run(Job *job, const QUrl &platform, std::function<Result<T>(const Job &)> read)
{
    const auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    job->setKey(secretKey(platform));
    connect(job, &QKeychain::Job::finished, job, [job, promise, read = std::move(read)] {
        promise->addResult(read(*job));
        promise->finish();
    });
    QFuture<Result<T>> future = promise->future();
    job->start();
    return future;
}

QFuture<Result<QString>> Secrets::read(const QUrl &platform)
{
    using Job = QKeychain::ReadPasswordJob;
    return run<QString, Job>(new Job(service(), this), platform, [](const Job &job) {
        return job.error() == QKeychain::NoError ? Result<QString>(job.textData())
                                                 : Result<QString>(errorOf(job));
    });
}

QFuture<Result<void>> Secrets::write(const QUrl &platform, const QString &token)
{
    using Job = QKeychain::WritePasswordJob;
    const auto job = new Job(service(), this);
    job->setTextData(token);
    return run<void, Job>(job, platform, [](const Job &done) {
        return done.error() == QKeychain::NoError ? Result<void>() : Result<void>(errorOf(done));
    });
}

QFuture<Result<void>> Secrets::remove(const QUrl &platform)
{
    using Job = QKeychain::DeletePasswordJob;
    return run<void, Job>(new Job(service(), this), platform, [](const Job &job) {
        const bool gone = job.error() == QKeychain::NoError || job.error() == QKeychain::EntryNotFound;
        return gone ? Result<void>() : Result<void>(errorOf(job));
    });
}

} // namespace farthing
