// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/diskfile.h"

#include <QtCore/QFile>
#include <QtCore/QFileInfo>

#include <filesystem>

#ifdef Q_OS_WIN
    #include <io.h>
#else
    #include <fcntl.h>
    #include <unistd.h>
#endif

namespace farthing {

bool syncFile(const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly))
        return false;
#ifdef Q_OS_WIN
    return _commit(file.handle()) == 0;
#else
    return fsync(file.handle()) == 0;
#endif
}

bool moveOver(const QString &from, const QString &to)
{
    std::error_code error;
    std::filesystem::rename(QFileInfo(from).filesystemFilePath(), QFileInfo(to).filesystemFilePath(), error);
    if (error)
        return false;
#ifndef Q_OS_WIN
    // A name is the folder's, and on the disk only with it.
    const int folder = open(QFile::encodeName(QFileInfo(to).absolutePath()).constData(), O_RDONLY);
    if (folder < 0)
        return false;
    const bool synced = fsync(folder) == 0;
    close(folder);
    return synced;
#else
    return true;
#endif
}

} // namespace farthing
