// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/change.h"
#include "store/records.h"
#include "sync/syncpart.h"

namespace farthing {

class Network;
class Store;
struct ImageData;

/// Fetches the images that something in the store refers to, one after the other: avatars and media of the
/// platform, and nothing from anywhere else. Opening an article fetches nothing.
class ImageFetcher : public SyncPart
{
    Q_OBJECT

public:
    ImageFetcher(Store &store, Network &network, QObject *parent = nullptr);

    /// One image, now, whatever else is being fetched; answers when it is kept. Is not ended by `cancel`.
    /// Errors: those of the platform, NotFound where it has no such image, Storage.
    QFuture<Result<void>> fetch(const WantedImage &image);
    /// Goes on until nothing is wanted or the platform is away; does nothing while it is at it already.
    void run();
    void cancel() override;

private:
    QFuture<Result<ImageData>> ask(const WantedImage &image);
    void next();
    void take(const WantedImage &image, const Result<ImageData> &answer);
    void done(const Result<void> &written);

    Store &m_store;
    Network &m_network;
    bool m_running = false;
};

} // namespace farthing
