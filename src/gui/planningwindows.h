// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/format.h"
#include "domain/away.h"
#include "gui/theme.h"

#include <QtCore/QObject>
#include <QtCore/QPointer>

namespace farthing {

class Actions;
class ActivityPanel;
class AwaySheet;
class CommentsPanel;
class Docks;
class EarningsPanel;
class PlannerWindow;
class Session;
class Settings;
struct AwayEntry;

/// What looks ahead and back, for the main window: opens the planner and the journey, shows what happened
/// while the person was away, and leads from there to what it speaks of.
class PlanningWindows : public QObject
{
    Q_OBJECT

public:
    /// All outlive this; `window` owns it.
    PlanningWindows(Session &session, const Settings &settings, const Format &format, const Theme &theme,
                    const Actions &actions, QWidget *window);
    ~PlanningWindows() override;

    /// To be laid out in the window.
    QWidget *sheet() const;
    /// Where rows of the sheet lead to.
    void leadTo(Docks &docks, CommentsPanel &comments, EarningsPanel &earnings, ActivityPanel &activity);

signals:
    void postRequested(const farthing::PostId &post);
    void writePostRequested();
    /// One line for the main window.
    void told(const QString &text);
    void failed(const farthing::AppError &error);

protected:
    /// Keys and pointer say that the person is here.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    PlannerWindow *planner();
    void showAway();
    void open(const AwayEntry &entry);
    void openGate(Gate gate);

    Session &m_session;
    const Format &m_format;
    const Theme &m_theme;
    QWidget *m_window;
    AwaySheet *m_sheet;
    QPointer<PlannerWindow> m_planner;
    Docks *m_docks = nullptr;
    CommentsPanel *m_comments = nullptr;
    EarningsPanel *m_earnings = nullptr;
    ActivityPanel *m_activity = nullptr;
};

} // namespace farthing
