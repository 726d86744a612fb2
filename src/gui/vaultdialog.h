// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/format.h"
#include "domain/ledger.h"
#include "gui/theme.h"

#include <QtWidgets/QDialog>

#include <memory>

QT_BEGIN_NAMESPACE
namespace Ui {
class VaultDialog;
}
QT_END_NAMESPACE

namespace farthing {

class MessageBar;
class ReportDiffModel;
class Session;
class VaultModel;

/// Every bought report, newest first, and two of one post line by line. The window behind it stays in use.
class VaultDialog : public QDialog
{
    Q_OBJECT

public:
    /// All outlive the dialog.
    VaultDialog(Session &session, const Format &format, const Theme &theme, QWidget *parent = nullptr);
    ~VaultDialog() override;

    /// Chooses the newest report of a post where there is one among those read, and otherwise the newest of
    /// all.
    void choose(const PostId &post);
    /// Chooses this one, among those of its post.
    void choose(const PnlReport &report);

private:
    void addParts(const Theme &theme);
    void connectParts();
    void showState();
    void showChosen();
    void showCompared();
    void fillCompareBox();
    void filter(bool onlyThisPost);
    std::optional<PnlReport> chosen() const;
    /// Those of the chosen one's post around it, newest first, without itself.
    QList<PnlReport> others(const PnlReport &report);
    QString described(const PnlReport &report) const;
    void select(int row);

    Session &m_session;
    const Format &m_format;
    std::unique_ptr<Ui::VaultDialog> m_ui;
    MessageBar *m_messages;
    VaultModel *m_vault;
    ReportDiffModel *m_diff;
    QList<PnlReport> m_others; ///< in the order of the box, after "none"
    std::optional<ReportId> m_shown;
};

} // namespace farthing
