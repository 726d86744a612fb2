// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/spendinglimitsdialog.h"

#include "core/future.h"
#include "domain/explain.h"
#include "gui/moneyedit.h"
#include "gui/theme.h"
#include "sync/outbox.h"
#include "sync/session.h"
#include "sync/wallet.h"
#include "ui_spendinglimitsdialog.h"

#include <QtWidgets/QPushButton>

namespace farthing {

namespace {

// Columns of the table: the kind, then used and limit of the day, then of the month.
constexpr int columnsOfPeriod = 2;
constexpr int fieldWidth = 112;

} // namespace

SpendingLimitsDialog::SpendingLimitsDialog(Session &session, const Format &format, QWidget *parent)
    : QDialog(parent),
      m_session(session),
      m_format(format),
      m_ui(std::make_unique<Ui::SpendingLimitsDialog>())
{
    m_ui->setupUi(this);
    setAttribute(Qt::WA_DeleteOnClose);
    addRows();
    // Qt's own words exist in fewer languages than ours.
    //: Button of a dialog: keeps what was changed
    m_ui->buttons->button(QDialogButtonBox::Save)->setText(tr("Save"));
    setLook(m_ui->buttons->button(QDialogButtonBox::Save), QStringLiteral("primary"));
    //: Button of a dialog
    m_ui->buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    //: Button: empties every limit
    QPushButton *clear = m_ui->buttons->addButton(tr("No limits"), QDialogButtonBox::ResetRole);
    clear->setObjectName(QStringLiteral("clearLimitsButton"));
    clear->setAutoDefault(false);
    connect(clear, &QPushButton::clicked, this, &SpendingLimitsDialog::clearAll);
    connect(m_ui->buttons, &QDialogButtonBox::accepted, this, &SpendingLimitsDialog::save);
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(&session.outbox(), &Outbox::spendingChanged, this, &SpendingLimitsDialog::showUsed);
    const SpendCaps &caps = session.outbox().spending().caps;
    for (const SpendKind kind : spendKinds)
        for (const SpendPeriod period : spendPeriods)
            m_caps.at(kind, period)->setValue(caps.at(kind, period));
    showUsed();
    m_caps.at(spendKinds.front(), spendPeriods.front())->setFocus(Qt::OtherFocusReason);
}

SpendingLimitsDialog::~SpendingLimitsDialog() = default;

void SpendingLimitsDialog::addRows()
{
    for (const SpendKind kind : spendKinds) {
        const int row = int(kind) + 1;
        auto *title = new QLabel(spendKindTitle(kind), this);
        title->setTextFormat(Qt::PlainText);
        setLook(title, kind == SpendKind::All ? QStringLiteral("strong") : QString());
        m_ui->table->addWidget(title, row, 0);
        for (const SpendPeriod period : spendPeriods) {
            const int column = 1 + int(period) * columnsOfPeriod;
            auto *used = new QLabel(this);
            used->setTextFormat(Qt::PlainText);
            used->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
            setLook(used, QStringLiteral("secondary"));
            auto *cap = new MoneyEdit(m_format, this);
            cap->setObjectName(QStringLiteral("cap%1%2").arg(int(kind)).arg(int(period)));
            cap->setAccessibleName(spendCapTitle(kind, period));
            //: In a field that is empty
            cap->setPlaceholderText(tr("no limit"));
            cap->setMinimumWidth(fieldWidth);
            connect(cap, &QLineEdit::textEdited, this, &SpendingLimitsDialog::describe);
            m_ui->table->addWidget(used, row, column);
            m_ui->table->addWidget(cap, row, column + 1);
            m_used.at(kind, period) = used;
            m_caps.at(kind, period) = cap;
        }
    }
}

void SpendingLimitsDialog::showUsed()
{
    const Spending &spending = m_session.outbox().spending();
    for (const SpendKind kind : spendKinds) {
        for (const SpendPeriod period : spendPeriods) {
            const QString used = m_format.amount(spending.spent.at(kind, period));
            m_used.at(kind, period)->setText(used);
            //: Of a limit; %1: an amount
            m_caps.at(kind, period)->setAccessibleDescription(tr("%1 used").arg(used));
        }
    }
    const QDateTime opens(spending.day.addDays(1), QTime(0, 0), Qt::UTC);
    //: %1: a date with a time
    m_ui->dayLabel->setText(
        tr("Amounts are in Twei. Days and months are the platform's; this day ends on %1. What "
           "waits to be sent counts from the click, and what you spent on other devices counts, too.")
            .arg(m_format.dateTime(opens)));
    const bool known = m_session.wallet().account().has_value();
    m_ui->buttons->button(QDialogButtonBox::Save)->setEnabled(known);
    if (!known)
        showNotice(tr("Limits belong to an account. Sign in first."), QStringLiteral("wait"));
    else
        describe();
}

/// Says what is about to happen while it is typed; a field that is half written is nobody's mistake yet.
void SpendingLimitsDialog::describe()
{
    SpendCaps caps;
    for (const SpendKind kind : spendKinds)
        for (const SpendPeriod period : spendPeriods)
            caps.at(kind, period) = m_caps.at(kind, period)->value().valueOr(std::nullopt);
    showNotice(lowered(caps), QStringLiteral("wait"));
}

QString SpendingLimitsDialog::lowered(const SpendCaps &caps) const
{
    const Spending &spending = m_session.outbox().spending();
    for (const SpendPeriod period : {SpendPeriod::Month, SpendPeriod::Day}) {
        for (const SpendKind kind : spendKinds) {
            const std::optional<Money> &cap = caps.at(kind, period);
            const Money used = spending.spent.at(kind, period);
            if (!cap || used.isZero() || used < *cap)
                continue;
            const QString title = spendCapTitle(kind, period);
            return period == SpendPeriod::Day
                       //: %1: "Daily limit for Minuses", %2: an amount
                       ? tr("%1: %2 are used already, so nothing more can be spent until the day ends.")
                             .arg(title, m_format.amount(used))
                       //: %1: "Monthly limit for Minuses", %2: an amount
                       : tr("%1: %2 are used already, so nothing more can be spent until the month ends.")
                             .arg(title, m_format.amount(used));
        }
    }
    return {};
}

void SpendingLimitsDialog::showNotice(const QString &text, const QString &look)
{
    m_ui->noticeLabel->setText(text);
    setLook(m_ui->noticeLabel, look);
}

void SpendingLimitsDialog::clearAll()
{
    for (const SpendKind kind : spendKinds)
        for (const SpendPeriod period : spendPeriods)
            m_caps.at(kind, period)->setValue(std::nullopt);
    describe();
}

std::optional<SpendCaps> SpendingLimitsDialog::written()
{
    SpendCaps caps;
    for (const SpendKind kind : spendKinds) {
        for (const SpendPeriod period : spendPeriods) {
            MoneyEdit *field = m_caps.at(kind, period);
            const Result<std::optional<Money>> value = field->value();
            if (!value) {
                //: %1: "Daily limit for Minuses", %2: what is wrong with it, a sentence
                showNotice(tr("%1: %2").arg(spendCapTitle(kind, period), value.error().userText),
                           QStringLiteral("loss"));
                field->setFocus(Qt::OtherFocusReason);
                field->selectAll();
                return std::nullopt;
            }
            caps.at(kind, period) = *value;
        }
    }
    return caps;
}

void SpendingLimitsDialog::save()
{
    const std::optional<SpendCaps> caps = written();
    if (!caps)
        return;
    whenDone(m_session.outbox().setSpendCaps(*caps), this, [this](const Result<void> &kept) {
        if (kept)
            accept();
        else
            showNotice(kept.error().userText, QStringLiteral("loss"));
    });
}

} // namespace farthing
