// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reading/markdownparser.h"

namespace farthing {

inline std::vector<Block> parse(const QString &markdown)
{
    return MarkdownParser().parse(markdown);
}

inline std::vector<Block> parse(const char *markdown)
{
    return parse(QString::fromUtf8(markdown));
}

inline QString text(const Block &block)
{
    return plainText(block.text);
}

/// How deep the blocks stand in each other; 0 without any.
inline int depthOf(const std::vector<Block> &blocks)
{
    int deepest = 0;
    for (const Block &block : blocks)
        deepest = qMax(deepest, 1 + depthOf(block.children));
    return deepest;
}

} // namespace farthing
