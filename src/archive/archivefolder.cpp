// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/archivefolder.h"

#include "archive/archivelayout.h"
#include "archive/archivewords.h"
#include "archive/bufferedtext.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>

namespace farthing {

namespace {

AppError occupied(const QString &folder)
{
    //: %1 is a folder
    return {AppError::Kind::Invalid,
            ArchiveWords::tr("There is something in %1 already. Choose a new or an empty folder.")
                .arg(QDir::toNativeSeparators(folder)),
            folder};
}

AppError cannotWriteFolder(const QString &why)
{
    return {
        AppError::Kind::Storage,
        ArchiveWords::tr("The archive cannot be written. Look whether the disk is full, or choose another "
                         "folder."),
        why};
}

} // namespace

Result<void> ArchiveFolder::File::put(const QByteArray &bytes)
{
    return write(bytes) == bytes.size() ? Result<void>() : cannotWriteFolder(errorString());
}

Result<void> ArchiveFolder::File::putLine(const QByteArray &line)
{
    return line.size() < layout::longestLine
               ? put(line)
               : cannotWriteFolder(QStringLiteral("too long a line: ") + fileName());
}

qint64 ArchiveFolder::File::writeData(const char *data, qint64 size)
{
    const qint64 written = QFile::writeData(data, size);
    if (written > 0) {
        m_hash.addData(QByteArrayView(data, written));
        m_written += written;
    }
    return written;
}

ArchiveFolder::ArchiveFolder(const QString &target)
    : m_target(target), m_staging(target + QStringLiteral(".unfinished-XXXXXX"))
{}

Result<std::unique_ptr<ArchiveFolder>> ArchiveFolder::create(const QString &target)
{
    const QString path = QDir::cleanPath(QDir(target).absolutePath());
    const QFileInfo place(path);
    const bool empty = place.isDir() && QDir(path).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::System |
                                                           QDir::NoDotAndDotDot);
    if ((place.exists() || place.isSymLink()) && !empty)
        return occupied(path);
    if (!QDir().mkpath(place.path()))
        return cannotWriteFolder(place.path());
    std::unique_ptr<ArchiveFolder> folder(new ArchiveFolder(path));
    if (!folder->m_staging.isValid())
        return cannotWriteFolder(folder->m_staging.errorString());
    return folder;
}

Result<void> ArchiveFolder::add(const QString &path, const std::function<Result<void>(File &)> &fill)
{
    const QString name = m_staging.filePath(path);
    File file(name);
    if (!QDir().mkpath(QFileInfo(name).path()))
        return cannotWriteFolder(name);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return cannotWriteFolder(file.errorString());
    if (Result<void> filled = fill(file); !filled)
        return filled;
    if (!file.flush())
        return cannotWriteFolder(file.errorString());
    file.close();
    if (file.error() != QFileDevice::NoError)
        return cannotWriteFolder(file.errorString());
    m_files.append({path, file.m_written, QString::fromLatin1(file.m_hash.result().toHex())});
    return {};
}

Result<void> ArchiveFolder::add(const QString &path, const QByteArray &bytes)
{
    return add(path, [&bytes](File &file) { return file.put(bytes); });
}

Result<void> ArchiveFolder::addUnlessEmpty(const QString &path,
                                           const std::function<Result<void>(File &)> &fill)
{
    if (Result<void> added = add(path, fill); !added || m_files.last().size > 0)
        return added;
    m_files.removeLast();
    return QFile::remove(m_staging.filePath(path)) ? Result<void>() : cannotWriteFolder(path);
}

Result<void> ArchiveFolder::finish(Manifest manifest)
{
    std::sort(m_files.begin(), m_files.end(),
              [](const ManifestFile &a, const ManifestFile &b) { return a.path < b.path; });
    manifest.files = m_files;
    if (Result<void> written = add(Manifest::fileName(), manifest.toBytes()); !written)
        return written;
    // One that was empty when this began makes way; anything else does not, and renaming says so.
    QDir().rmdir(m_target);
    if (!QDir().rename(m_staging.path(), m_target))
        return QFileInfo::exists(m_target) ? occupied(m_target) : cannotWriteFolder(m_target);
    m_staging.setAutoRemove(false);
    return {};
}

} // namespace farthing
