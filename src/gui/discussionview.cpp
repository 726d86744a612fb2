// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/discussionview.h"

#include "gui/tokens.h"

#include <QtGui/QAccessible>
#include <QtGui/QPaintEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QScrollBar>

namespace farthing {

namespace {

constexpr int wheelStep = 24;

/// What a screen reader hears of; its children are the rows.
void tellScreenReader(QObject *view, QAccessible::Event what, int row)
{
    if (!QAccessible::isActive() || row < 0)
        return;
    QAccessibleEvent event(view, what);
    event.setChild(row);
    QAccessible::updateAccessibility(&event);
}

} // namespace

DiscussionView::DiscussionView(QWidget *parent) : RowButtonsView(parent) {}

void DiscussionView::setModel(QAbstractItemModel *model)
{
    RowButtonsView::setModel(model);
    connect(model, &QAbstractItemModel::rowsRemoved, this,
            [this](const QModelIndex &, int first, int last) { rowsWentAway(first, last); });
    connect(model, &QAbstractItemModel::layoutAboutToBeChanged, this,
            [this] { m_anchorIndex = isKnown() ? this->model()->index(m_anchor, 0) : QModelIndex(); });
}

// What the base class of a list does with its rows it does with all of them: each of these goes past it.

void DiscussionView::reset()
{
    m_heights.assign({});
    m_anchor = m_anchorTop = m_offset = 0;
    RowButtonsView::reset();
}

// Not of QListView, which would lay out every row.
// NOLINTBEGIN(bugprone-parent-virtual-call)

void DiscussionView::doItemsLayout()
{
    if (m_anchorIndex.isValid())
        m_anchor = m_anchorIndex.row();
    m_anchorIndex = QPersistentModelIndex();
    guessAll();
    QAbstractItemView::doItemsLayout();
}

void DiscussionView::updateGeometries()
{
    settle();
    QAbstractItemView::updateGeometries();
}

void DiscussionView::resizeEvent(QResizeEvent *event)
{
    QAbstractItemView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        scheduleDelayedItemsLayout();
}

void DiscussionView::rowsInserted(const QModelIndex &parent, int first, int last)
{
    const int count = last - first + 1;
    if (m_heights.size() + count == rows()) {
        if (m_heights.size() > 0 && first <= m_anchor)
            m_anchor += count;
        m_heights.insert(first, guess(first, last));
        settle();
        viewport()->update();
    } else {
        scheduleDelayedItemsLayout();
    }
    QAbstractItemView::rowsInserted(parent, first, last);
}

void DiscussionView::rowsAboutToBeRemoved(const QModelIndex &parent, int first, int last)
{
    QAbstractItemView::rowsAboutToBeRemoved(parent, first, last);
}

void DiscussionView::rowsWentAway(int first, int last)
{
    const int count = last - first + 1;
    if (m_heights.size() - count != rows()) {
        scheduleDelayedItemsLayout();
        return;
    }
    if (last < m_anchor)
        m_anchor -= count;
    else if (first <= m_anchor)
        m_anchor = first;
    m_heights.remove(first, count);
    settle();
    viewport()->update();
}

void DiscussionView::dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight,
                                 const QList<int> &roles)
{
    if (isKnown()) {
        const std::vector<int> heights = guess(topLeft.row(), bottomRight.row());
        for (int row = topLeft.row(); row <= bottomRight.row(); ++row)
            m_heights.set(row, heights[size_t(row) - size_t(topLeft.row())]);
        settle();
        viewport()->update();
    }
    QAbstractItemView::dataChanged(topLeft, bottomRight, roles);
}

std::vector<int> DiscussionView::guess(int first, int last) const
{
    const Guess guess = m_guesses ? m_guesses(viewport()->width()) : Guess([](int) { return metrics::page; });
    std::vector<int> heights;
    heights.reserve(size_t(last) - size_t(first) + 1);
    for (int row = first; row <= last; ++row)
        heights.push_back(guess(row));
    return heights;
}

void DiscussionView::guessAll()
{
    m_heights.assign(guess(0, rows() - 1));
}

int DiscussionView::measure(int row)
{
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    option.rect = QRect(0, 0, viewport()->width(), 1);
    const int height = itemDelegate()->sizeHint(option, model()->index(row, 0)).height();
    m_heights.set(row, height);
    return height;
}

/// Lays out what is in view, from the anchor down and up.
void DiscussionView::measureAround()
{
    const int all = rows();
    int bottom = m_anchorTop;
    for (int row = m_anchor; row < all && bottom < viewport()->height(); ++row)
        bottom += measure(row);
    int top = m_anchorTop;
    for (int row = m_anchor - 1; row >= 0 && top > 0; --row)
        top -= measure(row);
}

/// Brings offset and scroll bar into line with what is known of the heights, the anchor staying where it is.
void DiscussionView::settle()
{
    if (m_settling || !isKnown())
        return;
    m_settling = true;
    int furthest = 0;
    if (m_heights.size() == 0) {
        m_anchor = m_anchorTop = m_offset = 0;
    } else {
        m_anchor = qBound(0, m_anchor, m_heights.size() - 1);
        // At either end the anchor gives way; then other rows come into view.
        constexpr int mostTries = 4;
        for (int tries = 0; tries < mostTries; ++tries) {
            measureAround();
            furthest = qMax(0, m_heights.total() - viewport()->height());
            const int wanted = m_heights.top(m_anchor) - m_anchorTop;
            m_offset = qBound(0, wanted, furthest);
            m_anchorTop += wanted - m_offset;
            if (wanted == m_offset)
                break;
        }
        m_anchor = m_heights.rowAt(m_offset);
        m_anchorTop = m_heights.top(m_anchor) - m_offset;
    }
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(wheelStep);
    verticalScrollBar()->setRange(0, furthest);
    verticalScrollBar()->setValue(m_offset);
    m_settling = false;
}

void DiscussionView::scrollContentsBy(int dx, int dy)
{
    Q_UNUSED(dx)
    Q_UNUSED(dy)
    if (m_settling || !isKnown() || m_heights.size() == 0)
        return;
    const int offset = verticalScrollBar()->value();
    const int by = m_offset - offset;
    if (qAbs(by) <= viewport()->height()) {
        m_anchorTop += by;
    } else if (offset == verticalScrollBar()->maximum()) {
        m_anchor = m_heights.size() - 1;
        m_anchorTop = viewport()->height() - measure(m_anchor);
    } else {
        m_anchor = m_heights.rowAt(offset);
        m_anchorTop = m_heights.top(m_anchor) - offset;
    }
    settle();
    viewport()->update();
}

void DiscussionView::layOutNow() const
{
    const_cast<DiscussionView *>(this)->executeDelayedItemsLayout();
}

QRect DiscussionView::visualRect(const QModelIndex &index) const
{
    layOutNow();
    if (!index.isValid() || index.row() >= m_heights.size())
        return {};
    return {0, m_heights.top(index.row()) - m_offset, viewport()->width(), m_heights.at(index.row())};
}

QModelIndex DiscussionView::indexAt(const QPoint &point) const
{
    layOutNow();
    const int distance = point.y() + m_offset;
    if (!isKnown() || distance < 0 || distance >= m_heights.total())
        return {};
    return model()->index(m_heights.rowAt(distance), 0);
}

void DiscussionView::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    layOutNow();
    if (!index.isValid() || !isKnown())
        return;
    const int height = measure(index.row());
    const int room = viewport()->height();
    int top = m_heights.top(index.row()) - m_heights.top(m_anchor) + m_anchorTop;
    if (hint == PositionAtTop || height >= room)
        top = hint == EnsureVisible && top <= 0 && top + height >= room ? top : 0;
    else if (hint == PositionAtCenter)
        top = (room - height) / 2;
    else if (hint == PositionAtBottom)
        top = room - height;
    else
        top = qBound(0, top, room - height);
    m_anchor = index.row();
    m_anchorTop = top;
    settle();
    viewport()->update();
}

/// The row that is a page further, at least the next one.
int DiscussionView::pageFrom(int row, int direction) const
{
    const int page = viewport()->height();
    const int there = m_heights.rowAt(m_heights.top(row) + direction * page);
    return qBound(0, there == row ? row + direction : there, m_heights.size() - 1);
}

QModelIndex DiscussionView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    Q_UNUSED(modifiers)
    layOutNow();
    if (!isKnown() || m_heights.size() == 0)
        return {};
    const int last = m_heights.size() - 1;
    if (!currentIndex().isValid())
        return model()->index(action == MoveEnd ? last : 0, 0);
    const int row = currentIndex().row();
    switch (action) {
    case MoveUp:
    case MovePrevious:
        return model()->index(qMax(0, row - 1), 0);
    case MoveDown:
    case MoveNext:
        return model()->index(qMin(last, row + 1), 0);
    case MovePageUp:
        return model()->index(pageFrom(row, -1), 0);
    case MovePageDown:
        return model()->index(pageFrom(row, 1), 0);
    case MoveHome:
        return model()->index(0, 0);
    case MoveEnd:
        return model()->index(last, 0);
    case MoveLeft:
    case MoveRight:
        break;
    }
    return currentIndex();
}

void DiscussionView::setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command)
{
    const QModelIndex index = indexAt(rect.topLeft());
    selectionModel()->select(index.isValid() ? QItemSelection(index, index) : QItemSelection(), command);
}

QRegion DiscussionView::visualRegionForSelection(const QItemSelection &selection) const
{
    QRegion region;
    for (const QModelIndex &index : selection.indexes())
        region += visualRect(index);
    return region & viewport()->rect();
}

bool DiscussionView::isIndexHidden(const QModelIndex &index) const
{
    Q_UNUSED(index)
    return false;
}

void DiscussionView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QAbstractItemView::currentChanged(current, previous);
    if (hasFocus())
        tellScreenReader(this, QAccessible::Focus, current.row());
}

void DiscussionView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QAbstractItemView::selectionChanged(selected, deselected);
    if (!selected.isEmpty())
        tellScreenReader(this, QAccessible::Selection, selected.first().top());
}

void DiscussionView::paintEvent(QPaintEvent *event)
{
    layOutNow();
    if (!isKnown() || m_heights.size() == 0)
        return;
    QPainter painter(viewport());
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    const QStyle::State plain = option.state & ~(QStyle::State_HasFocus | QStyle::State_MouseOver);
    const int bottom = event->rect().bottom();
    for (int row = m_heights.rowAt(event->rect().top() + m_offset); row < m_heights.size(); ++row) {
        const QModelIndex index = model()->index(row, 0);
        option.rect = visualRect(index);
        if (option.rect.top() > bottom)
            break;
        option.state = plain;
        if (selectionModel()->isSelected(index))
            option.state |= QStyle::State_Selected;
        if (hasFocus() && index == currentIndex())
            option.state |= QStyle::State_HasFocus;
        itemDelegate()->paint(&painter, option, index);
    }
}

// NOLINTEND(bugprone-parent-virtual-call)

} // namespace farthing
