// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/change.h"
#include "platform/slice.h"

namespace farthing::platform {

/// A comment as rules look at it, without its body.
struct CommentRow
{
    qint64 number = 0;
    CommentId id;
    qint64 post = 0;
    std::optional<qint64> parent;
    qint64 author = 0;
    std::optional<AvatarId> avatar;
    QDateTime publishedAt;
    std::optional<QDateTime> removedAt;
    Money tribute; ///< what it paid
    Money taken;   ///< what dislikes took from its author so far
    CommentCounts counts;
    int replies = 0; ///< that are still there

    /// A removed comment without replies is there for nobody.
    bool isGone() const { return removedAt && replies == 0; }
};

/// Comments, and how an account sees them. Rows stay for ever, so that "the first comment ever" can be told.
class CommentTable
{
public:
    explicit CommentTable(Work &work) : m_work(work) {}

    std::optional<CommentRow> byId(const CommentId &id);
    std::optional<CommentRow> byNumber(qint64 number);
    /// Whether an account ever wrote a comment on a post, removed ones included.
    bool everBy(qint64 author, qint64 post);
    /// Nothing of a removed comment.
    std::optional<QString> body(qint64 number);
    qint64 add(const CommentRow &row, const QString &body);
    void rewrite(qint64 number, const QString &body);
    void remove(qint64 number, const QDateTime &at);
    /// Writes what is counted of a comment: reactions, replies, and what dislikes took.
    void setCounts(const CommentRow &row);
    void takeOffAvatar(qint64 number);
    void setRevision(qint64 number, qint64 revision);
    /// Those that are not removed.
    QList<CommentId> of(qint64 author);
    QList<CommentId> withAvatar(const AvatarId &avatar);

    std::optional<Comment> seen(qint64 viewer, const CommentId &id);
    std::optional<CommentTally> tally(qint64 viewer, const CommentId &id);
    /// Of all posts, or of one.
    Slice<Comment> page(qint64 viewer, std::optional<qint64> post, const ListKey &key, const Room &room);

private:
    Work &m_work;
};

} // namespace farthing::platform
