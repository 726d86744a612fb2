// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/vaultdelegate.h"

#include "gui/twoends.h"
#include "models/vaultmodel.h"

#include <QtGui/QPainter>

namespace farthing {

namespace {

constexpr int entryAir = 8;

} // namespace

QSize VaultDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {metrics::edge, 2 * entryAir + lineHeight(theme().font(FontRole::Figures)) +
                               lineHeight(theme().font(FontRole::Small)) + 1};
}

QString VaultDelegate::hint(const QModelIndex &index, int) const
{
    return index.data(VaultModel::TitleRole).toString();
}

void VaultDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    const Tokens &tokens = theme().tokens();
    painter->save();
    // What stands beside the list belongs to this row, whichever of the two has the focus.
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(option.rect, tokens.accentBg);
    paintFocusRing(painter, option, tokens);
    const QRect row = option.rect.adjusted(metrics::edge, entryAir, -metrics::edge, -entryAir - 1);
    painter->fillRect(QRect(row.left(), option.rect.bottom(), row.width(), 1), tokens.line);
    const Tone tone = Tone(index.data(VaultModel::ToneRole).toInt());
    painter->setFont(theme().font(FontRole::Figures));
    const QRect first(row.topLeft(), QSize(row.width(), lineHeight(painter->font())));
    TwoEnds{index.data(VaultModel::TitleRole).toString(), tokens.ink,
            index.data(VaultModel::TotalRole).toString(),
            tone == Tone::Plain ? tokens.ink : toneColor(tokens, tone)}
        .paint(painter, first, option.direction);
    painter->setFont(theme().font(FontRole::Small));
    const QRect second(row.left(), first.bottom() + 1, row.width(), lineHeight(painter->font()));
    TwoEnds{index.data(VaultModel::BoughtRole).toString(), tokens.ink2,
            index.data(VaultModel::EntryRole).toString(), tokens.ink2}
        .paint(painter, second, option.direction);
    painter->restore();
}

} // namespace farthing
