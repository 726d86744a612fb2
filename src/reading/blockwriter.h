// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reading/blocks.h"
#include "reading/codespans.h"
#include "reading/inlinewriter.h"
#include "reading/typography.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QPointer>
#include <QtGui/QTextCursor>
#include <QtGui/QTextTable>

#include <vector>

namespace farthing {

/// Writes blocks at a cursor, one after the other, with the rhythm of a page: the distance above a block
/// depends on what stands before it. Boxes (code, quotes, notes) are tables of one cell, since a plain frame
/// leaves an empty line before and after itself.
class BlockWriter
{
    Q_DECLARE_TR_FUNCTIONS(farthing::BlockWriter)

public:
    /// Quotes inside each other that get a bar of their own; deeper ones share the last. Laying out a table
    /// inside a table costs a multiple for each level.
    static constexpr int deepestBox = 3;
    /// List levels that move in; deeper ones stay there, so that a line keeps room for words.
    static constexpr int deepestIndent = 10;
    /// A table with more columns is set as lines of text.
    static constexpr int widestTable = 24;
    /// A box is laid out in one piece. One that weighs more (blocks, cells, and each hundred characters) is
    /// set without, or as several.
    static constexpr int heaviestBox = 1'000;

    /// Stretches of code in a colour of their own, in all of an article.
    static constexpr int mostSpans = 8'000;

    BlockWriter(QTextCursor &cursor, const InlineWriter &inlines, const Typography &typography,
                const ArticleColours &colours, Qt::LayoutDirection direction);

    void writeHeader(const QString &title, const QString &byline);
    void write(const std::vector<Block> &blocks);

private:
    enum class Before { Nothing, Title, Byline, Heading, Text, Item, Box };

    Qt::LayoutDirection titleDirection(const QString &title) const;
    void writeBlock(const Block &block);
    void writeHeading(const Block &block);
    void writeParagraph(const Block &block);
    void writeFigure(const Block &block);
    void writeMissingPicture(const Inline &image);
    void writeRule();
    /// A line over so many percent of the measure.
    void writeLine(int gap, int percent);
    void writeQuote(const Block &block);
    void writeHeavyQuote(const Block &block);
    void writeCode(const Block &block);
    QTextTable *openCodeBox(int gap, bool first, bool last);
    void writeCodeLine(const QString &line, qsizetype begin, const std::vector<CodeSpan> &spans, int gap);
    void writeList(const Block &block);
    void writeItem(const Block &item, const QString &marker, int gap);
    QTextCharFormat markerFormat(const Block &item, const QString &marker) const;
    void writeFootnote(const Block &block);
    void writeRemark();
    void writeTable(const Block &block);
    void writeCell(const std::vector<Inline> &text, ColumnAlignment alignment, bool header, int runLimit);
    void writeTableAsLines(const Block &block);

    /// The format of a block of text: direction, indentation, line height and the distance above.
    QTextBlockFormat textBlock(int gap, int lineHeight, Qt::LayoutDirection direction) const;
    Qt::LayoutDirection directionOf(const std::vector<Inline> &text) const;
    void startBlock(QTextBlockFormat block, const QTextCharFormat &text,
                    int runLimit = InlineWriter::longestRun);
    QTextTable *openTable(int rows, int columns, QTextTableFormat format, int gap);
    void leaveTable(QTextTable *table, Before kind);
    void openCell(const QTextTableCell &cell);
    /// Qt drops the top margin of what follows a table: the table takes it as its bottom margin.
    void setGapBelowBox(qreal gap);
    /// The distance above what comes next, in pixels.
    int gapBefore(Before next) const;
    QTextCharFormat bodyFormat() const;
    int bodySize() const;

    QTextCursor &m_cursor;
    InlineWriter m_inlines;
    Typography m_typography;
    ArticleColours m_colours;
    Qt::LayoutDirection m_direction;
    Before m_before = Before::Nothing;
    QPointer<QTextTable> m_above; ///< the box just left, if nothing came after it yet
    bool m_fresh = true;          ///< the block at the cursor is empty and nobody's yet
    int m_hang = 0;   ///< how far the marker of the item that we are in stands before its words, in pixels
    int m_indent = 0; ///< of the lists we are in, in pixels
    int m_boxes = 0;
    int m_listDepth = 0;
    bool m_inFootnote = false;
    bool m_hasFootnotes = false;
    int m_spansLeft = mostSpans;
};

} // namespace farthing
