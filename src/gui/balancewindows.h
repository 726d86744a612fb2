// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/format.h"
#include "domain/ledger.h"
#include "gui/theme.h"

#include <QtCore/QObject>
#include <QtCore/QPointer>

namespace farthing {

class Actions;
class BalanceWindow;
class EarningsPanel;
class Session;

/// Opens the window that explains the balance, from the menu and from the account, and turns a movement into
/// what caused it.
class BalanceWindows : public QObject
{
    Q_OBJECT

public:
    /// All outlive this; `window` is the main window.
    BalanceWindows(Session &session, const Format &format, const Theme &theme, Actions &actions,
                   EarningsPanel &earnings, QWidget *window);

    /// In place of a post that cannot be opened.
    static QString postNotHere();

public slots:
    /// The window, on the movements of a day.
    void showDay(QDate day);

signals:
    void postRequested(const farthing::PostId &post);
    void commentRequested(const farthing::PostId &post, const farthing::CommentId &comment);
    /// The report that was bought.
    void reportRequested(const farthing::PnlReport &report);
    /// What a post earned and cost; in place of a report that has not come here.
    void earningsRequested(const farthing::PostId &post);
    /// The person's own posts and comments, which is where others cause movements.
    void ownPostsRequested();
    /// One line for the main window.
    void told(const QString &text);

private:
    BalanceWindow *show();
    void openCause(const StatementItem &item, BalanceWindow *from);
    void explain(const StatementItem &item, BalanceWindow *from);
    void leave();

    Session &m_session;
    const Format &m_format;
    const Theme &m_theme;
    Actions &m_actions;
    QWidget *m_window;
    QPointer<BalanceWindow> m_balance; ///< while it is open
};

} // namespace farthing
