// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/figuredelegate.h"

#include "gui/rowpaint.h"
#include "models/figureroles.h"

#include <QtGui/QPainter>

namespace farthing {

namespace {

constexpr int rowAir = 8;

} // namespace

FigureDelegate::FigureDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent), m_theme(theme)
{}

void FigureDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->font = m_theme.font(FontRole::Figures);
    if (index.data(FigureStrongRole).toBool())
        option->font.setWeight(QFont::DemiBold);
    option->fontMetrics = QFontMetrics(option->font);
}

void FigureDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const Tokens &tokens = m_theme.tokens();
    const Tone tone = Tone(index.data(FigureToneRole).toInt());
    painter->save();
    if (cell.state.testFlag(QStyle::State_Selected))
        painter->fillRect(cell.rect, tokens.accentBg);
    if (index.data(FigureRuleRole).toBool())
        painter->fillRect(QRect(cell.rect.left(), cell.rect.top(), cell.rect.width(), 1), tokens.line);
    // Which figure the words at the foot are about, also for somebody who came by mouse.
    if (cell.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(tokens.accent);
        painter->drawRect(cell.rect.adjusted(0, 0, -1, -1));
    }
    paintFocusRing(painter, cell, tokens);
    const QRect words = cell.rect.adjusted(metrics::inside, 0, -metrics::inside, 0);
    painter->setFont(cell.font);
    painter->setPen(tone == Tone::Plain ? tokens.ink : toneColor(tokens, tone));
    // A sign stands on the side of its figure that its own language wants, whatever that of the window.
    painter->setLayoutDirection(cell.text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    painter->drawText(
        words,
        int(QStyle::visualAlignment(cell.direction, cell.displayAlignment) | Qt::AlignAbsolute) |
            Qt::TextSingleLine,
        cell.fontMetrics.elidedText(cell.text, Qt::ElideRight, words.width()));
    painter->restore();
}

QSize FigureDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    return {cell.fontMetrics.horizontalAdvance(cell.text) + 2 * metrics::inside + 2,
            cell.fontMetrics.height() + rowAir};
}

} // namespace farthing
