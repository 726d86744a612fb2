// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QtCore/QFuture>
#include <QtCore/QObject>
#include <QtCore/QThread>
#include <QtCore/QTimer>

#include <memory>

namespace farthing {

/// Keeps the backup of own.db no more than some minutes behind it, on a thread of its own; and takes the last
/// one when the store closes.
class BackupKeeper : public QObject
{
    Q_OBJECT

public:
    explicit BackupKeeper(const QString &folder, QObject *parent = nullptr);
    ~BackupKeeper() override;

    /// Takes one now, whether or not something changed. Errors: as `OwnBackup::take`.
    QFuture<Result<void>> takeNow();
    /// Takes one where something changed since the last, and waits for it: own.db has no more to come.
    void close();

private:
    struct Worker;

    void takeChanged();

    QThread m_thread;
    QTimer m_timer;
    QObject *m_context = nullptr; ///< lives on the thread; deleted when it ends
    std::shared_ptr<Worker> m_worker;
};

} // namespace farthing
