// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/archiveintake.h"
#include "store/archivereadout.h"

namespace farthing {

/// What an archive is written from, and what one is restored into: a folder of databases that is read on a
/// thread of its own, or that nobody uses yet.
using ArchiveSource = ArchiveReadout;
using ArchiveTarget = ArchiveIntake;

} // namespace farthing
