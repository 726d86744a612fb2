// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/earningspanel.h"

#include "gui/accountview.h"
#include "gui/duplicatewarning.h"
#include "gui/intentactions.h"
#include "gui/pnldelegate.h"
#include "gui/statementdelegate.h"
#include "models/pnlmodel.h"
#include "models/provenance.h"
#include "models/statementmodel.h"
#include "sync/outbox.h"
#include "sync/session.h"
#include "sync/wallet.h"
#include "ui_earningspanel.h"

namespace farthing {

EarningsPanel::EarningsPanel(Session &session, const Format &format, const Theme &theme, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_format(format),
      m_quoteWords(format),
      m_intentWords(format),
      m_ui(std::make_unique<Ui::EarningsPanel>()),
      m_actions(new IntentActions(session.outbox(), this)),
      m_pnl(new PnlModel(format, this)),
      m_statement(new StatementModel(session.wallet(), format, session.clock(), this))
{
    m_ui->setupUi(this);
    m_warning = new DuplicateWarning(session, format, m_ui->duplicateLabel, this);
    for (QLabel *label : {m_ui->reportLabel, m_ui->priceLabel, m_ui->reportStateLabel, m_ui->duplicateLabel})
        label->setFont(theme.font(FontRole::Small));
    m_ui->buyReportButton->setTheme(theme);
    m_ui->accountLayout->insertWidget(0, new AccountView(session, format, theme, this));
    addTabs();
    addLists(theme);
    connectParts();
    refreshReport();
    refreshBuying();
}

EarningsPanel::~EarningsPanel() = default;

void EarningsPanel::addTabs()
{
    //: A tab: what the open post earned and cost
    m_ui->earningsTabs->addTab(tr("Post Profit and Loss"));
    //: A tab: the account with its statement
    m_ui->earningsTabs->addTab(tr("Account"));
    connect(m_ui->earningsTabs, &QTabBar::currentChanged, this, [this](int tab) {
        m_ui->pages->setCurrentIndex(tab);
        m_ui->reportLabel->setVisible(tab == PostTab);
    });
}

void EarningsPanel::addLists(const Theme &theme)
{
    m_ui->pnlList->setRowButtons(new PnlDelegate(theme, this));
    m_ui->pnlList->setModel(m_pnl);
    m_ui->pnlList->setWholeHeight(true);
    m_ui->statementList->setRowButtons(new StatementDelegate(m_format, theme, this));
    m_ui->statementList->setUniformItemSizes(true);
    m_ui->statementList->setModel(m_statement);
    const auto showStatement = [this] {
        m_ui->statementStack->setCurrentWidget(
            m_statement->rowCount() > 0 ? static_cast<QWidget *>(m_ui->statementList) : m_ui->statementEmpty);
    };
    connect(m_statement, &QAbstractItemModel::rowsInserted, this, showStatement);
    connect(m_statement, &QAbstractItemModel::rowsRemoved, this, showStatement);
    showStatement();
}

void EarningsPanel::connectStatement()
{
    connect(m_ui->exportButton, &QPushButton::clicked, this, &EarningsPanel::exportRequested);
    connect(m_ui->explainButton, &QPushButton::clicked, this, &EarningsPanel::explainRequested);
    connect(m_statement, &StatementModel::failed, this, &EarningsPanel::failed);
    const auto openCause = [this](const QModelIndex &index) {
        if (index.isValid())
            emit causeRequested(m_statement->at(index.row()));
    };
    connect(m_ui->statementList, &QAbstractItemView::activated, this, openCause);
    connect(m_ui->statementList, &RowButtonsView::buttonClicked, this, openCause);
}

void EarningsPanel::connectParts()
{
    connectStatement();
    connect(m_actions, &IntentActions::submitted, this, &EarningsPanel::submitted);
    connect(m_actions, &IntentActions::stopped, this, &EarningsPanel::stopped);
    connect(m_actions, &IntentActions::failed, this, &EarningsPanel::failed);
    connect(&m_session.outbox(), &Outbox::spendingChanged, this, &EarningsPanel::refreshBuying);
    connect(m_ui->buyReportButton, &PaidButton::pressedInVain, this, [this] {
        const Quote quote = m_session.outbox().quote(BuyReportAct{m_post});
        if (quote.stop && !quote.refusal && !m_underway)
            emit stopped(*quote.stop);
    });
    connect(&m_session.wallet(), &Wallet::reportsChanged, this, [this](const PostId &post) {
        if (post != m_post)
            return;
        refreshReport();
        refreshBuying();
    });
    connect(&m_session.wallet(), &Wallet::statementChanged, this, &EarningsPanel::refreshBuying);
    connect(m_warning, &DuplicateWarning::changed, this, &EarningsPanel::refreshBuying);
    connect(&m_session.wallet(), &Wallet::accountChanged, this, &EarningsPanel::refreshBuying);
    connect(&m_session.wallet(), &Wallet::rulesChanged, this, &EarningsPanel::refreshBuying);
    connect(&m_session.outbox(), &Outbox::intentChanged, this, &EarningsPanel::refreshBuying);
    connect(m_ui->buyReportButton, &QPushButton::clicked, this, &EarningsPanel::buy);
    const auto decide = [this](QPushButton *button, void (IntentActions::*what)(const IntentId &)) {
        connect(button, &QPushButton::clicked, this, [this, what] {
            if (m_underway)
                (m_actions->*what)(*m_underway);
        });
    };
    decide(m_ui->undoReportButton, &IntentActions::undo);
    connect(m_ui->retryReportButton, &QPushButton::clicked, this, [this] {
        if (m_underway)
            m_actions->retry(*m_underway, m_retryPrice);
    });
    decide(m_ui->discardReportButton, &IntentActions::discard);
}

void EarningsPanel::showPost(const PostId &post)
{
    m_post = post;
    refreshReport();
    refreshBuying();
}

void EarningsPanel::showAccount()
{
    m_ui->earningsTabs->setCurrentIndex(AccountTab);
}

void EarningsPanel::showPostEarnings()
{
    m_ui->earningsTabs->setCurrentIndex(PostTab);
}

void EarningsPanel::refreshReport()
{
    std::optional<PnlReport> report;
    if (!m_post.isEmpty()) {
        const Result<std::optional<PnlReport>> found = m_session.wallet().latestReport(m_post);
        if (!found)
            emit failed(found.error());
        report = found.valueOr(std::nullopt);
    }
    m_pnl->setReport(report);
    m_ui->reportLabel->setText(reportWords());
    //: Where the figures of a report come from. %1: date and time, %2: a number
    m_ui->reportLabel->setToolTip(
        report ? tr("Bought at %1. It holds your entries on this post up to number %2.")
                     .arg(m_format.dateTime(report->takenAt), m_format.number(report->lastEntry))
               : QString());
}

QString EarningsPanel::reportWords() const
{
    if (!m_pnl->report())
        //: In place of which report the figures come from
        return m_post.isEmpty() ? QString() : tr("no report bought");
    const QDateTime taken = m_pnl->report()->takenAt;
    if (m_format.date(taken) == m_format.date(m_session.clock().now()))
        //: Which report the figures come from; %1: a time of day
        return tr("report of today, %1").arg(m_format.time(taken));
    //: Which report the figures come from; %1: date and time
    return tr("report of %1").arg(m_format.dateTime(taken));
}

Result<std::optional<Intent>> EarningsPanel::underway() const
{
    const Result<QList<Intent>> intents = m_session.outbox().intents();
    if (!intents)
        return intents.error();
    for (const Intent &intent : *intents) {
        const auto *buying = std::get_if<BuyReportAct>(&intent.act);
        if (buying && buying->post == m_post && intent.state != Intent::State::Done)
            return std::optional(intent);
    }
    return std::optional<Intent>();
}

void EarningsPanel::refreshBuying()
{
    const Quote quote = m_session.outbox().quote(BuyReportAct{m_post});
    const bool open = !m_post.isEmpty();
    const Result<std::optional<Intent>> known = underway();
    const std::optional<Intent> intent = known.valueOr(std::nullopt);
    QString refused = open ? m_quoteWords.whyNot(quote) : QString();
    if (open && !known)
        refused = known.error().userText; // one may be under way
    m_underway = intent ? std::optional(intent->id) : std::nullopt;
    m_price = quote.cost;
    //: What a report costs; %1: an amount with its unit. Keep the platform's terms
    m_ui->priceLabel->setText(
        tr("Price for report instance: %1")
            .arg(quote.unsupportedWhy ? QStringLiteral("…") : m_format.amountWithUnit(quote.cost)));
    m_ui->priceLabel->setToolTip(ProvenanceWords(m_format).of({Provenance::Kind::Reported, std::nullopt}));
    QString after = quote.unsupportedWhy ? QString() : m_format.amount(quote.cost);
    if (quote.balanceAfter)
        //: On a button, after its name; %1: the price, %2: the balance after it
        after = tr("%1 · %2 after").arg(after, m_format.amount(*quote.balanceAfter));
    const bool canBuy = open && refused.isEmpty() && known && !intent;
    m_warning->offer(m_post, m_price, canBuy);
    m_ui->buyReportButton->setWords(m_warning->isArmed()
                                        //: On a button: buys a report, although there is one of a moment ago
                                        ? tr("Buy anyway")
                                        //: On a button: buys a report
                                        : tr("Buy"),
                                    after, PaidButton::Tone::Plain);
    //: What a button does, for a screen reader. %1: an amount with its unit
    m_ui->buyReportButton->setAccessibleName(
        tr("Buy a report for %1").arg(m_format.amountWithUnit(quote.cost)));
    if (m_warning->isArmed())
        //: What a button does, for a screen reader. %1: an amount with its unit
        m_ui->buyReportButton->setAccessibleName(
            tr("Buy a report for %1 anyway").arg(m_format.amountWithUnit(quote.cost)));
    if (!m_warning->words().isEmpty())
        //: What a button costs and why one might not press it. %1: "1 · 23.35 after", %2: sentences
        after = tr("%1. %2 Press twice to buy.").arg(after, m_warning->words());
    m_ui->buyReportButton->setAccessibleDescription(refused.isEmpty() ? after : refused);
    m_ui->buyReportButton->setEnabled(canBuy);
    m_ui->buyReportButton->setToolTip(QString());
    showBuyState(intent, refused);
}

void EarningsPanel::buy()
{
    // On a slow disk the button stays what it was until the purchase is written down, and keeps the keyboard.
    const BuyReportAct act{m_post};
    if (!m_actions->isSubmitting(act) && m_warning->takesPress())
        m_actions->submit(act, m_price);
}

void EarningsPanel::showBuyState(const std::optional<Intent> &intent, const QString &refused)
{
    const bool asks =
        intent && (intent->state == Intent::State::NeedsYou || intent->state == Intent::State::Refused);
    QString stopped;
    m_ui->undoReportButton->setVisible(intent && intent->state == Intent::State::Waiting);
    m_ui->retryReportButton->setVisible(asks);
    if (asks) {
        const Quote again = m_session.outbox().retryQuote(*intent);
        m_retryPrice = again.cost;
        m_ui->retryReportButton->setText(m_intentWords.retry(again));
        m_ui->retryReportButton->setAccessibleDescription(m_ui->retryReportButton->text());
        m_ui->retryReportButton->setEnabled(!again.stop);
        stopped = m_intentWords.retryStopped(again);
    }
    m_ui->discardReportButton->setVisible(asks);
    const TonedText words = intent ? m_intentWords.stateAndWhy(*intent) : TonedText{refused, Tone::Wait};
    //: Where the purchase of a report stands; %1: "waiting to be sent"
    const QString state = intent ? tr("Report: %1").arg(words.text) : words.text;
    m_ui->reportStateLabel->setText(
        stopped.isEmpty()
            ? state
            //: Two sentences: where the purchase of a report stands, and which limit is in its way
            : tr("%1 %2").arg(state, stopped));
    m_ui->reportStateLabel->setVisible(!words.text.isEmpty());
    setLook(m_ui->reportStateLabel,
            words.tone == Tone::Loss ? QStringLiteral("loss") : QStringLiteral("wait"));
}

} // namespace farthing
