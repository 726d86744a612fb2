// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reading/blocks.h"

#include <QtCore/QStringView>

#include <vector>

namespace farthing {

/// The direction of a paragraph by its first strong character; `Qt::LayoutDirectionAuto` where it has none.
Qt::LayoutDirection firstStrongDirection(QStringView text);

/// The direction of an article: of the first block that has one, not counting code; left to right where none
/// has.
Qt::LayoutDirection articleDirection(const std::vector<Block> &blocks);

} // namespace farthing
