// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/firstpaint.h"

#include <QtCore/QEvent>
#include <QtGui/QWindow>
#include <QtWidgets/QWidget>

namespace farthing {

namespace {

// Milliseconds without a paint.
constexpr int whereNoneComes = 250;
constexpr int whereOneIsLate = 5'000;

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
        const bool noneComes = m_window.isMinimized() || m_window.testAttribute(Qt::WA_DontShowOnScreen);
        m_wait.start(noneComes ? whereNoneComes : whereOneIsLate);
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
