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
        if (m_posts.size() + m_comments.size() + m_movements.size() > most) {
            m_walk = true;
            return;
        }
        m_posts.unite(changes.posts);
        m_comments.unite(changes.comments);
        m_movements.unite(changes.movements);
    }

    bool isEmpty() const
    {
        return m_posts.isEmpty() && m_comments.isEmpty() && m_movements.isEmpty() && !m_drafts && !m_walk &&
               !m_everything;
    }
    void clear() { *this = {}; }
    std::optional<PostId> takePost() { return takeOne(m_posts); }
    std::optional<CommentId> takeComment() { return takeOne(m_comments); }
    std::optional<StatementItemId> takeMovement() { return takeOne(m_movements); }
    bool takeDrafts() { return std::exchange(m_drafts, false); }
    /// It may be somebody else's data now.
    bool takeEverything() { return std::exchange(m_everything, false); }
    /// Not all that changed is known by name.
    bool takeWalk() { return std::exchange(m_walk, false); }

private:
    template <class Id>
    static std::optional<Id> takeOne(QSet<Id> &from)
    {
        if (from.isEmpty())
            return std::nullopt;
        const Id id = *from.cbegin();
        from.erase(from.cbegin());
        return id;
    }

    QSet<PostId> m_posts;
    QSet<CommentId> m_comments;
    QSet<StatementItemId> m_movements;
    bool m_drafts = true;
    bool m_everything = false;
    bool m_walk = false;
};

} // namespace farthing
