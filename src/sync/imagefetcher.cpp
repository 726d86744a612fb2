// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/imagefetcher.h"

#include "core/logging.h"
#include "network/network.h"
#include "store/store.h"

#include <QtCore/QPromise>

namespace farthing {

ImageFetcher::ImageFetcher(Store &store, Network &network, QObject *parent)
    : SyncPart(parent), m_store(store), m_network(network)
{}

QFuture<Result<ImageData>> ImageFetcher::ask(const WantedImage &image)
{
    return image.kind == WantedImage::Kind::Avatar ? m_network.avatar(AvatarId{image.id})
                                                   : m_network.media(MediaId{image.id});
}

QFuture<Result<void>> ImageFetcher::fetch(const WantedImage &image)
{
    const auto promise = std::make_shared<QPromise<Result<void>>>();
    promise->start();
    const auto answer = [promise](const Result<void> &done) {
        promise->addResult(done);
        promise->finish();
    };
    whenDone(ask(image), this, [this, image, answer](const Result<ImageData> &data) {
        if (!data)
            answer(data.error());
        else if (data->bytes.isEmpty())
            answer(AppError{AppError::Kind::NotFound, QString(), image.id});
        else
            whenDone(m_store.writeImage(image, data->bytes, data->type), this, answer);
    });
    return promise->future();
}

void ImageFetcher::run()
{
    if (m_running)
        return;
    m_running = true;
    next();
}

void ImageFetcher::cancel()
{
    SyncPart::cancel();
    m_running = false;
}

void ImageFetcher::next()
{
    const Result<QList<WantedImage>> wanted = m_store.wantedImages(1);
    if (!wanted || wanted->isEmpty()) {
        m_running = false;
        return;
    }
    const WantedImage image = wanted->first();
    await(ask(image), [this, image](const Result<ImageData> &answer) { take(image, answer); });
}

void ImageFetcher::take(const WantedImage &image, const Result<ImageData> &answer)
{
    if (answer && !answer->bytes.isEmpty()) {
        await(m_store.writeImage(image, answer->bytes, answer->type),
              [this](const Result<void> &written) { done(written); });
        return;
    }
    const AppError::Kind kind = answer ? AppError::Kind::NotFound : answer.error().kind;
    const bool platformIsAway = kind == AppError::Kind::Offline || kind == AppError::Kind::Timeout ||
                                kind == AppError::Kind::Unauthorized || kind == AppError::Kind::RateLimited ||
                                kind == AppError::Kind::Cancelled;
    if (platformIsAway) {
        m_running = false;
        return;
    }
    qCInfo(logSync) << "image" << image.id << "did not come:" << (answer ? QString() : answer.error().detail);
    await(m_store.failImage(image, kind == AppError::Kind::NotFound),
          [this](const Result<void> &written) { done(written); });
}

void ImageFetcher::done(const Result<void> &written)
{
    if (written) {
        next();
        return;
    }
    m_running = false;
    qCWarning(logSync) << "image not kept:" << written.error().detail;
}

} // namespace farthing
