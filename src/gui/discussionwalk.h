// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QtGlobal>

namespace farthing {

class CommentListModel;
class DiscussionView;

/// The ways through a discussion: from thread to thread, to what is new, and folding on the way.
class DiscussionWalk
{
public:
    /// Both outlive this.
    DiscussionWalk(DiscussionView &view, CommentListModel &model) : m_view(view), m_model(model) {}

    /// Hides or shows what is under a row, and goes there; nothing where `row` is none.
    void fold(int row, bool folded);
    /// Hides what is under the current row, or goes to what it answers; away from it: shows what is hidden,
    /// at first the comment itself where its author is muted.
    void foldStep(bool towardsParent);
    /// Hides the thread that the current row belongs to, and goes to its head.
    void foldThread();
    void toTopLevel(bool forwards);
    /// To the next comment that is new, out of its fold; from the last one to the first.
    void toNew();

private:
    int current() const;
    void goTo(int row);

    DiscussionView &m_view;
    CommentListModel &m_model;
};

} // namespace farthing
