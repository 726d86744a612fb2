// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/archivewriter.h"
#include "core/format.h"
#include "gui/theme.h"

#include <QtCore/QObject>
#include <QtCore/QPointer>

namespace farthing {

class Actions;
class ArchiveDialog;
class RestoreDialog;
class Session;

/// Where the profile stands that is open.
struct ArchivePlace
{
    QString profile;   ///< folder
    QString databases; ///< of the platform that is open, in it
    QString settingsFile;
    QString platformDatabase;     ///< of the built-in platform; empty: another one
    std::optional<QUrl> platform; ///< none: the built-in one

    ArchiveOrder order(const QString &target, const QDateTime &now) const;
};

/// Opens the two dialogs that write an archive and restore one, from the menu.
class ArchiveWindows : public QObject
{
    Q_OBJECT

public:
    /// All outlive this; `window` is the main window.
    ArchiveWindows(Session &session, const Format &format, const Theme &theme, Actions &actions,
                   QWidget *window);

    /// Before the dialogs are opened; until then only what the session knows.
    void setPlace(const ArchivePlace &place) { m_place = place; }

signals:
    /// One line for the main window.
    void told(const QString &text);
    /// A profile was restored, and is to be opened in a window of its own.
    void openRequested(const QString &profile, const std::optional<QUrl> &platform);

private:
    void showArchive();
    void showRestore();

    Session &m_session;
    const Format &m_format;
    const Theme &m_theme;
    QWidget *m_window;
    ArchivePlace m_place;
    QPointer<ArchiveDialog> m_archive; ///< while they are open
    QPointer<RestoreDialog> m_restore;
};

} // namespace farthing
