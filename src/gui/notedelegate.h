// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/theme.h"

#include <QtWidgets/QStyledItemDelegate>

namespace farthing {

/// Paints a note: the marked words beside a bar in the colour of the mark, what was written to them, and of
/// which article it is. All rows are of one height.
class NoteDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// `theme` outlives the delegate.
    explicit NoteDelegate(const Theme &theme, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const Theme &m_theme;
};

} // namespace farthing
