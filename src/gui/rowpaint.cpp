// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/rowpaint.h"

#include <QtGui/QPainter>
#include <QtWidgets/QAbstractScrollArea>

namespace farthing {

QColor toneColor(const Tokens &tokens, Tone tone)
{
    switch (tone) {
    case Tone::Gain:
        return tokens.gain;
    case Tone::Loss:
        return tokens.loss;
    case Tone::Wait:
        return tokens.wait;
    case Tone::Plain:
        break;
    }
    return tokens.ink2;
}

int rowWidth(const QStyleOptionViewItem &option)
{
    if (option.rect.width() > 0)
        return option.rect.width();
    const auto *view = qobject_cast<const QAbstractScrollArea *>(option.widget);
    return view ? view->viewport()->width() : 0;
}

void paintFocusRing(QPainter *painter, const QStyleOptionViewItem &option, const Tokens &tokens)
{
    if (!option.state.testFlag(QStyle::State_HasFocus) ||
        !option.state.testFlag(QStyle::State_KeyboardFocusChange))
        return;
    painter->setPen(QPen(tokens.accent, 2));
    painter->setBrush(Qt::NoBrush);
    painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
}

} // namespace farthing
