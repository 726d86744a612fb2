// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace farthing {

/// Whether SQLite will throw away commits that stand in this log, because something before them is not what
/// was written; it says nothing about that itself. To be asked before the database is opened. After a power
/// cut the last commit may be torn although nobody was told that it is kept: then this is true, too.
bool losesCommits(const QString &walFile);

} // namespace farthing
