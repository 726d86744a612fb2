// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/storethread.h"

#include "core/logging.h"
#include "store/writer.h"

namespace farthing {

/// What belongs to the thread: touched there alone.
struct StoreThread::Worker
{
    QString folder;
    std::unique_ptr<Result<std::unique_ptr<Writer>>> writer;

    Result<std::unique_ptr<Writer>> &opened()
    {
        // Where it could not be opened, the disk may have space again, or another program may have let go of
        // it.
        if (writer && *writer)
            return *writer;
        writer = std::make_unique<Result<std::unique_ptr<Writer>>>(Writer::open(folder));
        if (*writer) {
            if (const Result<void> done = writer->value()->replay(); !done)
                qCWarning(logStore) << "replay:" << done.error().detail;
        }
        return *writer;
    }
};

StoreThread::StoreThread(const QString &folder, QObject *parent)
    : QObject(parent), m_context(new QObject), m_worker(std::make_shared<Worker>())
{
    m_worker->folder = folder;
    m_thread.setObjectName(QStringLiteral("store"));
    m_context->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_context, &QObject::deleteLater);
    m_thread.start();
}

StoreThread::~StoreThread()
{
    const std::shared_ptr<Worker> worker = m_worker;
    QMetaObject::invokeMethod(
        m_context,
        [worker] {
            worker->writer.reset();
            QThread::currentThread()->quit();
        },
        Qt::QueuedConnection);
    m_thread.wait();
}

void StoreThread::run(Job job)
{
    const std::shared_ptr<Worker> worker = m_worker;
    QMetaObject::invokeMethod(
        m_context,
        [this, worker, job = std::move(job)] {
            // `this` outlives the thread: the destructor waits for it.
            Result<std::unique_ptr<Writer>> &writer = worker->opened();
            const Answer answer = job(writer);
            const StoreChanges changes = writer ? writer.value()->takeChanges() : StoreChanges();
            if (!changes.isEmpty())
                emit changed(changes);
            answer();
        },
        Qt::QueuedConnection);
}

} // namespace farthing
