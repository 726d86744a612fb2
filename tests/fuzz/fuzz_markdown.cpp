// SPDX-License-Identifier: GPL-3.0-or-later
// Markdown that strangers wrote becomes blocks within our bounds, with safe links only.
#include "reading/codespans.h"
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

int footnotesIn(const std::vector<Block> &blocks)
{
    int count = 0;
    for (const Block &block : blocks)
        count += block.kind == Block::Kind::Footnote ? 1 : 0;
    return count;
}

void checkText(const std::vector<Inline> &text, int footnotes)
{
    for (const Inline &piece : text) {
        require((piece.kind == Inline::Kind::Mark) == (piece.footnote > 0) && piece.footnote <= footnotes);
        require(!piece.text.contains(QChar(0xFDD0)) && !piece.text.contains(QChar(0x202E)));
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

/// The stretches stand in their order, and none goes over the end of a line.
void checkCode(const Block &block)
{
    constexpr int most = 1000;
    const std::vector<CodeSpan> spans = codeSpans(block.code, block.language, most);
    require(spans.size() <= most);
    qsizetype end = 0;
    for (const CodeSpan &span : spans) {
        require(span.begin >= end && span.length > 0 && span.begin + span.length <= block.code.size());
        end = span.begin + span.length;
        require(!block.code.sliced(span.begin, span.length).contains(QLatin1Char('\n')));
    }
}

void checkBlocks(const std::vector<Block> &blocks, int depth, int footnotes)
{
    require(depth <= MarkdownParser::maximumDepth + 1);
    int number = 0;
    for (const Block &block : blocks) {
        const bool list = block.kind == Block::Kind::BulletList || block.kind == Block::Kind::OrderedList;
        for (const Block &child : block.children)
            require(!list || child.kind == Block::Kind::Item);
        require(block.kind != Block::Kind::Figure || block.text.size() == 1);
        // Footnotes come last, in their order, and nowhere else.
        require(block.kind != Block::Kind::Footnote || (depth == 0 && block.start == ++number));
        require(block.kind == Block::Kind::Footnote || number == 0);
        require(block.kind != Block::Kind::Remark || (depth == 0 && block.text.empty()));
        checkCode(block);
        checkText(block.text, footnotes);
        for (const TableRow &row : block.rows) {
            require(row.cells.size() <= block.columns.size());
            for (const auto &cell : row.cells)
                checkText(cell, footnotes);
        }
        checkBlocks(block.children, depth + 1, footnotes);
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const auto text = QString::fromUtf8(reinterpret_cast<const char *>(data), qsizetype(size));
    const std::vector<Block> blocks = MarkdownParser().parse(text);
    checkBlocks(blocks, 0, footnotesIn(blocks));
    (void)plainText(blocks);
    return 0;
}
