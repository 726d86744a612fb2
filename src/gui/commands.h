// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/theme.h"
#include "gui/topbar.h"

#include <QtCore/QPointer>

QT_BEGIN_NAMESPACE
class QAction;
class QStackedWidget;
QT_END_NAMESPACE

namespace farthing {

class CommandPanel;
class KeyMap;
class Settings;

/// The list of commands in the main window: a ">" in the field for searching shows it instead of the posts,
/// and what is chosen is done where the keyboard was before.
class Commands : public QObject
{
    Q_OBJECT

public:
    /// `place` shows the posts now. All outlive this; only the field may go before it, and is left alone
    /// then.
    Commands(KeyMap &keys, Settings &settings, const Theme &theme, TopBar &field, QStackedWidget &place);

    /// What stands in the field; true where it asks for commands.
    bool show(const QString &text);
    bool isShown() const;
    /// The current one.
    void run();

private:
    void noteFocus(QWidget *before, QWidget *now);
    void leave();
    void perform(QAction *action, const QString &name);

    Settings &m_settings;
    QPointer<TopBar> m_field; ///< the keyboard moves, too, while the window goes
    QStackedWidget &m_place;
    CommandPanel *m_panel;
    QPointer<QWidget> m_before; ///< where the keyboard was before it came into the field
};

} // namespace farthing
