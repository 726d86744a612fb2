// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/ownbackup.h"

#include "sql/statement.h"
#include "store/diskfile.h"
#include "store/ownaudit.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>

namespace farthing {

namespace {

constexpr int generations = 2;

AppError notKept(const QString &detail)
{
    return {AppError::Kind::Storage,
            QCoreApplication::translate(
                "farthing::Store",
                "The backup of what is yours could not be written. It is tried again; check "
                "that the disk has space."),
            detail};
}

/// Brings all that was committed so far from the log into the file: should the log be damaged, what stands in
/// the file must not be older than the backup.
Result<void> emptyLog(sql::Connection &connection)
{
    sql::Statement checkpoint(connection, QStringLiteral("PRAGMA wal_checkpoint(PASSIVE)"));
    if (!checkpoint.next())
        return checkpoint.error().value_or(notKept(QStringLiteral("checkpoint")));
    if (checkpoint.boolean(0) || checkpoint.integer(1) != checkpoint.integer(2))
        return notKept(QStringLiteral("the log is in use"));
    return {};
}

} // namespace

Result<void> readThrough(const QString &file)
{
    const Result<std::unique_ptr<sql::Connection>> opened =
        sql::Connection::open({file, sql::Durability::Full, true});
    return opened ? OwnAudit(**opened).check() : Result<void>(opened.error());
}

OwnBackup::OwnBackup(QString folder) : m_folder(std::move(folder)) {}

QString OwnBackup::file(int number) const
{
    return m_folder + QStringLiteral("/own.backup-%1").arg(number);
}

QStringList OwnBackup::files() const
{
    QStringList there;
    for (int number = 1; number <= generations; ++number) {
        if (QFile::exists(file(number)))
            there.append(file(number));
    }
    return there;
}

std::optional<QString> OwnBackup::newestWhole() const
{
    const QStringList there = files();
    for (const QString &candidate : there) {
        if (readThrough(candidate))
            return candidate;
    }
    return std::nullopt;
}

QDateTime OwnBackup::madeAt(const QString &file)
{
    return QFileInfo(file).lastModified().toUTC();
}

Result<void> OwnBackup::copyTo(const QString &copy) const
{
    const Result<std::unique_ptr<sql::Connection>> own =
        sql::Connection::open({m_folder + QStringLiteral("/own.db"), sql::Durability::Full});
    if (!own)
        return own.error();
    QString quoted = copy;
    quoted.replace(QLatin1Char('\''), QLatin1String("''"));
    // A PRAGMA-like statement takes no bound value here: Qt would keep it prepared on a file of the past.
    if (Result<void> copied = (*own)->execute(QStringLiteral("VACUUM INTO '%1'").arg(quoted)); !copied)
        return copied;
    return emptyLog(**own);
}

Result<void> OwnBackup::take() const
{
    const QString copy = m_folder + QStringLiteral("/own.backup-new");
    QFile::remove(copy);
    Result<void> done = copyTo(copy);
    if (done)
        done = readThrough(copy);
    // The log was emptied into own.db after the copy was made: the copy must not look older than that.
    if (QFile touched(copy); done && touched.open(QIODevice::ReadWrite))
        touched.setFileTime(QDateTime::currentDateTimeUtc(), QFileDevice::FileModificationTime);
    if (done && !syncFile(copy))
        done = notKept(copy);
    // A damaged backup is replaced, and the older one, which is whole, stays.
    if (done && QFile::exists(file(1)) && readThrough(file(1)) && !moveOver(file(1), file(2)))
        done = notKept(file(2));
    if (done && !moveOver(copy, file(1)))
        done = notKept(file(1));
    if (!done)
        QFile::remove(copy);
    return done;
}

} // namespace farthing
