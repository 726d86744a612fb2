// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/tickdelegate.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QApplication>

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
    QStyleOptionButton tick;
    const QRect place(option.rect.left() + metrics::edge, option.rect.center().y() - box / 2, box, box);
    tick.rect = QStyle::visualRect(option.direction, option.rect, place);
    tick.direction = option.direction;
    tick.palette = option.palette;
    tick.state = QStyle::State_Enabled | (isTicked(index) ? QStyle::State_On : QStyle::State_Off);
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_IndicatorCheckBox, &tick, painter, option.widget);
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
