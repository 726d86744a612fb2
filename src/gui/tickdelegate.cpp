// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/tickdelegate.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>

namespace farthing {

namespace {

constexpr int box = 18;

bool isTicked(const QModelIndex &index)
{
    return index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
}

} // namespace

int TickDelegate::indent() const
{
    return box + metrics::rows;
}

void TickDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    TwoLinesDelegate::paint(painter, option, index);
    const Tokens &tokens = theme().tokens();
    const QRect place(option.rect.left() + metrics::edge, option.rect.center().y() - box / 2, box, box);
    const QRect tick = QStyle::visualRect(option.direction, option.rect, place);
    // The style's own box is not to be seen on a dark surface.
    const bool ticked = isTicked(index);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(ticked ? tokens.accent : tokens.ink2, 1.5));
    painter->setBrush(ticked ? QBrush(tokens.accent) : QBrush(Qt::NoBrush));
    painter->drawRoundedRect(QRectF(tick).adjusted(1, 1, -1, -1), 4, 4);
    if (ticked)
        painter->drawPixmap(tick.topLeft() + QPoint(2, 2), glyph(QStringLiteral("check"), tokens.surface,
                                                                 painter->device()->devicePixelRatioF()));
    painter->restore();
}

bool TickDelegate::editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                               const QModelIndex &index)
{
    bool toggles = false;
    if (event->type() == QEvent::MouseButtonRelease) {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        toggles = mouse->button() == Qt::LeftButton && option.rect.contains(mouse->position().toPoint());
    } else if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        toggles = key == Qt::Key_Space || key == Qt::Key_Select;
    }
    return toggles &&
           model->setData(index, int(isTicked(index) ? Qt::Unchecked : Qt::Checked), Qt::CheckStateRole);
}

} // namespace farthing
