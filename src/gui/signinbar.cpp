// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/signinbar.h"

#include "ui_signinbar.h"

namespace farthing {

SignInBar::SignInBar(QWidget *parent) : QFrame(parent), m_ui(new Ui::SignInBar)
{
    m_ui->setupUi(this);
    setPlatform({});
    m_ui->signInButton->setEnabled(false);
    connect(m_ui->tokenField, &QLineEdit::textChanged, this,
            [this](const QString &text) { m_ui->signInButton->setEnabled(!text.trimmed().isEmpty()); });
    connect(m_ui->tokenField, &QLineEdit::returnPressed, this, &SignInBar::submit);
    connect(m_ui->signInButton, &QPushButton::clicked, this, &SignInBar::submit);
}

SignInBar::~SignInBar() = default;

void SignInBar::setPlatform(const QString &name)
{
    m_ui->text->setText(
        name.isEmpty() ? tr("The platform does not know you. Paste the token of your account to take part.")
                       //: %1: the name of a platform
                       : tr("%1 does not know you. Paste the token of your account to take part.").arg(name));
}

void SignInBar::submit()
{
    const QString token = m_ui->tokenField->text().trimmed();
    if (token.isEmpty())
        return;
    m_ui->tokenField->clear();
    emit signInRequested(token);
}

} // namespace farthing
