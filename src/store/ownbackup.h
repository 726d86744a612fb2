// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QtCore/QDateTime>
#include <QtCore/QStringList>

#include <memory>
#include <optional>

namespace farthing {

namespace sql {
class Connection;
}

/// The rolling backup of own.db: two whole copies beside it, own.backup-1 newer than own.backup-2. A copy
/// takes its place only when it was read through and is on the disk, and a damaged one never pushes a whole
/// one out.
class OwnBackup
{
public:
    explicit OwnBackup(QString folder);

    /// Copies own.db as it stands; what is written meanwhile waits for the next. Takes as long as reading the
    /// file several times: not for the thread of the windows. Errors: Damaged (own.db is; nothing was
    /// replaced), Storage.
    Result<void> take() const;
    /// The files that are there, newest first, whole or not.
    QStringList files() const;
    /// The newest that can be read through.
    std::optional<QString> newestWhole() const;
    /// When a backup was made.
    static QDateTime madeAt(const QString &file);

private:
    QString file(int number) const;
    Result<void> copyTo(const QString &copy) const;

    QString m_folder;
};

/// Reads a database file through, without changing it. Errors: Damaged, Storage.
Result<void> readThrough(const QString &file);

} // namespace farthing
