// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/rowbuttonsdelegate.h"

namespace farthing {

/// Paints a bought report: the headline with the total at its other end, and when it was bought below.
class VaultDelegate : public RowButtonsDelegate
{
    Q_OBJECT

public:
    using RowButtonsDelegate::RowButtonsDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    int buttonAt(const QStyleOptionViewItem &, const QModelIndex &, QPoint) const override { return none; }
    QString hint(const QModelIndex &index, int button) const override;
};

} // namespace farthing
