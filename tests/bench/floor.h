// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace farthing {

/// Prints what the machine itself costs, so that figures of different machines can be told apart: a write of
/// a page that is on the disk of this folder when it returns, and a byte there and back over loopback.
void printFloor(const QString &folder);

} // namespace farthing
