// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/panes.h"

#include <QtWidgets/QApplication>
#include <QtWidgets/QWidget>

namespace farthing {

namespace {

bool takesKeyboard(const QWidget *widget)
{
    return widget && widget->isVisible() && widget->isEnabled();
}

bool isIn(const QWidget *area, const QWidget *widget)
{
    return area && widget && (area == widget || area->isAncestorOf(widget));
}

} // namespace

Panes::Panes(QObject *parent) : QObject(parent)
{
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { note(now); });
}

void Panes::add(QWidget *area, QWidget *inner)
{
    m_panes.append({area, inner, nullptr});
}

void Panes::note(QWidget *now)
{
    for (Pane &pane : m_panes)
        if (isIn(pane.inner, now))
            pane.last = now;
}

void Panes::cycle(int by)
{
    const auto count = int(m_panes.size());
    const QWidget *now = QApplication::focusWidget();
    int at = by > 0 ? -1 : count;
    for (int i = 0; i < count; ++i)
        if (isIn(m_panes.at(i).area, now))
            at = i;
    for (int step = 1; step <= count; ++step) {
        const Pane &pane = m_panes.at(((at + by * step) % count + count) % count);
        if (pane.area && pane.area->isVisible() && enter(pane))
            return;
    }
}

bool Panes::enter(QWidget *area)
{
    for (const Pane &pane : m_panes)
        if (pane.area == area)
            return enter(pane);
    return false;
}

bool Panes::enter(const Pane &pane)
{
    QWidget *target = takesKeyboard(pane.last) ? pane.last.data() : firstIn(pane.inner);
    if (!target)
        return false;
    // Whoever comes by a key sees where the keyboard is.
    target->window()->setAttribute(Qt::WA_KeyboardFocusChange);
    target->activateWindow();
    target->setFocus(Qt::ShortcutFocusReason);
    return true;
}

QWidget *Panes::firstIn(QWidget *inner)
{
    QWidget *widget = inner;
    if (!inner)
        return nullptr;
    do {
        if (isIn(inner, widget) && takesKeyboard(widget) && (widget->focusPolicy() & Qt::TabFocus))
            return widget;
        widget = widget->nextInFocusChain();
    } while (widget && widget != inner);
    return nullptr;
}

} // namespace farthing
