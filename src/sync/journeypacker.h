// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/journey.h"
#include "domain/post.h"
#include "store/records.h"
#include "sync/syncpart.h"

namespace farthing {

class ImageFetcher;
class Network;
class Outbox;
class Store;

/// Makes a journey ready offline: text and images of each of its posts, one after the other; then it takes
/// the place of the one before. Stopped, or left by the platform on the way, it changes nothing.
class JourneyPacker : public SyncPart
{
    Q_OBJECT

public:
    /// `FromHere`: nothing is fetched, and what is not here counts as missing.
    enum class Source { Platform, FromHere };

    JourneyPacker(Store &store, Network &network, ImageFetcher &images, Outbox &outbox,
                  QObject *parent = nullptr);

    void pack(const JourneyChoice &choice, Source source = Source::Platform);
    void cancel() override;
    bool isRunning() const { return m_running; }
    /// Posts that are done, of all.
    int done() const { return int(m_journey.posts.size()); }
    int all() const { return int(m_choice.posts.size()); }

signals:
    void progressed(int done, int all);

private:
    void nextPost();
    void askForText();
    void takeText(const Result<Post> &answer);
    void takePost(const Post &post);
    void nextImage();
    void takeImage(WantedImage::Kind kind, const Result<void> &answer);
    void closePost(bool textHere);
    void keep();
    void stop(const AppError &error);
    static bool isAway(const AppError &error);

    Store &m_store;
    Network &m_network;
    ImageFetcher &m_images;
    Outbox &m_outbox;
    JourneyChoice m_choice;
    Source m_source = Source::Platform;
    Journey m_journey;
    QList<WantedImage> m_wanted; ///< of the post under way
    int m_missing = 0;           ///< images of the post under way
    bool m_running = false;
};

} // namespace farthing
