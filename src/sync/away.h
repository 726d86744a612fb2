// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/away.h"
#include "sync/alarm.h"

#include <QtCore/QFuture>
#include <QtCore/QObject>

#include <chrono>
#include <memory>

namespace farthing {

class Outbox;
class Scheduler;
class Store;

/// Notes when the person is here and how things stand then; after a pause, once the platform was asked again,
/// tells what happened meanwhile. Times are the platform's, as far as its clock is known.
class Away : public QObject
{
    Q_OBJECT

public:
    Away(Store &store, Scheduler &scheduler, Outbox &outbox, QObject *parent = nullptr);
    /// Whoever is here still is noted.
    ~Away() override;

    /// How long nobody has to be here for it to be a pause; 4 hours unless told otherwise.
    void setPause(std::chrono::minutes pause);
    std::chrono::minutes pause() const { return m_pause; }
    /// What wakes it: timers unless told otherwise. `notes`: how things stand is noted again; `patience`:
    /// what was decided before the pause had its time to come to an end.
    void setAlarms(std::unique_ptr<Alarm> notes, std::unique_ptr<Alarm> patience);

    /// The person does something. Cheap; may be called at every key.
    void present();
    /// The person went to another window: how things stand is noted.
    void leave();
    /// What was told last, with what came since; nothing where nothing was ever told.
    QFuture<Result<std::optional<AwayNews>>> recall() const;

signals:
    /// Once after a pause, where there is something to say.
    void told(const farthing::AwayNews &news);

private:
    enum class Stage {
        Here,     ///< nothing to tell
        Returned, ///< after a pause: waits until the platform was asked
        Settling, ///< waits for what was decided before the pause
        Telling,
    };

    bool knowsWho() const;
    bool isNewlyPresent() const;
    bool isBackFromPause() const;
    void recognize();
    void caughtUp();
    void settle();
    bool somethingGoes() const;
    void tell();
    void note(bool told);

    Store &m_store;
    Scheduler &m_scheduler;
    Outbox &m_outbox;
    std::unique_ptr<Alarm> m_notes;
    std::unique_ptr<Alarm> m_patience;
    std::chrono::minutes m_pause = std::chrono::hours(4);
    Stage m_stage = Stage::Here;
    AccountId m_who; ///< whose times these are
    std::optional<QDateTime> m_seenAt;
    QDateTime m_presentAt;
    bool m_noteSoon = false;
};

} // namespace farthing

Q_DECLARE_METATYPE(farthing::AwayNews)
