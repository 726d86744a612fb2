// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"
#include "core/result.h"

#include <QtCore/QJsonObject>
#include <QtCore/QList>

#include <functional>
#include <memory>

namespace farthing {

class Writer;
namespace sql {
class Connection;
}

/// Makes the databases of a profile from what `ArchiveReadout` told. First own.db, in one transaction and in
/// the shape that it had, from which it walks through the later steps like any database of that age; then
/// cache.db. Belongs to one thread. What an archive says is checked like what a platform says; error of every
/// step: Invalid (not what it should be; `detail` says where), Storage, VersionMismatch.
class ArchiveIntake
{
public:
    /// `folder` is there and empty.
    explicit ArchiveIntake(const QString &folder);
    ~ArchiveIntake();

    using PutRow = std::function<Result<void>(const QString &table, const QJsonObject &row)>;
    /// `fill` puts every row of own.db of version `version`.
    Result<void> fillOwn(qint64 version, const std::function<Result<void>(const PutRow &)> &fill);

    /// Makes a built-in platform's database, `file`, which is not there; `steps` are its migrations.
    static Result<void> fillPlatform(const QString &file, const QString &steps, qint64 version,
                                     const std::function<Result<void>(const PutRow &)> &fill);

    // What can be read again, after own.db, the documents first.
    Result<void> addDocuments(const QJsonObject &documents);
    Result<void> addPosts(const QList<QJsonObject> &posts);
    Result<void> addComments(const QList<QJsonObject> &comments);
    Result<void> addMovements(const QList<QJsonObject> &movements);
    Result<void> addImage(const QString &kind, const QString &id, const QString &type,
                          const QByteArray &bytes);

private:
    const QString m_folder;
    std::unique_ptr<Writer> m_writer; ///< from the end of own.db on
};

} // namespace farthing
