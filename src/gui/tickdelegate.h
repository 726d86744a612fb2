// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/twolinesdelegate.h"

namespace farthing {

/// Paints a row of `TwoLines` with a tick before it; a click anywhere on the row, or Space, sets it and takes
/// it away.
class TickDelegate : public TwoLinesDelegate
{
    Q_OBJECT

public:
    using TwoLinesDelegate::TwoLinesDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;

    using TwoLinesDelegate::paint;

protected:
    int indent() const override;
};

} // namespace farthing
