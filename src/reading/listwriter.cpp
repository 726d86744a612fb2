// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/articledocument.h"
#include "reading/blockwriter.h"

#include <QtGui/QFontMetricsF>

#include <utility>

// How `BlockWriter` sets lists and footnotes: the marker hangs before the words, as characters of ours. Qt's
// own lists set their markers close to the words, and before Qt 6.6 they can only count from 1.
namespace farthing {
namespace {

constexpr QChar bullet(0x2022);
constexpr QChar hollowBullet(0x25E6);

bool hasWords(const Block &block)
{
    return block.kind == Block::Kind::Paragraph || block.kind == Block::Kind::Heading;
}

QString markerOf(const Block &list, const Block &item, size_t index, int depth)
{
    if (item.task != Block::Task::None)
        return QString(QChar(item.task == Block::Task::Done ? 0x2611 : 0x2610));
    if (list.kind == Block::Kind::OrderedList)
        return QStringLiteral("%1.").arg(list.start + qint64(index));
    return QString(depth % 2 == 1 ? bullet : hollowBullet);
}

} // namespace

void BlockWriter::writeList(const Block &list)
{
    const int indent = m_indent;
    const int hang = m_hang;
    ++m_listDepth;
    const QFontMetricsF metrics(bodyFormat().font());
    const QString last = list.children.empty()
                             ? QString()
                             : markerOf(list, list.children.back(), list.children.size() - 1, m_listDepth);
    m_hang = qMax(m_typography.scaled(24), qRound(metrics.horizontalAdvance(last)) + m_typography.scaled(8));
    if (m_listDepth <= deepestIndent)
        m_indent += m_hang;

    // A list inside a tight list stands as close as its items do.
    int gap = m_listDepth > 1 && list.tight && m_before == Before::Text ? m_typography.scaled(4)
                                                                        : gapBefore(Before::Item);
    for (size_t index = 0; index < list.children.size(); ++index) {
        const Block &item = list.children[index];
        writeItem(item, markerOf(list, item, index, m_listDepth), gap);
        gap = m_typography.scaled(list.tight ? 4 : 12);
        if (m_before == Before::Box)
            gap = gapBefore(Before::Text);
    }
    --m_listDepth;
    m_indent = indent;
    m_hang = hang;
    if (!list.children.empty() && m_before != Before::Box)
        m_before = Before::Item;
}

void BlockWriter::writeItem(const Block &item, const QString &marker, int gap)
{
    const bool words = !item.children.empty() && hasWords(item.children.front());
    const std::vector<Inline> text = words ? item.children.front().text : std::vector<Inline>();
    QTextCharFormat format = bodyFormat();
    if (words && item.children.front().kind == Block::Kind::Heading)
        format.setFontWeight(QFont::Bold);
    QTextBlockFormat block = textBlock(gap, m_typography.line(bodySize()), directionOf(text));
    block.setTextIndent(-m_hang);
    // Qt counts tabs from where a line starts, and swaps their sides where that is the right.
    const bool fromRight = block.layoutDirection() == Qt::RightToLeft;
    block.setTabPositions(
        {QTextOption::Tab(m_hang, fromRight ? QTextOption::RightTab : QTextOption::LeftTab)});
    startBlock(block, format);
    m_cursor.insertText(marker, markerFormat(item, marker));
    m_cursor.insertText(QStringLiteral("\t"), markerFormat(Block(), QString()));
    m_inlines.write(m_cursor, text, format);
    m_before = Before::Text;
    for (auto child = item.children.begin() + (words ? 1 : 0); child != item.children.end(); ++child)
        writeBlock(*child);
}

QTextCharFormat BlockWriter::markerFormat(const Block &item, const QString &marker) const
{
    QTextCharFormat format = bodyFormat();
    format.setProperty(ArticleDocument::ours, ArticleDocument::Marker);
    if (marker == QString(bullet))
        format.setProperty(QTextFormat::FontPixelSize, m_typography.scaled(21));
    if (item.kind == Block::Kind::Footnote) {
        format.setForeground(m_colours.accent);
        format.setAnchor(true);
        format.setAnchorHref(QLatin1Char('#') + ArticleDocument::markAnchor(item.start));
        format.setAnchorNames({ArticleDocument::footnoteAnchor(item.start)});
        format.setToolTip(tr("Back to the text"));
    }
    return format;
}

/// Smaller, behind a short line, with the number hanging before the words.
void BlockWriter::writeFootnote(const Block &block)
{
    const bool first = !std::exchange(m_hasFootnotes, true);
    if (first)
        writeLine(m_typography.scaled(40), 25);
    m_inFootnote = true;
    const int indent = m_indent;
    const int hang = m_hang;
    const QString marker = QStringLiteral("%1.").arg(block.start);
    const QFontMetricsF metrics(bodyFormat().font());
    m_hang =
        qMax(m_typography.scaled(24), qRound(metrics.horizontalAdvance(marker)) + m_typography.scaled(8));
    m_indent += m_hang;
    writeItem(block, marker, m_typography.scaled(first ? 12 : 8));
    m_indent = indent;
    m_hang = hang;
    m_inFootnote = false;
}

} // namespace farthing
