// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/offlinewindows.h"

#include "core/future.h"
#include "gui/actions.h"
#include "gui/articlepane.h"
#include "gui/offlinedialog.h"
#include "settings/settings.h"
#include "sync/offline.h"
#include "sync/scheduler.h"
#include "sync/session.h"

namespace farthing {

namespace {

constexpr qint64 bytesOfAMegabyte = 1'000'000;

} // namespace

OfflineWindows::OfflineWindows(Session &session, Settings &settings, const Format &format,
                               const Actions &actions, ArticlePane &article, QWidget *window)
    : QObject(window), m_session(session), m_settings(settings), m_format(format), m_window(window)
{
    connect(actions.offlineReading, &QAction::triggered, this, &OfflineWindows::showDialog);
    connect(&article, &ArticlePane::allowImagesRequested, this, &OfflineWindows::allow);
    apply();
}

void OfflineWindows::apply()
{
    const ImageChoice choice{m_settings.offlineDays(), m_settings.offlineMegabytes() * bytesOfAMegabyte,
                             m_settings.imageHosts()};
    whenDone(m_session.offline().choose(choice), this, [this](const Result<void> &kept) {
        if (!kept)
            emit failed(kept.error());
    });
}

void OfflineWindows::allow(const QString &host)
{
    QStringList hosts = m_settings.imageHosts();
    if (!hosts.contains(host))
        hosts.append(host);
    m_settings.setImageHosts(hosts);
    if (const Result<void> saved = m_settings.save(); !saved)
        emit failed(saved.error());
    apply();
    if (m_session.scheduler().connection().state != Connection::State::Online)
        emit told(tr("The pictures come with the next refresh."));
}

void OfflineWindows::showDialog()
{
    auto *dialog = m_window->findChild<OfflineDialog *>();
    if (!dialog) {
        dialog = new OfflineDialog(m_session, m_settings, m_format, m_window);
        connect(dialog, &QDialog::accepted, this, &OfflineWindows::apply);
    }
    dialog->show();
    dialog->raise();
    dialog->activateWindow();
}

} // namespace farthing
