// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/faultvfs.h"

#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QMutex>
#include <QtCore/QRandomGenerator>

#include <sqlite3.h>

#include <new>

namespace farthing {

/// One thing done to a file and not synced yet.
struct FileChange
{
    qint64 at = 0;
    QByteArray bytes;
    bool truncates = false;
};

struct RecordedFile
{
    bool exists = false; ///< on the disk
    QByteArray onDisk;
    QList<FileChange> unsynced;
};

namespace {

void apply(QByteArray &content, const FileChange &change)
{
    if (change.truncates) {
        content.resize(change.at);
        return;
    }
    if (content.size() < change.at + change.bytes.size())
        content.append(QByteArray(change.at + change.bytes.size() - content.size(), '\0'));
    content.replace(change.at, change.bytes.size(), change.bytes);
}

FaultVfs::Private *theDisk = nullptr;

} // namespace

struct FaultVfs::Private
{
    mutable QRecursiveMutex mutex;
    sqlite3_vfs *real = nullptr;
    sqlite3_vfs shim{};
    sqlite3_io_methods methods{};

    qint64 calls = 0;
    std::optional<qint64> failsAt;
    bool failsOn = false;
    bool failed = false;
    std::optional<qint64> space;
    std::optional<qint64> longest;
    bool full = false;

    QString folder;
    QMap<QString, RecordedFile> files;
    bool lies = false;
    qint64 writes = 0;
    std::optional<qint64> cutAt;
    quint32 seed = 0;
    std::optional<QMap<QString, QByteArray>> image;

    bool fails()
    {
        const QMutexLocker locker(&mutex);
        ++calls;
        if (!failsAt || calls < *failsAt || (calls > *failsAt && !failsOn))
            return false;
        failed = true;
        return true;
    }
    bool fills(qint64 bytes, qint64 at)
    {
        const QMutexLocker locker(&mutex);
        if (longest && at + bytes > *longest) {
            full = true;
            return true;
        }
        if (!space)
            return false;
        *space -= bytes;
        if (*space >= 0)
            return false;
        *space = 0;
        full = true;
        return true;
    }
    RecordedFile *recorded(const QString &path)
    {
        const auto file = files.find(path);
        return file == files.end() ? nullptr : &*file;
    }
    void opened(const QString &path)
    {
        const QMutexLocker locker(&mutex);
        if (folder.isEmpty() || !path.startsWith(folder) || files.contains(path))
            return;
        RecordedFile file;
        if (QFile there(path); there.open(QIODevice::ReadOnly) && there.size() > 0) {
            file.exists = true;
            file.onDisk = there.readAll();
        }
        files.insert(path, file);
    }
    void changed(const QString &path, const FileChange &change)
    {
        const QMutexLocker locker(&mutex);
        tick();
        if (RecordedFile *file = recorded(path))
            file->unsynced.append(change);
    }
    void synced(const QString &path)
    {
        const QMutexLocker locker(&mutex);
        tick();
        RecordedFile *file = recorded(path);
        if (!file || lies)
            return;
        for (const FileChange &change : std::as_const(file->unsynced))
            farthing::apply(file->onDisk, change);
        file->unsynced.clear();
        file->exists = true;
    }
    void tick()
    {
        ++writes;
        if (cutAt && writes >= *cutAt && !image)
            cut();
    }
    void cut();
    QByteArray torn(const RecordedFile &file, QRandomGenerator &random) const;
};

/// A disk may have written nothing of what it was not asked to sync, all of it, the first part, or any
/// sectors.
QByteArray FaultVfs::Private::torn(const RecordedFile &file, QRandomGenerator &random) const
{
    QByteArray content = file.onDisk;
    const int sector = random.bounded(2) ? 512 : 4096;
    const int way = random.bounded(4);
    const qsizetype whole = file.unsynced.isEmpty() ? 0 : random.bounded(int(file.unsynced.size()) + 1);
    for (qsizetype i = 0; i < file.unsynced.size(); ++i) {
        const FileChange &change = file.unsynced.at(i);
        if (way == 0)
            break;
        if (way == 1 || (way == 2 && i < whole)) {
            farthing::apply(content, change);
            continue;
        }
        if (way == 2 && i > whole)
            break;
        if (change.truncates) {
            if (random.bounded(2))
                farthing::apply(content, change);
            continue;
        }
        for (qint64 from = 0; from < change.bytes.size();) {
            const qint64 length =
                std::min<qint64>(change.bytes.size() - from, sector - (change.at + from) % sector);
            if (random.bounded(2))
                farthing::apply(content, {change.at + from, change.bytes.mid(from, length), false});
            from += length;
        }
    }
    return content;
}

void FaultVfs::Private::cut()
{
    QRandomGenerator random(seed);
    image.emplace();
    for (auto file = files.cbegin(); file != files.cend(); ++file) {
        const bool there = file->exists || (!file->unsynced.isEmpty() && random.bounded(2));
        if (there)
            image->insert(QFileInfo(file.key()).fileName(), torn(*file, random));
    }
}

namespace {

struct ShimFile
{
    sqlite3_file base;
    sqlite3_file *real;
    QString *path; ///< owned; sqlite3_file is plain memory
};

ShimFile *shim(sqlite3_file *file)
{
    return reinterpret_cast<ShimFile *>(file);
}

sqlite3_file *real(sqlite3_file *file)
{
    return shim(file)->real;
}

int closeFile(sqlite3_file *file)
{
    const int answer = real(file)->pMethods ? real(file)->pMethods->xClose(real(file)) : SQLITE_OK;
    delete std::exchange(shim(file)->path, nullptr);
    return answer;
}

int readFile(sqlite3_file *file, void *into, int amount, sqlite3_int64 at)
{
    return theDisk->fails() ? SQLITE_IOERR_READ : real(file)->pMethods->xRead(real(file), into, amount, at);
}

int writeFile(sqlite3_file *file, const void *from, int amount, sqlite3_int64 at)
{
    if (theDisk->fails())
        return SQLITE_IOERR_WRITE;
    if (theDisk->fills(amount, at))
        return SQLITE_FULL;
    theDisk->changed(*shim(file)->path, {at, QByteArray(static_cast<const char *>(from), amount), false});
    return real(file)->pMethods->xWrite(real(file), from, amount, at);
}

int truncateFile(sqlite3_file *file, sqlite3_int64 size)
{
    if (theDisk->fails())
        return SQLITE_IOERR_TRUNCATE;
    theDisk->changed(*shim(file)->path, {size, {}, true});
    return real(file)->pMethods->xTruncate(real(file), size);
}

/// The real disk is not waited for: what this one keeps is what a test asks about.
int syncFile(sqlite3_file *file, int)
{
    if (theDisk->fails())
        return SQLITE_IOERR_FSYNC;
    theDisk->synced(*shim(file)->path);
    return SQLITE_OK;
}

int sizeOfFile(sqlite3_file *file, sqlite3_int64 *size)
{
    return theDisk->fails() ? SQLITE_IOERR_FSTAT : real(file)->pMethods->xFileSize(real(file), size);
}

int lockFile(sqlite3_file *file, int level)
{
    return theDisk->fails() ? SQLITE_IOERR_LOCK : real(file)->pMethods->xLock(real(file), level);
}

int unlockFile(sqlite3_file *file, int level)
{
    return real(file)->pMethods->xUnlock(real(file), level);
}

int checkReserved(sqlite3_file *file, int *answer)
{
    return real(file)->pMethods->xCheckReservedLock(real(file), answer);
}

int controlFile(sqlite3_file *file, int operation, void *argument)
{
    return real(file)->pMethods->xFileControl(real(file), operation, argument);
}

int sectorSize(sqlite3_file *file)
{
    return real(file)->pMethods->xSectorSize(real(file));
}

int characteristics(sqlite3_file *file)
{
    return real(file)->pMethods->xDeviceCharacteristics(real(file));
}

int mapShared(sqlite3_file *file, int page, int size, int extend, void volatile **memory)
{
    return theDisk->fails() ? SQLITE_IOERR_SHMMAP
                            : real(file)->pMethods->xShmMap(real(file), page, size, extend, memory);
}

int lockShared(sqlite3_file *file, int offset, int count, int flags)
{
    if ((flags & SQLITE_SHM_LOCK) != 0 && theDisk->fails())
        return SQLITE_IOERR_SHMLOCK;
    return real(file)->pMethods->xShmLock(real(file), offset, count, flags);
}

void barrierShared(sqlite3_file *file)
{
    real(file)->pMethods->xShmBarrier(real(file));
}

int unmapShared(sqlite3_file *file, int deletes)
{
    return real(file)->pMethods->xShmUnmap(real(file), deletes);
}

int openFile(sqlite3_vfs *, const char *name, sqlite3_file *file, int flags, int *outFlags)
{
    ShimFile *opened = shim(file);
    opened->base.pMethods = nullptr;
    opened->real = reinterpret_cast<sqlite3_file *>(opened + 1);
    opened->path = nullptr;
    if (theDisk->fails())
        return SQLITE_CANTOPEN;
    const QString path = name ? QString::fromUtf8(name) : QString();
    if (!path.isEmpty())
        theDisk->opened(path);
    const int answer = theDisk->real->xOpen(theDisk->real, name, opened->real, flags, outFlags);
    if (answer != SQLITE_OK && !opened->real->pMethods)
        return answer;
    opened->path = new QString(path);
    opened->base.pMethods = &theDisk->methods;
    return answer;
}

int deleteFile(sqlite3_vfs *, const char *name, int syncs)
{
    return theDisk->fails() ? SQLITE_IOERR_DELETE : theDisk->real->xDelete(theDisk->real, name, syncs);
}

} // namespace

FaultVfs::FaultVfs() : d(std::make_unique<Private>())
{
    Q_ASSERT(!theDisk);
    theDisk = d.get();
    sqlite3_initialize();
    d->real = sqlite3_vfs_find(nullptr);
    d->methods = {
        2,          closeFile,     readFile,      writeFile,   truncateFile, syncFile,        sizeOfFile,
        lockFile,   unlockFile,    checkReserved, controlFile, sectorSize,   characteristics, mapShared,
        lockShared, barrierShared, unmapShared,   nullptr,     nullptr};
    d->shim = *d->real;
    d->shim.zName = "farthing-faults";
    d->shim.szOsFile = int(sizeof(ShimFile)) + d->real->szOsFile;
    d->shim.xOpen = openFile;
    d->shim.xDelete = deleteFile;
    d->shim.pNext = nullptr;
    sqlite3_vfs_register(&d->shim, 1);
}

FaultVfs::~FaultVfs()
{
    sqlite3_vfs_unregister(&d->shim);
    sqlite3_vfs_register(d->real, 1);
    theDisk = nullptr;
}

qint64 FaultVfs::calls() const
{
    const QMutexLocker locker(&d->mutex);
    return d->calls;
}

void FaultVfs::failCall(qint64 number, bool andAllAfter)
{
    const QMutexLocker locker(&d->mutex);
    d->failsAt = d->calls + number;
    d->failsOn = andAllAfter;
    d->failed = false;
}

bool FaultVfs::hasFailed() const
{
    const QMutexLocker locker(&d->mutex);
    return d->failed;
}

void FaultVfs::setSpace(qint64 bytes)
{
    const QMutexLocker locker(&d->mutex);
    d->space = bytes;
    d->full = false;
}

bool FaultVfs::wasFull() const
{
    const QMutexLocker locker(&d->mutex);
    return d->full;
}

void FaultVfs::setLongest(qint64 bytes)
{
    const QMutexLocker locker(&d->mutex);
    d->longest = bytes;
    d->full = false;
}

void FaultVfs::heal()
{
    const QMutexLocker locker(&d->mutex);
    d->failsAt.reset();
    d->space.reset();
    d->longest.reset();
}

void FaultVfs::record(const QString &folder)
{
    const QMutexLocker locker(&d->mutex);
    d->folder = folder;
    d->files.clear();
    d->image.reset();
    d->cutAt.reset();
}

void FaultVfs::cutAt(qint64 number, quint32 seed)
{
    const QMutexLocker locker(&d->mutex);
    d->cutAt = d->writes + number;
    d->seed = seed;
    d->image.reset();
}

bool FaultVfs::isCut() const
{
    const QMutexLocker locker(&d->mutex);
    return d->image.has_value();
}

QMap<QString, QByteArray> FaultVfs::afterCut() const
{
    const QMutexLocker locker(&d->mutex);
    return d->image.value_or(QMap<QString, QByteArray>());
}

void FaultVfs::setLies(bool lies)
{
    const QMutexLocker locker(&d->mutex);
    d->lies = lies;
}

} // namespace farthing
