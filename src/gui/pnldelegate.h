// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/rowbuttonsdelegate.h"

namespace farthing {

/// Paints the profit and loss of a post: names at one side, figures lined up at the other, a line above each
/// sum.
class PnlDelegate : public RowButtonsDelegate
{
    Q_OBJECT

public:
    using RowButtonsDelegate::RowButtonsDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    int buttonAt(const QStyleOptionViewItem &, const QModelIndex &, QPoint) const override { return none; }
    QString hint(const QModelIndex &index, int button) const override;

private:
    QFont fontOf(const QModelIndex &index) const;
    static int airAbove(const QModelIndex &index);
};

} // namespace farthing
