// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/textdirection.h"

namespace farthing {

Qt::LayoutDirection firstStrongDirection(QStringView text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        char32_t c = text[i].unicode();
        if (text[i].isHighSurrogate() && i + 1 < text.size()) {
            c = QChar::surrogateToUcs4(text[i], text[i + 1]);
            ++i;
        }
        switch (QChar::direction(c)) {
        case QChar::DirL:
            return Qt::LeftToRight;
        case QChar::DirR:
        case QChar::DirAL:
            return Qt::RightToLeft;
        default:
            break;
        }
    }
    return Qt::LayoutDirectionAuto;
}

namespace {

Qt::LayoutDirection directionOf(const std::vector<Inline> &text)
{
    for (const Inline &piece : text)
        if (!piece.code)
            if (const auto direction = firstStrongDirection(piece.text); direction != Qt::LayoutDirectionAuto)
                return direction;
    return Qt::LayoutDirectionAuto;
}

Qt::LayoutDirection firstDirection(const std::vector<Block> &blocks)
{
    for (const Block &block : blocks) {
        auto direction = directionOf(block.text);
        for (const TableRow &row : block.rows)
            for (const auto &cell : row.cells)
                if (direction == Qt::LayoutDirectionAuto)
                    direction = directionOf(cell);
        if (direction == Qt::LayoutDirectionAuto)
            direction = firstDirection(block.children);
        if (direction != Qt::LayoutDirectionAuto)
            return direction;
    }
    return Qt::LayoutDirectionAuto;
}

} // namespace

Qt::LayoutDirection articleDirection(const std::vector<Block> &blocks)
{
    const auto direction = firstDirection(blocks);
    return direction == Qt::LayoutDirectionAuto ? Qt::LeftToRight : direction;
}

} // namespace farthing
