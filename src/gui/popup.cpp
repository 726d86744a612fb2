// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/popup.h"

#include "gui/theme.h"

#include <QtGui/QScreen>
#include <QtWidgets/QApplication>

namespace farthing {

Popup::Popup(QWidget *parent) : QFrame(parent, Qt::Popup)
{
    setLook(this, QStringLiteral("popup"));
    setFocusPolicy(Qt::NoFocus);
}

void Popup::openBelow(QWidget *button, QWidget *first)
{
    m_before = QApplication::focusWidget();
    adjustSize();
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const QRect room = button->screen()->availableGeometry();
    QPoint corner = button->mapToGlobal(QPoint(mirrored ? 0 : button->width() - width(), button->height()));
    corner.setX(qBound(room.left(), corner.x(), qMax(room.left(), room.right() - width())));
    corner.setY(qBound(room.top(), corner.y(), qMax(room.top(), room.bottom() - height())));
    move(corner);
    show();
    first->setFocus(Qt::PopupFocusReason);
}

void Popup::hideEvent(QHideEvent *event)
{
    QFrame::hideEvent(event);
    if (m_before)
        m_before->setFocus(Qt::PopupFocusReason);
    m_before = nullptr;
    emit closed();
}

} // namespace farthing
