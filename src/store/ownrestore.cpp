// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/ownrestore.h"

#include "core/logging.h"
#include "sql/migrator.h"
#include "store/carriedtable.h"
#include "store/diskfile.h"
#include "store/ownaudit.h"
#include "store/ownbackup.h"
#include "store/rememberedtable.h"
#include "store/salvage.h"
#include "store/waldamage.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QScopeGuard>

namespace farthing {

namespace {

/// How many damaged files are kept for whoever wants to look into them.
constexpr int damagedKept = 3;
const QString wal = QStringLiteral("-wal");
const QString shm = QStringLiteral("-shm");
/// After the name of own.db: the whole one that takes its place.
const QString ready = QStringLiteral(".ready");

AppError cannotRestore(const QString &folder, const QString &detail)
{
    return {AppError::Kind::Storage,
            //: %1 is a folder
            QCoreApplication::translate(
                "farthing::Store",
                "What is yours in %1 is damaged, and could not be put back from its backup. "
                "Check that the disk has space, then start Farthing again.")
                .arg(QDir::toNativeSeparators(folder)),
            detail};
}

void removeDatabase(const QString &file)
{
    for (const QString &ending : {QString(), wal, shm})
        QFile::remove(file + ending);
}

/// Reads it through on a connection that leaves no log behind, as one that only reads would.
Result<void> checkWritable(const QString &file)
{
    const Result<std::unique_ptr<sql::Connection>> opened =
        sql::Connection::open({file, sql::Durability::Full});
    return opened ? OwnAudit(**opened).check() : Result<void>(opened.error());
}

/// What is wrong with the file. Errors: Damaged, or what keeps it from being known.
Result<void> checkOwn(const QString &file, const OwnBackup &backup)
{
    const QFileInfo info(file);
    if (!info.exists() || info.size() == 0) {
        // An empty file is an empty database to SQLite. Where there was a backup, there was more.
        if (backup.files().isEmpty())
            return {};
        return AppError{AppError::Kind::Damaged, {}, QStringLiteral("own.db is gone")};
    }
    return checkWritable(file);
}

/// A copy of the damaged file and its log, to read from and to keep.
Result<QString> setAside(const QString &folder)
{
    const QString own = folder + QStringLiteral("/own.db");
    const QString name = QStringLiteral("own.db.damaged-");
    QStringList kept = QDir(folder).entryList({name + QLatin1Char('*')}, QDir::Files, QDir::Name);
    kept.removeIf([](const QString &file) { return file.endsWith(wal) || file.endsWith(shm); });
    while (kept.size() >= damagedKept)
        removeDatabase(folder + QLatin1Char('/') + kept.takeFirst());
    const QString aside = folder + QLatin1Char('/') + name +
                          QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd-HHmmss-zzz"));
    if (QFile::exists(own) && !QFile::copy(own, aside))
        return cannotRestore(folder, aside);
    if (QFile::exists(own + wal) && !QFile::copy(own + wal, aside + wal))
        return cannotRestore(folder, aside + wal);
    return aside;
}

/// What the account's other computers wrote since counts more than what was on its way to them at the time of
/// the backup: none of that is sent, and the platform's values are taken as they are.
Result<void> giveWayToOthers(sql::Connection &good)
{
    if (Result<void> done = CarriedTable(good).forgetAll(); !done)
        return done;
    const QByteArray now = QByteArray::number(QDateTime::currentMSecsSinceEpoch());
    return RememberedTable(good).save(QString(ownRestoredKey), now);
}

/// Fills `good`, which holds the backup, with what the damaged file gives, where there is one.
Result<void> salvage(sql::Connection &good, const QString &aside)
{
    if (aside.isEmpty())
        return holdRestoredIntents(good, {});
    // A copy of it is read: opening a database that was not closed writes to it.
    const QString copy = aside + QStringLiteral(".read");
    const auto tidied = qScopeGuard([&copy] { removeDatabase(copy); });
    bool readable = QFile::copy(aside, copy);
    readable = readable && (!QFile::exists(aside + wal) || QFile::copy(aside + wal, copy + wal));
    const Result<std::unique_ptr<sql::Connection>> damaged =
        readable ? sql::Connection::open({copy, sql::Durability::Normal})
                 : Result<std::unique_ptr<sql::Connection>>(cannotRestore(aside, copy));
    if (!damaged)
        qCInfo(logStore) << "nothing to read in the damaged own.db:" << damaged.error().detail;
    return damaged ? Salvage(good, **damaged).run() : holdRestoredIntents(good, {});
}

/// Makes a whole database of `made`, which is the backup.
Result<void> putTogether(const QString &made, const QString &aside)
{
    const Result<std::unique_ptr<sql::Connection>> good =
        sql::Connection::open({made, sql::Durability::Full});
    if (!good)
        return good.error();
    if (Result<void> shaped = sql::migrate(**good, QStringLiteral(":/sql/own")); !shaped)
        return shaped;
    const Result<void> salvaged = salvage(**good, aside);
    return salvaged ? giveWayToOthers(**good) : salvaged;
}

/// The log belongs to the damaged file: beside another one it would do harm. All of it stands aside already.
Result<void> putInPlace(const QString &folder)
{
    const QString own = folder + QStringLiteral("/own.db");
    for (const QString &ending : {wal, shm})
        QFile::remove(own + ending);
    return moveOver(own + ready, own) ? Result<void>() : Result<void>(cannotRestore(folder, own));
}

Result<void> restore(const QString &folder, const std::optional<QString> &backup)
{
    const QString own = folder + QStringLiteral("/own.db");
    const QString made = folder + QStringLiteral("/own.db.restored");
    const Result<QString> aside = setAside(folder);
    if (!aside)
        return aside.error();
    Result<void> done;
    // Should what the damaged file gives make no whole database, the backup alone does.
    for (const bool salvaging : {true, false}) {
        removeDatabase(made);
        if (backup && !QFile::copy(*backup, made))
            return cannotRestore(folder, made);
        done = putTogether(made, salvaging ? *aside : QString());
        if (done)
            done = checkWritable(made);
        if (done)
            break;
        qCInfo(logStore) << "put together in vain:" << done.error().detail;
    }
    if (!done) {
        removeDatabase(made);
        return done.error().kind == AppError::Kind::Damaged
                   ? Result<void>(cannotRestore(folder, done.error().detail))
                   : done;
    }
    // From here on the power may fail at any moment: what is ready is put in its place at the next start.
    return syncFile(made) && moveOver(made, own + ready) ? putInPlace(folder)
                                                         : Result<void>(cannotRestore(folder, own));
}

} // namespace

Result<StoreRepair> restoreOwn(const QString &folder)
{
    const QString own = folder + QStringLiteral("/own.db");
    const OwnBackup backup(folder);
    StoreRepair repair;
    if (QFile::exists(own + ready)) {
        if (Result<void> done = putInPlace(folder); !done)
            return done.error();
        repair.own = true;
        if (const std::optional<QString> newest = backup.newestWhole())
            repair.backupAt = OwnBackup::madeAt(*newest);
    }
    // Opening the file empties its log, and throws away what it cannot read.
    const bool logDamaged = losesCommits(own + wal);
    const Result<void> checked = checkOwn(own, backup);
    if (checked) {
        repair.commitsLost = logDamaged;
        return repair;
    }
    if (checked.error().kind != AppError::Kind::Damaged)
        return checked.error();
    qCInfo(logStore) << "own.db is damaged:" << checked.error().detail;
    const std::optional<QString> newest = backup.newestWhole();
    if (Result<void> done = restore(folder, newest); !done)
        return done.error();
    repair.own = true;
    if (newest)
        repair.backupAt = OwnBackup::madeAt(*newest);
    return repair;
}

} // namespace farthing
