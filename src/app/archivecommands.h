// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/readercommandline.h"
#include "gui/archivewindows.h"

namespace farthing {

class Profile;

/// `farthing --archive DIR`: writes what the profile keeps of the platform that the line names, without a
/// window; a reader that is open meanwhile is not in the way. Answers a sentence for the person. Errors:
/// NotFound (nothing is kept), and those of `writeArchive`.
Result<QString> archiveProfile(const ReaderCommandLine &line);

/// `farthing --restore DIR`: the other direction, into a profile that keeps nothing of that platform. Errors:
/// those of `restoreArchive`.
Result<QString> restoreProfile(const ReaderCommandLine &line);

/// What the windows need to know of the profile for the same.
ArchivePlace archivePlace(const Profile &profile, const std::optional<QUrl> &platform);

} // namespace farthing
