// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/popup.h"
#include "reading/headings.h"

QT_BEGIN_NAMESPACE
class QLabel;
class QTreeWidget;
class QTreeWidgetItem;
QT_END_NAMESPACE

namespace farthing {

/// The headings of the open article, indented by their level; Enter or a click goes to one.
class OutlinePopup : public Popup
{
    Q_OBJECT

public:
    explicit OutlinePopup(QWidget *parent);

    void setHeadings(const QList<ArticleHeading> &headings);
    /// Where somebody is; -1 above the first.
    void setCurrent(int heading);
    void openAt(QWidget *button);

signals:
    void chosen(int heading);

private:
    void choose(const QTreeWidgetItem *item);

    QTreeWidget *m_tree;
    QLabel *m_nothing;
    QList<QTreeWidgetItem *> m_items; ///< in the order of the headings
    int m_current = -1;
};

} // namespace farthing
