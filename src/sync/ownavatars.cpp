// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/ownavatars.h"

#include "core/future.h"
#include "core/logging.h"
#include "domain/explain.h"
#include "network/network.h"
#include "store/store.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QPromise>
#include <QtCore/QUuid>

namespace farthing {

struct OwnAvatars::Private
{
    Store &store;
    Network &network;
    /// Keys of what was asked and not answered for certain, by what it was.
    QHash<QByteArray, QString> open;
};

namespace {

AppError refusal(const Problem &problem)
{
    using Type = Problem::Type;
    const QString words =
        problem.type == Type::Invalid || problem.type == Type::TooLarge
            ? OwnAvatars::tr("The platform did not take this picture. It may have too many of yours already.")
            : explain(problem, Format());
    return {AppError::Kind::Refused, words, problem.detail};
}

AppError notUnderstood()
{
    return {AppError::Kind::Protocol, OwnAvatars::tr("The platform's answer was not understood."),
            QStringLiteral("receipt of an avatar")};
}

Result<Receipt> receiptFrom(const Result<Outcome> &outcome)
{
    if (!outcome)
        return outcome.error();
    if (const auto *problem = std::get_if<Problem>(&*outcome))
        return refusal(*problem);
    const auto *receipt = std::get_if<Receipt>(&*outcome);
    return receipt ? Result<Receipt>(*receipt) : Result<Receipt>(notUnderstood());
}

template <class T>
std::shared_ptr<QPromise<Result<T>>> begun()
{
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    return promise;
}

template <class T>
void finish(QPromise<Result<T>> &promise, const Result<T> &result)
{
    promise.addResult(result);
    promise.finish();
}

} // namespace

OwnAvatars::OwnAvatars(Store &store, Network &network, QObject *parent)
    : QObject(parent), d(new Private{store, network, {}})
{}

OwnAvatars::~OwnAvatars() = default;

QFuture<Result<AvatarId>> OwnAvatars::add(const QString &name, const QByteArray &bytes, const QString &type)
{
    const auto promise = begun<AvatarId>();
    const QByteArray what = QCryptographicHash::hash(bytes + name.toUtf8(), QCryptographicHash::Sha256);
    QString &key = d->open[what];
    if (key.isEmpty())
        key = QUuid::createUuid().toString(QUuid::WithoutBraces);
    whenDone(d->network.addAvatar(name, {bytes, type}, key), this,
             [this, promise, what](const Result<Outcome> &outcome) {
                 if (outcome)
                     d->open.remove(what);
                 const Result<Receipt> receipt = receiptFrom(outcome);
                 if (!receipt || !receipt->image) {
                     finish(*promise, Result<AvatarId>(receipt ? notUnderstood() : receipt.error()));
                     return;
                 }
                 // The account with its new picture; what could not be written comes with the next change.
                 whenDone(d->store.apply({receipt->changed, {}, {}, false}), this,
                          [promise, id = AvatarId{*receipt->image}](const Result<Applied> &applied) {
                              if (!applied)
                                  qCWarning(logSync) << "avatar not kept:" << applied.error().detail;
                              finish(*promise, Result<AvatarId>(id));
                          });
             });
    return promise->future();
}

QFuture<Result<void>> OwnAvatars::remove(const AvatarId &id)
{
    const auto promise = begun<void>();
    QString &key = d->open[id.value.toUtf8()];
    if (key.isEmpty())
        key = QUuid::createUuid().toString(QUuid::WithoutBraces);
    whenDone(d->network.removeAvatar(id, key), this, [this, promise, id](const Result<Outcome> &outcome) {
        if (outcome)
            d->open.remove(id.value.toUtf8());
        const Result<Receipt> receipt = receiptFrom(outcome);
        if (!receipt) {
            finish(*promise, Result<void>(receipt.error()));
            return;
        }
        whenDone(d->store.apply({receipt->changed, {}, {}, false}), this,
                 [promise](const Result<Applied> &applied) {
                     if (!applied)
                         qCWarning(logSync) << "account not kept:" << applied.error().detail;
                     finish(*promise, Result<void>());
                 });
    });
    return promise->future();
}

} // namespace farthing
