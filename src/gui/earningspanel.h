// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/apperror.h"
#include "domain/intent.h"
#include "gui/theme.h"
#include "models/intentwords.h"
#include "models/quotewords.h"

#include <QtWidgets/QWidget>

#include <memory>

QT_BEGIN_NAMESPACE
namespace Ui {
class EarningsPanel;
}
QT_END_NAMESPACE

namespace farthing {

class DuplicateWarning;
class IntentActions;
class PnlModel;
class Session;
class StatementModel;

/// What the open post earned and cost, as its last bought report says, and buying another; and the account
/// with its statement.
class EarningsPanel : public QWidget
{
    Q_OBJECT

public:
    enum Tab { PostTab, AccountTab };

    /// All outlive the panel.
    EarningsPanel(Session &session, const Format &format, const Theme &theme, QWidget *parent = nullptr);
    ~EarningsPanel() override;

public slots:
    /// An empty id: no post is open.
    void showPost(const farthing::PostId &post);
    void showAccount();
    void showPostEarnings();

signals:
    void submitted(const farthing::IntentId &id);
    /// A cap on spending is in the way; nothing happened.
    void stopped(const farthing::CapStop &stop);
    void failed(const farthing::AppError &error);
    void exportRequested();
    void explainRequested();
    /// Somebody wants to see what caused this movement.
    void causeRequested(const farthing::StatementItem &item);

private:
    void addTabs();
    void addLists(const Theme &theme);
    void connectParts();
    void connectStatement();
    void refreshReport();
    void refreshBuying();
    void buy();
    void showBuyState(const std::optional<Intent> &underway, const QString &refused);
    /// The purchase of a report on the open post that is not done, if there is one. Error: Storage.
    Result<std::optional<Intent>> underway() const;
    QString reportWords() const;

    Session &m_session;
    const Format &m_format;
    QuoteWords m_quoteWords;
    IntentWords m_intentWords;
    std::unique_ptr<Ui::EarningsPanel> m_ui;
    IntentActions *m_actions;
    DuplicateWarning *m_warning;
    PnlModel *m_pnl;
    StatementModel *m_statement;
    PostId m_post;
    Money m_price;      ///< as it stands on the button
    Money m_retryPrice; ///< of sending the refused one again, as its button says
    std::optional<IntentId> m_underway;
};

} // namespace farthing
