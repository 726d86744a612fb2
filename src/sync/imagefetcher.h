// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "domain/change.h"
#include "store/imagerecords.h"
#include "sync/syncpart.h"

namespace farthing {

class ForeignImages;
class Network;
class Store;
struct ImageData;

/// What a person chose of images: how old and how large the library of them may become, and which hosts that
/// are no platform they may come from.
struct ImageChoice
{
    int days = 0; ///< by the date of what shows them; 0: of any age
    qint64 bytes = 500'000'000;
    QStringList hosts; ///< in ASCII and lower case

    friend bool operator==(const ImageChoice &, const ImageChoice &) = default;
};

/// Fetches the images that something in the store refers to, one after the other: what the person holds, then
/// avatars and media of the platform, then images from the hosts that the person allowed, and nothing from
/// anywhere else. Makes room by letting the oldest go. Opening an article fetches nothing.
class ImageFetcher : public SyncPart
{
    Q_OBJECT

public:
    /// Without `foreign`, nothing comes from elsewhere.
    ImageFetcher(Store &store, Network &network, const Clock &clock, ForeignImages *foreign,
                 QObject *parent = nullptr);

    const ImageChoice &choice() const { return m_choice; }
    /// Counts from the next image on.
    void setChoice(const ImageChoice &choice) { m_choice = choice; }

    /// One image, now, whatever else is being fetched; answers when it is kept. Is not ended by `cancel`.
    /// Errors: those of the platform, NotFound where it has no such image, Refused where it is no picture to
    /// be kept, Storage.
    QFuture<Result<void>> fetch(const WantedImage &image);
    /// Goes on until nothing is wanted or the platform is away; does nothing while it is at it already.
    void run();
    /// Lets go what the choice leaves no room for, and asks nobody for anything.
    void tidy();
    void cancel() override;
    bool isAtWork() const { return m_task != Task::None; }

private:
    enum class Task { None, Tidy, Fetch };

    QFuture<Result<ImageData>> ask(const WantedImage &image);
    void begin(Task task);
    void next();
    void take(const WantedImage &image, const Result<ImageData> &answer);
    void takeBytes(const WantedImage &image, const ImageData &data);
    void takeForeignError(const WantedImage &image, const AppError &error);
    void fail(const WantedImage &image, bool gone);
    void done(const Result<void> &written);
    ImagePlan plan() const;

    Store &m_store;
    Network &m_network;
    const Clock &m_clock;
    ForeignImages *m_foreign;
    ImageChoice m_choice;
    ImageSkip m_skip; ///< of this run
    Task m_task = Task::None;
};

} // namespace farthing
