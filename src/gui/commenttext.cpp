// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/commenttext.h"

#include "reading/markdownparser.h"

#include <QtGui/QFontDatabase>
#include <QtGui/QPainter>
#include <QtWidgets/QStyle>

#include <cmath>

namespace farthing {

namespace {

constexpr int blockAir = 6;
constexpr qreal lineFactor = 1.2;

} // namespace

CommentText::CommentText(const QString &markdown, const QFont &font, const Tokens &tokens)
    : m_tokens(tokens), m_font(font)
{
    addBlocks(MarkdownParser().parse(markdown), QString());
    m_layout = std::make_unique<QTextLayout>(m_text, font);
    m_layout->setFormats(m_formats);
}

void CommentText::startBlock(bool air)
{
    if (m_text.isEmpty())
        return;
    m_text += QChar(QChar::LineSeparator);
    if (air)
        m_airBefore.insert(int(m_text.size()));
}

void CommentText::add(const QString &text, const QTextCharFormat &format)
{
    if (text.isEmpty())
        return;
    if (!format.properties().isEmpty())
        m_formats.append({int(m_text.size()), int(text.size()), format});
    m_text += text;
}

QTextCharFormat CommentText::formatOf(const Inline &piece) const
{
    QTextCharFormat format;
    if (piece.strong)
        format.setFontWeight(QFont::Bold);
    if (piece.emphasis)
        format.setFontItalic(true);
    if (piece.strike)
        format.setFontStrikeOut(true);
    if (piece.code) {
        format.setFontFamilies({QFontDatabase::systemFont(QFontDatabase::FixedFont).family()});
        format.setBackground(m_tokens.bg);
    }
    if (!piece.link.isEmpty()) {
        format.setFontUnderline(true);
        format.setForeground(m_tokens.accent);
    }
    return format;
}

void CommentText::addInlines(const std::vector<Inline> &pieces)
{
    for (const Inline &piece : pieces) {
        if (piece.kind == Inline::Kind::Break)
            m_text += QChar(QChar::LineSeparator);
        else
            add(piece.text, formatOf(piece));
    }
}

void CommentText::addCode(const QString &code)
{
    Inline look;
    look.code = true;
    QString lines = code;
    lines.replace(QLatin1Char('\n'), QChar(QChar::LineSeparator));
    add(lines, formatOf(look));
}

void CommentText::addList(const Block &block, const QString &prefix)
{
    int number = block.start;
    bool first = true;
    for (const Block &item : block.children) {
        const QString mark = block.kind == Block::Kind::OrderedList ? QStringLiteral("%1. ").arg(number++)
                                                                    : QStringLiteral("• ");
        startBlock(first && prefix.isEmpty());
        first = false;
        add(prefix + mark, {});
        addItemBlocks(item, prefix);
    }
}

/// The first words stand behind the mark, everything else moved in below it.
void CommentText::addItemBlocks(const Block &item, const QString &prefix)
{
    bool here = true;
    for (const Block &child : item.children) {
        if (here && child.kind == Block::Kind::Paragraph)
            addInlines(child.text);
        else
            addBlock(child, prefix + QStringLiteral("\u2003"));
        here = false;
    }
}

void CommentText::addBlock(const Block &block, const QString &prefix)
{
    switch (block.kind) {
    case Block::Kind::BulletList:
    case Block::Kind::OrderedList:
        addList(block, prefix);
        return;
    case Block::Kind::Item:
        addBlocks(block.children, prefix);
        return;
    case Block::Kind::Footnote:
        startBlock(true);
        add(QStringLiteral("%1. ").arg(block.start), {});
        addItemBlocks(block, prefix);
        return;
    case Block::Kind::Remark: // what follows has its words, and here it never had much more
        return;
    case Block::Kind::Quote:
        addBlocks(block.children, prefix + QStringLiteral("› "));
        return;
    case Block::Kind::Rule:
        startBlock(true);
        add(QStringLiteral("—"), {});
        return;
    case Block::Kind::Code:
        startBlock(true);
        addCode(block.code);
        return;
    case Block::Kind::Table:
        for (const TableRow &row : block.rows) {
            startBlock(&row == &block.rows.front());
            for (const std::vector<Inline> &cell : row.cells) {
                if (&cell != &row.cells.front())
                    add(QStringLiteral(" · "), {});
                addInlines(cell);
            }
        }
        return;
    case Block::Kind::Heading:
    case Block::Kind::Paragraph:
    case Block::Kind::Figure:
        break;
    }
    startBlock(true);
    add(prefix, {});
    const qsizetype from = m_text.size();
    addInlines(block.text);
    if (block.kind == Block::Kind::Heading) {
        QTextCharFormat bold;
        bold.setFontWeight(QFont::Bold);
        m_formats.append({int(from), int(m_text.size() - from), bold});
    }
}

void CommentText::addBlocks(const std::vector<Block> &blocks, const QString &prefix)
{
    for (const Block &block : blocks)
        addBlock(block, prefix);
}

int CommentText::lineHeight(const QFont &font)
{
    return int(std::ceil(QFontMetricsF(font).height() * lineFactor));
}

int CommentText::layOut(int width, Qt::LayoutDirection direction)
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    // The words run as their script does; the block stands at the interface's side.
    option.setTextDirection(Qt::LayoutDirectionAuto);
    option.setAlignment(QStyle::visualAlignment(direction, Qt::AlignLeft) | Qt::AlignAbsolute);
    m_layout->setTextOption(option);
    const qreal step = QFontMetricsF(m_font).height() * lineFactor;
    qreal y = 0;
    m_layout->beginLayout();
    for (QTextLine line = m_layout->createLine(); line.isValid(); line = m_layout->createLine()) {
        line.setLineWidth(width);
        if (m_airBefore.contains(line.textStart()))
            y += blockAir;
        line.setPosition({0, y + (step - line.height()) / 2});
        y += qMax(step, line.height());
    }
    m_layout->endLayout();
    m_height = int(std::ceil(y));
    return m_height;
}

void CommentText::draw(QPainter *painter, QPoint topLeft) const
{
    m_layout->draw(painter, topLeft);
}

} // namespace farthing
