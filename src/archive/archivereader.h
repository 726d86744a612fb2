// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/manifest.h"

#include <QtCore/QHash>
#include <QtCore/QJsonObject>

#include <functional>

namespace farthing {

/// The files of an archive, after `Manifest::verify`: what is read is compared with its hash once more,
/// because the folder is anybody's to change meanwhile. Nothing that the manifest does not name is read.
/// Errors: Invalid (changed, too large, broken; `detail` says where), Storage.
class ArchiveReader
{
public:
    ArchiveReader(const QString &folder, const Manifest &manifest);

    bool has(const QString &path) const { return m_files.contains(path); }
    /// The files whose paths begin with `prefix`, sorted.
    QStringList under(const QString &prefix) const;
    /// A whole file, which is small enough for memory.
    Result<QByteArray> bytes(const QString &path) const;
    /// A file with an object on each line; none is as good as empty.
    Result<void> eachLine(const QString &path,
                          const std::function<Result<void>(const QJsonObject &)> &take) const;

private:
    QString m_folder;
    QStringList m_paths;
    QHash<QString, ManifestFile> m_files;
};

} // namespace farthing
