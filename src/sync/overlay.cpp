// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/overlay.h"

namespace farthing {

bool isUnderway(const Intent &intent)
{
    return intent.state == Intent::State::Waiting || intent.state == Intent::State::Sending ||
           intent.state == Intent::State::Done;
}

std::optional<Rating> pendingRating(const QList<IntentRecord> &intents, const PostId &post)
{
    for (const IntentRecord &record : intents) {
        const auto *rate = std::get_if<RateAct>(&record.intent.act);
        if (rate && rate->post == post && isUnderway(record.intent))
            return rate->rating;
    }
    return std::nullopt;
}

int pendingSeconds(const QList<IntentRecord> &intents, const PostId &post)
{
    int seconds = 0;
    for (const IntentRecord &record : intents) {
        const auto *read = std::get_if<ReadAct>(&record.intent.act);
        if (read && read->post == post && isUnderway(record.intent) &&
            record.intent.state != Intent::State::Done)
            seconds += read->seconds;
    }
    return seconds;
}

std::optional<Money> pendingCost(const QList<IntentRecord> &intents)
{
    MoneySum sum;
    for (const IntentRecord &record : intents) {
        if (isUnderway(record.intent) && record.intent.state != Intent::State::Done)
            sum.add(record.intent.price);
    }
    const Result<Money> total = sum.total();
    return total ? std::optional(*total) : std::nullopt;
}

int pendingPluses(const QList<IntentRecord> &intents)
{
    int pluses = 0;
    for (const IntentRecord &record : intents) {
        const auto *rate = std::get_if<RateAct>(&record.intent.act);
        if (rate && rate->rating == Rating::Plus && isUnderway(record.intent) &&
            record.intent.state != Intent::State::Done)
            ++pluses;
    }
    return pluses;
}

PostRow rowOf(const PostRecord &record, const QList<IntentRecord> &intents,
              const std::optional<Rulebook> &rules)
{
    PostRow row;
    const Post post = laidOver(record.post, intents);
    row.id = post.id;
    row.title = post.title;
    row.authorId = post.author.id;
    row.author = post.author.name;
    row.publishedAt = post.publishedAt;
    row.timeToRead = post.timeToRead;
    row.counts = post.counts;
    row.mine = post.mine;
    row.unread = record.unread;
    row.saved = record.saved;
    row.own = record.own;
    row.removed = post.removedAt.has_value();
    row.keptOffline = record.keptOffline;
    for (const IntentRecord &pending : intents) {
        const Intent &intent = pending.intent;
        if (intent.state == Intent::State::Refused || std::holds_alternative<ReadAct>(intent.act))
            continue;
        row.waiting |= postOf(intent.act) == post.id;
    }
    if (record.canEarn && rules && !pendingRating(intents, post.id))
        row.canEarn = rules->amounts.plusReader;
    return row;
}

Post laidOver(Post post, const QList<IntentRecord> &intents)
{
    if (const std::optional<Rating> rating = pendingRating(intents, post.id))
        post.mine.rating = rating;
    for (const IntentRecord &record : intents) {
        const auto *edit = std::get_if<EditPostAct>(&record.intent.act);
        if (!edit || edit->id != post.id || !isUnderway(record.intent))
            continue;
        post.title = edit->title;
        post.language = edit->language;
        post.tags = edit->tags;
        if (post.body)
            post.body = edit->body;
    }
    return post;
}

namespace {

void layReaction(Comment &comment, Reaction reaction)
{
    const Reaction before = comment.mine.reaction;
    comment.counts.like += int(reaction == Reaction::Like) - int(before == Reaction::Like);
    comment.counts.dislike += int(reaction == Reaction::Dislike) - int(before == Reaction::Dislike);
    comment.mine.reaction = reaction;
}

} // namespace

CommentRow rowOf(const Comment &comment, const QList<IntentRecord> &intents)
{
    CommentRow row;
    row.comment = comment;
    for (const IntentRecord &record : intents) {
        const Intent &intent = record.intent;
        const auto *react = std::get_if<ReactAct>(&intent.act);
        const auto *removal = std::get_if<RemoveCommentAct>(&intent.act);
        if (!(react && react->comment == comment.id) && !(removal && removal->id == comment.id))
            continue;
        if (react && isUnderway(intent))
            layReaction(row.comment, react->reaction);
        row.pending = intent.state;
        row.intent = intent.id;
    }
    return row;
}

QList<CommentRow> pendingComments(const QList<IntentRecord> &intents, const PostId &post,
                                  const std::optional<Account> &me)
{
    QList<CommentRow> rows;
    for (const IntentRecord &record : intents) {
        const auto *act = std::get_if<CommentAct>(&record.intent.act);
        if (!act || act->post != post)
            continue;
        CommentRow row;
        row.comment.id = act->id;
        row.comment.post = post;
        row.comment.parent = act->parent;
        row.comment.body = act->body;
        row.comment.avatar = act->avatar;
        row.comment.publishedAt = record.intent.createdAt;
        if (me) {
            row.comment.author.id = me->id;
            row.comment.author.name = me->name;
            if (!me->avatars.isEmpty())
                row.comment.author.avatar = me->avatars.first().id;
        }
        row.own = true;
        row.pending = record.intent.state;
        row.intent = record.intent.id;
        rows.append(row);
    }
    return rows;
}

} // namespace farthing
