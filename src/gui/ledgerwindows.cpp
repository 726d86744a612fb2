// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/ledgerwindows.h"

#include "gui/actions.h"
#include "gui/truecostdialog.h"
#include "gui/vaultdialog.h"

namespace farthing {

namespace {

void bringUp(QWidget *window)
{
    window->show();
    window->raise();
    window->activateWindow();
}

} // namespace

LedgerWindows::LedgerWindows(Session &session, const Format &format, const Theme &theme,
                             const Actions &actions, QWidget *window)
    : QObject(window), m_session(session), m_format(format), m_theme(theme), m_window(window)
{
    connect(actions.reportVault, &QAction::triggered, this, &LedgerWindows::showVault);
    connect(actions.trueCost, &QAction::triggered, this, &LedgerWindows::showTrueCost);
}

void LedgerWindows::noteOpenPost(const PostId &post)
{
    m_post = post;
}

VaultDialog &LedgerWindows::vault()
{
    if (!m_vault) {
        m_vault = new VaultDialog(m_session, m_format, m_theme, m_window);
        m_vault->choose(m_post);
    }
    return *m_vault;
}

void LedgerWindows::showVault()
{
    bringUp(&vault());
}

void LedgerWindows::showReport(const PnlReport &report)
{
    vault().choose(report);
    bringUp(m_vault);
}

void LedgerWindows::showTrueCost()
{
    if (!m_trueCost)
        m_trueCost = new TrueCostDialog(m_session, m_format, m_theme, m_window);
    bringUp(m_trueCost);
}

} // namespace farthing
