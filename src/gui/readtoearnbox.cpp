// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/readtoearnbox.h"

#include "ui_readtoearnbox.h"

namespace farthing {

ReadToEarnBox::ReadToEarnBox(const Theme &theme, QWidget *parent)
    : QFrame(parent), m_ui(new Ui::ReadToEarnBox)
{
    m_ui->setupUi(this);
    m_ui->plusButton->setTheme(theme);
    m_ui->minusButton->setTheme(theme);
    m_ui->title->setFont(theme.font(FontRole::Heading));
    for (QLabel *label : {m_ui->timeToReadLabel, m_ui->youEarnedLabel, m_ui->earnedDateLabel,
                          m_ui->meterWords, m_ui->plusReason, m_ui->minusReason})
        label->setFont(theme.font(FontRole::Small));
    m_ui->timeToReadLabel->setBuddy(m_ui->meter);
    m_ui->timeToRead->setFont(theme.font(FontRole::Figures));
    connect(m_ui->plusButton, &QPushButton::clicked, this, &ReadToEarnBox::plusPressed);
    connect(m_ui->minusButton, &QPushButton::clicked, this, &ReadToEarnBox::minusPressed);
    connect(m_ui->minusButton, &PaidButton::pressedInVain, this, &ReadToEarnBox::minusPressed);
    // It shows the state of no article until the first one is set, and so differs from it.
    m_state.total = -1;
    setState({});
}

ReadToEarnBox::~ReadToEarnBox() = default;

void ReadToEarnBox::setState(const ReadToEarnState &state)
{
    if (state == m_state)
        return;
    m_state = state;
    m_ui->timeToRead->setText(state.timeToRead);
    m_ui->youEarned->setText(state.youEarned);
    m_ui->earnedDate->setText(state.date);
    m_ui->meter->setRange(0, qMax(1, state.total));
    m_ui->meter->setValue(state.total > 0 ? state.counted : 0);
    m_ui->meter->setAccessibleDescription(state.meterWords);
    m_ui->meterWords->setText(state.meterWords);
    //: The button that says yes to a post
    m_ui->plusButton->setWords(tr("Plus"), state.plusPrice, PaidButton::Tone::Plain);
    m_ui->plusButton->setEnabled(state.plusEnabled);
    m_ui->plusButton->setAccessibleDescription(state.plusReason);
    m_ui->plusReason->setText(state.plusReason);
    //: The button that says no to a post
    m_ui->minusButton->setWords(tr("Minus"), state.minusPrice, PaidButton::Tone::Loss);
    m_ui->minusButton->setEnabled(state.minusEnabled);
    m_ui->minusButton->setAccessibleDescription(state.minusReason);
    m_ui->minusReason->setText(state.minusReason);
    m_ui->minusReason->setVisible(!state.minusReason.isEmpty());
}

} // namespace farthing
