// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/articledocument.h"
#include "reading/blockwriter.h"
#include "reading/textdirection.h"

// How `BlockWriter` sets tables: a line under each row, none between columns, the header in bold.
namespace farthing {
namespace {

Qt::Alignment alignmentOf(ColumnAlignment alignment)
{
    switch (alignment) {
    case ColumnAlignment::Left:
        return Qt::AlignLeft | Qt::AlignAbsolute;
    case ColumnAlignment::Centre:
        return Qt::AlignHCenter;
    case ColumnAlignment::Right:
        return Qt::AlignRight | Qt::AlignAbsolute;
    case ColumnAlignment::Natural:
        break;
    }
    return Qt::AlignLeading;
}

} // namespace

void BlockWriter::writeTable(const Block &block)
{
    const int columns = int(block.columns.size());
    const auto rows = int(block.rows.size());
    if (columns == 0 || rows == 0 || columns > widestTable || weight(block, heaviestBox) > heaviestBox)
        return writeTableAsLines(block);

    QTextTable *table = openTable(rows, columns, QTextTableFormat(), gapBefore(Before::Box));
    const int indent = std::exchange(m_indent, 0);
    // A long name must not push a column off the page: it may be broken where its share of the measure ends.
    const int runLimit = qBound(6, m_typography.measure / (columns * m_typography.scaled(10)), 60);
    for (int row = 0; row < rows; ++row) {
        const auto &cells = block.rows[size_t(row)].cells;
        for (int column = 0; column < columns; ++column) {
            QTextTableCell cell = table->cellAt(row, column);
            QTextTableCellFormat format;
            format.setTopPadding(m_typography.scaled(6));
            format.setBottomPadding(m_typography.scaled(6));
            format.setLeftPadding(column == 0 ? 0 : m_typography.scaled(12));
            format.setRightPadding(column == columns - 1 ? 0 : m_typography.scaled(12));
            format.setBottomBorder(1);
            format.setBottomBorderStyle(QTextFrameFormat::BorderStyle_Solid);
            format.setBottomBorderBrush(row == 0 ? m_colours.ink2 : m_colours.line);
            cell.setFormat(format);
            openCell(cell);
            writeCell(size_t(column) < cells.size() ? cells[size_t(column)] : std::vector<Inline>(),
                      block.columns[size_t(column)], row == 0, runLimit);
        }
    }
    m_indent = indent;
    leaveTable(table, Before::Box);
}

void BlockWriter::writeCell(const std::vector<Inline> &text, ColumnAlignment alignment, bool header,
                            int runLimit)
{
    QTextCharFormat format = m_inlines.articleFormat(m_typography.scaled(16));
    if (header)
        format.setFontWeight(QFont::Bold);
    QTextBlockFormat block = textBlock(0, m_typography.scaled(24), directionOf(text));
    block.setAlignment(alignmentOf(alignment));
    startBlock(block, format, runLimit);
    m_inlines.write(m_cursor, text, format);
}

void BlockWriter::writeTableAsLines(const Block &block)
{
    const QTextCharFormat format = m_inlines.articleFormat(m_typography.scaled(16));
    QTextCharFormat ours = format;
    ours.setProperty(ArticleDocument::ours, ArticleDocument::Silent);
    for (const TableRow &row : block.rows) {
        startBlock(textBlock(gapBefore(Before::Item), m_typography.scaled(24), m_direction), format);
        bool first = true;
        for (const auto &cell : row.cells) {
            if (!std::exchange(first, false))
                m_cursor.insertText(QStringLiteral(" | "), ours);
            m_inlines.write(m_cursor, cell, format);
        }
        m_before = Before::Text;
    }
}

} // namespace farthing
