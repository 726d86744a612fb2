// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/rowbuttonsdelegate.h"

namespace farthing {

/// Paints a row of `TwoLines`: a title and a value, and below them a detail and a note. The title and the
/// detail give way.
class TwoLinesDelegate : public RowButtonsDelegate
{
    Q_OBJECT

public:
    using RowButtonsDelegate::RowButtonsDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    int buttonAt(const QStyleOptionViewItem &, const QModelIndex &, QPoint) const override { return none; }
    QString hint(const QModelIndex &index, int button) const override;

    using RowButtonsDelegate::paint;

protected:
    /// Room before the text, for what a row of another kind paints there.
    virtual int indent() const { return 0; }
};

} // namespace farthing
