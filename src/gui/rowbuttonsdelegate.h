// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/rowpaint.h"
#include "gui/theme.h"

#include <QtCore/QPersistentModelIndex>
#include <QtWidgets/QStyledItemDelegate>

namespace farthing {

/// A small button that a delegate paints inside a row.
struct RowButton
{
    int id = -1;
    QString text;
    QString icon;        ///< name of one of our icons, before the text; may be empty
    bool strong = false; ///< what it stands for is so now: "you like it"
    QRect area;          ///< in the coordinates of the view, already mirrored where the interface is

    friend bool operator==(const RowButton &, const RowButton &) = default;
};

/// A delegate whose rows carry small buttons of their own; `RowButtonsView` tells it what the pointer does.
class RowButtonsDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    static constexpr int none = -1;

    /// `theme` outlives the delegate.
    explicit RowButtonsDelegate(const Theme &theme, QObject *parent = nullptr);

    /// The button of this row under `position`, or `none`.
    virtual int buttonAt(const QStyleOptionViewItem &option, const QModelIndex &index,
                         QPoint position) const = 0;
    /// What a tooltip says of it; plain text.
    virtual QString hint(const QModelIndex &index, int button) const = 0;

    void setHot(const QModelIndex &index, int button, bool pressed);

protected:
    bool isHot(const QModelIndex &index, int button) const { return m_hot == index && m_hotButton == button; }
    const Theme &theme() const { return m_theme; }
    /// Height of a line of text with air.
    static int lineHeight(const QFont &font);

    /// Gives `buttons` their places from `topLeft` on, side by side, in lines not wider than `width`; answers
    /// the height. The areas are those of an interface from left to right.
    int place(QList<RowButton> &buttons, QPoint topLeft, int width) const;
    void paintButton(QPainter *painter, const RowButton &button, const QModelIndex &index,
                     Qt::LayoutDirection direction) const;
    /// One of our icons in the size of a row's small pictures.
    QPixmap glyph(const QString &icon, const QColor &color, qreal ratio) const;
    /// Paints an icon at the beginning of `place`, which is as from left to right and from the row's own
    /// corner; answers the room after it, as it is on the screen.
    QRect glyphBefore(QPainter *painter, const QString &icon, const QColor &color, const QRect &place,
                      const QStyleOptionViewItem &option) const;
    /// A field or ring that shows what is selected and where the keyboard is.
    void paintSelection(QPainter *painter, const QStyleOptionViewItem &option) const;

private:
    const Theme &m_theme;
    QPersistentModelIndex m_hot;
    int m_hotButton = none;
    bool m_pressed = false;
    mutable QHash<QString, QPixmap> m_glyphs;
};

} // namespace farthing
