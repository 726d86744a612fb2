// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/statementexport.h"
#include "core/format.h"
#include "gui/theme.h"

#include <QtCore/QFutureWatcher>
#include <QtWidgets/QDialog>

#include <memory>

QT_BEGIN_NAMESPACE
namespace Ui {
class ExportDialog;
}
QT_END_NAMESPACE

namespace farthing {

class MessageBar;
class Session;

/// Asks which part of the statement is wanted, in which form and where, and writes it: with its progress, and
/// so that it can be stopped. The window behind it stays in use meanwhile.
class ExportDialog : public QDialog
{
    Q_OBJECT

public:
    /// All outlive the dialog.
    ExportDialog(Session &session, const Format &format, const Theme &theme, QWidget *parent = nullptr);
    /// Stops what is being written, and waits until it is stopped.
    ~ExportDialog() override;

    /// Closes; while something is being written, stops that instead.
    void reject() override;

signals:
    /// The file is there, whole.
    void exported(const QString &file, const farthing::StatementTotals &totals);

private:
    void addPeriods();
    void addForms();
    void connectParts();
    QString noteWords() const;
    void showNote();
    void showRunning(bool running);
    void chooseFile();
    void start(const QString &file);
    void finish();
    StatementForm form() const;
    QString fileName() const;
    QString filterWords() const;

    Session &m_session;
    const Format &m_format;
    std::unique_ptr<Ui::ExportDialog> m_ui;
    MessageBar *m_messages;
    QFutureWatcher<Result<StatementTotals>> m_writing;
    StopFlag m_stop;                  ///< of what is being written
    QList<StatementPeriod> m_periods; ///< in the order of the box
    QString m_file;                   ///< being written
};

} // namespace farthing
