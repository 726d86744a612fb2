// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/codec.h"
#include "wire/json.h"

#include <cstdint>
#include <cstdlib>

// What a platform may answer, or a reader may ask. Whatever is taken has to come back the same.

using namespace farthing;

namespace {

void require(bool holds)
{
    if (!holds)
        std::abort();
}

template <class T>
void goAround(const QJsonObject &json, Result<T> (*decode)(const QJsonObject &))
{
    const Result<T> value = decode(json);
    if (!value) {
        require(value.error().kind == AppError::Kind::Invalid && !value.error().detail.isEmpty());
        return;
    }
    const Result<QJsonObject> written = wire::parseObject(wire::toBytes(wire::encode(*value)));
    require(written.ok());
    const Result<T> again = decode(*written);
    require(again.ok() && *again == *value);
}

Result<Rulebook> decodeRules(const QJsonObject &json)
{
    return wire::decodeRulebook(json);
}

void readAnswers(const QJsonObject &json)
{
    goAround(json, wire::decodePlatformInfo);
    goAround(json, decodeRules);
    goAround(json, wire::decodeAccount);
    goAround(json, wire::decodePost);
    goAround(json, wire::decodeComment);
    goAround(json, wire::decodeReport);
    goAround(json, wire::decodeStatementItem);
    goAround(json, wire::decodeState);
    goAround(json, wire::decodeChangePage);
    goAround(json, wire::decodePosts);
    goAround(json, wire::decodeComments);
    goAround(json, wire::decodeReports);
    goAround(json, wire::decodeStatement);
    goAround(json, wire::decodeReceipt);
    wire::decodeProblem(400, json);
}

void readRequests(const QJsonObject &json)
{
    const PostId post{QStringLiteral("p")};
    const CommentId comment{QStringLiteral("c")};
    for (const Result<wire::PricedAct> &act :
         {wire::decodeReading(post, json), wire::decodeRating(post, json), wire::decodeNewComment(post, json),
          wire::decodeReaction(comment, json), wire::decodeNewPost(json), wire::decodePostEdit(post, json),
          wire::decodeReportPurchase(post, json)}) {
        if (act)
            wire::requestFor(act->act, act->price);
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const Result<QJsonObject> json = wire::parseObject(bytes);
    if (!json)
        return 0;
    const Result<QJsonObject> again = wire::parseObject(wire::toBytes(*json));
    require(again.ok() && *again == *json);
    readAnswers(*json);
    readRequests(*json);
    return 0;
}
