// SPDX-License-Identifier: GPL-3.0-or-later
// Comments and what they pay (economy: The twelve lines).
#include "platform/acts.h"

namespace farthing::platform {

namespace {

constexpr int maximumCommentCharacters = 10'000;

qsizetype characters(const QString &text)
{
    return text.toUcs4().size();
}

} // namespace

Refusal Acts::checkComment(const CommentAct &act) const
{
    if (!isUsableId(act.id.value))
        return invalid(QStringLiteral("id: letters, digits and -._~, at most 64"));
    if (act.body.trimmed().isEmpty())
        return invalid(QStringLiteral("body: is empty"));
    if (characters(act.body) > maximumCommentCharacters)
        return problem(Problem::Type::TooLarge,
                       QStringLiteral("body: more than %1 characters").arg(maximumCommentCharacters));
    return std::nullopt;
}

Refusal Acts::checkReferences(const CommentAct &act, const PostRow &post, std::optional<CommentRow> &parent)
{
    if (act.parent) {
        parent = m_tables.comments.byId(*act.parent);
        if (!parent || parent->isGone() || parent->post != post.number)
            return invalid(QStringLiteral("parent: no comment of this post"));
    }
    if (act.avatar && !m_tables.images.ownsAvatar(m_deed.actor.number, *act.avatar))
        return invalid(QStringLiteral("avatar: none of the account's"));
    if (m_tables.comments.byId(act.id))
        return invalid(QStringLiteral("id: is taken"));
    return std::nullopt;
}

bool Acts::earnsReward(const CommentAct &act, const PostRow &post, const DailyUse &use)
{
    return !isAuthor(post) && characters(act.body.trimmed()) >= rules().commentRewardMinCharacters &&
           use.commentRewards < rules().commentRewardsPerDay &&
           hasRead(post, m_tables.standings.get(m_deed.actor.number, post.number)) &&
           !m_tables.comments.everBy(m_deed.actor.number, post.number);
}

QList<Posting> Acts::commentPostings(const PostRow &post, bool rewarded)
{
    const Rulebook::Amounts &amounts = rules().amounts;
    QList<Posting> postings{{m_deed.actor.number, Line::CommentTributes, negative(amounts.commentTribute)}};
    if (rewarded)
        postings.append({m_deed.actor.number, Line::CommentRewards, amounts.commentReward});
    if (!isAuthor(post))
        postings.append({post.author, Line::CommentRewards, amounts.commentAuthorShare});
    return postings;
}

Refusal Acts::operator()(const CommentAct &act)
{
    if (Refusal refusal = checkComment(act))
        return refusal;
    std::optional<PostRow> post = livingPost(act.post);
    if (!post)
        return notFound();
    std::optional<CommentRow> parent;
    if (Refusal refusal = checkReferences(act, *post, parent))
        return refusal;
    if (Refusal refusal = gate(rules().gates.comment))
        return refusal;
    if (Refusal refusal = payable(rules().amounts.commentTribute))
        return refusal;

    const qint64 actor = m_deed.actor.number;
    const qint64 today = dayOf(m_deed.now);
    DailyUse use = m_tables.accounts.use(actor, today);
    const bool rewarded = earnsReward(act, *post, use);
    CommentRow comment;
    comment.id = act.id;
    comment.post = post->number;
    comment.parent = parent ? std::optional(parent->number) : std::nullopt;
    comment.author = actor;
    comment.avatar = act.avatar;
    comment.publishedAt = m_deed.now;
    comment.tribute = rules().amounts.commentTribute;
    comment.number = m_tables.comments.add(comment, act.body);
    if (parent) {
        ++parent->replies;
        m_tables.comments.setCounts(*parent);
    }
    if (rewarded) {
        ++use.commentRewards;
        m_tables.accounts.setUse(actor, today, use);
        noticeReading(*post);
    }
    m_tables.accounts.addExperience(actor, rules().experience.comment);
    touch(actor);
    book(QStringLiteral("comment"), {post->number, comment.number}, commentPostings(*post, rewarded));
    ++post->counts.comments;
    commentChanged(comment);
    postTally(*post);
    return std::nullopt;
}

Refusal Acts::operator()(const RemoveCommentAct &act)
{
    const std::optional<CommentRow> comment = m_tables.comments.byId(act.id);
    if (!comment || comment->removedAt || comment->author != m_deed.actor.number)
        return notFound();
    if (Refusal refusal = payable(Money()))
        return refusal;
    remove(*comment);
    return std::nullopt;
}

void Acts::remove(CommentRow comment)
{
    comment.removedAt = m_deed.now;
    m_tables.comments.remove(comment.number, m_deed.now);
    commentChanged(comment);
    if (std::optional<PostRow> post = m_tables.posts.byNumber(comment.post)) {
        --post->counts.comments;
        postTally(*post);
    }
    // A removed comment stays for its replies only; with the last of them it goes, and so up the thread.
    CommentRow gone = comment;
    while (gone.isGone() && gone.parent) {
        std::optional<CommentRow> parent = m_tables.comments.byNumber(*gone.parent);
        if (!parent)
            return;
        --parent->replies;
        m_tables.comments.setCounts(*parent);
        if (parent->isGone())
            commentChanged(*parent);
        gone = *parent;
    }
}

} // namespace farthing::platform
