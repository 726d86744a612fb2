// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/parts.h"

// Posts, comments and their counts.

namespace farthing::wire {

using namespace Qt::Literals::StringLiterals;

namespace {

QJsonObject encodePart(const Person &value)
{
    return {{u"id"_s, value.id.value}, {u"name"_s, value.name}, {u"avatar"_s, orNull(value.avatar)}};
}

Person readPerson(Fields &fields, QLatin1StringView name)
{
    Fields person = fields.object(name);
    return {person.id<AccountId>("id"_L1), person.text("name"_L1), person.optionalId<AvatarId>("avatar"_L1)};
}

QJsonObject encodePart(const PostCounts &value)
{
    return {{u"plus"_s, value.plus}, {u"minus"_s, value.minus}, {u"comments"_s, value.comments}};
}

PostCounts readPostCounts(Fields &fields)
{
    Fields counts = fields.object("counts"_L1);
    return {counts.count("plus"_L1), counts.count("minus"_L1), counts.count("comments"_L1)};
}

QJsonObject encodePart(const MyPost &value)
{
    const QJsonValue rating =
        value.rating ? QJsonValue(nameOf(ratingWords, *value.rating)) : QJsonValue(QJsonValue::Null);
    return {{u"rating"_s, rating},
            {u"earned"_s, orNull(value.earned)},
            {u"earned_at"_s, orNull(value.earnedAt)},
            {u"counted_seconds"_s, value.countedSeconds}};
}

MyPost readMyPost(Fields &fields)
{
    Fields mine = fields.object("mine"_L1);
    return {mine.optionalWord("rating"_L1, ratingWords), mine.optionalMoney("earned"_L1),
            mine.optionalTime("earned_at"_L1), mine.count("counted_seconds"_L1)};
}

QJsonObject encodePart(const CommentCounts &value)
{
    return {{u"like"_s, value.like}, {u"dislike"_s, value.dislike}};
}

CommentCounts readCommentCounts(Fields &fields)
{
    Fields counts = fields.object("counts"_L1);
    return {counts.count("like"_L1), counts.count("dislike"_L1)};
}

QJsonObject encodePart(const MyComment &value)
{
    QJsonArray booked;
    if (value.bookedLike)
        booked.append(nameOf(reactionWords, Reaction::Like));
    if (value.bookedDislike)
        booked.append(nameOf(reactionWords, Reaction::Dislike));
    return {{u"reaction"_s, nameOf(reactionWords, value.reaction)}, {u"booked"_s, booked}};
}

MyComment readMyComment(Fields &fields)
{
    Fields mine = fields.object("mine"_L1);
    const QStringList booked = mine.texts("booked"_L1);
    return {mine.word("reaction"_L1, reactionWords), booked.contains(nameOf(reactionWords, Reaction::Like)),
            booked.contains(nameOf(reactionWords, Reaction::Dislike))};
}

} // namespace

QJsonObject encode(const Post &value)
{
    QJsonArray media;
    for (const MediaId &id : value.media)
        media.append(id.value);
    return {{u"id"_s, value.id.value},
            {u"revision"_s, value.revision},
            {u"title"_s, value.title},
            {u"body"_s, orNull(value.body)},
            {u"language"_s, value.language},
            {u"author"_s, encodePart(value.author)},
            {u"tags"_s, QJsonArray::fromStringList(value.tags)},
            {u"media"_s, media},
            {u"published_at"_s, encodeTime(value.publishedAt)},
            {u"edited_at"_s, orNull(value.editedAt)},
            {u"removed_at"_s, orNull(value.removedAt)},
            {u"time_to_read"_s, value.timeToRead},
            {u"counts"_s, encodePart(value.counts)},
            {u"mine"_s, encodePart(value.mine)}};
}

Post readPost(Fields &fields)
{
    Post post;
    post.id = fields.id<PostId>("id"_L1);
    post.revision = fields.integer("revision"_L1);
    post.title = fields.text("title"_L1);
    post.body = fields.optionalText("body"_L1);
    post.language = fields.text("language"_L1);
    post.author = readPerson(fields, "author"_L1);
    post.tags = fields.texts("tags"_L1);
    post.media = fields.ids<MediaId>("media"_L1);
    post.publishedAt = fields.time("published_at"_L1);
    post.editedAt = fields.optionalTime("edited_at"_L1);
    post.removedAt = fields.optionalTime("removed_at"_L1);
    post.timeToRead = fields.count("time_to_read"_L1);
    post.counts = readPostCounts(fields);
    post.mine = readMyPost(fields);
    return post;
}

QJsonObject encode(const PostTally &value)
{
    return {{u"of"_s, u"post"_s},
            {u"id"_s, value.of.value},
            {u"revision"_s, value.revision},
            {u"counts"_s, encodePart(value.counts)},
            {u"mine"_s, encodePart(value.mine)}};
}

PostTally readPostTally(Fields &fields)
{
    return {fields.id<PostId>("id"_L1), fields.integer("revision"_L1), readPostCounts(fields),
            readMyPost(fields)};
}

QJsonObject encode(const Comment &value)
{
    return {{u"id"_s, value.id.value},
            {u"revision"_s, value.revision},
            {u"post"_s, value.post.value},
            {u"parent"_s, orNull(value.parent)},
            {u"author"_s, encodePart(value.author)},
            {u"avatar"_s, orNull(value.avatar)},
            {u"body"_s, orNull(value.body)},
            {u"published_at"_s, encodeTime(value.publishedAt)},
            {u"removed_at"_s, orNull(value.removedAt)},
            {u"counts"_s, encodePart(value.counts)},
            {u"mine"_s, encodePart(value.mine)}};
}

Comment readComment(Fields &fields)
{
    Comment comment;
    comment.id = fields.id<CommentId>("id"_L1);
    comment.revision = fields.integer("revision"_L1);
    comment.post = fields.id<PostId>("post"_L1);
    comment.parent = fields.optionalId<CommentId>("parent"_L1);
    comment.author = readPerson(fields, "author"_L1);
    comment.avatar = fields.optionalId<AvatarId>("avatar"_L1);
    comment.body = fields.optionalText("body"_L1);
    comment.publishedAt = fields.time("published_at"_L1);
    comment.removedAt = fields.optionalTime("removed_at"_L1);
    comment.counts = readCommentCounts(fields);
    comment.mine = readMyComment(fields);
    return comment;
}

QJsonObject encode(const CommentTally &value)
{
    return {{u"of"_s, u"comment"_s},
            {u"id"_s, value.of.value},
            {u"revision"_s, value.revision},
            {u"counts"_s, encodePart(value.counts)},
            {u"mine"_s, encodePart(value.mine)}};
}

CommentTally readCommentTally(Fields &fields)
{
    return {fields.id<CommentId>("id"_L1), fields.integer("revision"_L1), readCommentCounts(fields),
            readMyComment(fields)};
}

Result<Post> decodePost(const QJsonObject &json)
{
    return readWhole(json, readPost);
}

Result<Comment> decodeComment(const QJsonObject &json)
{
    return readWhole(json, readComment);
}

} // namespace farthing::wire
