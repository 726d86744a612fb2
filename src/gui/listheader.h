// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/theme.h"
#include "sync/library.h"

#include <QtWidgets/QFrame>

#include <memory>

QT_BEGIN_NAMESPACE
class QAction;
class QActionGroup;
class QMenu;
namespace Ui {
class ListHeader;
}
QT_END_NAMESPACE

namespace farthing {

/// The line above a list of posts: whose or about what they are, with the way out; their order; and the menu
/// of what can be done with all of them.
class ListHeader : public QFrame
{
    Q_OBJECT

public:
    /// `theme` outlives it.
    explicit ListHeader(const Theme &theme, QWidget *parent = nullptr);
    ~ListHeader() override;

    /// `name`: of the author, where the list is an author's.
    void showQuery(const PostListQuery &query, const QString &name);
    /// Whoever fills it does so before it opens.
    QMenu *menu() const { return m_menu; }
    /// All orders that there are; those that the shown list cannot have are disabled.
    QList<QAction *> sorts() const;

    static QString nameOf(PostSort sort);

signals:
    void sortChosen(farthing::PostSort sort);
    /// Back to the list before.
    void left();

private:
    void showIcons();
    void addSorts();
    void fillSorts(const PostListQuery &query);

    const Theme &m_theme;
    std::unique_ptr<Ui::ListHeader> m_ui;
    QMenu *m_menu;
    QMenu *m_sorts;
    QActionGroup *m_choices;
};

} // namespace farthing
