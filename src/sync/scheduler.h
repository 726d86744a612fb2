// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/result.h"

#include <QtCore/QDateTime>
#include <QtCore/QObject>

#include <memory>
#include <optional>

namespace farthing {

class Alarm;
class ForeignImages;
class ImageFetcher;
class Network;
class Outbox;
class Store;

/// How things stand with the platform, for one line of the status bar.
struct Connection
{
    enum class State {
        Starting,     ///< nothing was tried yet
        Refreshing,   ///< reading from the platform
        Online,       ///< up to date, listening for changes
        Offline,      ///< no way to the platform; tried again by itself
        SignedOut,    ///< the platform does not know the token
        Incompatible, ///< the platform speaks another version, or nonsense
        LocalTrouble, ///< the own database failed
    };

    State state = State::Starting;
    QString message;                      ///< one sentence where something is wrong
    std::optional<QDateTime> refreshedAt; ///< of the last complete refresh
    std::optional<int> received;          ///< posts of a first refresh so far
    QString platformName;
    int mostCommentCharacters = 10'000; ///< that the platform takes; the contract's own while it is unknown

    friend bool operator==(const Connection &, const Connection &) = default;
};

/// Keeps the store up to date: first refresh page by page, then changes by long polling; backs off when the
/// platform is away; tells the outbox when to send.
class Scheduler : public QObject
{
    Q_OBJECT

public:
    /// Without `foreign`, images come from the platform alone.
    Scheduler(Store &store, Network &network, Outbox &outbox, const Clock &clock, QObject *parent = nullptr,
              ForeignImages *foreign = nullptr);
    ~Scheduler() override;

    /// What wakes it after a failure, and what paces the following of changes; timers unless told otherwise.
    void setAlarms(std::unique_ptr<Alarm> retry, std::unique_ptr<Alarm> pace);
    void start();
    /// Asks at once, whatever the back-off says.
    void refreshNow();
    void stop();
    const Connection &connection() const;
    /// The one way by which images come from the network.
    ImageFetcher &images();

signals:
    void connectionChanged();
    /// Everything that the platform had is here, the statement too.
    void caughtUp();
    /// The platform said who is signed in, and the account here is that one.
    void signedIn();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace farthing
