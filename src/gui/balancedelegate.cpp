// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/balancedelegate.h"

#include "gui/twoends.h"
#include "models/balancemodel.h"

#include <QtGui/QPainter>

namespace farthing {

void BalanceDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    if (index.data(BalanceModel::HeadingRole).toBool())
        paintHeading(painter, option, index);
    else
        StatementDelegate::paint(painter, option, index);
}

int BalanceDelegate::buttonAt(const QStyleOptionViewItem &option, const QModelIndex &index,
                              QPoint position) const
{
    return index.data(BalanceModel::HeadingRole).toBool()
               ? none
               : StatementDelegate::buttonAt(option, index, position);
}

void BalanceDelegate::paintHeading(QPainter *painter, const QStyleOptionViewItem &option,
                                   const QModelIndex &index) const
{
    const Tokens &tokens = theme().tokens();
    painter->save();
    painter->fillRect(option.rect, tokens.bg);
    paintSelection(painter, option);
    QFont strong = theme().font(FontRole::Figures);
    strong.setWeight(QFont::DemiBold);
    painter->setFont(strong);
    TwoEnds{index.data().toString(), tokens.ink, index.data(BalanceModel::ClosingRole).toString(), tokens.ink}
        .paint(painter, firstLine(option.rect), option.direction);
    painter->setFont(theme().font(FontRole::Small));
    const QRect second = secondLine(option.rect);
    TwoEnds{index.data(BalanceModel::MovementsRole).toString(), tokens.ink2, {}, tokens.ink2}.paint(
        painter, second, option.direction);
    paintSums(painter, second, option.direction, index);
    painter->restore();
}

/// From the far end of the line: what was spent, and before it what was earned.
void BalanceDelegate::paintSums(QPainter *painter, const QRect &line, Qt::LayoutDirection direction,
                                const QModelIndex &index) const
{
    const Tokens &tokens = theme().tokens();
    int end = line.right() + 1;
    for (const auto &[role, color] : {std::pair(BalanceModel::SpentRole, tokens.loss),
                                      std::pair(BalanceModel::EarnedRole, tokens.gain)}) {
        const QString words = index.data(role).toString();
        if (words.isEmpty())
            continue;
        const int wide = painter->fontMetrics().horizontalAdvance(words) + 2;
        const QRect area =
            QStyle::visualRect(direction, line, QRect(end - wide, line.top(), wide, line.height()));
        painter->setPen(color);
        painter->drawText(area,
                          int(QStyle::visualAlignment(direction, Qt::AlignRight | Qt::AlignVCenter)) |
                              Qt::TextSingleLine | Qt::TextDontClip,
                          words);
        end -= wide + metrics::rows;
    }
}

} // namespace farthing
