// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/twoends.h"

#include "gui/tokens.h"

#include <QtGui/QPainter>
#include <QtWidgets/QStyle>

namespace farthing {

void TwoEnds::paint(QPainter *painter, const QRect &line, Qt::LayoutDirection direction) const
{
    const QFontMetrics metrics = painter->fontMetrics();
    const int wide = end.isEmpty() ? 0 : metrics.horizontalAdvance(end) + 2;
    const QRect first = QStyle::visualRect(
        direction, line, line.adjusted(0, 0, end.isEmpty() ? 0 : -wide - metrics::inside, 0));
    const QRect last = QStyle::visualRect(direction, line, line.adjusted(line.width() - wide, 0, 0, 0));
    const auto side = [direction](Qt::Alignment alignment) {
        return int(QStyle::visualAlignment(direction, alignment | Qt::AlignVCenter)) | Qt::TextSingleLine;
    };
    painter->setPen(color);
    painter->drawText(first, side(Qt::AlignLeft), metrics.elidedText(text, Qt::ElideRight, first.width()));
    painter->setPen(endColor);
    painter->drawText(last, side(Qt::AlignRight) | Qt::TextDontClip, end);
}

} // namespace farthing
