// SPDX-License-Identifier: GPL-3.0-or-later
// Markdown that strangers wrote becomes blocks within our bounds, with safe links only.
#include "reading/linktarget.h"
#include "reading/markdownparser.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

using namespace farthing;

namespace {

void require(bool holds)
{
    if (!holds)
        std::abort();
}

void checkText(const std::vector<Inline> &text)
{
    for (const Inline &piece : text) {
        require(piece.link.isEmpty() || safeLinkTarget(piece.link) == piece.link);
        require(piece.media.size() <= 64);
        require(!piece.text.contains(QChar(QChar::ObjectReplacementCharacter)));
        require(!piece.text.contains(QChar(QChar::ParagraphSeparator)));
        if (!piece.link.isEmpty()) {
            (void)displayHost(piece.link);
            (void)misleading(piece.text, piece.link);
        }
    }
}

void checkBlocks(const std::vector<Block> &blocks, int depth)
{
    require(depth <= MarkdownParser::maximumDepth + 1);
    for (const Block &block : blocks) {
        const bool list = block.kind == Block::Kind::BulletList || block.kind == Block::Kind::OrderedList;
        for (const Block &child : block.children)
            require(!list || child.kind == Block::Kind::Item);
        require(block.kind != Block::Kind::Figure || block.text.size() == 1);
        checkText(block.text);
        for (const TableRow &row : block.rows) {
            require(row.cells.size() <= block.columns.size());
            for (const auto &cell : row.cells)
                checkText(cell);
        }
        checkBlocks(block.children, depth + 1);
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const auto text = QString::fromUtf8(reinterpret_cast<const char *>(data), qsizetype(size));
    const std::vector<Block> blocks = MarkdownParser().parse(text);
    checkBlocks(blocks, 0);
    (void)plainText(blocks);
    return 0;
}
