// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/library.h"

#include <QtCore/QObject>

QT_BEGIN_NAMESPACE
class QDockWidget;
class QMainWindow;
QT_END_NAMESPACE

namespace farthing {

class Actions;
class ArticlePane;
class CommentsPanel;
class Docks;
class Panes;
class PostsPanel;
class Settings;
class TopBar;

/// Going about in the main window by keyboard: the lists, the parts of the window, and reading on to the end
/// of an article and beyond it.
class Navigation : public QObject
{
    Q_OBJECT

public:
    /// What it stands between; all outlive it.
    struct Parts
    {
        QMainWindow &window;
        Settings &settings;
        Actions &actions;
        TopBar &bar;
        PostsPanel &posts;
        ArticlePane &article;
        Docks &docks;
    };
    explicit Navigation(const Parts &parts);

private:
    void connectLists();
    void connectReading();
    void connectPanes();
    void goTo(QDockWidget *dock);
    void readBeyond();

    Parts m_parts;
    Panes *m_panes;
};

} // namespace farthing
