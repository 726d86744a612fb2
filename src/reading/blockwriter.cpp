// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/blockwriter.h"

#include "reading/articledocument.h"
#include "reading/textdirection.h"

#include <QtGui/QGuiApplication>
#include <QtGui/QTextBlockFormat>
#include <QtGui/QTextDocument>

namespace farthing {

BlockWriter::BlockWriter(QTextCursor &cursor, const InlineWriter &inlines, const Typography &typography,
                         const ArticleColours &colours, Qt::LayoutDirection direction)
    : m_cursor(cursor),
      m_inlines(inlines),
      m_typography(typography),
      m_colours(colours),
      m_direction(direction)
{}

Qt::LayoutDirection BlockWriter::titleDirection(const QString &title) const
{
    const auto own = firstStrongDirection(title);
    return own == Qt::LayoutDirectionAuto ? m_direction : own;
}

void BlockWriter::writeHeader(const QString &title, const QString &byline)
{
    if (!title.isEmpty()) {
        QTextCharFormat text = m_inlines.articleFormat(m_typography.scaled(32));
        text.setFontWeight(QFont::Bold);
        QTextBlockFormat block = textBlock(0, m_typography.scaled(40), titleDirection(title));
        block.setHeadingLevel(1);
        block.setProperty(ArticleDocument::headerBlock, true);
        startBlock(block, text);
        m_inlines.writeText(m_cursor, title, text);
        m_before = Before::Title;
    }
    if (!byline.isEmpty()) {
        const QTextCharFormat text = m_inlines.interfaceFormat(m_typography.scaled(13));
        // Written in the reader's language, and standing on the side where the article begins.
        QTextBlockFormat block =
            textBlock(gapBefore(Before::Byline), m_typography.scaled(20), QGuiApplication::layoutDirection());
        block.setProperty(ArticleDocument::headerBlock, true);
        block.setAlignment((m_direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft) |
                           Qt::AlignAbsolute);
        startBlock(block, text);
        m_inlines.writeText(m_cursor, byline, text);
        m_before = Before::Byline;
    }
}

void BlockWriter::write(const std::vector<Block> &blocks)
{
    for (const Block &block : blocks)
        writeBlock(block);
}

void BlockWriter::writeBlock(const Block &block)
{
    switch (block.kind) {
    case Block::Kind::Heading:
        return writeHeading(block);
    case Block::Kind::Paragraph:
        return writeParagraph(block);
    case Block::Kind::BulletList:
    case Block::Kind::OrderedList:
        return writeList(block);
    case Block::Kind::Item:
        return write(block.children);
    case Block::Kind::Quote:
        return writeQuote(block);
    case Block::Kind::Code:
        return writeCode(block);
    case Block::Kind::Table:
        return writeTable(block);
    case Block::Kind::Figure:
        return writeFigure(block);
    case Block::Kind::Rule:
        return writeRule();
    case Block::Kind::Footnote:
        return writeFootnote(block);
    case Block::Kind::Remark:
        return writeRemark();
    }
}

void BlockWriter::writeHeading(const Block &block)
{
    static constexpr int sizes[] = {24, 20, 18, 18, 16, 16};
    const int level = qBound(1, block.level, 6);
    const int size = m_typography.scaled(sizes[level - 1]);
    QTextCharFormat text = m_inlines.articleFormat(size);
    text.setFontWeight(QFont::Bold);
    text.setFontItalic(level == 4);
    if (level > 4)
        text.setForeground(m_colours.ink2);
    QTextBlockFormat format =
        textBlock(gapBefore(Before::Heading), qRound(size * 1.4), directionOf(block.text));
    format.setHeadingLevel(level);
    startBlock(format, text);
    m_inlines.write(m_cursor, block.text, text);
    m_before = Before::Heading;
}

void BlockWriter::writeParagraph(const Block &block)
{
    const QTextCharFormat text = bodyFormat();
    startBlock(textBlock(gapBefore(Before::Text), m_typography.line(bodySize()), directionOf(block.text)),
               text);
    m_inlines.write(m_cursor, block.text, text);
    m_before = Before::Text;
}

void BlockWriter::writeFigure(const Block &block)
{
    const Inline &image = block.text.front();
    if (m_inlines.picture(image).isNull())
        return writeMissingPicture(image);
    const QTextCharFormat text = bodyFormat();
    startBlock(textBlock(gapBefore(Before::Box), 0, m_direction), text);
    m_inlines.writeImage(m_cursor, image, text, m_typography.measure - m_indent);
    if (!image.title.isEmpty()) {
        const QTextCharFormat caption = m_inlines.interfaceFormat(m_typography.scaled(13));
        startBlock(textBlock(m_typography.scaled(8), m_typography.scaled(20), directionOf(block.text)),
                   caption);
        m_inlines.writeText(m_cursor, image.title, caption);
    }
    m_before = Before::Box;
}

void BlockWriter::writeMissingPicture(const Inline &image)
{
    QTextTableFormat format;
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    QTextTable *table = openTable(1, 1, format, gapBefore(Before::Box));
    QTextTableCell cell = table->cellAt(0, 0);
    QTextTableCellFormat surface;
    surface.setBackground(m_colours.codeSurface);
    surface.setPadding(m_typography.scaled(16));
    cell.setFormat(surface);
    openCell(cell);
    const int indent = std::exchange(m_indent, 0);
    const QTextCharFormat words = m_inlines.interfaceFormat(m_typography.scaled(13));
    startBlock(textBlock(0, m_typography.scaled(20), directionOf({image})), words);
    m_inlines.writeNote(m_cursor, image, words);
    if (!image.title.isEmpty() && image.title != image.text) {
        startBlock(textBlock(0, m_typography.scaled(20), directionOf({image})), words);
        m_inlines.writeText(m_cursor, image.title, words);
    }
    m_indent = indent;
    leaveTable(table, Before::Box);
}

void BlockWriter::writeRule()
{
    writeLine(m_typography.scaled(24), 100);
}

void BlockWriter::writeLine(int gap, int percent)
{
    QTextTableFormat format;
    format.setWidth(QTextLength(QTextLength::PercentageLength, percent));
    QTextTable *table = openTable(1, 1, format, gap);
    QTextTableCell cell = table->cellAt(0, 0);
    QTextTableCellFormat line;
    line.setTopBorder(1);
    line.setTopBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    line.setTopBorderBrush(m_colours.line);
    cell.setFormat(line);
    openCell(cell);
    startBlock(textBlock(0, 1, m_direction), m_inlines.articleFormat(1));
    leaveTable(table, Before::Box);
}

void BlockWriter::writeRemark()
{
    const QTextCharFormat text = m_inlines.interfaceFormat(m_typography.scaled(14));
    QTextCharFormat ours = text;
    ours.setProperty(ArticleDocument::ours, ArticleDocument::Silent);
    startBlock(textBlock(gapBefore(Before::Box), m_typography.scaled(20), QGuiApplication::layoutDirection()),
               text);
    m_cursor.insertText(
        tr("This text has more parts than a page can hold. Its words go on without their form."), ours);
    m_before = Before::Box;
}

void BlockWriter::writeQuote(const Block &block)
{
    if (m_boxes >= deepestBox)
        return write(block.children);
    if (weight(block, heaviestBox) > heaviestBox)
        return writeHeavyQuote(block);
    QTextTableFormat format;
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    QTextTable *table = openTable(1, 1, format, gapBefore(Before::Box));
    QTextTableCell cell = table->cellAt(0, 0);
    QTextTableCellFormat bar;
    if (m_direction == Qt::RightToLeft) {
        bar.setRightBorder(3);
        bar.setRightBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        bar.setRightBorderBrush(m_colours.line);
        bar.setRightPadding(m_typography.scaled(20));
    } else {
        bar.setLeftBorder(3);
        bar.setLeftBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        bar.setLeftBorderBrush(m_colours.line);
        bar.setLeftPadding(m_typography.scaled(20));
    }
    cell.setFormat(bar);
    openCell(cell);
    const int indent = std::exchange(m_indent, 0);
    ++m_boxes;
    write(block.children);
    --m_boxes;
    m_indent = indent;
    leaveTable(table, Before::Box);
}

/// Moved in like a quote, without its bar.
void BlockWriter::writeHeavyQuote(const Block &block)
{
    const int indent = m_indent;
    m_indent += m_typography.scaled(20);
    ++m_boxes;
    write(block.children);
    --m_boxes;
    m_indent = indent;
}

QTextBlockFormat BlockWriter::textBlock(int gap, int lineHeight, Qt::LayoutDirection direction) const
{
    QTextBlockFormat format;
    format.setTopMargin(gap);
    format.setLeftMargin(direction == Qt::LeftToRight ? m_indent : 0);
    format.setRightMargin(direction == Qt::RightToLeft ? m_indent : 0);
    format.setLayoutDirection(direction);
    if (lineHeight > 0)
        format.setLineHeight(lineHeight, QTextBlockFormat::FixedHeight);
    return format;
}

Qt::LayoutDirection BlockWriter::directionOf(const std::vector<Inline> &text) const
{
    const auto direction = firstStrongDirection(plainText(text));
    return direction == Qt::LayoutDirectionAuto ? m_direction : direction;
}

void BlockWriter::setGapBelowBox(qreal gap)
{
    if (!m_above)
        return;
    QTextTableFormat format = m_above->format();
    format.setBottomMargin(gap);
    m_above->setFormat(format);
    m_above = nullptr;
}

void BlockWriter::startBlock(QTextBlockFormat block, const QTextCharFormat &text, int runLimit)
{
    if (m_above) {
        setGapBelowBox(block.topMargin());
        block.setTopMargin(0);
    }
    // The format of the characters of a fresh block is that of the cell it stands in: not ours to set.
    if (m_fresh)
        m_cursor.setBlockFormat(block);
    else
        m_cursor.insertBlock(block, text);
    m_fresh = false;
    m_inlines.startParagraph(runLimit);
}

QTextTable *BlockWriter::openTable(int rows, int columns, QTextTableFormat format, int gap)
{
    setGapBelowBox(0);
    format.setTopMargin(gap);
    format.setLeftMargin(m_direction == Qt::LeftToRight ? m_indent : 0);
    format.setRightMargin(m_direction == Qt::RightToLeft ? m_indent : 0);
    format.setBorder(0);
    format.setCellSpacing(0);
    format.setCellPadding(0);
    format.setLayoutDirection(m_direction);
    if (m_direction == Qt::RightToLeft)
        format.setAlignment(Qt::AlignRight | Qt::AlignAbsolute);
    return m_cursor.insertTable(rows, columns, format);
}

void BlockWriter::leaveTable(QTextTable *table, Before kind)
{
    m_cursor.setPosition(table->lastPosition() + 1);
    m_before = kind;
    m_fresh = true;
    m_above = table;
}

void BlockWriter::openCell(const QTextTableCell &cell)
{
    m_cursor = cell.firstCursorPosition();
    m_before = Before::Nothing;
    m_fresh = true;
    m_above = nullptr;
}

int BlockWriter::gapBefore(Before next) const
{
    const auto distance = [this, next]() -> int {
        if (m_before == Before::Nothing)
            return 0;
        if (m_before == Before::Title)
            return next == Before::Byline ? 12 : 24;
        if (m_before == Before::Byline)
            return 24;
        if (next == Before::Heading)
            return m_before == Before::Heading ? 12 : 28;
        if (m_before == Before::Heading)
            return next == Before::Box ? 12 : 8;
        if (next == Before::Box || m_before == Before::Box)
            return 20;
        return next == Before::Item || m_before == Before::Item ? 12 : 16;
    }();
    return distance == 0 ? 0 : m_typography.scaled(distance);
}

int BlockWriter::bodySize() const
{
    return m_inFootnote ? m_typography.scaled(15) : m_typography.size;
}

QTextCharFormat BlockWriter::bodyFormat() const
{
    QTextCharFormat format = m_inlines.articleFormat(bodySize());
    if (m_boxes > 0)
        format.setForeground(m_colours.ink2);
    return format;
}

} // namespace farthing
