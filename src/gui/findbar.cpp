// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/findbar.h"

#include "ui_findbar.h"

#include <QtGui/QAccessible>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QAbstractButton>

namespace farthing {

FindBar::FindBar(const Theme &theme, QWidget *parent) : QFrame(parent), m_theme(theme), m_ui(new Ui::FindBar)
{
    m_ui->setupUi(this);
    setObjectName(QStringLiteral("findBar"));
    m_ui->findPreviousButton->setToolTip(m_ui->findPreviousButton->accessibleName());
    m_ui->findNextButton->setToolTip(m_ui->findNextButton->accessibleName());
    connect(m_ui->findField, &QLineEdit::textChanged, this, &FindBar::wordsChanged);
    connect(m_ui->findNextButton, &QToolButton::clicked, this, &FindBar::nextWanted);
    connect(m_ui->findPreviousButton, &QToolButton::clicked, this, &FindBar::previousWanted);
    connect(m_ui->findCloseButton, &QToolButton::clicked, this, &FindBar::left);
    connect(&theme, &Theme::changed, this, &FindBar::showIcons);
    showIcons();
    hide();
}

FindBar::~FindBar() = default;

void FindBar::showIcons()
{
    m_ui->findPreviousButton->setIcon(m_theme.icon(QStringLiteral("chevron-up")));
    m_ui->findNextButton->setIcon(m_theme.icon(QStringLiteral("collapse")));
    m_ui->findCloseButton->setIcon(m_theme.icon(QStringLiteral("close")));
}

void FindBar::begin(const QString &words)
{
    show();
    if (!words.isEmpty())
        m_ui->findField->setText(words);
    m_ui->findField->selectAll();
    m_ui->findField->setFocus(Qt::ShortcutFocusReason);
}

QString FindBar::words() const
{
    return m_ui->findField->text();
}

void FindBar::say(const QString &state, bool nothing)
{
    if (m_ui->findState->text() == state)
        return;
    m_ui->findState->setText(state);
    setLook(m_ui->findState, nothing ? QStringLiteral("loss") : QStringLiteral("secondary"));
    if (state.isEmpty() || !isVisible())
        return;
    QAccessibleEvent event(m_ui->findState, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    auto *button = qobject_cast<QAbstractButton *>(focusWidget());
    if (event->key() == Qt::Key_Escape)
        emit left();
    else if (enter && button)
        button->click();
    else if (enter && event->modifiers().testFlag(Qt::ShiftModifier))
        emit previousWanted();
    else if (enter)
        emit nextWanted();
    else
        QFrame::keyPressEvent(event);
}

} // namespace farthing
