// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/parts.h"

#include <QtCore/QUrl>

// What a reader asks a platform to do: encoded for the one, decoded for the other.

namespace farthing::wire {

using namespace Qt::Literals::StringLiterals;

namespace {

template <class Tag>
QString segment(const Id<Tag> &id)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(id.value));
}

template <class T>
QJsonObject textOf(const T &act, Money price)
{
    return {{u"title"_s, act.title},
            {u"body"_s, act.body},
            {u"language"_s, act.language},
            {u"tags"_s, QJsonArray::fromStringList(act.tags)},
            {u"price"_s, plain(price)}};
}

/// Each act as its request; `price` is what the person saw.
struct RequestEncoder
{
    Money price;

    WriteRequest operator()(const ReadAct &act) const
    {
        return {"PUT", u"/v1/posts/"_s + segment(act.post) + u"/reading"_s,
                QJsonObject{{u"seconds"_s, act.seconds},
                            {u"started_at"_s, encodeTime(act.startedAt)},
                            {u"ended_at"_s, encodeTime(act.endedAt)}}};
    }
    WriteRequest operator()(const RateAct &act) const
    {
        return {"PUT", u"/v1/posts/"_s + segment(act.post) + u"/rating"_s,
                QJsonObject{{u"rating"_s, nameOf(ratingWords, act.rating)}, {u"price"_s, plain(price)}}};
    }
    WriteRequest operator()(const CommentAct &act) const
    {
        return {"POST", u"/v1/posts/"_s + segment(act.post) + u"/comments"_s,
                QJsonObject{{u"id"_s, act.id.value},
                            {u"body"_s, act.body},
                            {u"parent"_s, orNull(act.parent)},
                            {u"avatar"_s, orNull(act.avatar)},
                            {u"price"_s, plain(price)}}};
    }
    WriteRequest operator()(const RemoveCommentAct &act) const
    {
        return {"DELETE", u"/v1/comments/"_s + segment(act.id), std::nullopt};
    }
    WriteRequest operator()(const ReactAct &act) const
    {
        return {
            "PUT", u"/v1/comments/"_s + segment(act.comment) + u"/reaction"_s,
            QJsonObject{{u"reaction"_s, nameOf(reactionWords, act.reaction)}, {u"price"_s, plain(price)}}};
    }
    WriteRequest operator()(const PublishAct &act) const
    {
        QJsonObject body = textOf(act, price);
        body.insert(u"id"_s, act.id.value);
        return {"POST", u"/v1/posts"_s, body};
    }
    WriteRequest operator()(const EditPostAct &act) const
    {
        return {"PUT", u"/v1/posts/"_s + segment(act.id), textOf(act, price)};
    }
    WriteRequest operator()(const RemovePostAct &act) const
    {
        return {"DELETE", u"/v1/posts/"_s + segment(act.id), std::nullopt};
    }
    WriteRequest operator()(const BuyReportAct &act) const
    {
        return {"POST", u"/v1/posts/"_s + segment(act.post) + u"/pnl-reports"_s,
                QJsonObject{{u"price"_s, plain(price)}}};
    }
};

Result<PricedAct> finished(const Fields &fields, Act act, Money price)
{
    if (fields.error())
        return *fields.error();
    return PricedAct{std::move(act), price};
}

template <class T>
void readTextOf(Fields &fields, T &act)
{
    act.title = fields.text("title"_L1);
    act.body = fields.text("body"_L1);
    act.language = fields.text("language"_L1);
    act.tags = fields.texts("tags"_L1);
}

} // namespace

WriteRequest requestFor(const Act &act, Money price)
{
    return std::visit(RequestEncoder{price}, act);
}

Result<PricedAct> decodeReading(const PostId &post, const QJsonObject &json)
{
    Fields fields(json);
    const ReadAct act{post, fields.count("seconds"_L1), fields.time("started_at"_L1),
                      fields.time("ended_at"_L1)};
    if (act.endedAt < act.startedAt)
        fields.fail("ended_at"_L1, Fields::tr("a time not before “started_at”"));
    return finished(fields, act, Money());
}

Result<PricedAct> decodeRating(const PostId &post, const QJsonObject &json)
{
    Fields fields(json);
    const RateAct act{post, fields.word("rating"_L1, ratingWords)};
    const Money price = fields.price("price"_L1);
    return finished(fields, act, price);
}

Result<PricedAct> decodeNewComment(const PostId &post, const QJsonObject &json)
{
    Fields fields(json);
    CommentAct act;
    act.post = post;
    act.id = fields.id<CommentId>("id"_L1);
    act.body = fields.text("body"_L1);
    act.parent = fields.optionalId<CommentId>("parent"_L1);
    act.avatar = fields.optionalId<AvatarId>("avatar"_L1);
    const Money price = fields.price("price"_L1);
    return finished(fields, act, price);
}

Result<PricedAct> decodeReaction(const CommentId &comment, const QJsonObject &json)
{
    Fields fields(json);
    const ReactAct act{{}, comment, fields.word("reaction"_L1, reactionWords)};
    const Money price = fields.price("price"_L1);
    return finished(fields, act, price);
}

Result<PricedAct> decodeNewPost(const QJsonObject &json)
{
    Fields fields(json);
    PublishAct act;
    act.id = fields.id<PostId>("id"_L1);
    readTextOf(fields, act);
    const Money price = fields.price("price"_L1);
    return finished(fields, act, price);
}

Result<PricedAct> decodePostEdit(const PostId &post, const QJsonObject &json)
{
    Fields fields(json);
    EditPostAct act;
    act.id = post;
    readTextOf(fields, act);
    const Money price = fields.price("price"_L1);
    return finished(fields, act, price);
}

Result<PricedAct> decodeReportPurchase(const PostId &post, const QJsonObject &json)
{
    Fields fields(json);
    const Money price = fields.price("price"_L1);
    return finished(fields, BuyReportAct{post}, price);
}

} // namespace farthing::wire
