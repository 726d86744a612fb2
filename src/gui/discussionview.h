// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/rowbuttonsview.h"
#include "gui/rowheights.h"

#include <functional>

namespace farthing {

/// A list of rows with buttons that may be very many and of any height. Heights are guessed; only rows in
/// view are laid out, and what becomes known of their heights moves nothing that is in view. Neither do rows
/// that come or go above it.
class DiscussionView : public RowButtonsView
{
    Q_OBJECT

public:
    /// Guesses the height of a row.
    using Guess = std::function<int(int row)>;
    /// Answers who guesses for rows of this width.
    using Guesses = std::function<Guess(int width)>;

    explicit DiscussionView(QWidget *parent = nullptr);

    /// Must be called before there are rows.
    void setGuesses(Guesses guesses) { m_guesses = std::move(guesses); }
    void setModel(QAbstractItemModel *model) override;

    QRect visualRect(const QModelIndex &index) const override;
    QModelIndex indexAt(const QPoint &point) const override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    void doItemsLayout() override;
    void reset() override;
    /// Nothing: letters are shortcuts, and it would read every row.
    void keyboardSearch(const QString &search) override { Q_UNUSED(search) }

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void updateGeometries() override;
    void rowsInserted(const QModelIndex &parent, int first, int last) override;
    void rowsAboutToBeRemoved(const QModelIndex &parent, int first, int last) override;
    void dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight,
                     const QList<int> &roles) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command) override;
    QRegion visualRegionForSelection(const QItemSelection &selection) const override;
    int horizontalOffset() const override { return 0; }
    int verticalOffset() const override { return m_offset; }
    bool isIndexHidden(const QModelIndex &index) const override;

private:
    int rows() const { return model() ? model()->rowCount() : 0; }
    /// The heights are those of the model's rows.
    bool isKnown() const { return rows() == m_heights.size(); }
    void rowsWentAway(int first, int last);
    std::vector<int> guess(int first, int last) const;
    void guessAll();
    int measure(int row);
    void measureAround();
    void settle();
    int pageFrom(int row, int direction) const;
    void layOutNow() const;

    Guesses m_guesses;
    RowHeights m_heights;
    int m_offset = 0; ///< of the viewport's top, in pixels, as far as heights are known or guessed
    /// What stays where it is: this row, so far below the viewport's top.
    int m_anchor = 0;
    int m_anchorTop = 0;
    QPersistentModelIndex m_anchorIndex; ///< while the rows are put in another order
    bool m_settling = false;
};

} // namespace farthing
