// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>
#include <QtCore/QPersistentModelIndex>

QT_BEGIN_NAMESPACE
class QAbstractItemModel;
class QListView;
QT_END_NAMESPACE

namespace farthing {

/// Keeps the row at the top of a list on the row of pixels where it is when others come or go above it: what
/// arrives moves nothing that is being read. Belongs to the list, whose model must be set before.
class RowAnchor : public QObject
{
    Q_OBJECT

public:
    explicit RowAnchor(QListView *list);

signals:
    /// So many rows came above what is in view.
    void cameAbove(int rows);

private:
    void take();
    void takeBeside(int first, int last);
    void inserted(int first, int last);
    void hold();

    QListView *m_list;
    QPersistentModelIndex m_row; ///< at the top of the view
    int m_rowNumber = 0;         ///< its number before
    int m_top = 0;               ///< its place in the viewport, in pixels
};

} // namespace farthing
