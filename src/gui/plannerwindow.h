// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/apperror.h"
#include "core/format.h"
#include "domain/journey.h"
#include "gui/theme.h"
#include "sync/journeypacker.h"

#include <QtCore/QTimer>
#include <QtWidgets/QDialog>

#include <functional>
#include <memory>

QT_BEGIN_NAMESPACE
class QListView;
namespace Ui {
class PlannerWindow;
}
QT_END_NAMESPACE

namespace farthing {

class JourneyModel;
class MessageBar;
class PlanModel;
class Planner;
class Session;

/// How the Pluses that are left could be used, and what to take along on a journey. A window beside the main
/// one; it explains and packs, and never presses anything.
class PlannerWindow : public QDialog
{
    Q_OBJECT

public:
    /// All outlive the window.
    PlannerWindow(Session &session, const Format &format, const Theme &theme, QWidget *parent = nullptr);
    ~PlannerWindow() override;

    void showPlan();
    void showJourney();

signals:
    /// A post was chosen by a click or Return.
    void postRequested(const farthing::PostId &post);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void makeLists(const Theme &theme);
    void addList(QListView *list, const std::function<PostId(int)> &idOf);
    void connectParts();
    void raiseTo(QWidget *page, QWidget *focus);
    void showPluses();
    void showSum();
    void describeEmptyPlan();
    void scheduleChoice();
    void showChoice();
    void showPacking();
    void showPacked();
    void pressPack();
    void pack(JourneyPacker::Source source);
    void packed();
    void packFailed(const AppError &error);
    QString choiceWords(const JourneyChoice &choice) const;
    QString missingWords(const Journey &journey) const;

    Session &m_session;
    const Format &m_format;
    std::unique_ptr<Ui::PlannerWindow> m_ui;
    MessageBar *m_messages;
    Planner &m_planner;
    JourneyPacker &m_packer;
    PlanModel *m_plan;
    JourneyModel *m_journey;
    int m_left = 0;         ///< Pluses, as they were shown last
    JourneyChoice m_choice; ///< what would be packed now
    QTimer m_countdown;     ///< only while the window is in sight
    QTimer m_choosing;      ///< gathers keys and changes
};

} // namespace farthing
