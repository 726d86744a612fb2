// SPDX-License-Identifier: GPL-3.0-or-later
// The part of Store that opens it, whatever the disk made of its files, and takes note of damage found later.
#include "store/storeprivate.h"

#include "core/logging.h"
#include "sql/transaction.h"
#include "store/seal.h"
#include "store/signin.h"
#include "store/textseal.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QtEndian>

namespace farthing {

namespace {

Result<std::unique_ptr<QLockFile>> lockFolder(const QString &folder)
{
    const QString shown = QDir::toNativeSeparators(folder);
    const AppError notWritable{
        AppError::Kind::Storage,
        //: %1 is a folder
        Store::tr("The folder %1 cannot be written to. Choose another profile folder, or allow "
                  "writing to this one.")
            .arg(shown),
        folder};
    if (!QDir().mkpath(folder))
        return notWritable;
    auto lock = std::make_unique<QLockFile>(folder + QStringLiteral("/lock"));
    lock->setStaleLockTime(0); // a program that runs for days is not stale; one that died is
    if (lock->tryLock())
        return lock;
    if (lock->error() != QLockFile::LockFailedError)
        return notWritable;
    return AppError{
        AppError::Kind::InUse,
        //: %1 is a folder
        Store::tr(
            "The profile in %1 is already in use. Close the other window of Farthing, or choose another "
            "profile folder.")
            .arg(shown),
        folder};
}

/// Whether a file that was closed properly is shorter than its own header says. Nobody reads all of it at the
/// start.
bool isCutShort(const QString &name)
{
    constexpr qsizetype headerSize = 100;
    QFile file(name);
    if (QFileInfo(name + QStringLiteral("-wal")).size() > 0 || !file.open(QIODevice::ReadOnly))
        return false;
    const QByteArray header = file.read(headerSize);
    if (header.size() < headerSize)
        return file.size() > 0;
    const auto word = [&](qsizetype at) {
        return qFromBigEndian<quint32>(header.constData() + at);
    };
    const qint64 pageSize = qFromBigEndian<quint16>(header.constData() + 16);
    // The count of pages holds where it is of the same change as the rest.
    return word(24) == word(92) && file.size() < pageSize * qint64(word(28));
}

/// Opens cache.db for writing and reads a little, so that damage shows.
Result<std::unique_ptr<CacheDatabase>> openAndProbe(const QString &folder)
{
    if (isCutShort(CacheDatabase::fileIn(folder)))
        return AppError{AppError::Kind::Damaged, {}, QStringLiteral("cache.db is cut short")};
    Result<std::unique_ptr<CacheDatabase>> cache = CacheDatabase::open(folder, false);
    if (!cache)
        return cache;
    if (const Result<PostListCounts> counts = cache.value()->posts.counts(); !counts)
        return counts.error();
    if (const Result<QList<PostRecord>> page = cache.value()->posts.page(PostList::All, std::nullopt, 1);
        !page)
        return page.error();
    return cache;
}

/// Whether the file can be opened and written to: then neither the disk nor another program is at fault where
/// something else in it cannot be done.
bool canBeWritten(const QString &file)
{
    const Result<std::unique_ptr<sql::Connection>> connection =
        sql::Connection::open({file, sql::Durability::Normal});
    if (!connection)
        return false;
    const Result<qint64> version = (*connection)->pragma(QStringLiteral("user_version"));
    sql::Transaction transaction(**connection);
    return version && transaction.begun() &&
           (*connection)->execute(QStringLiteral("PRAGMA user_version = %1").arg(*version)) &&
           transaction.commit();
}

/// A disk that takes one page may still be too full for a migration: what the disk says of itself counts
/// more.
bool isDamage(const AppError &error, const QString &file)
{
    return error.kind == AppError::Kind::Damaged ||
           (error.kind == AppError::Kind::Storage && !error.outer && canBeWritten(file));
}

Result<std::unique_ptr<CacheDatabase>> beginAnew(const QString &folder)
{
    const QString file = CacheDatabase::fileIn(folder);
    const QString aside = file + QStringLiteral(".damaged");
    QFile::remove(aside);
    if (QFile::exists(file) && !QFile::rename(file, aside))
        return AppError{AppError::Kind::Storage,
                        //: %1 is a file
                        Store::tr("The damaged file %1 cannot be moved aside. Allow writing to its folder.")
                            .arg(QDir::toNativeSeparators(file)),
                        file};
    for (const QString &ending : {QStringLiteral("-wal"), QStringLiteral("-shm")})
        QFile::remove(file + ending);
    QFile::remove(CacheDatabase::damageMark(folder));
    QFile::remove(wrongRowsFile(file));
    return CacheDatabase::open(folder, false);
}

/// What was found wrong is let go, and the rest stays readable, also without a network. Where that cannot be
/// done now, it is tried again at the next start.
void dropWrongRows(CacheDatabase &cache, StoreRepair &repair)
{
    const Result<bool> dropped = cache.dropWrongRows();
    if (!dropped)
        qCWarning(logStore) << "damaged texts stay for now:" << dropped.error().detail;
    repair.cache = dropped.valueOr(false);
}

Result<std::unique_ptr<CacheDatabase>> openCache(const QString &folder, StoreRepair &repair)
{
    const QString file = CacheDatabase::fileIn(folder);
    repair.cache = QFile::exists(CacheDatabase::damageMark(folder));
    if (!repair.cache) {
        Result<std::unique_ptr<CacheDatabase>> cache = openAndProbe(folder);
        // What failed once may have been the disk, and that may be well again.
        if (!cache && cache.error().kind == AppError::Kind::Storage && QFile::exists(file) &&
            canBeWritten(file))
            cache = openAndProbe(folder);
        if (cache)
            dropWrongRows(**cache, repair);
        if (cache || !QFile::exists(file) || !isDamage(cache.error(), file))
            return cache;
        qCInfo(logStore) << "cache.db moved aside:" << cache.error().detail;
        repair.cache = true;
    }
    return beginAnew(folder);
}

} // namespace

Result<std::unique_ptr<Store>> Store::open(const QString &folder, const Clock *clock, const QByteArray &token)
{
    auto parts = std::make_unique<Private>();
    parts->clock = clock ? clock : &parts->systemClock;
    parts->folder = folder;
    Result<std::unique_ptr<QLockFile>> lock = lockFolder(folder);
    if (!lock)
        return lock.error();
    parts->lock = std::move(lock.value());
    const Result<StoreRepair> repair = restoreOwn(folder);
    if (!repair)
        return repair.error();
    parts->repair = *repair;
    // Migrates; kept until the reading connections are there, which must not be the first to open the files.
    const Result<std::unique_ptr<OwnDatabase>> ownShape = OwnDatabase::open(folder, false);
    if (!ownShape)
        return ownShape.error();
    if (Result<void> sealed = sealUnsealed(*(*ownShape)->connection, QStringLiteral("intent")); !sealed)
        return sealed.error();
    const Result<std::unique_ptr<CacheDatabase>> cacheShape = openCache(folder, parts->repair);
    if (!cacheShape)
        return cacheShape.error();
    if (!token.isEmpty()) {
        const Result<bool> forgotten = farthing::forgetUnlessOf(token, **ownShape, **cacheShape);
        if (!forgotten)
            return forgotten.error();
    }
    Result<std::unique_ptr<OwnDatabase>> own = OwnDatabase::open(folder, true);
    if (!own)
        return own.error();
    Result<std::unique_ptr<CacheDatabase>> cache = CacheDatabase::open(folder, true);
    if (!cache)
        return cache.error();
    parts->own = std::move(own.value());
    parts->cache = std::move(cache.value());
    parts->thread = std::make_unique<StoreThread>(folder);
    parts->backups = std::make_unique<BackupKeeper>(folder);
    return std::unique_ptr<Store>(new Store(std::move(parts)));
}

const StoreRepair &Store::repair() const
{
    return d->repair;
}

const StoreDamage &Store::damage() const
{
    return d->damage;
}

QFuture<Result<void>> Store::backUp()
{
    return d->backups->takeNow();
}

/// Found in the middle of a read or a write: told afterwards.
void Store::noteDamage(const StoreDamage &found)
{
    StoreDamage &known = d->damage;
    const bool isNew =
        (found.own && !known.own) || (found.cache && !known.cache) || (found.texts && !known.texts);
    if (!isNew)
        return;
    known = {known.own || found.own, known.cache || found.cache, known.texts || found.texts};
    // own.db is looked through at each start, and of a wrong text there is a note already.
    if (QFile mark(CacheDatabase::damageMark(d->folder)); known.cache && !mark.open(QIODevice::WriteOnly))
        qCWarning(logStore) << "the damage of cache.db cannot be noted:" << mark.errorString();
    QMetaObject::invokeMethod(
        this, [this] { emit damaged(d->damage); }, Qt::QueuedConnection);
}

} // namespace farthing
