// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/layoutpacer.h"

#include <QtCore/QAbstractEventDispatcher>
#include <QtCore/QTimerEvent>
#include <QtGui/QAbstractTextDocumentLayout>
#include <QtGui/QTextFrame>

#include <algorithm>

namespace farthing {

namespace {

constexpr int stepMilliseconds = 8;

/// Whether it is the timer by which Qt goes on with a layout. The other one of a layout, which tells the new
/// size, has no interval.
bool goesOnWithLayout(QObject *layout, int timer)
{
    const auto timers = QAbstractEventDispatcher::instance()->registeredTimers(layout);
    return std::any_of(timers.cbegin(), timers.cend(),
                       [timer](const QAbstractEventDispatcher::TimerInfo &info) {
                           return info.timerId == timer && info.interval > 0;
                       });
}

} // namespace

LayoutPacer::LayoutPacer(QTextDocument &document)
    : QObject(document.documentLayout()), m_document(document), m_layout(&document), m_shape(shape())
{
    document.documentLayout()->installEventFilter(this);
}

bool LayoutPacer::isDone() const
{
    const auto timers = QAbstractEventDispatcher::instance()->registeredTimers(parent());
    return std::none_of(timers.cbegin(), timers.cend(),
                        [](const QAbstractEventDispatcher::TimerInfo &info) { return info.interval > 0; });
}

LayoutPacer::Shape LayoutPacer::shape() const
{
    const QTextFrameFormat root = m_document.rootFrame()->frameFormat();
    return {m_document.pageSize().width(),
            {root.leftMargin(), root.topMargin(), root.rightMargin(), root.bottomMargin()}};
}

int LayoutPacer::laidOut() const
{
    if (isDone())
        return m_document.characterCount();
    return shape() == m_shape ? m_layout.position() : 0;
}

bool LayoutPacer::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::Timer ||
        !goesOnWithLayout(watched, static_cast<QTimerEvent *>(event)->timerId()))
        return QObject::eventFilter(watched, event);
    // In another width all of it is laid out once more.
    if (const Shape now = shape(); now != m_shape) {
        m_shape = now;
        m_layout.startAgain();
    }
    if (m_layout.isDone())
        return QObject::eventFilter(watched, event);
    m_layout.goOn(stepMilliseconds);
    return true; // the timer comes again until nothing is left
}

} // namespace farthing
