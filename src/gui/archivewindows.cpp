// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/archivewindows.h"

#include "gui/actions.h"
#include "gui/archivedialog.h"
#include "gui/restoredialog.h"
#include "sync/session.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>

namespace farthing {

ArchiveOrder ArchivePlace::order(const QString &target, const QDateTime &now) const
{
    ArchiveOrder order;
    order.databases = databases;
    order.profileFolder = QFileInfo(databases).fileName();
    order.platform = platform;
    order.platformDatabase = platformDatabase;
    order.settingsFile = settingsFile;
    order.target = target;
    order.now = now;
    return order;
}

ArchiveWindows::ArchiveWindows(Session &session, const Format &format, const Theme &theme, Actions &actions,
                               QWidget *window)
    : QObject(window), m_session(session), m_format(format), m_theme(theme), m_window(window)
{
    m_place.databases = session.folder();
    m_place.profile = QFileInfo(QFileInfo(session.folder()).path()).path();
    connect(actions.archive, &QAction::triggered, this, &ArchiveWindows::showArchive);
    connect(actions.restoreArchive, &QAction::triggered, this, &ArchiveWindows::showRestore);
}

void ArchiveWindows::showArchive()
{
    if (!m_archive) {
        m_archive = new ArchiveDialog(m_session, m_place, m_theme, m_window);
        m_archive->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_archive, &ArchiveDialog::archived, this,
                [this](const QString &folder, const ArchiveSummary &summary) {
                    //: %1: a folder, %2: a size such as "41 MB"
                    emit told(
                        tr("The archive in %1 is complete: %Ln post(s), %2.", nullptr, int(summary.posts))
                            .arg(QDir::toNativeSeparators(folder), m_format.bytes(summary.bytes)) +
                        leftOutText(summary));
                });
    }
    m_archive->show();
    m_archive->raise();
    m_archive->activateWindow();
}

void ArchiveWindows::showRestore()
{
    if (!m_restore) {
        m_restore = new RestoreDialog(m_place.profile, m_theme, m_window);
        m_restore->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_restore, &RestoreDialog::openRequested, this, &ArchiveWindows::openRequested);
    }
    m_restore->show();
    m_restore->raise();
    m_restore->activateWindow();
}

} // namespace farthing
