// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/journeypacker.h"

#include "core/logging.h"
#include "network/network.h"
#include "store/store.h"
#include "sync/imagefetcher.h"
#include "sync/outbox.h"

namespace farthing {

JourneyPacker::JourneyPacker(Store &store, Network &network, ImageFetcher &images, Outbox &outbox,
                             QObject *parent)
    : SyncPart(parent), m_store(store), m_network(network), m_images(images), m_outbox(outbox)
{}

void JourneyPacker::pack(const JourneyChoice &choice, Source source)
{
    cancel();
    m_choice = choice;
    m_source = source;
    m_journey = {m_outbox.platformTime(), choice.given, {}};
    m_running = true;
    emit progressed(0, all());
    nextPost();
}

void JourneyPacker::cancel()
{
    SyncPart::cancel();
    m_running = false;
}

void JourneyPacker::nextPost()
{
    if (done() == all()) {
        keep();
        return;
    }
    m_missing = 0;
    m_wanted.clear();
    const Result<std::optional<PostRecord>> record = m_store.post(m_choice.posts.at(done()).post);
    // A damaged one comes after the next start, and stops no other.
    const bool isDamaged = !record && record.error().kind == AppError::Kind::Damaged;
    if (!record && !isDamaged)
        stop(record.error());
    else if (record && *record && (*record)->post.body)
        takePost((*record)->post);
    else if (!isDamaged && m_source == Source::Platform)
        askForText();
    else
        closePost(false);
}

void JourneyPacker::askForText()
{
    await(m_network.post(m_choice.posts.at(done()).post),
          [this](const Result<Post> &answer) { takeText(answer); });
}

void JourneyPacker::takeText(const Result<Post> &answer)
{
    if (!answer && isAway(answer.error())) {
        stop(answer.error());
        return;
    }
    if (!answer || !answer->body) {
        qCInfo(logSync) << "text for a journey:" << (answer ? QString() : answer.error().detail);
        closePost(false);
        return;
    }
    await(m_store.apply({{*answer}, {}, {}, false}), [this, post = *answer](const Result<Applied> &kept) {
        if (kept)
            takePost(post);
        else
            stop(kept.error());
    });
}

void JourneyPacker::takePost(const Post &post)
{
    for (const MediaId &media : post.media)
        m_wanted.append({WantedImage::Kind::Media, media.value});
    if (post.author.avatar)
        m_wanted.append({WantedImage::Kind::Avatar, post.author.avatar->value});
    // From elsewhere, too, where the person allowed it.
    constexpr int mostImages = 1000;
    for (const ArticleImage &image : m_store.articleImages(post.id, mostImages).valueOr({})) {
        if (image.image.kind == WantedImage::Kind::Web && !image.blocked &&
            image.state == ArticleImage::State::Wanted)
            m_wanted.append(image.image);
    }
    nextImage();
}

void JourneyPacker::nextImage()
{
    while (!m_wanted.isEmpty()) {
        const WantedImage image = m_wanted.takeFirst();
        if (m_store.hasImage(image.kind, image.id).valueOr(false))
            continue;
        if (m_source == Source::FromHere) {
            ++m_missing;
            continue;
        }
        await(m_images.fetch(image),
              [this, kind = image.kind](const Result<void> &answer) { takeImage(kind, answer); });
        return;
    }
    closePost(true);
}

void JourneyPacker::takeImage(WantedImage::Kind kind, const Result<void> &answer)
{
    // Where another host is away the platform is not.
    const bool ofPlatform = kind != WantedImage::Kind::Web;
    if (!answer && ofPlatform && isAway(answer.error())) {
        stop(answer.error());
        return;
    }
    if (!answer) {
        qCInfo(logSync) << "image for a journey:" << answer.error().detail;
        ++m_missing;
    }
    nextImage();
}

void JourneyPacker::closePost(bool textHere)
{
    const JourneyOffer &offer = m_choice.posts.at(done());
    m_journey.posts.append(
        {offer.post, offer.title, qMax(0, offer.rate.seconds), offer.reason, textHere, m_missing});
    emit progressed(done(), all());
    // A listener may have stopped it. Where everything is here nothing is waited for, and yet the progress
    // is to be seen and the person to be heard between two posts.
    if (m_running)
        later([this] { nextPost(); });
}

void JourneyPacker::keep()
{
    await(m_store.keepJourney(m_journey), [this](const Result<void> &kept) {
        m_running = false;
        if (kept)
            emit finished();
        else
            emit failed(kept.error());
    });
}

void JourneyPacker::stop(const AppError &error)
{
    m_running = false;
    emit failed(error);
}

/// What one thing cannot get, nothing can.
bool JourneyPacker::isAway(const AppError &error)
{
    using Kind = AppError::Kind;
    return error.kind == Kind::Offline || error.kind == Kind::Timeout || error.kind == Kind::Unauthorized ||
           error.kind == Kind::RateLimited || error.kind == Kind::Cancelled || error.kind == Kind::Storage;
}

} // namespace farthing
