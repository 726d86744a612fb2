// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/rowanchor.h"

#include <QtWidgets/QListView>
#include <QtWidgets/QScrollBar>

namespace farthing {

RowAnchor::RowAnchor(QListView *list) : QObject(list), m_list(list)
{
    const QAbstractItemModel *model = list->model();
    connect(model, &QAbstractItemModel::rowsAboutToBeInserted, this, &RowAnchor::take);
    connect(model, &QAbstractItemModel::rowsAboutToBeRemoved, this, &RowAnchor::take);
    connect(model, &QAbstractItemModel::rowsAboutToBeMoved, this,
            [this](const QModelIndex &, int first, int last) { takeBeside(first, last); });
    connect(model, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &, int first, int last) { inserted(first, last); });
    connect(model, &QAbstractItemModel::rowsRemoved, this, &RowAnchor::hold);
    connect(model, &QAbstractItemModel::rowsMoved, this, &RowAnchor::hold);
}

void RowAnchor::take()
{
    m_row = QPersistentModelIndex();
    if (!m_list->isVisible())
        return;
    const QModelIndex top = m_list->indexAt(QPoint(m_list->viewport()->width() / 2, 0));
    m_row = top;
    m_rowNumber = top.row();
    m_top = m_list->visualRect(top).top();
}

/// Rows that move elsewhere take nobody along: the one below them stays where it is.
void RowAnchor::takeBeside(int first, int last)
{
    take();
    if (!m_row.isValid() || m_rowNumber < first || m_rowNumber > last)
        return;
    const QModelIndex below = m_list->model()->index(last + 1, 0, m_list->rootIndex());
    m_row = below;
    m_rowNumber = below.row();
    m_top = m_list->visualRect(below).top();
}

void RowAnchor::inserted(int first, int last)
{
    if (!m_row.isValid() || first > m_rowNumber)
        return;
    hold();
    emit cameAbove(last - first + 1);
}

void RowAnchor::hold()
{
    if (!m_row.isValid())
        return;
    // Asking for the rectangle lays the rows out anew.
    const int moved = m_list->visualRect(m_row).top() - m_top;
    if (moved != 0)
        m_list->verticalScrollBar()->setValue(m_list->verticalScrollBar()->value() + moved);
}

} // namespace farthing
