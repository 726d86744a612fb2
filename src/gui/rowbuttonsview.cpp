// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/rowbuttonsview.h"

#include "gui/rowbuttonsdelegate.h"

#include <QtGui/QContextMenuEvent>
#include <QtGui/QHelpEvent>
#include <QtGui/QMouseEvent>
#include <QtWidgets/QToolTip>

namespace farthing {

RowButtonsView::RowButtonsView(QWidget *parent) : QListView(parent)
{
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setResizeMode(QListView::Adjust);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionMode(QAbstractItemView::SingleSelection);
}

void RowButtonsView::setRowButtons(RowButtonsDelegate *delegate)
{
    m_buttons = delegate;
    setItemDelegate(delegate);
}

void RowButtonsView::setWholeHeight(bool whole)
{
    m_whole = whole;
    setVerticalScrollBarPolicy(whole ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    updateGeometry();
}

QSize RowButtonsView::sizeHint() const
{
    if (!m_whole)
        return QListView::sizeHint();
    return {QListView::sizeHint().width(), contentsSize().height() + 2 * frameWidth()};
}

QSize RowButtonsView::minimumSizeHint() const
{
    return m_whole ? QSize(0, sizeHint().height()) : QSize(0, 80);
}

void RowButtonsView::updateGeometries()
{
    QListView::updateGeometries();
    if (m_whole && contentsSize().height() + 2 * frameWidth() != height())
        updateGeometry();
}

QStyleOptionViewItem RowButtonsView::optionFor(const QModelIndex &index) const
{
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    option.rect = visualRect(index);
    return option;
}

int RowButtonsView::buttonAt(const QModelIndex &index, QPoint position) const
{
    return m_buttons && index.isValid() ? m_buttons->buttonAt(optionFor(index), index, position) : -1;
}

void RowButtonsView::setHot(const QModelIndex &index, int button)
{
    if (m_hot == index && m_hotButton == button)
        return;
    const QPersistentModelIndex before = m_hot;
    m_hot = button < 0 ? QModelIndex() : index;
    m_hotButton = button;
    viewport()->setCursor(button < 0 ? Qt::ArrowCursor : Qt::PointingHandCursor);
    if (before.isValid())
        update(before);
    if (m_hot.isValid())
        update(m_hot);
}

void RowButtonsView::follow(QPoint position)
{
    const QModelIndex index = indexAt(position);
    setHot(index, buttonAt(index, position));
    if (m_buttons)
        m_buttons->setHot(m_hot, m_hotButton,
                          m_pressedButton >= 0 && m_pressed == m_hot && m_pressedButton == m_hotButton);
}

void RowButtonsView::mousePressEvent(QMouseEvent *event)
{
    QListView::mousePressEvent(event);
    if (event->button() != Qt::LeftButton)
        return;
    follow(event->pos());
    m_pressed = m_hot;
    m_pressedButton = m_hotButton;
    follow(event->pos());
    if (m_pressed.isValid())
        update(m_pressed);
}

void RowButtonsView::mouseMoveEvent(QMouseEvent *event)
{
    // Without the base class: dragging over rows is not selecting them here.
    follow(event->pos());
}

void RowButtonsView::mouseReleaseEvent(QMouseEvent *event)
{
    QListView::mouseReleaseEvent(event);
    const QPersistentModelIndex pressed = m_pressed;
    const int button = m_pressedButton;
    m_pressed = QModelIndex();
    m_pressedButton = -1;
    follow(event->pos());
    if (pressed.isValid())
        update(pressed);
    if (button >= 0 && pressed.isValid() && m_hot == pressed && m_hotButton == button)
        emit buttonClicked(pressed, button);
}

void RowButtonsView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byMouse = event->reason() == QContextMenuEvent::Mouse;
    const QModelIndex index = byMouse ? indexAt(event->pos()) : currentIndex();
    if (!index.isValid())
        return;
    const QPoint place = byMouse ? event->globalPos() : viewport()->mapToGlobal(visualRect(index).center());
    emit menuRequested(index, place);
}

void RowButtonsView::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    // Heights depend on the width: text wraps.
    if (event->size().width() != event->oldSize().width())
        scheduleDelayedItemsLayout();
}

bool RowButtonsView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave)
        setHot({}, -1);
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        if (showHint(help->pos(), help->globalPos()))
            return true;
    }
    return QListView::viewportEvent(event);
}

bool RowButtonsView::showHint(QPoint position, QPoint global)
{
    const QModelIndex index = indexAt(position);
    if (!m_buttons || !index.isValid())
        return false;
    const QString words = m_buttons->hint(index, buttonAt(index, position));
    if (words.isEmpty())
        return false;
    // A tooltip takes anything that looks like HTML for it.
    QToolTip::showText(global, QStringLiteral("<p>%1</p>").arg(words.toHtmlEscaped()), viewport());
    return true;
}

} // namespace farthing
