// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/accountview.h"

#include "models/provenance.h"
#include "sync/outbox.h"
#include "sync/scheduler.h"
#include "sync/session.h"
#include "sync/wallet.h"
#include "ui_accountview.h"

#include <algorithm>
#include <chrono>

namespace farthing {

AccountView::AccountView(Session &session, const Format &format, const Theme &theme, QWidget *parent)
    : QWidget(parent), m_session(session), m_format(format), m_ui(std::make_unique<Ui::AccountView>())
{
    m_ui->setupUi(this);
    QFont big = theme.font(FontRole::Figures);
    big.setPointSizeF(big.pointSizeF() * 1.5);
    m_ui->balanceLabel->setFont(big);
    for (QLabel *label :
         {m_ui->pendingLabel, m_ui->experienceLabel, m_ui->allowancesLabel, m_ui->sourceLabel})
        label->setFont(theme.font(FontRole::Small));
    connect(&session.wallet(), &Wallet::accountChanged, this, &AccountView::refresh);
    connect(&session.wallet(), &Wallet::rulesChanged, this, &AccountView::refresh);
    connect(&session.outbox(), &Outbox::intentChanged, this, &AccountView::refresh);
    connect(&session.scheduler(), &Scheduler::connectionChanged, this, &AccountView::showSource);
    connect(&m_minutes, &QTimer::timeout, this, &AccountView::refresh);
    m_minutes.start(std::chrono::minutes(1));
    refresh();
}

AccountView::~AccountView() = default;

void AccountView::refresh()
{
    const std::optional<Account> &account = m_session.wallet().account();
    for (QWidget *known :
         {static_cast<QWidget *>(m_ui->levelLabel), static_cast<QWidget *>(m_ui->levelProgress),
          static_cast<QWidget *>(m_ui->experienceLabel), static_cast<QWidget *>(m_ui->plusesLabel),
          static_cast<QWidget *>(m_ui->allowancesLabel)})
        known->setVisible(account.has_value());
    if (!account) {
        showUnknown();
        return;
    }
    showBalance(*account);
    showLevel(*account);
    showAllowances(*account);
    showSource();
}

void AccountView::showUnknown()
{
    m_ui->balanceLabel->setText(m_format.amountOrUnknown(std::nullopt));
    m_ui->pendingLabel->hide();
    m_ui->sourceLabel->setText(tr("The platform has not told your account yet."));
}

void AccountView::showBalance(const Account &account)
{
    m_ui->balanceLabel->setText(m_format.amountWithUnit(account.balance));
    const std::optional<Money> after = m_session.wallet().balanceAfterPending();
    const bool differs = after && *after != account.balance;
    m_ui->pendingLabel->setVisible(differs);
    if (differs)
        //: %1: an amount with its unit
        m_ui->pendingLabel->setText(
            tr("%1 after what waits to be sent").arg(m_format.amountWithUnit(*after)));
}

void AccountView::showLevel(const Account &account)
{
    //: %1: a level; LVL is the platform's term
    m_ui->levelLabel->setText(tr("LVL %1").arg(m_format.number(account.level)));
    const Rulebook rules = m_session.wallet().rules().value_or(Rulebook());
    const int start = int(std::min<qint64>(rules.experienceOfLevel(account.level), account.nextLevelAt));
    m_ui->levelProgress->setRange(0, std::max(1, account.nextLevelAt - start));
    m_ui->levelProgress->setValue(std::clamp(account.experience - start, 0, m_ui->levelProgress->maximum()));
    //: %1: experience that is there, %2: experience at which the next level starts, %3: that level
    const QString words = tr("%1 of %2 experience to LVL %3")
                              .arg(m_format.number(account.experience), m_format.number(account.nextLevelAt),
                                   m_format.number(account.level + 1));
    m_ui->experienceLabel->setText(words);
    m_ui->levelProgress->setAccessibleDescription(words);
}

void AccountView::showAllowances(const Account &account)
{
    const qint64 seconds = m_session.clock().now().secsTo(account.plusesResetAt);
    QString pluses = tr("%Ln Plus(es) left", "for today", account.plusesLeft);
    if (seconds > 0)
        //: %1: "7 Pluses left", %2: a span such as "5 h 12 min"
        pluses = tr("%1 · back in %2").arg(pluses, m_format.span(seconds));
    m_ui->plusesLabel->setText(pluses);
    //: %1: "20 paid likes left", %2: "10 comment rewards left"
    m_ui->allowancesLabel->setText(
        tr("%1 · %2").arg(tr("%Ln paid like(s) left", "for today", account.paidLikesLeft),
                          tr("%Ln comment reward(s) left", "for today", account.commentRewardsLeft)));
}

void AccountView::showSource()
{
    if (!m_session.wallet().account())
        return;
    const Connection &connection = m_session.scheduler().connection();
    const ProvenanceWords words(m_format);
    const QString reported = words.of({Provenance::Kind::Reported, connection.refreshedAt});
    m_ui->sourceLabel->setText(reported);
    for (QLabel *label : {m_ui->balanceLabel, m_ui->levelLabel, m_ui->experienceLabel, m_ui->plusesLabel,
                          m_ui->allowancesLabel})
        tellSource(label, reported);
    tellSource(m_ui->pendingLabel, words.of({Provenance::Kind::Estimated, std::nullopt}));
}

/// For the mouse and for a screen reader.
void AccountView::tellSource(QWidget *figure, const QString &words)
{
    figure->setToolTip(words);
    figure->setAccessibleDescription(words);
}

} // namespace farthing
