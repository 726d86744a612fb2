// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/offline.h"

#include "core/future.h"
#include "store/store.h"
#include "sync/scheduler.h"

#include <QtCore/QPromise>
#include <QtCore/QTimer>

namespace farthing {

namespace {

constexpr int mostImagesOfAnArticle = 1000;
constexpr int offlineGatherMilliseconds = 250;

} // namespace

Offline::Offline(Store &store, Scheduler &scheduler, QObject *parent)
    : QObject(parent), m_store(store), m_scheduler(scheduler), m_choice(scheduler.images().choice())
{
    connect(&store, &Store::changed, this, [this](const StoreChanges &changes) {
        if ((!changes.images && !changes.everything) || std::exchange(m_telling, true))
            return;
        QTimer::singleShot(offlineGatherMilliseconds, this, [this] {
            m_telling = false;
            emit changed();
        });
    });
}

QFuture<Result<void>> Offline::choose(const ImageChoice &choice)
{
    m_choice = choice;
    m_scheduler.images().setChoice(choice);
    const auto promise = std::make_shared<QPromise<Result<void>>>();
    promise->start();
    whenDone(m_store.allowImages(choice.hosts), this, [this, promise](const Result<void> &kept) {
        if (kept)
            chosen();
        promise->addResult(kept);
        promise->finish();
    });
    return promise->future();
}

void Offline::chosen()
{
    if (m_scheduler.connection().state == Connection::State::Online)
        m_scheduler.images().run();
    else
        m_scheduler.images().tidy();
    emit changed();
}

Result<ImageTotal> Offline::total() const
{
    return m_store.imageTotal();
}

Result<QList<ArticleImage>> Offline::imagesOf(const PostId &post) const
{
    return m_store.articleImages(post, mostImagesOfAnArticle);
}

Result<std::optional<QByteArray>> Offline::picture(const QString &address) const
{
    return m_store.image(WantedImage::Kind::Web, address);
}

} // namespace farthing
