// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/format.h"
#include "core/id.h"
#include "domain/ledger.h"
#include "gui/theme.h"

#include <QtCore/QObject>
#include <QtCore/QPointer>

namespace farthing {

class Actions;
class Session;
class TrueCostDialog;
class VaultDialog;

/// The windows about what was bought and what it cost: makes each when it is asked for, once, beside the main
/// window.
class LedgerWindows : public QObject
{
    Q_OBJECT

public:
    /// All outlive this; `window` is what the windows belong to.
    LedgerWindows(Session &session, const Format &format, const Theme &theme, const Actions &actions,
                  QWidget *window);

public slots:
    /// The vault opens on the reports of this post.
    void noteOpenPost(const farthing::PostId &post);
    /// The vault, on this one.
    void showReport(const farthing::PnlReport &report);

private:
    VaultDialog &vault();
    void showVault();
    void showTrueCost();

    Session &m_session;
    const Format &m_format;
    const Theme &m_theme;
    QWidget *m_window;
    PostId m_post;
    QPointer<VaultDialog> m_vault;
    QPointer<TrueCostDialog> m_trueCost;
};

} // namespace farthing
