// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>

namespace farthing {

inline QByteArray contentOf(const QString &file)
{
    QFile opened(file);
    return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray();
}

inline bool writeContent(const QString &file, const QByteArray &content)
{
    QFile opened(file);
    return opened.open(QIODevice::WriteOnly) && opened.write(content) == content.size();
}

/// The files of a folder, without its folders, into another.
inline bool copyFiles(const QString &from, const QString &to)
{
    const QStringList files = QDir(from).entryList(QDir::Files);
    bool copied = QDir().mkpath(to);
    for (const QString &file : files) {
        QFile::remove(to + QLatin1Char('/') + file);
        copied = copied && QFile::copy(from + QLatin1Char('/') + file, to + QLatin1Char('/') + file);
    }
    return copied;
}

/// A whole number from the environment, for the size and the seed of a long run.
inline int numberFrom(const char *variable, int usually)
{
    bool given = false;
    const int number = qEnvironmentVariableIntValue(variable, &given);
    return given ? number : usually;
}

} // namespace farthing
