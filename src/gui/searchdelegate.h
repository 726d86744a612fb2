// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/searchhits.h"
#include "gui/theme.h"

#include <QtGui/QTextLayout>
#include <QtWidgets/QStyledItemDelegate>

namespace farthing {

/// Paints a hit of a search: a dot and weight for unread, the headline, some words around what was found, and
/// one line of what it is. What was found is marked in both.
class SearchDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit SearchDelegate(const Theme &theme, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    /// The same for every row: a list of many thousand is laid out at once.
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    /// Answers how many lines were painted, at most `lines`.
    int paintText(QPainter *painter, const QRect &area, const QString &text, const QList<TextRange> &hits,
                  const QFont &font, const QColor &color, int lines) const;
    void paintDetails(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                      const QRect &area) const;

    const Theme &m_theme;
};

} // namespace farthing
