// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/discussionplaces.h"

#include "core/logging.h"
#include "store/store.h"
#include "sync/discussion.h"
#include "sync/overlay.h"

namespace farthing {

namespace {

const QString orderKey = QStringLiteral("comments.order");
const QByteArray byLikes = QByteArrayLiteral("likes");
const QByteArray byTime = QByteArrayLiteral("time");

PlacedComment placeOf(const CommentRow &unsent, qint64 number)
{
    const qint64 at = unsent.comment.publishedAt.toMSecsSinceEpoch();
    const int size = unsent.comment.body ? int(unsent.comment.body->size()) : -1;
    return {number, 0, at, size, 0, true};
}

} // namespace

Result<std::optional<QList<PlacedComment>>> DiscussionPlaces::readFew(const PostId &post,
                                                                      CommentOrder order) const
{
    m_asked.insert(post);
    Result<QList<PlacedComment>> places = m_store.commentSkeleton(post, few + 1);
    if (!places)
        return places.error();
    if (places->size() > few)
        return std::optional<QList<PlacedComment>>();
    adopt(post, places.value());
    putInOrder(places.value(), order);
    return std::optional(std::move(places.value()));
}

QFuture<Result<QList<PlacedComment>>> DiscussionPlaces::readAll(const PostId &post, CommentOrder order) const
{
    m_asked.insert(post);
    return m_store.commentSkeleton(post, order);
}

void DiscussionPlaces::adopt(const PostId &post, QList<PlacedComment> &places) const
{
    QHash<qint64, qint64> before;
    for (auto here = m_here.cbegin(); here != m_here.cend(); ++here) {
        if (here->post != post)
            continue;
        if (const auto place = m_store.placedComment(post, here->id); place && *place)
            before.insert((*place)->number, here.key());
    }
    if (before.isEmpty())
        return;
    for (PlacedComment &place : places) {
        place.number = before.value(place.number, place.number);
        place.parent = before.value(place.parent, place.parent);
    }
}

qint64 DiscussionPlaces::numberHere(const PostId &post, const CommentId &id) const
{
    qint64 &number = m_numbers[id];
    if (number == 0) {
        number = -qint64(m_numbers.size());
        m_here.insert(number, {post, id});
    }
    return number;
}

QList<PlacedComment> DiscussionPlaces::unsent(const PostId &post) const
{
    QList<PlacedComment> places;
    for (const CommentRow &row : pendingComments(m_store.openIntents(), post, m_store.account())) {
        const auto cached = m_store.placedComment(post, row.comment.id);
        if (cached && *cached)
            continue;
        PlacedComment place = placeOf(row, numberHere(post, row.comment.id));
        if (row.comment.parent)
            if (const auto above = placed(post, *row.comment.parent); above && *above)
                place.parent = (*above)->number;
        places.append(place);
    }
    return places;
}

Result<std::optional<PlacedComment>> DiscussionPlaces::cached(const PostId &post, const CommentId &id) const
{
    Result<std::optional<PlacedComment>> found = m_store.placedComment(post, id);
    if (!found || !*found)
        return found;
    QList<PlacedComment> one{**found};
    adopt(post, one);
    return std::optional(one.first());
}

Result<std::optional<PlacedComment>> DiscussionPlaces::placed(const PostId &post, const CommentId &id) const
{
    Result<std::optional<PlacedComment>> found = cached(post, id);
    const qint64 here = m_numbers.value(id);
    if (!found || *found || here == 0 || m_here.value(here).post != post)
        return found;
    for (const CommentRow &row : pendingComments(m_store.openIntents(), post, m_store.account())) {
        if (row.comment.id == id)
            return std::optional(placeOf(row, here));
    }
    return found;
}

Result<std::optional<CommentId>> DiscussionPlaces::idOf(qint64 number) const
{
    if (number < 0)
        return m_here.contains(number) ? std::optional(m_here.value(number).id) : std::nullopt;
    return m_store.commentId(number);
}

Result<std::optional<CommentRow>> DiscussionPlaces::row(const PostId &post, qint64 number) const
{
    const Result<std::optional<Comment>> cached =
        number < 0 ? m_store.comment(m_here.value(number).id) : m_store.comment(number);
    if (!cached)
        return cached.error();
    if (*cached) {
        CommentRow row = rowOf(**cached, m_store.openIntents());
        row.own = m_store.account() && row.comment.author.id == m_store.account()->id;
        return std::optional(row);
    }
    for (const CommentRow &row : pendingComments(m_store.openIntents(), post, m_store.account())) {
        if (number < 0 && row.comment.id == m_here.value(number).id)
            return std::optional(row);
    }
    return std::optional<CommentRow>();
}

Result<QSet<qint64>> DiscussionPlaces::folded(const PostId &post) const
{
    const Result<QList<CommentId>> kept = m_store.foldedThreads(post);
    if (!kept)
        return kept.error();
    QSet<qint64> numbers;
    for (const CommentId &id : *kept) {
        const auto place = placed(post, id);
        if (!place)
            return place.error();
        if (*place)
            numbers.insert((*place)->number);
    }
    return numbers;
}

void DiscussionPlaces::setFolded(const PostId &post, const CommentId &comment, bool folded) const
{
    // Where it cannot be kept, it is folded until the post is opened anew.
    m_store.foldThread(post, comment, folded);
}

CommentOrder DiscussionPlaces::order() const
{
    const auto kept = m_store.remembered(orderKey).valueOr(std::nullopt);
    return kept == byLikes ? CommentOrder::Likes : CommentOrder::Time;
}

void DiscussionPlaces::setOrder(CommentOrder order) const
{
    m_store.remember(orderKey, order == CommentOrder::Likes ? byLikes : byTime);
}

} // namespace farthing
