// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/firstpaint.h"

#include <QtCore/QEvent>
#include <QtGui/QWindow>
#include <QtWidgets/QWidget>

namespace farthing {

namespace {

constexpr int longestWithoutPaint = 250; // milliseconds

} // namespace

FirstPaint::FirstPaint(QWidget &window) : QObject(&window), m_window(window)
{
    window.installEventFilter(this);
    m_wait.setSingleShot(true);
    connect(&m_wait, &QTimer::timeout, this, &FirstPaint::end);
}

bool FirstPaint::eventFilter(QObject *watched, QEvent *event)
{
    QWindow *window = m_window.windowHandle();
    if (watched == &m_window && event->type() == QEvent::Show && window) {
        window->installEventFilter(this);
        m_wait.start(longestWithoutPaint);
    }
    // What paints a window is that it is exposed.
    if (watched == window && event->type() == QEvent::Expose && window->isExposed())
        m_wait.start(0);
    return QObject::eventFilter(watched, event);
}

void FirstPaint::end()
{
    m_over = true;
    m_window.removeEventFilter(this);
    if (m_window.windowHandle())
        m_window.windowHandle()->removeEventFilter(this);
    emit over();
}

} // namespace farthing
