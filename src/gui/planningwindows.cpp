// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/planningwindows.h"

#include "core/future.h"
#include "gui/actions.h"
#include "gui/activitypanel.h"
#include "gui/awaysheet.h"
#include "gui/balancewindows.h"
#include "gui/commentspanel.h"
#include "gui/docks.h"
#include "gui/earningspanel.h"
#include "gui/plannerwindow.h"
#include "models/awaymodel.h"
#include "settings/settings.h"
#include "sync/away.h"
#include "sync/library.h"
#include "sync/planner.h"
#include "sync/planning.h"
#include "sync/session.h"

#include <QtWidgets/QApplication>

namespace farthing {

PlanningWindows::PlanningWindows(Session &session, const Settings &settings, const Format &format,
                                 const Theme &theme, const Actions &actions, QWidget *window)
    : QObject(window),
      m_session(session),
      m_format(format),
      m_theme(theme),
      m_window(window),
      m_sheet(new AwaySheet(format, theme, window))
{
    connect(actions.planPluses, &QAction::triggered, this, [this] { planner()->showPlan(); });
    connect(actions.packJourney, &QAction::triggered, this, [this] { planner()->showJourney(); });
    connect(actions.whileAway, &QAction::triggered, this, &PlanningWindows::showAway);
    connect(m_sheet, &AwaySheet::chosen, this, &PlanningWindows::open);
    Away &away = session.planning().away();
    away.setPause(std::chrono::hours(settings.awayHours()));
    connect(&away, &Away::told, this,
            [this](const AwayNews &news) { m_sheet->showNews(news, m_session.planning().planner().now()); });
    qApp->installEventFilter(this);
    away.present();
}

PlanningWindows::~PlanningWindows() = default;

QWidget *PlanningWindows::sheet() const
{
    return m_sheet;
}

void PlanningWindows::leadTo(Docks &docks, CommentsPanel &comments, EarningsPanel &earnings,
                             ActivityPanel &activity)
{
    m_docks = &docks;
    m_comments = &comments;
    m_earnings = &earnings;
    m_activity = &activity;
}

bool PlanningWindows::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::ApplicationActivate:
        m_session.planning().away().present();
        break;
    case QEvent::ApplicationDeactivate:
        m_session.planning().away().leave();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

PlannerWindow *PlanningWindows::planner()
{
    if (!m_planner) {
        m_planner = new PlannerWindow(m_session, m_format, m_theme, m_window);
        m_planner->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_planner, &PlannerWindow::postRequested, this, &PlanningWindows::postRequested);
    }
    return m_planner;
}

void PlanningWindows::showAway()
{
    whenDone(m_session.planning().away().recall(), this, [this](const Result<std::optional<AwayNews>> &news) {
        if (!news) {
            emit failed(news.error());
            return;
        }
        if (*news && !(*news)->isEmpty())
            m_sheet->showNews(**news, m_session.planning().planner().now());
        else
            m_sheet->showNothing(tr("Nothing to tell. After a pause, this says once what happened "
                                    "meanwhile."));
        m_sheet->takeFocus();
    });
}

void PlanningWindows::open(const AwayEntry &entry)
{
    switch (entry.kind) {
    case AwayEntry::Kind::Reply:
    case AwayEntry::Kind::Reaction:
        if (!m_session.library().article(entry.post)) {
            emit told(BalanceWindows::postNotHere());
            break;
        }
        emit postRequested(entry.post);
        m_docks->showComments();
        m_comments->showComment(entry.comment);
        break;
    case AwayEntry::Kind::Earning:
    case AwayEntry::Kind::Level:
        m_docks->showEarnings();
        m_earnings->showAccount();
        break;
    case AwayEntry::Kind::Gate:
        openGate(entry.gate);
        break;
    case AwayEntry::Kind::Settled:
        m_docks->showActivity();
        m_activity->showIntent(entry.intent);
        break;
    }
}

/// To where what opened is done.
void PlanningWindows::openGate(Gate gate)
{
    switch (gate) {
    case Gate::Comment:
        m_docks->showComments();
        m_comments->focusComposer();
        break;
    case Gate::Like:
    case Gate::Dislike:
        m_docks->showComments();
        m_comments->focusList();
        break;
    case Gate::Plus:
        planner()->showPlan();
        break;
    case Gate::Publish:
        emit writePostRequested();
        break;
    case Gate::Minus:
        m_docks->showEarnings();
        m_earnings->showAccount();
        break;
    }
}

} // namespace farthing
