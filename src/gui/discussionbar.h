// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/commentplace.h"
#include "gui/theme.h"

#include <QtWidgets/QWidget>

QT_BEGIN_NAMESPACE
class QAction;
class QActionGroup;
class QBoxLayout;
class QLabel;
class QToolButton;
QT_END_NAMESPACE

namespace farthing {

/// The head of the comments: how many there are, the way from one thread to the next and to what is new, and
/// in which order they stand.
class DiscussionBar : public QWidget
{
    Q_OBJECT

public:
    /// `theme` outlives the bar.
    explicit DiscussionBar(const Theme &theme, QWidget *parent = nullptr);

    /// A button for what a key does, too; `icon` is one of ours.
    void addButton(QAction *action, const QString &icon);
    void setWords(const QString &words);
    /// Whether there is anything to walk through.
    void setWalkable(bool walkable);
    void setOrder(CommentOrder order);
    QList<QAction *> orders() const;

signals:
    void orderChosen(farthing::CommentOrder order);

private:
    QToolButton *makeButton(const QString &name);
    void addOrder(CommentOrder order, const QString &name, const QString &text);
    void showIcons();

    const Theme &m_theme;
    QLabel *m_words;
    QToolButton *m_order;
    QActionGroup *m_orders;
    QBoxLayout *m_layout;
    QList<std::pair<QToolButton *, QString>> m_icons;
};

} // namespace farthing
