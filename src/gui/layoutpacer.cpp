// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/layoutpacer.h"

#include <QtCore/QAbstractEventDispatcher>
#include <QtCore/QTimerEvent>
#include <QtGui/QAbstractTextDocumentLayout>

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

LayoutPacer::LayoutPacer(QTextDocument &document) : QObject(document.documentLayout()), m_layout(&document)
{
    document.documentLayout()->installEventFilter(this);
}

bool LayoutPacer::isDone() const
{
    const auto timers = QAbstractEventDispatcher::instance()->registeredTimers(parent());
    return std::none_of(timers.cbegin(), timers.cend(),
                        [](const QAbstractEventDispatcher::TimerInfo &info) { return info.interval > 0; });
}

bool LayoutPacer::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::Timer || m_layout.isDone() ||
        !goesOnWithLayout(watched, static_cast<QTimerEvent *>(event)->timerId()))
        return QObject::eventFilter(watched, event);
    m_layout.goOn(stepMilliseconds);
    return true; // the timer comes again until nothing is left
}

} // namespace farthing
