// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/messagebar.h"

#include "ui_messagebar.h"

#include <QtGui/QAccessible>

#include <utility>

namespace farthing {

MessageBar::MessageBar(const Theme &theme, QWidget *parent)
    : QFrame(parent), m_theme(theme), m_ui(new Ui::MessageBar)
{
    m_ui->setupUi(this);
    m_life.setSingleShot(true);
    connect(&m_life, &QTimer::timeout, this, &MessageBar::dismiss);
    connect(m_ui->closeButton, &QToolButton::clicked, this, [this] {
        dismiss();
        emit closed();
    });
    connect(m_ui->actionButton, &QPushButton::clicked, this, [this] {
        // The action may show the next message: this one has to be gone before.
        const std::function<void()> action = std::exchange(m_message.action, {});
        dismiss();
        if (action)
            action();
    });
    connect(&theme, &Theme::changed, this, &MessageBar::showPicture);
    hide();
}

MessageBar::~MessageBar() = default;

void MessageBar::showMessage(const Message &message)
{
    m_message = message;
    m_ui->text->setText(message.text);
    m_ui->actionButton->setVisible(!message.actionText.isEmpty());
    m_ui->actionButton->setText(message.actionText);
    showPicture();
    m_life.stop();
    if (message.lasting)
        m_life.start(*message.lasting);
    show();
    QAccessibleEvent event(m_ui->text, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void MessageBar::showError(const AppError &error)
{
    showMessage({Message::Kind::Error, error.userText, {}, {}, {}});
}

void MessageBar::turnPage()
{
    if (m_message.kind != Message::Kind::Undo)
        dismiss();
}

void MessageBar::dismiss()
{
    m_life.stop();
    m_message = {};
    hide();
}

void MessageBar::dismissUndo()
{
    if (m_message.kind == Message::Kind::Undo)
        dismiss();
}

void MessageBar::showPicture()
{
    const Tokens &tokens = m_theme.tokens();
    QString name = QStringLiteral("info");
    QColor color = tokens.accent;
    switch (m_message.kind) {
    case Message::Kind::Info:
        break;
    case Message::Kind::Warning:
        name = QStringLiteral("warning");
        color = tokens.wait;
        break;
    case Message::Kind::Error:
        name = QStringLiteral("error");
        color = tokens.loss;
        break;
    case Message::Kind::Undo:
        name = QStringLiteral("check");
        color = tokens.gain;
        break;
    }
    m_ui->picture->setPixmap(m_theme.pixmap(name, color, metrics::icon, devicePixelRatioF()));
    m_ui->closeButton->setIcon(m_theme.icon(QStringLiteral("close")));
}

} // namespace farthing
