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
    /// As if somebody had typed it.
    void setSearch(const QString &text);
    /// Opens from a button at the end of the bar, and by F10.
    void setMenu(QMenu *menu);
    /// What shows and hides panels while there is no room for them.
    void setPanelToggles(const QList<QAction *> &toggles);

public slots:
    void focusSearch();
    void clearSearch();
    void showPanelToggles(bool shown);

signals:
    /// Somebody types in the field.
    void searchChanged(const QString &text);
    /// Enter in the field: opens what was found.
    void searchAccepted();
    /// On to the list.
    void searchLeft();

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
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
