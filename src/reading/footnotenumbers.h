// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reading/blocks.h"

#include <map>
#include <vector>

namespace farthing {

/// Appends the footnotes, by definition, to the blocks in the order in which their marks stand in the text,
/// and gives marks and footnotes that number; a footnote that nobody points at comes last. Marks have the
/// definition as their number before.
void numberFootnotes(std::vector<Block> &blocks, std::map<int, Block> footnotes);

} // namespace farthing
