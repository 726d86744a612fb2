// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/format.h"
#include "domain/spendcaps.h"

#include <QtWidgets/QDialog>

#include <memory>

QT_BEGIN_NAMESPACE
class QLabel;
namespace Ui {
class SpendingLimitsDialog;
}
QT_END_NAMESPACE

namespace farthing {

class MoneyEdit;
class Session;

/// What each kind of paid act may cost in a day and a month, and how much of that is used. Deletes itself
/// when it is closed.
class SpendingLimitsDialog : public QDialog
{
    Q_OBJECT

public:
    /// All outlive the dialog.
    SpendingLimitsDialog(Session &session, const Format &format, QWidget *parent = nullptr);
    ~SpendingLimitsDialog() override;

private:
    void addRows();
    void showUsed();
    void describe();
    void clearAll();
    void save();
    /// What stands in the fields; nothing where one of them is no amount, which then has the focus and its
    /// reason.
    std::optional<SpendCaps> written();
    QString lowered(const SpendCaps &caps) const;
    void showNotice(const QString &text, const QString &look);

    Session &m_session;
    const Format &m_format;
    std::unique_ptr<Ui::SpendingLimitsDialog> m_ui;
    SpendTable<QLabel *> m_used{};
    SpendTable<MoneyEdit *> m_caps{};
};

} // namespace farthing
