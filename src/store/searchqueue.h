// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/postlist.h"
#include "store/records.h"

#include <utility>

namespace farthing {

/// What changed and is not in the index yet. It holds so much and no more: what is beyond is found by looking
/// through everything once more.
class SearchQueue
{
public:
    static constexpr qsizetype most = 20'000;

    void note(const StoreChanges &changes)
    {
        m_everything |= changes.everything;
        m_walk |= changes.everything || changes.swept;
        m_drafts |= changes.drafts || changes.postDrafts || changes.everything;
        m_allNotes |= changes.everything;
        m_notes.unite(changes.notes);
        if (m_posts.size() + m_comments.size() + m_movements.size() > most) {
            m_walk = true;
            return;
        }
        m_posts.unite(changes.posts);
        m_posts.unite(changes.read);
        m_comments.unite(changes.comments);
        m_movements.unite(changes.movements);
    }

    bool isEmpty() const
    {
        return m_posts.isEmpty() && m_comments.isEmpty() && m_movements.isEmpty() && m_notes.isEmpty() &&
               !m_drafts && !m_allNotes && !m_walk && !m_everything;
    }
    void clear() { *this = {}; }
    QList<PostId> takePosts(int limit) { return takeSome(m_posts, limit); }
    QList<CommentId> takeComments(int limit) { return takeSome(m_comments, limit); }
    QList<StatementItemId> takeMovements(int limit) { return takeSome(m_movements, limit); }
    QList<NoteId> takeNotes(int limit) { return takeSome(m_notes, limit); }
    /// What was taken of own.db did not come to anything.
    void putBackOwn() { m_drafts = m_allNotes = true; }
    /// All notes are to be looked through: as drafts, they are not counted in what was reached.
    bool takeAllNotes() { return std::exchange(m_allNotes, false); }
    bool takeDrafts() { return std::exchange(m_drafts, false); }
    /// It may be somebody else's data now.
    bool takeEverything() { return std::exchange(m_everything, false); }
    /// Not all that changed is known by name.
    bool takeWalk() { return std::exchange(m_walk, false); }

private:
    template <class Id>
    static QList<Id> takeSome(QSet<Id> &from, int limit)
    {
        QList<Id> some;
        auto next = from.cbegin();
        while (next != from.cend() && some.size() < limit) {
            some.append(*next);
            next = from.erase(next);
        }
        return some;
    }

    QSet<PostId> m_posts;
    QSet<CommentId> m_comments;
    QSet<StatementItemId> m_movements;
    QSet<NoteId> m_notes;
    bool m_drafts = true;
    bool m_allNotes = true;
    bool m_everything = false;
    bool m_walk = false;
};

/// What changed after the store was opened and before the index was.
struct EarlyChanges
{
    SearchQueue queue;
    /// From what to what stood under `searchedCursor`, change by change.
    QList<std::pair<quint32, quint32>> marks;

    void note(const StoreChanges &changes)
    {
        queue.note(changes);
        if (!changes.searched)
            return;
        if (!marks.isEmpty() && marks.last().second == changes.searchedBefore)
            marks.last().second = changes.searched;
        else
            marks.append({changes.searchedBefore, changes.searched});
    }
};

} // namespace farthing
