// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/format.h"
#include "gui/theme.h"

#include <QtCore/QTimer>
#include <QtWidgets/QWidget>

#include <memory>

QT_BEGIN_NAMESPACE
namespace Ui {
class AccountView;
}
QT_END_NAMESPACE

namespace farthing {

class Session;
struct Account;

/// The account at a glance: balance, level and how far the next is, what is left for today, and who says so.
class AccountView : public QWidget
{
    Q_OBJECT

public:
    /// All outlive the view.
    AccountView(Session &session, const Format &format, const Theme &theme, QWidget *parent = nullptr);
    ~AccountView() override;

private:
    void refresh();
    void showUnknown();
    void showBalance(const Account &account);
    void showLevel(const Account &account);
    void showAllowances(const Account &account);
    void showSource();
    static void tellSource(QWidget *figure, const QString &words);

    Session &m_session;
    const Format &m_format;
    std::unique_ptr<Ui::AccountView> m_ui;
    QTimer m_minutes; ///< what counts down is said anew
};

} // namespace farthing
