// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/archiverestore.h"
#include "gui/theme.h"

#include <QtCore/QFutureWatcher>
#include <QtWidgets/QDialog>

#include <memory>

QT_BEGIN_NAMESPACE
class QLineEdit;
namespace Ui {
class RestoreDialog;
}
QT_END_NAMESPACE

namespace farthing {

class MessageBar;

/// Asks for an archive and for the folder of a profile, restores the one into the other, and offers to open
/// what came of it. The profile that is open is not touched.
class RestoreDialog : public QDialog
{
    Q_OBJECT

public:
    /// `profile` is the folder of the one that is open; the theme outlives the dialog.
    RestoreDialog(const QString &profile, const Theme &theme, QWidget *parent = nullptr);
    /// Stops what is being restored, and waits until it is stopped.
    ~RestoreDialog() override;

    /// Closes; while something is being restored, stops that instead.
    void reject() override;

signals:
    void openRequested(const QString &profile, const std::optional<QUrl> &platform);

private:
    void browse(QLineEdit *into, const QString &title);
    void showReady();
    void showRunning(bool running);
    void start();
    void finish();
    void showRestored(const Restored &restored);

    std::unique_ptr<Ui::RestoreDialog> m_ui;
    MessageBar *m_messages;
    QFutureWatcher<Result<Restored>> m_restoring;
    StopFlag m_stop;   ///< of what is being restored
    QString m_profile; ///< being filled
};

} // namespace farthing
