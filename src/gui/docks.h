// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/theme.h"

#include <QtCore/QObject>
#include <QtCore/QTimer>
#include <QtWidgets/QDockWidget>

QT_BEGIN_NAMESPACE
class QMainWindow;
QT_END_NAMESPACE

namespace farthing {

/// The panels around the article: they move, float, hide and are remembered. In a narrow window those on the
/// right step back, and come one at a time when asked for.
class Docks : public QObject
{
    Q_OBJECT

public:
    static constexpr int narrowWidth = 1100;

    Docks(QMainWindow &window, const Theme &theme, QWidget *posts, QWidget *comments, QWidget *earnings,
          QWidget *activity);

    QDockWidget *posts() const { return m_posts; }
    QDockWidget *comments() const { return m_comments; }
    QDockWidget *earnings() const { return m_earnings; }
    QDockWidget *activity() const { return m_activity; }
    /// What shows and hides each, in the order of the View menu.
    QList<QAction *> toggles() const;
    /// What a narrow window offers in its top bar.
    QList<QAction *> narrowToggles() const;

    bool isNarrow() const { return m_narrow; }
    /// The window got this wide.
    void fit(int width);
    /// Where everything stands, and back.
    QByteArray state() const;
    void restore(const QByteArray &state);

public slots:
    void showActivity();
    /// Brings a panel to the front, and the keyboard to it where it is asked for.
    void showComments(bool takeKeyboard = true);
    void showEarnings();
    /// The same for any of them; its panel may still wait for the first paint of the article.
    static void bring(QDockWidget *dock, bool takeKeyboard = true);

signals:
    void narrowChanged(bool narrow);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QDockWidget *add(QWidget *panel, const QString &name, const QString &title, const QString &icon,
                     Qt::DockWidgetArea area);
    void keepWide();
    void enterNarrow();
    void leaveNarrow();
    void colourIcons();

    QMainWindow &m_window;
    const Theme &m_theme;
    QDockWidget *m_posts;
    QDockWidget *m_comments;
    QDockWidget *m_earnings;
    QDockWidget *m_activity;
    bool m_narrow = false;
    QByteArray m_wide; ///< how it stands, or stood before the window became narrow
    QTimer m_keeping;  ///< calls keepWide in the next turn, when everything has its place
};

} // namespace farthing
