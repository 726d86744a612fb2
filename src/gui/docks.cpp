// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/docks.h"

#include "gui/docktitle.h"

#include <QtCore/QEvent>
#include <QtCore/QPointer>
#include <QtGui/QAction>
#include <QtWidgets/QMainWindow>

namespace farthing {

namespace {

/// Qt keeps the dock areas where they are in an interface from right to left, so ours change sides by hand;
/// and what was remembered in one direction is not for the other.
bool mirrored(const QMainWindow &window)
{
    return window.layoutDirection() == Qt::RightToLeft;
}

Qt::DockWidgetArea leading(const QMainWindow &window)
{
    return mirrored(window) ? Qt::RightDockWidgetArea : Qt::LeftDockWidgetArea;
}

Qt::DockWidgetArea trailing(const QMainWindow &window)
{
    return mirrored(window) ? Qt::LeftDockWidgetArea : Qt::RightDockWidgetArea;
}

int stateVersion(const QMainWindow &window)
{
    return mirrored(window) ? 2 : 1;
}

constexpr int postsWidth = 320;
constexpr int panelsWidth = 392;
constexpr int narrowPostsWidth = 280;
constexpr int narrowPanelsWidth = 300;

} // namespace

Docks::Docks(QMainWindow &window, const Theme &theme, QWidget *posts, QWidget *comments, QWidget *earnings,
             QWidget *activity)
    : QObject(&window), m_window(window), m_theme(theme)
{
    window.setDockOptions(QMainWindow::AllowTabbedDocks | QMainWindow::AllowNestedDocks);
    window.setCorner(Qt::BottomLeftCorner, Qt::LeftDockWidgetArea);
    window.setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);
    window.setTabPosition(Qt::AllDockWidgetAreas, QTabWidget::North);

    //: Name of the panel with the list of posts
    m_posts = add(posts, QStringLiteral("postsDock"), tr("Posts"), QStringLiteral("posts"), leading(window));
    // The list is the window's backbone: it stays on its side, without a title, and can only be hidden.
    m_posts->setTitleBarWidget(new QWidget(m_posts));
    m_posts->setFeatures(QDockWidget::DockWidgetClosable);
    m_comments = add(comments, QStringLiteral("commentsDock"), tr("Comment-to-Earn"),
                     QStringLiteral("comments"), trailing(window));
    //: Name of the panel with profit and loss of a post, and the account
    m_earnings = add(earnings, QStringLiteral("earningsDock"), tr("Earnings"), QStringLiteral("earnings"),
                     trailing(window));
    //: Name of the panel with what was sent and what waits
    m_activity = add(activity, QStringLiteral("activityDock"), tr("Activity"), QStringLiteral("activity"),
                     Qt::BottomDockWidgetArea);
    m_activity->hide();
    window.resizeDocks({m_posts, m_comments}, {postsWidth, panelsWidth}, Qt::Horizontal);
    window.resizeDocks({m_comments, m_earnings}, {344, 536}, Qt::Vertical);
    m_wide = window.saveState(stateVersion(window));
    m_keeping.setSingleShot(true);
    m_keeping.setInterval(0);
    connect(&m_keeping, &QTimer::timeout, this, &Docks::keepWide);
    connect(&theme, &Theme::changed, this, &Docks::colourIcons);
    colourIcons();
}

QDockWidget *Docks::add(QWidget *panel, const QString &name, const QString &title, const QString &icon,
                        Qt::DockWidgetArea area)
{
    auto *dock = new QDockWidget(title, &m_window);
    dock->setObjectName(name);
    dock->setWidget(panel);
    dock->setTitleBarWidget(new DockTitle(*dock, m_theme));
    dock->toggleViewAction()->setObjectName(name + QStringLiteral("Action"));
    dock->toggleViewAction()->setData(icon);
    // A menu shows a tick or an icon; whether a panel is there is told by the tick.
    dock->toggleViewAction()->setIconVisibleInMenu(false);
    m_window.addDockWidget(area, dock);
    dock->installEventFilter(this);
    return dock;
}

bool Docks::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::Resize:
    case QEvent::Move:
    case QEvent::Show:
    case QEvent::Hide:
        m_keeping.start();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

/// All along and not when the window becomes narrow: by then Qt has pressed the panels together.
void Docks::keepWide()
{
    if (!m_narrow && m_window.isVisible())
        m_wide = m_window.saveState(stateVersion(m_window));
}

QList<QAction *> Docks::toggles() const
{
    return {m_posts->toggleViewAction(), m_comments->toggleViewAction(), m_earnings->toggleViewAction(),
            m_activity->toggleViewAction()};
}

QList<QAction *> Docks::narrowToggles() const
{
    return {m_comments->toggleViewAction(), m_earnings->toggleViewAction()};
}

void Docks::colourIcons()
{
    for (QAction *toggle : toggles())
        toggle->setIcon(m_theme.icon(toggle->data().toString()));
}

void Docks::fit(int width)
{
    const bool narrow = width < narrowWidth;
    if (narrow == m_narrow)
        return;
    m_narrow = narrow;
    if (narrow)
        enterNarrow();
    else
        leaveNarrow();
    emit narrowChanged(narrow);
}

void Docks::enterNarrow()
{
    for (QDockWidget *dock : {m_comments, m_earnings})
        if (!dock->isFloating())
            dock->hide();
    if (!m_comments->isFloating() && !m_earnings->isFloating())
        m_window.tabifyDockWidget(m_comments, m_earnings);
    m_window.resizeDocks({m_posts, m_comments}, {narrowPostsWidth, narrowPanelsWidth}, Qt::Horizontal);
}

void Docks::leaveNarrow()
{
    const bool activity = m_activity->isVisible();
    // Putting everything back moves the focus to where nobody put it.
    const QPointer<QWidget> focus = m_window.focusWidget();
    m_window.restoreState(m_wide, stateVersion(m_window));
    m_activity->setVisible(activity);
    if (focus)
        focus->setFocus();
}

QByteArray Docks::state() const
{
    return m_narrow ? m_wide : m_window.saveState(stateVersion(m_window));
}

void Docks::restore(const QByteArray &state)
{
    if (state.isEmpty())
        return;
    if (m_narrow || m_window.restoreState(state, stateVersion(m_window)))
        m_wide = state;
}

void Docks::bring(QDockWidget *dock, bool takeKeyboard)
{
    dock->show();
    dock->raise();
    dock->widget()->show();
    if (takeKeyboard)
        dock->widget()->setFocus(Qt::OtherFocusReason);
}

void Docks::showActivity()
{
    bring(m_activity);
}

void Docks::showComments(bool takeKeyboard)
{
    bring(m_comments, takeKeyboard);
}

void Docks::showEarnings()
{
    bring(m_earnings);
}

} // namespace farthing
