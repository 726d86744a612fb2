// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/blockwriter.h"
#include "reading/codespans.h"

#include <QtCore/QStringList>

#include <algorithm>

// How `BlockWriter` sets code: line by line on a surface of its own, with the few colours that tell its parts
// apart. A long listing is several boxes that touch.
namespace farthing {
namespace {

/// Lines of a box: each is laid out in one piece.
constexpr int linesOfABox = 250;

} // namespace

void BlockWriter::writeCode(const Block &block)
{
    const QStringList lines = block.code.split(QLatin1Char('\n'));
    const bool long_ = std::any_of(lines.cbegin(), lines.cend(), [](const QString &line) {
        return line.size() > InlineWriter::longestBlock;
    });
    const std::vector<CodeSpan> spans = codeSpans(block.code, block.language, m_spansLeft);
    m_spansLeft -= int(spans.size());
    const int indent = m_indent;
    const int gap = gapBefore(Before::Box);
    auto next = spans.begin();
    qsizetype begin = 0;
    QTextTable *box = nullptr;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const bool opens = !long_ && i % linesOfABox == 0;
        if (opens && box)
            leaveTable(box, Before::Box);
        if (opens) {
            m_indent = indent;
            box = openCodeBox(i == 0 ? gap : 0, i == 0, i + linesOfABox >= lines.size());
            m_indent = 0;
        }
        const qsizetype end = begin + lines.at(i).size();
        const auto last =
            std::find_if(next, spans.end(), [end](const CodeSpan &span) { return span.begin >= end; });
        writeCodeLine(lines.at(i), begin, {next, last}, i == 0 && !box ? gap : 0);
        next = last;
        begin = end + 1;
    }
    m_indent = indent;
    if (box)
        leaveTable(box, Before::Box);
    m_before = Before::Box;
}

QTextTable *BlockWriter::openCodeBox(int gap, bool first, bool last)
{
    QTextTableFormat format;
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    QTextTable *table = openTable(1, 1, format, gap);
    QTextTableCell cell = table->cellAt(0, 0);
    QTextTableCellFormat surface;
    surface.setBackground(m_colours.codeSurface);
    surface.setTopPadding(first ? m_typography.scaled(12) : 0);
    surface.setBottomPadding(last ? m_typography.scaled(12) : 0);
    surface.setLeftPadding(m_typography.scaled(16));
    surface.setRightPadding(m_typography.scaled(16));
    cell.setFormat(surface);
    openCell(cell);
    return table;
}

/// One line; `begin` is where it begins in what the spans count in.
void BlockWriter::writeCodeLine(const QString &line, qsizetype begin, const std::vector<CodeSpan> &spans,
                                int gap)
{
    const QTextCharFormat text = m_inlines.codeFormat(m_typography.scaled(14));
    startBlock(textBlock(gap, m_typography.scaled(22), Qt::LeftToRight), text);
    qsizetype done = 0;
    for (const CodeSpan &span : spans) {
        const qsizetype from = qMax<qsizetype>(span.begin - begin, done);
        const qsizetype to = qMin<qsizetype>(span.begin + span.length - begin, line.size());
        m_inlines.writeText(m_cursor, line.sliced(done, from - done), text);
        m_inlines.writeText(m_cursor, line.sliced(from, to - from), m_inlines.spanFormat(span, text));
        done = to;
    }
    m_inlines.writeText(m_cursor, line.sliced(done), text);
}

} // namespace farthing
