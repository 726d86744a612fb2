// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace farthing {

/// Waits until what was written to a file is on the disk; false where that failed.
bool syncFile(const QString &file);

/// Gives a file the name of another, which it replaces in one step, and waits until the folder says so on the
/// disk; false where that failed.
bool moveOver(const QString &from, const QString &to);

} // namespace farthing
