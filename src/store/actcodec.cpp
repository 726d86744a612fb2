// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/actcodec.h"

#include "store/sealed.h"
#include "wire/codec.h"
#include "wire/json.h"

#include <QtCore/QCoreApplication>

#include <array>

namespace farthing {

namespace {

// In the order of the alternatives of Act.
constexpr std::array<const char *, std::variant_size_v<Act>> kinds{
    "read",    "rate",      "comment",     "remove-comment", "react",
    "publish", "edit-post", "remove-post", "buy-report"};

std::optional<CommentId> commentOf(const Act &act)
{
    if (const auto *comment = std::get_if<CommentAct>(&act))
        return comment->id;
    if (const auto *removal = std::get_if<RemoveCommentAct>(&act))
        return removal->id;
    if (const auto *reaction = std::get_if<ReactAct>(&act))
        return reaction->comment;
    return std::nullopt;
}

AppError unreadable(const QString &detail)
{
    return {AppError::Kind::Storage,
            QCoreApplication::translate("farthing::Store",
                                        "A record in the local database cannot be read and was left out."),
            detail};
}

Result<Act> bodyless(const StoredAct &stored)
{
    if (stored.kind == QLatin1String("remove-comment"))
        return Act(RemoveCommentAct{stored.post, stored.comment.value_or(CommentId())});
    if (stored.kind == QLatin1String("remove-post"))
        return Act(RemovePostAct{stored.post});
    if (stored.kind == QLatin1String("buy-report"))
        return Act(BuyReportAct{stored.post});
    return unreadable(stored.kind);
}

Result<wire::PricedAct> withBody(const StoredAct &stored, const QJsonObject &json)
{
    if (stored.kind == QLatin1String("read"))
        return wire::decodeReading(stored.post, json);
    if (stored.kind == QLatin1String("rate"))
        return wire::decodeRating(stored.post, json);
    if (stored.kind == QLatin1String("comment"))
        return wire::decodeNewComment(stored.post, json);
    if (stored.kind == QLatin1String("react"))
        return wire::decodeReaction(stored.comment.value_or(CommentId()), json);
    if (stored.kind == QLatin1String("publish"))
        return wire::decodeNewPost(json);
    if (stored.kind == QLatin1String("edit-post"))
        return wire::decodePostEdit(stored.post, json);
    return unreadable(stored.kind);
}

} // namespace

StoredAct storedAct(const Act &act, Money price)
{
    const wire::WriteRequest request = wire::requestFor(act, price);
    return {QString::fromLatin1(kinds.at(act.index())), postOf(act), commentOf(act),
            request.body ? wire::toBytes(*request.body) : QByteArray("")};
}

Result<Act> actFrom(const StoredAct &stored, const QByteArray &checksum)
{
    const Result<QJsonObject> json = unseal(stored.body, checksum, stored.kind);
    if (!json)
        return json.error();
    if (Result<Act> act = bodyless(stored); act)
        return act;
    Result<wire::PricedAct> priced = withBody(stored, *json);
    if (!priced)
        return unreadable(priced.error().detail);
    // On the wire a reaction names its comment alone.
    if (auto *reaction = std::get_if<ReactAct>(&priced.value().act))
        reaction->post = stored.post;
    return priced->act;
}

} // namespace farthing
