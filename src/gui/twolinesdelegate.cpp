// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/twolinesdelegate.h"

#include "gui/twoends.h"
#include "models/twolines.h"

#include <QtGui/QPainter>
#include <QtWidgets/QStyle>

namespace farthing {

namespace {

constexpr int twoLinesAir = 6;

} // namespace

QSize TwoLinesDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {metrics::edge, 2 * twoLinesAir + lineHeight(theme().font(FontRole::Strong)) +
                               lineHeight(theme().font(FontRole::Small)) + 1};
}

/// What gave way on the row.
QString TwoLinesDelegate::hint(const QModelIndex &index, int) const
{
    const QString title = index.data(Qt::DisplayRole).toString();
    const QString detail = index.data(TwoLines::DetailRole).toString();
    //: A hint: both lines of a row, whole
    return detail.isEmpty() ? title : tr("%1 · %2").arg(title, detail);
}

void TwoLinesDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    const Tokens &tokens = theme().tokens();
    const auto color = [&](int role, const QColor &plain) {
        const Tone tone = Tone(index.data(role).toInt());
        return tone == Tone::Plain ? plain : toneColor(tokens, tone);
    };
    painter->save();
    paintSelection(painter, option);
    const QRect row = QStyle::visualRect(
        option.direction, option.rect,
        option.rect.adjusted(metrics::edge + indent(), twoLinesAir, -metrics::edge, -twoLinesAir - 1));
    painter->fillRect(QRect(row.left(), option.rect.bottom(), row.width(), 1), tokens.line);
    const QColor ink = index.data(TwoLines::QuietRole).toBool() ? tokens.ink2 : tokens.ink;
    const QRect first(row.topLeft(), QSize(row.width(), lineHeight(theme().font(FontRole::Strong))));
    // A title may be strong, a figure never is.
    const QString value = index.data(TwoLines::ValueRole).toString();
    painter->setFont(theme().font(FontRole::Figures));
    TwoEnds{{}, ink, value, color(TwoLines::ValueToneRole, ink)}.paint(painter, first, option.direction);
    const int taken = value.isEmpty() ? 0 : painter->fontMetrics().horizontalAdvance(value) + metrics::rows;
    const bool strong = index.data(TwoLines::StrongRole).toBool();
    painter->setFont(theme().font(strong ? FontRole::Strong : FontRole::Body));
    const QRect left = QStyle::visualRect(option.direction, first, first.adjusted(0, 0, -taken, 0));
    TwoEnds{index.data(Qt::DisplayRole).toString(), ink, {}, ink}.paint(painter, left, option.direction);
    painter->setFont(theme().font(FontRole::Small));
    const QRect second(row.left(), first.bottom() + 1, row.width(), lineHeight(painter->font()));
    TwoEnds{index.data(TwoLines::DetailRole).toString(), tokens.ink2,
            index.data(TwoLines::NoteRole).toString(), color(TwoLines::NoteToneRole, tokens.ink2)}
        .paint(painter, second, option.direction);
    painter->restore();
}

} // namespace farthing
