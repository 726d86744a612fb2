// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "store/records.h"

#include <QtCore/QObject>
#include <QtCore/QThread>

#include <functional>
#include <memory>

namespace farthing {

class Writer;

/// Runs jobs on the store's databases one after the other on a thread of its own. The writer is opened, used
/// and closed on that thread. Its end waits for every job that was asked for.
class StoreThread : public QObject
{
    Q_OBJECT

public:
    using Answer = std::function<void()>;
    /// Does its work with the writer, or with the reason why there is none, and gives back what answers the
    /// one who asked.
    using Job = std::function<Answer(Result<std::unique_ptr<Writer>> &)>;

    explicit StoreThread(const QString &folder, QObject *parent = nullptr);
    ~StoreThread() override;

    void run(Job job);

signals:
    /// What a job changed; arrives before the job's own answer.
    void changed(const farthing::StoreChanges &changes);

private:
    struct Worker;

    QThread m_thread;
    QObject *m_context = nullptr; ///< lives on the thread; deleted when it ends
    std::shared_ptr<Worker> m_worker;
};

} // namespace farthing
