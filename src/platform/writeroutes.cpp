// SPDX-License-Identifier: GPL-3.0-or-later
// The routes that change something. A repeated key never gets here.
#include "platform/images.h"
#include "platform/problems.h"
#include "platform/routes.h"
#include "wire/json.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

namespace farthing::platform {

namespace {

/// Any JSON value as its bytes; Qt writes only objects and arrays, so it travels in an array of one.
QByteArray valueBytes(const QJsonValue &value)
{
    const QByteArray array = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return array.sliced(1, array.size() - 2);
}

QString mediaType(const QByteArray &contentType)
{
    return QString::fromLatin1(contentType.split(';').first().trimmed().toLower());
}

} // namespace

HttpReply Routes::accepted(const Answer<Accepted> &answer)
{
    if (const auto *problem = std::get_if<Problem>(&answer))
        return problemReply(*problem);
    if (m_onWrite)
        m_onWrite();
    const auto &accepted = std::get<Accepted>(answer);
    return jsonReply(accepted.status, accepted.body);
}

Routed Routes::act(const Call &call, const Decoder &decode)
{
    const Result<QJsonObject> json = wire::parseObject(call.request.body);
    if (!json)
        return problemReply(invalid(json.error().detail));
    const Result<wire::PricedAct> act = decode(*json);
    if (!act)
        return problemReply(invalid(act.error().detail));
    return accepted(m_service.perform(call.caller, *act, call.idempotency));
}

Routed Routes::claimReading(const Call &call)
{
    return act(call,
               [&](const QJsonObject &json) { return wire::decodeReading(PostId{call.ids.at(0)}, json); });
}

Routed Routes::rate(const Call &call)
{
    return act(call,
               [&](const QJsonObject &json) { return wire::decodeRating(PostId{call.ids.at(0)}, json); });
}

Routed Routes::addComment(const Call &call)
{
    return act(call,
               [&](const QJsonObject &json) { return wire::decodeNewComment(PostId{call.ids.at(0)}, json); });
}

Routed Routes::react(const Call &call)
{
    return act(
        call, [&](const QJsonObject &json) { return wire::decodeReaction(CommentId{call.ids.at(0)}, json); });
}

Routed Routes::publish(const Call &call)
{
    return act(call, [](const QJsonObject &json) { return wire::decodeNewPost(json); });
}

Routed Routes::editPost(const Call &call)
{
    return act(call,
               [&](const QJsonObject &json) { return wire::decodePostEdit(PostId{call.ids.at(0)}, json); });
}

Routed Routes::buyReport(const Call &call)
{
    return act(call, [&](const QJsonObject &json) {
        return wire::decodeReportPurchase(PostId{call.ids.at(0)}, json);
    });
}

Routed Routes::removePost(const Call &call)
{
    const wire::PricedAct act{RemovePostAct{PostId{call.ids.at(0)}}, Money()};
    return accepted(m_service.perform(call.caller, act, call.idempotency));
}

Routed Routes::removeComment(const Call &call)
{
    const wire::PricedAct act{RemoveCommentAct{{}, CommentId{call.ids.at(0)}}, Money()};
    return accepted(m_service.perform(call.caller, act, call.idempotency));
}

Routed Routes::putState(const Call &call)
{
    const Result<QJsonObject> json = wire::parseObject(call.request.body);
    if (!json)
        return problemReply(invalid(json.error().detail));
    const QJsonValue value = json->value(QStringLiteral("value"));
    if (value.isUndefined())
        return problemReply(invalid(QStringLiteral("value: missing")));
    const QByteArray bytes = value.isNull() ? QByteArray() : valueBytes(value);
    return accepted(m_service.setState(call.caller, call.ids.at(0), bytes, call.idempotency));
}

Routed Routes::addAvatar(const Call &call)
{
    const HttpRequest &request = call.request;
    const QString name = request.query.queryItemValue(QStringLiteral("name"), QUrl::FullyDecoded);
    const StoredImage image{request.body, mediaType(request.contentType)};
    return accepted(m_service.addAvatar(call.caller, name, image, call.idempotency));
}

Routed Routes::removeAvatar(const Call &call)
{
    return accepted(m_service.removeAvatar(call.caller, AvatarId{call.ids.at(0)}, call.idempotency));
}

Routed Routes::addMedia(const Call &call)
{
    const StoredImage image{call.request.body, mediaType(call.request.contentType)};
    return accepted(m_service.addMedia(call.caller, image, call.idempotency));
}

} // namespace farthing::platform
