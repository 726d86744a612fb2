// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/archivewindows.h"

#include <QtCore/QFutureWatcher>
#include <QtWidgets/QDialog>

#include <memory>

QT_BEGIN_NAMESPACE
namespace Ui {
class ArchiveDialog;
}
QT_END_NAMESPACE

namespace farthing {

class MessageBar;

/// Asks where an archive is to go, and writes it there as a folder of its own: with its progress, and so that
/// it can be stopped. The window behind it stays in use meanwhile.
class ArchiveDialog : public QDialog
{
    Q_OBJECT

public:
    /// All outlive the dialog.
    ArchiveDialog(Session &session, const ArchivePlace &place, const Theme &theme, QWidget *parent = nullptr);
    /// Stops what is being written, and waits until it is stopped.
    ~ArchiveDialog() override;

    /// Closes; while something is being written, stops that instead.
    void reject() override;

signals:
    /// The folder is there, whole.
    void archived(const QString &folder, const farthing::ArchiveSummary &summary);

private:
    void showRunning(bool running);
    void chooseFolder();
    void start(const QString &parent);
    void finish();

    Session &m_session;
    const ArchivePlace m_place;
    std::unique_ptr<Ui::ArchiveDialog> m_ui;
    MessageBar *m_messages;
    QFutureWatcher<Result<ArchiveSummary>> m_writing;
    StopFlag m_stop;  ///< of what is being written
    QString m_folder; ///< being written
};

} // namespace farthing
