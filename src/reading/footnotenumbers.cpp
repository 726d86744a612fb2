// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/footnotenumbers.h"

#include <QtCore/QString>

namespace farthing {
namespace {

QString raised(int number)
{
    static constexpr ushort digits[] = {0x2070, 0xB9,   0xB2,   0xB3,   0x2074,
                                        0x2075, 0x2076, 0x2077, 0x2078, 0x2079};
    QString text;
    for (const QChar digit : QString::number(number))
        text += QChar(digits[digit.digitValue()]);
    return text;
}

class Numbering
{
public:
    explicit Numbering(const std::map<int, Block> &footnotes)
    {
        for (const auto &footnote : footnotes)
            m_numbers.emplace(footnote.first, 0);
    }

    void visit(std::vector<Block> &blocks)
    {
        for (Block &block : blocks) {
            visit(block.text);
            for (TableRow &row : block.rows)
                for (auto &cell : row.cells)
                    visit(cell);
            visit(block.children);
        }
    }
    /// The definitions that have a number, in its order.
    const std::vector<int> &order() const { return m_order; }
    /// Gives the next number to a definition that has none yet.
    int number(int definition)
    {
        int &number = m_numbers.at(definition);
        if (number == 0) {
            m_order.push_back(definition);
            number = int(m_order.size());
        }
        return number;
    }

private:
    void visit(std::vector<Inline> &text)
    {
        for (Inline &piece : text) {
            if (piece.kind != Inline::Kind::Mark)
                continue;
            piece.footnote = number(piece.footnote);
            piece.text = raised(piece.footnote);
        }
    }

    std::map<int, int> m_numbers; ///< by definition; 0 where it has none yet
    std::vector<int> m_order;
};

} // namespace

void numberFootnotes(std::vector<Block> &blocks, std::map<int, Block> footnotes)
{
    Numbering numbering(footnotes);
    numbering.visit(blocks);
    // A footnote may point at others, which then come behind those of the text.
    auto unnamed = footnotes.begin();
    for (size_t next = 0; next < footnotes.size(); ++next) {
        while (next == numbering.order().size())
            numbering.number((unnamed++)->first);
        Block &footnote = footnotes.at(numbering.order()[next]);
        footnote.start = int(next) + 1;
        numbering.visit(footnote.children);
    }
    for (const int definition : numbering.order())
        blocks.push_back(std::move(footnotes.at(definition)));
}

} // namespace farthing
