// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/readingwatch.h"

#include "domain/posttext.h"
#include "gui/articleview.h"
#include "gui/readtoearncontroller.h"

#include <QtGui/QAction>
#include <QtGui/QKeyEvent>
#include <QtGui/QMouseEvent>
#include <QtGui/QWindow>
#include <QtWidgets/QAbstractScrollArea>
#include <QtWidgets/QApplication>

#include <algorithm>

namespace farthing {

namespace {

using Where = ReadingClock::Where;

constexpr int trembling = 2; // pixels that a mouse moves by itself

bool isModifier(int key)
{
    return key == Qt::Key_Shift || key == Qt::Key_Control || key == Qt::Key_Alt || key == Qt::Key_Meta ||
           key == Qt::Key_AltGr || key == Qt::Key_CapsLock;
}

} // namespace

ReadingWatch::ReadingWatch(QWidget &pane, ArticleView &view, ReadToEarnController &earning)
    : m_pane(pane), m_view(view), m_earning(earning)
{
    connect(&view, &ArticleView::scrolled, this, &ReadingWatch::noteScroll);
    // Not while it is painted: what is looked at here may take its time.
    connect(&view, &ArticleView::shown, this, &ReadingWatch::noteShown, Qt::QueuedConnection);
    connect(&earning, &ReadToEarnController::aboutToCount, this, &ReadingWatch::look);
    qApp->installEventFilter(this);
}

void ReadingWatch::setText(const QString &markdown)
{
    if (markdown != m_markdown)
        m_earning.clock().restartPace();
    m_markdown = markdown;
    m_seconds.reset();
    m_shown = false;
}

void ReadingWatch::begin()
{
    m_here = false;
    noteChange();
}

void ReadingWatch::noteReading()
{
    const ReadingClock::State before = m_earning.clock().state();
    m_earning.clock().noteActivity(Where::Article);
    takeTurn();
    tellChange(before);
}

void ReadingWatch::noteShown()
{
    if (m_view.isBeginning())
        return; // it was told of the article before
    m_shown = true;
    look();
}

void ReadingWatch::look()
{
    lookAtWindow();
    lookAtText();
}

void ReadingWatch::lookAtWindow()
{
    const bool visible = isVisible();
    const bool active = m_view.window()->isActiveWindow();
    m_earning.clock().setVisible(visible);
    m_earning.clock().setWindowActive(active);
    const bool here = visible && active;
    if (here && !m_here)
        m_earning.takeTurn();
    m_here = here;
}

void ReadingWatch::lookAtText()
{
    if (!m_here || !m_shown || m_view.isBeginning())
        return;
    if (!m_seconds)
        m_seconds = timeToRead(m_markdown, Rulebook());
    TextInView view = m_view.textInView();
    view.seconds = *m_seconds;
    m_earning.clock().noteView(view);
}

/// Neither hidden, nor behind something of this window, nor the window itself out of sight.
bool ReadingWatch::isVisible() const
{
    const QWidget *window = m_view.window();
    const QWindow *handle = window->windowHandle();
    return m_view.isVisible() && !window->isMinimized() && handle && handle->isExposed() &&
           !m_view.viewport()->visibleRegion().isEmpty();
}

void ReadingWatch::noteChange()
{
    lookAtWindow();
    m_earning.update();
}

void ReadingWatch::noteScroll(double screens)
{
    const ReadingClock::State before = m_earning.clock().state();
    m_earning.clock().noteScroll(screens);
    takeTurn();
    lookAtText();
    tellChange(before);
}

void ReadingWatch::takeTurn()
{
    if (m_here && m_earning.clock().state() == ReadingClock::State::OtherWindow) {
        m_earning.takeTurn();
        m_earning.update();
    }
}

bool ReadingWatch::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::Show:
    case QEvent::Hide:
        if (watched == &m_view)
            noteChange();
        break;
    case QEvent::WindowActivate:
    case QEvent::WindowDeactivate:
    case QEvent::WindowStateChange:
        if (watched == m_view.window())
            noteChange();
        break;
    case QEvent::Expose:
        if (watched == m_view.window()->windowHandle())
            noteChange();
        break;
    default:
        if (isAct(event))
            noteAct(watched, *event);
    }
    return QObject::eventFilter(watched, event);
}

/// Any key, click or turn of the wheel in this program shows that somebody is there; a key that something
/// lies on, and a mouse that trembles, do not.
bool ReadingWatch::isAct(QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::ShortcutOverride:
        return !static_cast<const QKeyEvent *>(event)->isAutoRepeat();
    case QEvent::MouseMove: {
        const QPoint at = static_cast<const QMouseEvent *>(event)->globalPosition().toPoint();
        if ((at - m_pointer).manhattanLength() <= trembling)
            return false;
        m_pointer = at;
        return true;
    }
    case QEvent::FocusIn: {
        const Qt::FocusReason reason = static_cast<const QFocusEvent *>(event)->reason();
        return reason != Qt::ActiveWindowFocusReason && reason != Qt::PopupFocusReason;
    }
    case QEvent::MouseButtonPress:
    case QEvent::Wheel:
    case QEvent::InputMethod:
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
    case QEvent::TabletPress:
    case QEvent::TabletMove:
        return true;
    default:
        return false;
    }
}

void ReadingWatch::noteAct(const QObject *watched, const QEvent &event)
{
    const auto *widget = qobject_cast<const QWidget *>(watched);
    ReadingClock &clock = m_earning.clock();
    const ReadingClock::State before = clock.state();
    if (widget && isInPane(*widget)) {
        clock.noteActivity(Where::Article);
        if (event.type() != QEvent::MouseMove)
            takeTurn();
    } else {
        clock.noteActivity(widget && isBeside(*widget, event) ? Where::Beside : Where::Window);
    }
    tellChange(before);
}

/// What is said of it must not wait for the next tick.
void ReadingWatch::tellChange(ReadingClock::State before)
{
    if (m_earning.clock().state() != before)
        m_earning.update();
}

bool ReadingWatch::isInPane(const QWidget &widget) const
{
    return &widget == &m_pane || m_pane.isAncestorOf(&widget);
}

/// A key that means something in this widget alone: no press of it will come, only this.
bool ReadingWatch::isOwnShortcut(const QWidget &widget, const QKeyEvent &event)
{
    const Qt::KeyboardModifiers held = event.modifiers() & ~Qt::KeypadModifier;
    const QKeySequence pressed(int(held) | event.key());
    const QKeySequence unshifted(int(held & ~Qt::ShiftModifier) | event.key()); // where Shift makes the sign
    const QList<QAction *> actions = widget.actions();
    return std::any_of(actions.cbegin(), actions.cend(), [&](const QAction *action) {
        return action->shortcutContext() == Qt::WidgetShortcut && action->isEnabled() &&
               (action->shortcuts().contains(pressed) || action->shortcuts().contains(unshifted));
    });
}

/// Something is typed into a field of this window that is not the article's, or another list is scrolled.
bool ReadingWatch::isBeside(const QWidget &widget, const QEvent &event) const
{
    const bool pressed =
        event.type() == QEvent::KeyPress && !isModifier(static_cast<const QKeyEvent &>(event).key());
    const bool keys = pressed || (event.type() == QEvent::ShortcutOverride &&
                                  isOwnShortcut(widget, static_cast<const QKeyEvent &>(event)));
    const bool types = keys || event.type() == QEvent::InputMethod;
    if (widget.window() != m_pane.window() || !(types || event.type() == QEvent::Wheel))
        return false;
    if (types && widget.testAttribute(Qt::WA_InputMethodEnabled))
        return true;
    for (const QWidget *each = &widget; each && !each->isAncestorOf(&m_pane); each = each->parentWidget()) {
        if (qobject_cast<const QAbstractScrollArea *>(each))
            return true;
    }
    return false;
}

} // namespace farthing
