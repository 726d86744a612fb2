// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/backupkeeper.h"

#include "core/logging.h"
#include "store/ownbackup.h"

#include <QtCore/QFileInfo>
#include <QtCore/QPromise>

namespace farthing {

using namespace std::chrono_literals;

namespace {

constexpr std::chrono::milliseconds between = 5min;

} // namespace

/// What belongs to the thread: touched there alone.
struct BackupKeeper::Worker
{
    explicit Worker(const QString &profile) : folder(profile)
    {
        const QStringList files = OwnBackup(folder).files();
        const QDateTime written = QFileInfo(folder + QStringLiteral("/own.db")).lastModified();
        if (!files.isEmpty() && OwnBackup::madeAt(files.first()) >= written)
            file = stampOf(QStringLiteral("/own.db"));
    }

    QString stampOf(const QString &name) const
    {
        const QFileInfo info(folder + name);
        if (!info.exists() || info.size() == 0)
            return {};
        return QString::number(info.size()) + QLatin1Char(' ') +
               QString::number(info.lastModified().toMSecsSinceEpoch());
    }

    Result<void> take()
    {
        const QString before = stampOf(QStringLiteral("/own.db-wal"));
        Result<void> taken = OwnBackup(folder).take();
        if (!taken) {
            qCInfo(logStore) << "backup:" << taken.error().detail;
            return taken;
        }
        log = before;
        file = stampOf(QStringLiteral("/own.db"));
        return taken;
    }

    /// A commit writes to the log, and what empties the log writes to the file.
    void takeChanged()
    {
        const QString now = stampOf(QStringLiteral("/own.db-wal"));
        if (file != stampOf(QStringLiteral("/own.db")) || (!now.isEmpty() && now != log))
            (void)take();
    }

    QString folder;
    QString file; ///< as it was after the last backup
    QString log;  ///< as it was when that began
};

BackupKeeper::BackupKeeper(const QString &folder, QObject *parent)
    : QObject(parent), m_context(new QObject), m_worker(std::make_shared<Worker>(folder))
{
    m_thread.setObjectName(QStringLiteral("backup"));
    m_context->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_context, &QObject::deleteLater);
    connect(&m_timer, &QTimer::timeout, this, &BackupKeeper::takeChanged);
    m_timer.start(between);
    m_thread.start(QThread::LowPriority);
}

BackupKeeper::~BackupKeeper()
{
    m_thread.quit();
    m_thread.wait();
}

QFuture<Result<void>> BackupKeeper::takeNow()
{
    const auto promise = std::make_shared<QPromise<Result<void>>>();
    promise->start();
    QMetaObject::invokeMethod(
        m_context,
        [worker = m_worker, promise] {
            promise->addResult(worker->take());
            promise->finish();
        },
        Qt::QueuedConnection);
    return promise->future();
}

void BackupKeeper::takeChanged()
{
    QMetaObject::invokeMethod(
        m_context, [worker = m_worker] { worker->takeChanged(); }, Qt::QueuedConnection);
}

void BackupKeeper::close()
{
    m_timer.stop();
    QMetaObject::invokeMethod(
        m_context, [worker = m_worker] { worker->takeChanged(); }, Qt::BlockingQueuedConnection);
}

} // namespace farthing
