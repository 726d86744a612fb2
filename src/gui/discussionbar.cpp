// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/discussionbar.h"

#include <QtGui/QActionGroup>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QMenu>
#include <QtWidgets/QToolButton>

namespace farthing {

DiscussionBar::DiscussionBar(const Theme &theme, QWidget *parent)
    : QWidget(parent),
      m_theme(theme),
      m_words(new QLabel(this)),
      m_order(makeButton(QStringLiteral("commentOrderButton"))),
      m_orders(new QActionGroup(this)),
      m_layout(new QHBoxLayout(this))
{
    m_layout->setContentsMargins(metrics::edge, 0, metrics::inside, 4);
    m_layout->setSpacing(0);
    m_words->setObjectName(QStringLiteral("commentCountLabel"));
    m_words->setTextFormat(Qt::PlainText);
    m_words->setFont(theme.font(FontRole::Small));
    setLook(m_words, QStringLiteral("secondary"));
    m_layout->addWidget(m_words, 1);
    m_layout->addWidget(m_order);
    m_icons.append({m_order, QStringLiteral("order")});
    m_order->setPopupMode(QToolButton::InstantPopup);
    m_order->setMenu(new QMenu(m_order));
    m_order->setAccessibleName(tr("Order of the comments"));
    m_order->setToolTip(m_order->accessibleName());
    //: Order of comments
    addOrder(CommentOrder::Time, QStringLiteral("commentsOldest"), tr("Oldest first"));
    //: Order of comments
    addOrder(CommentOrder::Likes, QStringLiteral("commentsMostLiked"), tr("Most liked first"));
    connect(&theme, &Theme::changed, this, &DiscussionBar::showIcons);
    showIcons();
}

QToolButton *DiscussionBar::makeButton(const QString &name)
{
    auto *button = new QToolButton(this);
    button->setObjectName(name);
    button->setIconSize({16, 16});
    button->setFocusPolicy(Qt::TabFocus);
    setLook(button, QStringLiteral("small"));
    return button;
}

QList<QAction *> DiscussionBar::orders() const
{
    return m_orders->actions();
}

void DiscussionBar::addOrder(CommentOrder order, const QString &name, const QString &text)
{
    QAction *action = m_orders->addAction(text);
    action->setObjectName(name + QStringLiteral("Action"));
    action->setCheckable(true);
    action->setData(int(order));
    m_order->menu()->addAction(action);
    connect(action, &QAction::triggered, this, [this, order] { emit orderChosen(order); });
}

void DiscussionBar::addButton(QAction *action, const QString &icon)
{
    QToolButton *button =
        makeButton(action->objectName().replace(QStringLiteral("Action"), QStringLiteral("Button")));
    button->setDefaultAction(action);
    button->setAccessibleName(action->text());
    m_layout->insertWidget(m_layout->indexOf(m_order), button);
    m_icons.append({button, icon});
    showIcons();
}

void DiscussionBar::setWords(const QString &words)
{
    m_words->setText(words);
}

void DiscussionBar::setWalkable(bool walkable)
{
    for (const auto &[button, icon] : std::as_const(m_icons))
        button->setVisible(walkable);
}

void DiscussionBar::setOrder(CommentOrder order)
{
    for (QAction *action : m_orders->actions())
        action->setChecked(action->data().toInt() == int(order));
}

void DiscussionBar::showIcons()
{
    for (const auto &[button, icon] : std::as_const(m_icons)) {
        if (button->defaultAction())
            button->defaultAction()->setIcon(m_theme.icon(icon));
        else
            button->setIcon(m_theme.icon(icon));
    }
}

} // namespace farthing
