// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/statementdelegate.h"

namespace farthing {

/// Paints the rows of the explained balance: a day with its closing balance, what was earned and spent in it,
/// and below it its movements. All rows are equally high, so that a long statement is laid out at once.
class BalanceDelegate : public StatementDelegate
{
    Q_OBJECT

public:
    using StatementDelegate::StatementDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    int buttonAt(const QStyleOptionViewItem &option, const QModelIndex &index,
                 QPoint position) const override;

private:
    void paintHeading(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintSums(QPainter *painter, const QRect &line, Qt::LayoutDirection direction,
                   const QModelIndex &index) const;
};

} // namespace farthing
