// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/discussionwalk.h"

#include "gui/discussionview.h"
#include "models/commentlistmodel.h"

namespace farthing {

/// Where the keyboard is, or, out of its sight, what is read now; -1 before the first row.
int DiscussionWalk::current() const
{
    const QModelIndex current = m_view.currentIndex();
    if (current.isValid() && m_view.visualRect(current).intersects(m_view.viewport()->rect()))
        return current.row();
    const QModelIndex top = m_view.indexAt(QPoint(0, 0));
    return top.row() > 0 ? top.row() : -1;
}

void DiscussionWalk::goTo(int row)
{
    m_view.setFocus(Qt::ShortcutFocusReason);
    m_view.setCurrentIndex(m_model.index(row));
    m_view.scrollTo(m_model.index(row), QAbstractItemView::PositionAtTop);
}

void DiscussionWalk::fold(int row, bool folded)
{
    if (row < 0)
        return;
    m_model.setFolded(row, folded);
    m_view.setCurrentIndex(m_model.index(row));
}

void DiscussionWalk::foldStep(bool towardsParent)
{
    const QModelIndex current = m_view.currentIndex();
    if (!current.isValid())
        return;
    const ThreadRow row = m_model.rowAt(current.row());
    if (!towardsParent && m_model.at(current.row()).muted) {
        m_model.showMuted(current.row());
        return;
    }
    if (!towardsParent) {
        fold(current.row(), false);
        return;
    }
    if (row.replies > 0 && !row.folded) {
        fold(current.row(), true);
        return;
    }
    const int above = m_model.ancestorOf(current.row(), row.depth - 1);
    if (above >= 0)
        m_view.setCurrentIndex(m_model.index(above));
}

void DiscussionWalk::foldThread()
{
    if (m_model.rowCount() > 0)
        fold(m_model.ancestorOf(qMax(0, current()), 0), true);
}

void DiscussionWalk::toTopLevel(bool forwards)
{
    if (const int row = m_model.topLevelFrom(current(), forwards); row >= 0)
        goTo(row);
}

void DiscussionWalk::toNew()
{
    int from = current();
    if (from >= 0 && m_model.rowAt(from).folded && m_model.rowAt(from).newBelow)
        m_model.setFolded(from, false);
    for (int row = m_model.newFrom(from); row >= 0; row = m_model.newFrom(from)) {
        if (m_model.rowAt(row).isNew) {
            goTo(row);
            return;
        }
        m_model.setFolded(row, false);
        from = row;
    }
}

} // namespace farthing
