// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QListView>

namespace farthing {

class RowButtonsDelegate;

/// A list of rows of unequal height that carry buttons of their own: follows the pointer over them, and asks
/// for a menu at the pointer or at the current row.
class RowButtonsView : public QListView
{
    Q_OBJECT

public:
    explicit RowButtonsView(QWidget *parent = nullptr);

    /// Also sets it as the item delegate; the view does not own it.
    void setRowButtons(RowButtonsDelegate *delegate);
    /// The view is as tall as its rows and does not scroll itself.
    void setWholeHeight(bool whole);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    /// Letters are keys of what can be done with a row; looking for one that begins with them would read all.
    void keyboardSearch(const QString &) override {}

signals:
    void buttonClicked(const QModelIndex &index, int button);
    /// The menu key or the right mouse button; `position` is global.
    void menuRequested(const QModelIndex &index, QPoint position);

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void updateGeometries() override;

private:
    QStyleOptionViewItem optionFor(const QModelIndex &index) const;
    int buttonAt(const QModelIndex &index, QPoint position) const;
    void follow(QPoint position);
    void setHot(const QModelIndex &index, int button);
    bool showHint(QPoint position, QPoint global);

    RowButtonsDelegate *m_buttons = nullptr;
    QPersistentModelIndex m_hot;
    int m_hotButton = -1;
    QPersistentModelIndex m_pressed;
    int m_pressedButton = -1;
    bool m_whole = false;
};

} // namespace farthing
