// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/navigation.h"

#include "gui/actions.h"
#include "gui/articlepane.h"
#include "gui/articleview.h"
#include "gui/docks.h"
#include "gui/panes.h"
#include "gui/postspanel.h"
#include "gui/searchpanel.h"
#include "gui/topbar.h"
#include "settings/settings.h"

#include <QtWidgets/QMainWindow>
#include <QtWidgets/QMenu>
#include <QtWidgets/QStatusBar>

namespace farthing {

Navigation::Navigation(const Parts &parts) : QObject(&parts.window), m_parts(parts), m_panes(new Panes(this))
{
    connectLists();
    connectReading();
    connectPanes();
}

void Navigation::connectLists()
{
    Actions &actions = m_parts.actions;
    connect(&actions, &Actions::listChosen, this, [this](PostList list) {
        m_parts.docks.posts()->show();
        m_parts.posts.setList(list);
        m_parts.posts.focusList();
    });
    connect(&m_parts.posts, &PostsPanel::listChanged, &actions, &Actions::checkList);
    actions.checkList(m_parts.posts.list());
}

void Navigation::connectReading()
{
    Actions &actions = m_parts.actions;
    for (QWidget *reader : {static_cast<QWidget *>(&m_parts.article.view()), m_parts.posts.listWidget(),
                            m_parts.posts.search().listWidget()})
        reader->addActions({actions.readOn, actions.readBack});
    connect(actions.readOn, &QAction::triggered, &m_parts.article, &ArticlePane::readOn);
    connect(actions.readBack, &QAction::triggered, &m_parts.article, &ArticlePane::readBack);
    connect(&m_parts.article, &ArticlePane::endReached, this, &Navigation::readBeyond);
    connect(&actions, &Actions::endOfArticleChosen, this,
            [this](const QString &what) { m_parts.settings.setEndOfArticle(what); });
    actions.checkEndOfArticle(m_parts.settings.endOfArticle());
}

void Navigation::readBeyond()
{
    const QString what = m_parts.settings.endOfArticle();
    // Where nothing is open there is no end to stay at.
    if (what == QLatin1String("nothing") && !m_parts.article.current().isEmpty())
        return;
    if (what == QLatin1String("post"))
        m_parts.posts.openNext();
    else
        m_parts.posts.openNextUnread();
}

void Navigation::connectPanes()
{
    Actions &actions = m_parts.actions;
    Docks &docks = m_parts.docks;
    m_panes->add(&m_parts.bar, &m_parts.bar);
    m_panes->add(docks.posts(), docks.posts()->widget());
    m_panes->add(m_parts.window.centralWidget(), &m_parts.article);
    for (QDockWidget *dock : {docks.comments(), docks.earnings(), docks.activity()})
        m_panes->add(dock, dock->widget());
    m_panes->add(m_parts.window.statusBar(), m_parts.window.statusBar());
    connect(actions.nextPane, &QAction::triggered, this, [this] { m_panes->cycle(1); });
    connect(actions.previousPane, &QAction::triggered, this, [this] { m_panes->cycle(-1); });
    connect(actions.openMenu, &QAction::triggered, &m_parts.bar, &TopBar::openMenu);
    connect(actions.goToPosts, &QAction::triggered, this, [this] {
        m_parts.docks.posts()->show();
        m_parts.posts.focusList();
    });
    connect(actions.goToArticle, &QAction::triggered, this,
            [this] { m_panes->enter(m_parts.window.centralWidget()); });
    connect(actions.goToComments, &QAction::triggered, this, [this] { goTo(m_parts.docks.comments()); });
    connect(actions.goToEarnings, &QAction::triggered, this, [this] { goTo(m_parts.docks.earnings()); });
    connect(actions.goToActivity, &QAction::triggered, this, [this] { goTo(m_parts.docks.activity()); });
}

void Navigation::goTo(QDockWidget *dock)
{
    Docks::bring(dock, false);
    m_panes->enter(dock);
}

} // namespace farthing
