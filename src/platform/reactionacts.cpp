// SPDX-License-Identifier: GPL-3.0-or-later
// Likes and dislikes (economy: A reaction books once).
#include "platform/acts.h"

namespace farthing::platform {

namespace {

void count(CommentCounts &counts, Reaction reaction, int step)
{
    if (reaction == Reaction::Like)
        counts.like += step;
    else if (reaction == Reaction::Dislike)
        counts.dislike += step;
}

} // namespace

void Acts::bookLike(const CommentRow &comment, const PostRow &post)
{
    const qint64 actor = m_deed.actor.number;
    const qint64 today = dayOf(m_deed.now);
    DailyUse use = m_tables.accounts.use(actor, today);
    // Beyond the limit of the day a like books nothing, then or later.
    if (use.paidLikes >= rules().paidLikesPerDay)
        return;
    ++use.paidLikes;
    m_tables.accounts.setUse(actor, today, use);
    const Rulebook::Amounts &amounts = rules().amounts;
    QList<Posting> postings{{actor, Line::LikesOwn, amounts.likeOwn},
                            {comment.author, Line::LikesCommenter, amounts.likeCommenter}};
    if (!isAuthor(post))
        postings.append({post.author, Line::LikesAuthor, amounts.likeAuthor});
    m_tables.accounts.addExperience(comment.author, rules().experience.likeReceived);
    book(QStringLiteral("like"), {post.number, comment.number}, postings);
}

void Acts::bookDislike(CommentRow &comment, const PostRow &post)
{
    const Rulebook::Amounts &amounts = rules().amounts;
    const std::optional<AccountRow> commenter = m_tables.accounts.byNumber(comment.author);
    const Money balance = commenter ? commenter->balance : Money();
    const Money tributeLeft = comment.tribute.minus(comment.taken).valueOr(Money());
    Money taken = amounts.dislikeCommenter;
    for (const Money limit : {balance, tributeLeft})
        taken = limit < taken ? limit : taken;
    // Only the treasury's balance is below zero, and it writes nothing.
    taken = taken.isNegative() ? Money() : taken;
    comment.taken = comment.taken.plus(taken).valueOr(comment.taken);
    QList<Posting> postings{{m_deed.actor.number, Line::DislikesOwn, negative(amounts.dislikeOwn)},
                            {comment.author, Line::DislikesCommenter, negative(taken)}};
    if (!isAuthor(post))
        postings.append({post.author, Line::DislikesAuthor, amounts.dislikeAuthor});
    book(QStringLiteral("dislike"), {post.number, comment.number}, postings);
}

Refusal Acts::operator()(const ReactAct &act)
{
    std::optional<CommentRow> comment = m_tables.comments.byId(act.comment);
    const std::optional<PostRow> post = comment ? m_tables.posts.byNumber(comment->post) : std::nullopt;
    if (!comment || comment->removedAt || !post || post->removedAt)
        return notFound();
    const qint64 actor = m_deed.actor.number;
    if (comment->author == actor)
        return problem(Problem::Type::OwnContent);
    const bool like = act.reaction == Reaction::Like;
    const bool dislike = act.reaction == Reaction::Dislike;
    if (like || dislike) {
        if (Refusal refusal = gate(like ? rules().gates.like : rules().gates.dislike))
            return refusal;
    }
    ReactionRow row = m_tables.reactions.get(actor, comment->number);
    const bool pays = dislike && !row.mine.bookedDislike;
    if (Refusal refusal = payable(pays ? rules().amounts.dislikeOwn : Money()))
        return refusal;

    count(comment->counts, row.mine.reaction, -1);
    count(comment->counts, act.reaction, 1);
    if (like && !row.mine.bookedLike)
        bookLike(*comment, *post);
    if (pays)
        bookDislike(*comment, *post);
    row.mine.reaction = act.reaction;
    row.mine.bookedLike = row.mine.bookedLike || like;
    row.mine.bookedDislike = row.mine.bookedDislike || dislike;
    m_tables.comments.setCounts(*comment);
    row.revision = m_tables.changes.note(actor, {ChangeKind::CommentTally, comment->id.value});
    m_tables.reactions.set(actor, comment->number, row);
    commentTally(*comment);
    return std::nullopt;
}

} // namespace farthing::platform
