// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/statementexport.h"

#include <QtCore/QUrl>

namespace farthing {

/// What is to be archived, and where to.
struct ArchiveOrder
{
    QString databases;            ///< the folder of a store
    QString profileFolder;        ///< how that folder is named in the profile
    std::optional<QUrl> platform; ///< none: the built-in one
    QString platformDatabase;     ///< the file of the built-in platform; empty: another platform
    QString settingsFile;         ///< need not be there
    QString target;               ///< the folder to make
    QDateTime now;
};

/// What an archive holds.
struct ArchiveSummary
{
    qint64 posts = 0;
    qint64 comments = 0;
    qint64 files = 0;
    qint64 bytes = 0;
    qint64 leftOut = 0;        ///< posts and comments whose texts are damaged here
    bool settingsKept = false; ///< restoring: the profile had settings of its own, which stayed
    friend bool operator==(const ArchiveSummary &, const ArchiveSummary &) = default;
};

/// A sentence to follow the one that says what was written, with a space before it; empty where nothing was
/// left out.
QString leftOutText(const ArchiveSummary &summary);

/// Hears the progress in thousandths, and answers whether to go on.
using ArchiveProgress = std::function<bool(int)>;

/// Writes everything that a profile keeps of a platform into a folder that can be read without a program; its
/// README.txt says what is where. The same content gives the same bytes, but for the time in the manifest.
/// The folder is there when it is whole, and not before. Errors: Invalid (there is something already),
/// Storage, Cancelled.
Result<ArchiveSummary> writeArchive(const ArchiveOrder &order, const ArchiveProgress &goOn);

/// The same on a thread of its own; the future tells the progress in thousandths. Whoever asks waits for its
/// end before the store closes.
QFuture<Result<ArchiveSummary>> archiveInBackground(const ArchiveOrder &order, const StopFlag &stop);

} // namespace farthing
