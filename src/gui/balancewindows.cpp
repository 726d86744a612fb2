// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/balancewindows.h"

#include "gui/actions.h"
#include "gui/balancewindow.h"
#include "gui/earningspanel.h"
#include "models/movementwords.h"
#include "sync/library.h"
#include "sync/session.h"
#include "sync/vault.h"

namespace farthing {

BalanceWindows::BalanceWindows(Session &session, const Format &format, const Theme &theme, Actions &actions,
                               EarningsPanel &earnings, QWidget *window)
    : QObject(window),
      m_session(session),
      m_format(format),
      m_theme(theme),
      m_actions(actions),
      m_window(window)
{
    connect(actions.explainBalance, &QAction::triggered, this, [this] { show()->focusStatement(); });
    connect(actions.balanceChart, &QAction::triggered, this, [this] { show()->focusChart(); });
    connect(&earnings, &EarningsPanel::explainRequested, this, [this] { show()->focusStatement(); });
    connect(&earnings, &EarningsPanel::causeRequested, this,
            [this](const StatementItem &item) { openCause(item, nullptr); });
}

BalanceWindow *BalanceWindows::show()
{
    if (!m_balance) {
        m_balance = new BalanceWindow(m_session, m_format, m_theme, m_window);
        m_balance->setAttribute(Qt::WA_DeleteOnClose);
        // Their keys lead from the one half of the window to the other, too.
        m_balance->addActions({m_actions.explainBalance, m_actions.balanceChart});
        connect(m_balance, &BalanceWindow::causeRequested, this,
                [this](const StatementItem &item) { openCause(item, m_balance); });
    }
    m_balance->show();
    m_balance->raise();
    m_balance->activateWindow();
    return m_balance;
}

void BalanceWindows::showDay(QDate day)
{
    BalanceWindow *balance = show();
    balance->focusStatement();
    balance->showDay(day);
}

void BalanceWindows::openCause(const StatementItem &item, BalanceWindow *from)
{
    const Cause cause = causeOf(item);
    if (cause == Cause::Report) {
        if (const auto report = m_session.vault().boughtAt(*item.post, item.at).valueOr(std::nullopt)) {
            emit reportRequested(*report);
            return;
        }
    }
    if (cause == Cause::Others || cause == Cause::Platform || !m_session.library().article(*item.post)) {
        explain(item, from);
        return;
    }
    leave();
    if (cause == Cause::Comment)
        emit commentRequested(*item.post, *item.comment);
    else if (cause == Cause::Report)
        emit earningsRequested(*item.post);
    else
        emit postRequested(*item.post);
}

/// There is nothing to open; says why, where it was asked.
void BalanceWindows::explain(const StatementItem &item, BalanceWindow *from)
{
    const Cause cause = causeOf(item);
    const bool here = cause == Cause::Others || cause == Cause::Platform;
    const QString words = here ? MovementWords(m_format).leadsTo(item) : postNotHere();
    if (!from) {
        emit told(words);
    } else if (cause == Cause::Others) {
        //: Button: the list of the person's own posts and of those with own comments
        from->showInfo(words, tr("Show mine"), [this] {
            leave();
            emit ownPostsRequested();
        });
    } else {
        from->showInfo(words);
    }
}

QString BalanceWindows::postNotHere()
{
    return tr("That post is not here: it was removed, or it has not arrived yet.");
}

/// What was asked for is in the main window, so the keys go there.
void BalanceWindows::leave()
{
    m_window->raise();
    m_window->activateWindow();
}

} // namespace farthing
