// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/keymap.h"
#include "gui/theme.h"

#include <QtWidgets/QDialog>

#include <memory>

QT_BEGIN_NAMESPACE
class QTreeWidgetItem;
namespace Ui {
class ShortcutsWindow;
}
QT_END_NAMESPACE

namespace farthing {

/// All commands with their keys, as the menus group them, and what changes the keys of the chosen one. What
/// is chosen counts at once; a key that another command has is only taken when somebody says so.
class ShortcutsWindow : public QDialog
{
    Q_OBJECT

public:
    ShortcutsWindow(KeyMap &keys, const Theme &theme, QWidget *parent);
    ~ShortcutsWindow() override;

    /// Makes this command the current one, where it can be seen.
    void choose(const QString &name);

private:
    void connectParts();
    void fill();
    void addRow(QTreeWidgetItem *group, const Command &command);
    void showKeys();
    void showRow(QTreeWidgetItem *item, const Command &command);
    void filter();
    bool fits(const Command &command, const QString &typed) const;
    QString current() const;
    void showCurrent();
    void dropOwnKeys();
    void showOwnKeys(const Command &command);
    void showNote(const Command &command);
    void removeKey(const QKeySequence &key);
    void propose(bool alone);
    void take();
    void endClash();
    void askForAllUsual();

    KeyMap &m_keys;
    std::unique_ptr<Ui::ShortcutsWindow> m_ui;
    QFont m_strong;
    QList<QWidget *> m_ownKeys;     ///< one for each key of the current command
    QList<QKeySequence> m_proposed; ///< waits until it is said what becomes of the other command
    QString m_taker;                ///< for which command
};

} // namespace farthing
