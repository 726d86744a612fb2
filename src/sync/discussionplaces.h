// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/commentplace.h"
#include "domain/intent.h"

#include <QtCore/QFuture>
#include <QtCore/QHash>
#include <QtCore/QSet>

namespace farthing {

class Store;
struct CommentRow;

/// Discussions of any length: where each comment stands, by numbers, and what one of them says. A number
/// means the same comment as long as this lives, also when one that was written here has come back from the
/// platform.
class DiscussionPlaces
{
public:
    /// So many are read at once, without anybody waiting.
    static constexpr int few = 1'000;

    /// `store` outlives this.
    explicit DiscussionPlaces(Store &store) : m_store(store) {}

    /// All places of a post in this order; nothing where there are more than a few.
    Result<std::optional<QList<PlacedComment>>> readFew(const PostId &post, CommentOrder order) const;
    /// All of them, however many; `adopt` before they are used.
    QFuture<Result<QList<PlacedComment>>> readAll(const PostId &post, CommentOrder order) const;
    /// Gives those that were written here the numbers that they had before.
    void adopt(const PostId &post, QList<PlacedComment> &places) const;
    /// What waits to be sent or was refused, and is not among the others.
    QList<PlacedComment> unsent(const PostId &post) const;
    /// Where one comment that came from the platform stands; nothing where it is not here, or under another
    /// post.
    Result<std::optional<PlacedComment>> cached(const PostId &post, const CommentId &id) const;
    /// The same of every one, also of those that wait to be sent.
    Result<std::optional<PlacedComment>> placed(const PostId &post, const CommentId &id) const;

    /// What a comment says, with what is pending laid over it; its depth, and whether it is new, are not
    /// told. Errors: Damaged, Storage.
    Result<std::optional<CommentRow>> row(const PostId &post, qint64 number) const;
    Result<std::optional<CommentId>> idOf(qint64 number) const;

    /// The numbers of those whose answers are folded away.
    Result<QSet<qint64>> folded(const PostId &post) const;
    void setFolded(const PostId &post, const CommentId &comment, bool folded) const;
    /// The order that was chosen last, for all discussions.
    CommentOrder order() const;
    void setOrder(CommentOrder order) const;

    /// The posts that somebody asked for.
    const QSet<PostId> &asked() const { return m_asked; }

private:
    qint64 numberHere(const PostId &post, const CommentId &id) const;

    struct Here
    {
        PostId post;
        CommentId id;
    };

    Store &m_store;
    mutable QSet<PostId> m_asked;
    // Of what was written here since this lives
    mutable QHash<CommentId, qint64> m_numbers;
    mutable QHash<qint64, Here> m_here;
};

} // namespace farthing
