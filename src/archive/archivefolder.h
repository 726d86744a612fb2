// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/manifest.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>

#include <functional>
#include <memory>

namespace farthing {

/// A folder that is being filled: under another name beside its place until everything is in it, so that
/// whatever cuts it short leaves nothing that looks whole. What was not finished is gone with this.
class ArchiveFolder
{
public:
    /// A file of it while it is written; what goes in is counted and hashed on the way.
    class File final : public QFile
    {
    public:
        explicit File(const QString &name) : QFile(name), m_hash(QCryptographicHash::Sha256) {}
        Result<void> put(const QByteArray &bytes);
        /// A line of its own. Error: Storage, also where it is longer than a reader takes.
        Result<void> putLine(const QByteArray &line);

    protected:
        qint64 writeData(const char *data, qint64 size) override;

    private:
        friend class ArchiveFolder;
        QCryptographicHash m_hash;
        qint64 m_written = 0;
    };

    /// `target`: not there, or an empty folder. Errors: Invalid (there is something), Storage.
    static Result<std::unique_ptr<ArchiveFolder>> create(const QString &target);

    /// One file, at a path of its own; folders are made on the way. Error: Storage, or that of `fill`.
    Result<void> add(const QString &path, const std::function<Result<void>(File &)> &fill);
    Result<void> add(const QString &path, const QByteArray &bytes);
    /// The same; no file where nothing was put into it.
    Result<void> addUnlessEmpty(const QString &path, const std::function<Result<void>(File &)> &fill);
    /// What was added so far.
    const QList<ManifestFile> &files() const { return m_files; }
    /// Writes the manifest, which names every file, and gives the folder its name.
    Result<void> finish(Manifest manifest);

private:
    explicit ArchiveFolder(const QString &target);

    QString m_target;
    QTemporaryDir m_staging;
    QList<ManifestFile> m_files;
};

} // namespace farthing
