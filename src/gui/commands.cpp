// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/commands.h"

#include "gui/commandpanel.h"
#include "settings/settings.h"

#include <QtGui/QAction>
#include <QtWidgets/QApplication>
#include <QtWidgets/QStackedWidget>

namespace farthing {

Commands::Commands(KeyMap &keys, Settings &settings, const Theme &theme, TopBar &field, QStackedWidget &place)
    : QObject(&place),
      m_settings(settings),
      m_field(&field),
      m_place(place),
      m_panel(new CommandPanel(keys, settings, theme, &place))
{
    m_place.addWidget(m_panel);
    connect(m_panel, &CommandPanel::chosen, this, &Commands::perform);
    connect(&field, &TopBar::commandsLeft, this, &Commands::leave);
    connect(&field, &TopBar::commandMoved, this, [this](int by, bool page) {
        m_panel->move(by, page);
        m_field->describeCommand(m_panel->currentText());
    });
    connect(qApp, &QApplication::focusChanged, this, &Commands::noteFocus);
}

void Commands::noteFocus(QWidget *before, QWidget *now)
{
    // From nowhere or to nowhere: a window comes or goes, and the field may be half gone with it.
    if (before && now && m_field && m_field->hasInField(now) && !m_field->hasInField(before))
        m_before = before;
}

bool Commands::isShown() const
{
    return m_place.currentWidget() == m_panel;
}

bool Commands::show(const QString &text)
{
    const bool wanted = TopBar::isForCommands(text);
    if (wanted)
        m_panel->setText(text.trimmed().mid(1));
    if (wanted || isShown()) {
        m_place.setCurrentIndex(wanted ? m_place.indexOf(m_panel) : 0);
        m_field->describeCommand(wanted ? m_panel->currentText() : QString());
    }
    return wanted;
}

void Commands::run()
{
    m_panel->run();
}

void Commands::leave()
{
    if (m_before && m_before->isVisible())
        m_before->setFocus(Qt::OtherFocusReason);
    else
        emit m_field->searchLeft();
}

/// Some commands are about what has the keyboard, so it goes back first.
void Commands::perform(QAction *action, const QString &name)
{
    if (!name.isEmpty()) {
        QStringList recent = m_settings.recentCommands();
        recent.removeAll(name);
        recent.prepend(name);
        m_settings.setRecentCommands(recent);
    }
    const QPointer<QAction> kept = action;
    m_field->clearSearch();
    leave();
    if (kept)
        kept->trigger();
}

} // namespace farthing
