// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/blocks.h"

#include <QtCore/QStringList>

namespace farthing {

QString plainText(const std::vector<Inline> &text)
{
    QString words;
    for (const Inline &piece : text) {
        if (piece.kind == Inline::Kind::Break)
            words += QLatin1Char('\n');
        else if (piece.kind != Inline::Kind::Note)
            words += piece.text;
    }
    return words;
}

namespace {

void collect(const std::vector<Block> &blocks, QStringList &lines)
{
    for (const Block &block : blocks) {
        if (!block.text.empty())
            lines += plainText(block.text);
        if (block.kind == Block::Kind::Code)
            lines += block.code;
        for (const TableRow &row : block.rows) {
            QStringList cells;
            for (const auto &cell : row.cells)
                cells += plainText(cell);
            lines += cells.join(QLatin1Char('\t'));
        }
        collect(block.children, lines);
    }
}

} // namespace

QString plainText(const std::vector<Block> &blocks)
{
    QStringList lines;
    collect(blocks, lines);
    return lines.join(QLatin1Char('\n'));
}

} // namespace farthing
