// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/economymodel.h"

#include <algorithm>

// Comments and reactions of the model.
namespace farthing::model {

// The twelve lines, Comment Rewards: "the first comment ever of an account on another's post that it has read
// to its time (40 characters or more) earns", and "at most 10 comment rewards per account and UTC day".
std::optional<Micro> EconomyModel::commentReward(const Action &action, const Post &post)
{
    if (post.author == action.account)
        return std::nullopt;
    const bool first = !post.commenters.contains(action.account);
    const bool longEnough = characterCount(action.body) >= m_rules.commentRewardMinCharacters;
    const bool read = hasRead(action.account, post);
    const bool left = commentRewardsLeft(action.account) > 0;
    if (first && longEnough && read && left)
        return m_rules.commentReward;
    if (!first && longEnough && read && left)
        corner("comment not the first");
    if (first && !longEnough && read && left)
        corner("comment too short for the reward");
    if (first && longEnough && !read && left)
        corner("comment on a post not read");
    if (first && longEnough && read && !left)
        corner("comment beyond the day's rewards");
    return std::nullopt;
}

// Comment Tributes: "you commented on this post (0.20 to its author, the rest to the treasury; all to the
// treasury on your own post)"
Answer EconomyModel::addComment(const Action &action)
{
    Post *post = livingPost(action.post);
    if (!post)
        return notFound();
    if (action.parent) {
        const auto parent = m_comments.find(*action.parent);
        if (parent == m_comments.end() || parent->second.gone || parent->second.post != post->id)
            return refused(400, "invalid");
    }
    if (m_comments.contains(action.comment))
        return refused(400, "invalid");
    if (const std::optional<Answer> low = gate(action.account, m_rules.gateComment))
        return *low;
    if (const std::optional<Answer> no = consent(action))
        return *no;
    std::vector<Posting> postings{{action.account, Line::CommentTributes, -m_rules.commentTribute}};
    if (const std::optional<Micro> reward = commentReward(action, *post)) {
        postings.push_back({action.account, Line::CommentRewards, *reward});
        member(action.account).commentRewards.push_back(m_now);
        finishReading(action.account, *post);
    }
    if (post->author != action.account)
        postings.push_back({post->author, Line::CommentRewards, m_rules.commentAuthorShare});
    else
        corner("comment on one's own post");
    post->commenters.insert(action.account);
    member(action.account).experience += m_rules.experienceComment;
    Comment comment;
    comment.id = action.comment;
    comment.post = post->id;
    comment.author = action.account;
    comment.parent = action.parent;
    comment.body = action.body;
    comment.tribute = m_rules.commentTribute;
    m_comments[comment.id] = comment;
    return receipt(action.account, m_ledger.book(m_now, action.account, post->id, comment.id, postings));
}

// "A reaction books once."
Answer EconomyModel::react(const Action &action)
{
    Comment *comment = livingComment(action.comment);
    if (!comment || !isShown(*comment))
        return notFound();
    if (comment->author == action.account)
        return refused(403, "own-content");
    const int needed = action.reaction == Reaction::Like      ? m_rules.gateLike
                       : action.reaction == Reaction::Dislike ? m_rules.gateDislike
                                                              : 1;
    if (const std::optional<Answer> low = gate(action.account, needed))
        return *low;
    if (const std::optional<Answer> no = consent(action))
        return *no;
    Reacted &reacted = comment->reactions[action.account];
    std::vector<Entry> entries;
    if (action.reaction == Reaction::Like && !reacted.liked)
        entries = bookFirstLike(action.account, *comment);
    else if (action.reaction == Reaction::Dislike && !reacted.disliked)
        entries = bookFirstDislike(action.account, *comment);
    else
        corner(action.reaction == reacted.now ? "reaction repeated" : "reaction changed for nothing");
    reacted.liked = reacted.liked || action.reaction == Reaction::Like;
    reacted.disliked = reacted.disliked || action.reaction == Reaction::Dislike;
    reacted.now = action.reaction;
    return receipt(action.account, entries);
}

// "At most 20 likes of an account book per UTC day; a like beyond books nothing, then or later." Experience:
// "like received that books 1". "(an author who likes a comment on the own post books Likes Own and Likes
// Commenter only)"
std::vector<Entry> EconomyModel::bookFirstLike(int actor, Comment &comment)
{
    if (paidLikesLeft(actor) == 0) {
        corner("like beyond the day's limit");
        return {};
    }
    member(actor).paidLikes.push_back(m_now);
    member(comment.author).experience += m_rules.experienceLikeReceived;
    std::vector<Posting> postings{{actor, Line::LikesOwn, m_rules.likeOwn},
                                  {comment.author, Line::LikesCommenter, m_rules.likeCommenter}};
    const int author = m_posts.at(comment.post).author;
    if (author != actor)
        postings.push_back({author, Line::LikesAuthor, m_rules.likeAuthor});
    else
        corner("like by the post's author");
    return m_ledger.book(m_now, actor, comment.post, comment.id, postings);
}

// Dislikes Commenter: "never more than your balance, and all dislikes of one comment together never more than
// its tribute"; "a limit on a taking looks at the balance before the transfer".
std::vector<Entry> EconomyModel::bookFirstDislike(int actor, Comment &comment)
{
    const Micro balance = m_ledger.balance(comment.author);
    const Micro ofTribute = comment.tribute - comment.taken;
    const Micro taking = std::min({m_rules.dislikeCommenter, balance, ofTribute});
    if (taking < m_rules.dislikeCommenter)
        corner(ofTribute <= balance ? "dislike limited by the tribute" : "dislike limited by the balance");
    if (taking > 0 && taking < m_rules.dislikeCommenter)
        corner("dislike takes a part");
    comment.taken += taking;
    std::vector<Posting> postings{{actor, Line::DislikesOwn, -m_rules.dislikeOwn},
                                  {comment.author, Line::DislikesCommenter, -taking}};
    const int author = m_posts.at(comment.post).author;
    if (author != actor)
        postings.push_back({author, Line::DislikesAuthor, m_rules.dislikeAuthor});
    else
        corner("dislike by the post's author");
    return m_ledger.book(m_now, actor, comment.post, comment.id, postings);
}

bool EconomyModel::hasReplies(const Comment &comment) const
{
    return std::any_of(m_comments.begin(), m_comments.end(), [&comment](const auto &pair) {
        return pair.second.parent == comment.id && !pair.second.gone;
    });
}

// "Deleting a comment refunds nothing and opens no second reward". The interface: "with replies it stays,
// `body` null and `removed_at`"; once it has none any more, it is gone like others.
Answer EconomyModel::removeComment(const Action &action)
{
    Comment *comment = livingComment(action.comment);
    if (!comment || comment->author != action.account)
        return notFound();
    comment->removedAt = m_now;
    corner(hasReplies(*comment) ? "comment with replies removed" : "comment removed whole");
    while (comment && comment->removedAt && !hasReplies(*comment)) {
        comment->gone = true;
        comment = comment->parent ? &m_comments.at(*comment->parent) : nullptr;
        if (comment && comment->removedAt)
            corner("last reply to a removed comment removed");
    }
    return receipt(action.account);
}

} // namespace farthing::model
