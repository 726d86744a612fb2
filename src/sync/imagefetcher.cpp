// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/imagefetcher.h"

#include "core/logging.h"
#include "domain/webimage.h"
#include "network/foreignimages.h"
#include "network/network.h"
#include "store/imagetable.h"
#include "store/store.h"

#include <QtCore/QPromise>
#include <QtCore/QUrl>

namespace farthing {

namespace {

bool isAway(AppError::Kind kind)
{
    return kind == AppError::Kind::Offline || kind == AppError::Kind::Timeout ||
           kind == AppError::Kind::Unauthorized || kind == AppError::Kind::RateLimited ||
           kind == AppError::Kind::Cancelled;
}

} // namespace

ImageFetcher::ImageFetcher(Store &store, Network &network, const Clock &clock, ForeignImages *foreign,
                           QObject *parent)
    : SyncPart(parent), m_store(store), m_network(network), m_clock(clock), m_foreign(foreign)
{}

QFuture<Result<ImageData>> ImageFetcher::ask(const WantedImage &image)
{
    switch (image.kind) {
    case WantedImage::Kind::Avatar:
        return m_network.avatar(AvatarId{image.id});
    case WantedImage::Kind::Media:
        return m_network.media(MediaId{image.id});
    case WantedImage::Kind::Web:
        break;
    }
    if (m_foreign && !isKnownTracker(image.id))
        return m_foreign->get(QUrl(image.id), QSet<QString>(m_choice.hosts.cbegin(), m_choice.hosts.cend()));
    QPromise<Result<ImageData>> nobody;
    nobody.start();
    nobody.addResult(Result<ImageData>(AppError{AppError::Kind::Cancelled, QString(), image.id}));
    nobody.finish();
    return nobody.future();
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
        else if (image.kind == WantedImage::Kind::Web && judgeWebImage(data->bytes) != ImageVerdict::Good)
            answer(AppError{AppError::Kind::Refused, QString(), image.id});
        else
            whenDone(m_store.writeImage(image, data->bytes, data->type), this, answer);
    });
    return promise->future();
}

void ImageFetcher::run()
{
    begin(Task::Fetch);
}

void ImageFetcher::tidy()
{
    begin(Task::Tidy);
}

void ImageFetcher::begin(Task task)
{
    const bool atWork = m_task != Task::None;
    if (atWork && task == Task::Tidy)
        return;
    const bool fetching = m_task == Task::Fetch;
    m_task = task;
    if (fetching)
        return;
    m_skip = {};
    if (!atWork)
        next();
}

void ImageFetcher::cancel()
{
    SyncPart::cancel();
    m_task = Task::None;
}

ImagePlan ImageFetcher::plan() const
{
    ImagePlan plan{m_choice.bytes, std::nullopt};
    if (m_choice.days > 0)
        plan.since = m_clock.now().addDays(-m_choice.days);
    return plan;
}

void ImageFetcher::next()
{
    await(m_store.nextImage(plan(), m_skip), [this](const Result<NextImage> &todo) {
        if (!todo) {
            done(todo.error());
            return;
        }
        if (todo->madeRoom && !todo->image) {
            next();
            return;
        }
        if (!todo->image || m_task != Task::Fetch) {
            m_task = Task::None;
            return;
        }
        const WantedImage image = *todo->image;
        await(ask(image), [this, image](const Result<ImageData> &answer) { take(image, answer); });
    });
}

void ImageFetcher::take(const WantedImage &image, const Result<ImageData> &answer)
{
    if (answer && !answer->bytes.isEmpty()) {
        takeBytes(image, *answer);
        return;
    }
    const AppError error = answer ? AppError{AppError::Kind::NotFound, QString(), QString()} : answer.error();
    if (image.kind == WantedImage::Kind::Web) {
        takeForeignError(image, error);
        return;
    }
    if (isAway(error.kind)) {
        m_task = Task::None;
        return;
    }
    qCInfo(logSync) << "image" << image.id << "did not come:" << error.detail;
    fail(image, error.kind == AppError::Kind::NotFound);
}

void ImageFetcher::takeBytes(const WantedImage &image, const ImageData &data)
{
    const auto goOn = [this](const Result<void> &written) {
        done(written);
    };
    // What the platform has, it has looked at itself.
    const ImageVerdict verdict =
        image.kind == WantedImage::Kind::Web ? judgeWebImage(data.bytes) : ImageVerdict::Good;
    switch (verdict) {
    case ImageVerdict::Good:
        await(m_store.writeImage(image, data.bytes, data.type), goOn);
        break;
    case ImageVerdict::Tracker:
        await(m_store.dropImage(image), goOn);
        break;
    case ImageVerdict::Refused:
        qCInfo(logSync) << "no picture to be kept:" << image.id;
        fail(image, true);
        break;
    }
}

/// One host that is away keeps no other image from coming, and is no fault of its images.
void ImageFetcher::takeForeignError(const WantedImage &image, const AppError &error)
{
    qCInfo(logSync) << "image" << image.id << "did not come:" << error.detail;
    if (isAway(error.kind)) {
        m_skip.hosts.append(webImageHost(image.id));
        next();
        return;
    }
    fail(image, error.kind == AppError::Kind::NotFound || error.kind == AppError::Kind::Refused);
}

void ImageFetcher::fail(const WantedImage &image, bool gone)
{
    m_skip.images.append(ImageTable::keyOf(image));
    await(m_store.failImage(image, gone), [this](const Result<void> &written) { done(written); });
}

void ImageFetcher::done(const Result<void> &written)
{
    if (written) {
        next();
        return;
    }
    m_task = Task::None;
    qCWarning(logSync) << "image not kept:" << written.error().detail;
}

} // namespace farthing
