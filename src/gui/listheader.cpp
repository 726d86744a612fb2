// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/listheader.h"

#include "gui/listwords.h"
#include "ui_listheader.h"

#include <QtGui/QActionGroup>
#include <QtWidgets/QMenu>

namespace farthing {

ListHeader::ListHeader(const Theme &theme, QWidget *parent)
    : QFrame(parent),
      m_theme(theme),
      m_ui(new Ui::ListHeader),
      m_menu(new QMenu(this)),
      m_sorts(new QMenu(this)),
      m_choices(new QActionGroup(this))
{
    m_ui->setupUi(this);
    setLook(this, QStringLiteral("bar"));
    for (QToolButton *button : {m_ui->filterButton, m_ui->sortButton})
        button->setFont(theme.font(FontRole::Small));
    m_menu->setObjectName(QStringLiteral("listMenu"));
    m_sorts->setObjectName(QStringLiteral("sortMenu"));
    m_ui->listMenuButton->setMenu(m_menu);
    m_ui->sortButton->setMenu(m_sorts);
    m_ui->filterButton->hide();
    connect(m_ui->filterButton, &QToolButton::clicked, this, &ListHeader::left);
    connect(m_choices, &QActionGroup::triggered, this,
            [this](const QAction *action) { emit sortChosen(PostSort(action->data().toInt())); });
    connect(&theme, &Theme::changed, this, &ListHeader::showIcons);
    showIcons();
}

ListHeader::~ListHeader() = default;

void ListHeader::showIcons()
{
    m_ui->listMenuButton->setIcon(m_theme.icon(QStringLiteral("menu")));
    m_ui->filterButton->setIcon(m_theme.icon(QStringLiteral("close")));
}

QString ListHeader::nameOf(PostSort sort)
{
    switch (sort) {
    case PostSort::Newest:
        break;
    case PostSort::Oldest:
        //: The order of a list
        return tr("Oldest first");
    case PostSort::MostComments:
        //: The order of a list
        return tr("Most comments first");
    case PostSort::BestRated:
        //: The order of a list: those with the most Pluses
        return tr("Best rated first");
    case PostSort::Shortest:
        //: The order of a list: what takes the least time to read
        return tr("Shortest first");
    case PostSort::BestEarning:
        //: The order of a list: what earns the most by the minute
        return tr("Earns most per minute");
    }
    //: The order of a list
    return tr("Newest first");
}

void ListHeader::fillSorts(const PostListQuery &query)
{
    // One of them may be what was just chosen, and go on telling so.
    const QList<QAction *> before = m_choices->actions();
    for (QAction *action : before) {
        m_sorts->removeAction(action);
        m_choices->removeAction(action);
        action->deleteLater();
    }
    for (const PostSort sort : query.sorts()) {
        QAction *action = m_choices->addAction(nameOf(sort));
        action->setCheckable(true);
        action->setChecked(sort == query.sort);
        action->setData(int(sort));
        m_sorts->addAction(action);
    }
}

void ListHeader::showQuery(const PostListQuery &query, const QString &name)
{
    fillSorts(query);
    m_ui->sortButton->setText(nameOf(query.sort));
    //: For a screen reader; %1: how a list is ordered, "Newest first"
    m_ui->sortButton->setAccessibleName(tr("Order: %1").arg(nameOf(query.sort)));
    m_ui->filterButton->setVisible(query.isFiltered());
    if (!query.isFiltered())
        return;
    const QString shown = query.tag ? ListWords::about(*query.tag) : ListWords::by(name);
    m_ui->filterButton->setText(ListWords::onButton(shown));
    //: Of the button that leaves a list; %1: what it shows, "By Ada"
    m_ui->filterButton->setAccessibleName(tr("%1: back to the list before").arg(shown));
}

} // namespace farthing
