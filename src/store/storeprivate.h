// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/backupkeeper.h"
#include "store/databases.h"
#include "store/store.h"
#include "store/storethread.h"
#include "store/writer.h"

#include <QtCore/QLockFile>
#include <QtCore/QPromise>
#include <QtCore/QThreadPool>

namespace farthing {

/// What the parts of Store share.
struct Store::Private
{
    SystemClock systemClock;
    const Clock *clock = nullptr;
    QString folder;
    std::unique_ptr<QLockFile> lock; // before the databases: given back last
    std::unique_ptr<OwnDatabase> own;
    std::unique_ptr<CacheDatabase> cache;
    std::unique_ptr<StoreThread> thread;
    /// What takes long to read, on connections of its own.
    QThreadPool readers;
    std::unique_ptr<BackupKeeper> backups;
    StoreRepair repair;
    StoreDamage damage;
    StoreDamage damageFound() const { return damageIn(own.get(), *cache); }
    std::optional<Account> account;
    std::optional<Rulebook> rules;
    QList<IntentRecord> openIntents;
    bool areIntentsKnown = true;
    Spending spending;
    QDate spendingOf; ///< the day that it was read for; none: it has to be read again

    void loadDocuments();
    void loadSpending(const QDate &today);
    /// Whether they could be read; they stay as they were otherwise.
    bool loadIntents();
    AccountId me() const { return account ? account->id : AccountId(); }
};

template <class T>
QFuture<Result<T>> Store::write(std::function<Result<T>(Writer &)> job)
{
    const auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    d->thread->run([this, promise,
                    job = std::move(job)](Result<std::unique_ptr<Writer>> &writer) -> StoreThread::Answer {
        Result<T> result = writer ? job(*writer.value()) : Result<T>(writer.error());
        // The store ends only after its thread.
        if (const StoreDamage found = writer ? writer.value()->damage() : StoreDamage(); found.any())
            QMetaObject::invokeMethod(
                this, [this, found] { noteDamage(found); }, Qt::QueuedConnection);
        return [promise, result = std::move(result)] {
            promise->addResult(result);
            promise->finish();
        };
    });
    return promise->future();
}

} // namespace farthing
