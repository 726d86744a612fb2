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
        else if (piece.kind != Inline::Kind::Note && piece.kind != Inline::Kind::Mark)
            words += piece.text;
    }
    return words;
}

namespace {

void collect(const std::vector<Block> &blocks, QStringList &lines)
{
    for (const Block &block : blocks) {
        if (block.kind == Block::Kind::Remark)
            continue;
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

/// What there is to set in type; a block, and a change of the look, count as so many letters.
qsizetype toSet(const Block &block, qsizetype change)
{
    qsizetype sum = change + block.code.size();
    const auto add = [&](const std::vector<Inline> &text) {
        for (const Inline &piece : text)
            sum += change + piece.text.size();
    };
    add(block.text);
    for (const TableRow &row : block.rows)
        for (const auto &cell : row.cells)
            add(cell);
    for (const Block &child : block.children)
        sum += toSet(child, change);
    return sum;
}

} // namespace

int weight(const Block &block, int limit)
{
    constexpr qsizetype charactersOfABlock = 100;
    qsizetype sum = 1 + block.code.count(QLatin1Char('\n')) + block.code.size() / charactersOfABlock;
    const auto add = [&sum](const std::vector<Inline> &text) {
        ++sum;
        for (const Inline &piece : text)
            sum += piece.text.size() / charactersOfABlock;
    };
    add(block.text);
    for (const TableRow &row : block.rows)
        for (const auto &cell : row.cells)
            add(cell);
    for (auto child = block.children.begin(); child != block.children.end() && sum <= limit; ++child)
        sum += weight(*child, limit - int(sum));
    return int(qMin<qsizetype>(sum, limit + 1));
}

std::optional<size_t> blocksOfFirstScreens(const std::vector<Block> &blocks)
{
    constexpr qsizetype firstScreens = 8'000; // letters: more than the largest screen takes
    constexpr qsizetype feltAtOnce = 150'000; // are set in some hundredths of a second
    constexpr qsizetype change = 20;          // what one costs
    qsizetype all = 0;
    qsizetype letters = 0;
    std::optional<size_t> first;
    for (size_t i = 0; i < blocks.size(); ++i) {
        all += toSet(blocks[i], change);
        letters += first ? 0 : toSet(blocks[i], 0);
        if (!first && letters >= firstScreens)
            first = i + 1;
    }
    return all >= feltAtOnce && first && *first < blocks.size() ? first : std::nullopt;
}

QString plainText(const std::vector<Block> &blocks)
{
    QStringList lines;
    collect(blocks, lines);
    return lines.join(QLatin1Char('\n'));
}

} // namespace farthing
