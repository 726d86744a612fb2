// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/apperror.h"
#include "core/format.h"
#include "domain/ledger.h"
#include "gui/theme.h"
#include "models/balancepoints.h"

#include <QtWidgets/QDialog>

#include <memory>

QT_BEGIN_NAMESPACE
namespace Ui {
class BalanceWindow;
}
QT_END_NAMESPACE

namespace farthing {

class BalanceModel;
class MessageBar;
class Session;
struct ChartPicture;

/// Explains the balance: whether the movements add up to it, the chart of its days, and every movement under
/// its day. A point of the chart leads to its day in the statement, a movement to what caused it. The window
/// behind it stays in use meanwhile.
class BalanceWindow : public QDialog
{
    Q_OBJECT

public:
    /// All outlive the window.
    BalanceWindow(Session &session, const Format &format, const Theme &theme, QWidget *parent = nullptr);
    ~BalanceWindow() override;

    void focusStatement();
    void focusChart();
    /// One line in this window, about something the person did in it.
    void showInfo(const QString &text);
    /// The same with a way out of it.
    void showInfo(const QString &text, const QString &actionText, const std::function<void()> &action);

public slots:
    /// Brings a day's movements into sight, or those of the next older day that has any.
    void showDay(QDate day);

signals:
    /// Somebody wants to see what caused this movement.
    void causeRequested(const farthing::StatementItem &item);

private:
    void addPeriods();
    void addList();
    void connectParts();
    void refresh();
    void showStanding();
    void showReported();
    void showChart();
    void showRows();
    void showNewest();
    void openRow(const QModelIndex &index);
    QDate today() const;
    ChartPeriod period() const;
    ChartPicture picture() const;
    void choosePicture();
    void writePicture(const QString &file);

    Session &m_session;
    const Format &m_format;
    const Theme &m_theme;
    std::unique_ptr<Ui::BalanceWindow> m_ui;
    MessageBar *m_messages;
    BalanceModel *m_model;
};

} // namespace farthing
