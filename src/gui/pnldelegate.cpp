// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pnldelegate.h"

#include "gui/twoends.h"
#include "models/pnlmodel.h"

#include <QtGui/QPainter>

namespace farthing {

namespace {

constexpr int lineAir = 4; // between the lines of text of two rows

PnlModel::Kind kindOf(const QModelIndex &index)
{
    return PnlModel::Kind(index.data(PnlModel::KindRole).toInt());
}

} // namespace

QFont PnlDelegate::fontOf(const QModelIndex &index) const
{
    switch (kindOf(index)) {
    case PnlModel::Kind::Heading:
        return theme().font(FontRole::Small);
    case PnlModel::Kind::Line:
        return theme().font(FontRole::Figures);
    case PnlModel::Kind::Subtotal:
    case PnlModel::Kind::Total:
        break;
    }
    QFont font = theme().font(FontRole::Figures);
    font.setWeight(QFont::DemiBold);
    if (kindOf(index) == PnlModel::Kind::Total)
        font.setPointSizeF(theme().font(FontRole::Heading).pointSizeF());
    return font;
}

int PnlDelegate::airAbove(const QModelIndex &index)
{
    switch (kindOf(index)) {
    case PnlModel::Kind::Heading:
        return index.row() == 0 ? 0 : 6;
    case PnlModel::Kind::Total:
        return 8;
    case PnlModel::Kind::Line:
    case PnlModel::Kind::Subtotal:
        break;
    }
    return 0;
}

QSize PnlDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    return {metrics::edge, QFontMetrics(fontOf(index)).height() + lineAir + airAbove(index)};
}

QString PnlDelegate::hint(const QModelIndex &index, int) const
{
    const QString source = index.data(PnlModel::SourceRole).toString();
    const QString said = index.data(Qt::AccessibleTextRole).toString();
    return source.isEmpty() ? said : said + QLatin1Char('\n') + source;
}

void PnlDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &tokens = theme().tokens();
    const PnlModel::Kind kind = kindOf(index);
    const bool heading = kind == PnlModel::Kind::Heading;
    painter->save();
    paintSelection(painter, option);
    const QRect row = option.rect.adjusted(metrics::edge, airAbove(index), -metrics::edge, 0);
    if (kind == PnlModel::Kind::Subtotal)
        painter->fillRect(QRect(row.left(), row.top(), row.width(), 1), tokens.line);
    painter->setFont(fontOf(index));
    const Tone tone = Tone(index.data(PnlModel::ToneRole).toInt());
    TwoEnds{index.data().toString(), heading ? tokens.ink2 : tokens.ink,
            index.data(PnlModel::FigureRole).toString(),
            heading               ? tokens.ink2
            : tone == Tone::Plain ? tokens.ink
                                  : toneColor(theme().tokens(), tone)}
        .paint(painter, row, option.direction);
    painter->restore();
}

} // namespace farthing
