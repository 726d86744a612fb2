// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/format.h"
#include "gui/theme.h"

#include <QtCore/QTimer>
#include <QtWidgets/QFrame>

#include <memory>

QT_BEGIN_NAMESPACE
class QMenu;
class QToolButton;
namespace Ui {
class TopBar;
}
QT_END_NAMESPACE

namespace farthing {

class Session;

/// The bar above everything: the program's name, the field that finds posts, and what the account has: Pluses
/// left with the time until they return, level, balance.
class TopBar : public QFrame
{
    Q_OBJECT

public:
    TopBar(Session &session, const Format &format, const Theme &theme, QWidget *parent = nullptr);
    ~TopBar() override;

    QString searchText() const;
    /// Such a text is no search: it asks for commands.
    static bool isForCommands(const QString &text);
    /// As if somebody had typed it.
    void setSearch(const QString &text);
    /// Opens from a button at the end of the bar, and by F10.
    void setMenu(QMenu *menu);
    /// The key that leads into the field, as it is told there.
    void setSearchKey(const QString &key);
    /// What the list of commands would do at Enter, for somebody who does not see it.
    void describeCommand(const QString &words);
    bool hasInField(const QWidget *widget) const;
    /// What shows and hides panels while there is no room for them.
    void setPanelToggles(const QList<QAction *> &toggles);

public slots:
    void focusSearch();
    /// The list of commands is asked for: ">" stands in the field.
    void focusCommands();
    void openMenu();
    void clearSearch();
    void showPanelToggles(bool shown);

signals:
    /// Somebody types in the field.
    void searchChanged(const QString &text);
    /// Enter in the field: opens what was found.
    void searchAccepted();
    /// On to the list.
    void searchLeft();
    /// In the list of commands: a row, or a page, down (1) or up (-1).
    void commandMoved(int by, bool page);
    /// Escape in the list of commands.
    void commandsLeft();

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool takeKey(int key);
    bool takeCommandKey(int key);
    void showAccount();
    void showPluses();
    void showIcons();

    Session &m_session;
    const Format &m_format;
    const Theme &m_theme;
    std::unique_ptr<Ui::TopBar> m_ui;
    QList<QToolButton *> m_toggles;
    QTimer m_typing;
    QTimer m_minute;
};

} // namespace farthing
