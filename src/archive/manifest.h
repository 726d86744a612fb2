// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QtCore/QDateTime>
#include <QtCore/QList>

#include <functional>
#include <optional>

namespace farthing {

struct ManifestFile
{
    QString path; ///< with slashes, from the folder on
    qint64 size = 0;
    QString sha256; ///< hexadecimal
    friend bool operator==(const ManifestFile &, const ManifestFile &) = default;
};

/// What an archive says of itself, as resources/schema/archive.schema.json has it. Only `writtenAt` tells two
/// archives of the same content apart.
struct Manifest
{
    static constexpr int version = 1; ///< of the format; we write and read this one

    QDateTime writtenAt;
    std::optional<QString> accountId; ///< absent where the platform had not said whose it is
    QString accountName;
    QString profileFolder;                 ///< of the platform, in a profile: "built-in", "news.example_443"
    std::optional<QString> platform;       ///< its address; none: the built-in one
    qint64 databaseVersion = 0;            ///< of own.db
    std::optional<qint64> platformVersion; ///< of the built-in platform's database, where it is in here
    qint64 posts = 0;
    qint64 comments = 0;
    QList<ManifestFile> files; ///< sorted by path; all but the manifest itself

    static QString fileName();
    QByteArray toBytes() const;
    qint64 bytes() const; ///< of all files together

    /// The one of an archive. Errors: NotFound (no archive), Invalid (none that can be read, a path that
    /// leaves the folder), VersionMismatch.
    static Result<Manifest> read(const QString &folder);
    /// Whether the archive is what was written: every file there and unchanged, none besides, no links.
    /// `goOn` hears how many bytes were read. Errors: Invalid, which names the file; Cancelled; Storage.
    Result<void> verify(const QString &folder, const std::function<bool(qint64 read)> &goOn) const;
};

} // namespace farthing
