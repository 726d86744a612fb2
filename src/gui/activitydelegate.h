// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/rowbuttonsdelegate.h"

namespace farthing {

/// What can be pressed in a row of the activity list.
enum ActivityButton { UndoActivity, RetryActivity, DiscardActivity, EditActivity };

/// Paints an act: what it is, where it stands in words and colour, its money, the reason, and what can be
/// done.
class ActivityDelegate : public RowButtonsDelegate
{
    Q_OBJECT

public:
    using RowButtonsDelegate::RowButtonsDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    int buttonAt(const QStyleOptionViewItem &option, const QModelIndex &index,
                 QPoint position) const override;
    QString hint(const QModelIndex &index, int button) const override;

    using RowButtonsDelegate::paint;

private:
    /// Where everything stands, from the row's own corner and from left to right.
    struct Shape
    {
        QRect what;
        QRect state;
        QRect reason;
        QList<RowButton> buttons;
        int height = 0;
    };

    Shape shape(const QStyleOptionViewItem &option, const QModelIndex &index) const;
    static QList<RowButton> buttons(const QModelIndex &index);
};

} // namespace farthing
