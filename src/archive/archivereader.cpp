// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/archivereader.h"

#include "archive/archivelayout.h"
#include "archive/archivewords.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QFile>
#include <QtCore/QJsonDocument>

namespace farthing {

namespace {

constexpr qint64 largestInMemory = 256'000'000;

AppError wrong(const QString &path, const QString &why)
{
    //: %1 is the name of a file
    return {AppError::Kind::Invalid,
            ArchiveWords::tr("This file of the archive cannot be used: %1. Nothing was restored.").arg(path),
            path + QStringLiteral(": ") + why};
}

} // namespace

ArchiveReader::ArchiveReader(const QString &folder, const Manifest &manifest) : m_folder(folder)
{
    for (const ManifestFile &file : manifest.files) {
        m_paths.append(file.path);
        m_files.insert(file.path, file);
    }
    m_paths.sort();
}

QStringList ArchiveReader::under(const QString &prefix) const
{
    QStringList found;
    for (auto path = std::lower_bound(m_paths.cbegin(), m_paths.cend(), prefix);
         path != m_paths.cend() && path->startsWith(prefix); ++path)
        found.append(*path);
    return found;
}

Result<QByteArray> ArchiveReader::bytes(const QString &path) const
{
    if (!has(path))
        return wrong(path, QStringLiteral("not in the manifest"));
    const ManifestFile &known = m_files[path];
    QFile file(m_folder + QLatin1Char('/') + path);
    if (known.size > largestInMemory)
        return wrong(path, QStringLiteral("too large"));
    if (!file.open(QIODevice::ReadOnly))
        return wrong(path, file.errorString());
    const QByteArray all = file.read(known.size + 1);
    const QByteArray hash = QCryptographicHash::hash(all, QCryptographicHash::Sha256).toHex();
    return QString::fromLatin1(hash) == known.sha256 ? Result<QByteArray>(all)
                                                     : wrong(path, QStringLiteral("changed"));
}

Result<void> ArchiveReader::eachLine(const QString &path,
                                     const std::function<Result<void>(const QJsonObject &)> &take) const
{
    if (!has(path))
        return {};
    QFile file(m_folder + QLatin1Char('/') + path);
    if (!file.open(QIODevice::ReadOnly))
        return wrong(path, file.errorString());
    QCryptographicHash hash(QCryptographicHash::Sha256);
    // One buffer for all lines: QIODevice allocates as much as the longest line may have for each that it
    // returns.
    QByteArray buffer(qMin(layout::longestLine, file.size()) + 1, Qt::Uninitialized);
    while (!file.atEnd()) {
        const qint64 length = file.readLine(buffer.data(), buffer.size());
        if (length < 0)
            return wrong(path, file.errorString());
        const QByteArray line = QByteArray::fromRawData(buffer.constData(), length);
        hash.addData(line);
        const QJsonDocument document = QJsonDocument::fromJson(line);
        if (!document.isObject())
            return wrong(path, QStringLiteral("no object on a line"));
        if (Result<void> taken = take(document.object()); !taken)
            return taken;
    }
    const bool same = QString::fromLatin1(hash.result().toHex()) == m_files[path].sha256;
    return same ? Result<void>() : wrong(path, QStringLiteral("changed"));
}

} // namespace farthing
