// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/asksheet.h"

#include "core/future.h"
#include "domain/explain.h"
#include "gui/tickdelegate.h"
#include "models/askmodel.h"
#include "sync/outbox.h"
#include "sync/session.h"
#include "ui_asksheet.h"

#include <QtCore/QEvent>
#include <QtGui/QAccessible>
#include <QtGui/QShortcut>

#include <algorithm>

namespace farthing {

AskSheet::AskSheet(Session &session, const Format &format, const Theme &theme, QWidget *parent)
    : QFrame(parent),
      m_outbox(session.outbox()),
      m_format(format),
      m_theme(theme),
      m_ui(std::make_unique<Ui::AskSheet>()),
      m_model(new AskModel(session, format, this))
{
    m_ui->setupUi(this);
    hide();
    m_ui->titleLabel->setFont(theme.font(FontRole::Heading));
    m_ui->whyLabel->setFont(theme.font(FontRole::Small));
    m_ui->standingLabel->setFont(theme.font(FontRole::Small));
    m_ui->sendButton->setTheme(theme);
    m_ui->askList->setItemDelegate(new TickDelegate(theme, this));
    m_ui->askList->setModel(m_model);
    connectParts();
    showTotal();
}

AskSheet::~AskSheet() = default;

void AskSheet::connectParts()
{
    const auto colourIcon = [this] {
        m_ui->closeButton->setIcon(m_theme.icon(QStringLiteral("close")));
    };
    connect(&m_theme, &Theme::changed, this, colourIcon);
    colourIcon();
    connect(m_model, &AskModel::totalChanged, this, &AskSheet::showTotal);
    for (auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_model, signal, this, &AskSheet::followRows);
    connect(m_ui->sendButton, &QPushButton::clicked, this, &AskSheet::send);
    connect(m_ui->discardButton, &QPushButton::clicked, this, &AskSheet::discard);
    connect(m_ui->closeButton, &QToolButton::clicked, this, &AskSheet::dismiss);
    auto *escape = new QShortcut(QKeySequence(Qt::Key_Escape), this);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &AskSheet::dismiss);
}

void AskSheet::present()
{
    if (m_model->rowCount() == 0 || isVisible())
        return;
    show();
    fitHeight();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

bool AskSheet::bringUp()
{
    present();
    if (!isVisible())
        return false;
    if (QWidget *focus = window()->focusWidget(); focus && !isAncestorOf(focus))
        m_before = focus;
    m_ui->askList->setFocus(Qt::OtherFocusReason);
    if (!m_ui->askList->currentIndex().isValid())
        m_ui->askList->setCurrentIndex(m_model->index(0));
    return true;
}

void AskSheet::dismiss()
{
    const QWidget *focus = window()->focusWidget();
    const bool had = focus && isAncestorOf(focus);
    hide();
    if (had && m_before)
        m_before->setFocus(Qt::OtherFocusReason);
    m_before.clear();
}

void AskSheet::followRows()
{
    if (m_model->rowCount() == 0)
        dismiss();
    else
        fitHeight();
}

void AskSheet::fitHeight()
{
    if (m_model->rowCount() == 0)
        return;
    const int row = m_ui->askList->sizeHintForRow(0);
    const int rows = m_model->rowCount();
    // The article below keeps most of the window. Half a row more says that there are more.
    const int most = std::clamp(window()->height() / 3 / qMax(1, row), 2, rowsInSight);
    m_ui->askList->setFixedHeight(rows <= most ? rows * row : most * row + row / 2);
}

/// Why the ticked ones cannot be sent, or how things stand after them.
QString AskSheet::standing() const
{
    const Outbox::Total total = m_model->total();
    if (total.tooMuch)
        return tr("Together they cost more than you have. Take some of the ticks away.");
    if (total.stop)
        return explain(*total.stop, m_format);
    return {};
}

void AskSheet::showTotal()
{
    const QList<Outbox::Consent> consents = m_model->consents();
    const Outbox::Total total = m_outbox.totalOf(consents);
    const QString why = standing();
    m_ui->standingLabel->setText(why);
    m_ui->standingLabel->setVisible(!why.isEmpty());
    const QString cost = m_format.amountWithUnit(total.cost);
    const QString words = total.balanceAfter
                              //: On a button that sends several acts. %1: what they cost with its unit,
                              //: %2: the balance after it
                              ? tr("for %1 · %2 after").arg(cost, m_format.amount(*total.balanceAfter))
                              //: On a button that sends several acts; %1: what they cost with its unit
                              : tr("for %1").arg(cost);
    //: On a button, before the price: sends so many acts
    m_ui->sendButton->setWords(tr("Send %Ln", nullptr, int(consents.size())), words, PaidButton::Tone::Plain);
    m_ui->sendButton->setEnabled(!consents.isEmpty() && why.isEmpty() && !m_sending);
    m_ui->sendButton->setAccessibleDescription(why);
    const int droppable = int(m_model->droppable().size());
    //: Button: drops so many acts that were never sent
    m_ui->discardButton->setText(tr("Discard %Ln", nullptr, droppable));
    m_ui->discardButton->setEnabled(droppable > 0 && !m_sending);
}

void AskSheet::send()
{
    const QList<Outbox::Consent> consents = m_model->consents();
    const Money cost = m_outbox.totalOf(consents).cost;
    QList<IntentId> ids;
    for (const Outbox::Consent &consent : consents)
        ids.append(consent.id);
    m_sending = true;
    showTotal();
    whenDone(m_outbox.retryAll(consents), this, [this, ids, cost](const Result<void> &done) {
        m_sending = false;
        showTotal();
        if (done)
            emit sent(ids, cost);
        else
            emit failed(done.error());
    });
}

/// One press for all of them, and everything begins with a tick: what was written stays as a draft.
void AskSheet::discard()
{
    const QList<IntentId> ids = m_model->droppable();
    for (const IntentId &id : ids)
        whenDone(m_outbox.takeBack(id), this, [this](const Result<void> &done) {
            if (!done)
                emit failed(done.error());
        });
}

void AskSheet::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitHeight();
}

void AskSheet::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    fitHeight();
}

} // namespace farthing
