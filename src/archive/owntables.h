// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/archivefolder.h"
#include "sync/archivesource.h"

#include <QtCore/QJsonObject>

namespace farthing {

class ArchiveReader;

/// Asked before every row, so that a stop is heard in the longest table; its error ends the writing.
using KeepOn = std::function<Result<void>()>;

/// Writes every row of own.db into an archive, each table at its place.
Result<void> writeOwnTables(ArchiveSource &source, ArchiveFolder &folder, const KeepOn &keepOn);

/// The other direction: hands every row in an archive to `put`. Errors: Invalid, Storage, and those of `put`.
Result<void> readOwnTables(const ArchiveReader &archive, const ArchiveTarget::PutRow &put);

/// The same of the built-in platform's database; nothing where it is not in there.
Result<void> writePlatformTables(ArchiveSource &source, ArchiveFolder &folder, const KeepOn &keepOn);
Result<void> readPlatformTables(const ArchiveReader &archive, const ArchiveTarget::PutRow &put);

} // namespace farthing
