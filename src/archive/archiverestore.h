// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/archivewriter.h"
#include "archive/manifest.h"

namespace farthing {

/// What is to be restored, and into which profile.
struct RestoreOrder
{
    QString archive; ///< folder
    QString profile; ///< folder; need not be there
};

/// What came of it, and how it is opened.
struct Restored
{
    ArchiveSummary summary;
    std::optional<QUrl> platform; ///< none: the built-in one
    QString accountName;
    friend bool operator==(const Restored &, const Restored &) = default;
};

/// Brings back what an archive holds, into a profile that keeps nothing of that platform yet. The whole
/// archive is verified first, then a folder beside the place is filled, which gets its name in the end: after
/// an error or a stop the profile is as it was. Errors: NotFound (no archive), Invalid (it was changed, or is
/// broken), InUse (the profile keeps something of that platform), VersionMismatch, Storage, Cancelled.
Result<Restored> restoreArchive(const RestoreOrder &order, const ArchiveProgress &goOn);

/// The same on a thread of its own; the future tells the progress in thousandths.
QFuture<Result<Restored>> restoreInBackground(const RestoreOrder &order, const StopFlag &stop);

/// Whether a profile could take an archive of the platform that it keeps under `profileFolder`.
bool isFreeFor(const QString &profile, const QString &profileFolder);

} // namespace farthing
