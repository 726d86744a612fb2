// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reading/blocks.h"

#include <vector>

namespace farthing {

/// Turns the Markdown of a post or comment (CommonMark with tables, strike-through, task lists and footnotes;
/// raw HTML is text) into our own blocks. It never fails and loses no word: what is nested too deeply is
/// flattened, what is no safe link or image becomes text, what has more pieces than a page can hold loses its
/// form, and what cannot be parsed within bounds is shown as it was written.
class MarkdownParser
{
public:
    /// Containers (lists, items, quotes) inside each other; deeper ones are flattened.
    static constexpr int maximumDepth = 50;
    /// UTF-8 bytes that are parsed; more is shown as it was written. A platform allows 512 kB for a post.
    static constexpr int maximumBytes = 1024 * 1024;
    /// Signs that may mean something (brackets, stars and their like), for each of which the parser takes
    /// memory.
    static constexpr int maximumSigns = 250'000;
    /// Lines times brackets of a paragraph, added up.
    static constexpr int maximumSteps = 200'000'000;
    /// Blocks, cells, lines of code and stretches of one look; a book of 100,000 words has some thousands.
    static constexpr int maximumPieces = 20'000;
    /// Characters of a paragraph of words that lost their form.
    static constexpr int restParagraph = 4'000;
    /// Characters of a link's address that are shown where it is not followed.
    static constexpr int maximumShownAddress = 120;

    std::vector<Block> parse(const QString &markdown) const;
};

} // namespace farthing
