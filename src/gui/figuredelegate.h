// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/theme.h"

#include <QtWidgets/QStyledItemDelegate>

namespace farthing {

/// Paints the cells of a table of figures by `FigureRole`: tabular digits, the colour of what a figure means,
/// sums in bold under a line.
class FigureDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// `theme` outlives the delegate.
    explicit FigureDelegate(const Theme &theme, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    const Theme &m_theme;
};

} // namespace farthing
