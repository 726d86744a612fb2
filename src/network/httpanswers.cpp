// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/httpanswers.h"

#include "wire/codec.h"
#include "wire/json.h"

namespace farthing {

namespace {

bool isSuccess(const HttpAnswer &answer)
{
    return answer.status >= 200 && answer.status < 300;
}

Problem problemFrom(const HttpAnswer &answer)
{
    const Result<QJsonObject> json = wire::parseObject(answer.body);
    Problem problem = wire::decodeProblem(answer.status, json.valueOr({}));
    if (!problem.retryAfter)
        problem.retryAfter = answer.retryAfter;
    return problem;
}

/// Whether the platform itself refused this act, for good: the only answers that free a person to decide
/// anew. A bare 404 may come from something in between; a missing sign-in or too many requests say nothing of
/// the act.
bool isRefusal(const HttpAnswer &answer)
{
    constexpr int unauthorized = 401;
    constexpr int requestTimeout = 408;
    constexpr int tooEarly = 425;
    constexpr int tooManyRequests = 429;
    const bool passing = answer.status == unauthorized || answer.status == requestTimeout ||
                         answer.status == tooEarly || answer.status == tooManyRequests;
    return answer.status >= 400 && answer.status < 500 && !passing &&
           answer.type == "application/problem+json" && wire::parseObject(answer.body).ok();
}

} // namespace

Result<QJsonObject> objectFrom(const HttpAnswer &answer, const HttpErrors &errors)
{
    if (!isSuccess(answer))
        return errors.fromProblem(problemFrom(answer));
    const Result<QJsonObject> json = wire::parseObject(answer.body);
    return json ? json : Result<QJsonObject>(errors.notUnderstood(json.error().detail));
}

Result<ImageData> imageFrom(const HttpAnswer &answer, const HttpErrors &errors)
{
    if (!isSuccess(answer))
        return errors.fromProblem(problemFrom(answer));
    if (!answer.type.startsWith("image/"))
        return errors.notUnderstood(QStringLiteral("not an image: %1").arg(QString::fromLatin1(answer.type)));
    return ImageData{answer.body, QString::fromLatin1(answer.type)};
}

Result<Outcome> outcomeFrom(const HttpAnswer &answer, const HttpErrors &errors)
{
    if (isRefusal(answer))
        return Outcome(problemFrom(answer));
    if (!isSuccess(answer)) {
        // Not a refusal, so what is left of 4xx was not understood, whatever it was.
        const AppError error = errors.fromProblem(problemFrom(answer));
        const bool known = error.kind == AppError::Kind::Unauthorized ||
                           error.kind == AppError::Kind::RateLimited || error.kind == AppError::Kind::Offline;
        return known ? error : errors.notUnderstood(error.detail);
    }
    const Result<QJsonObject> json = wire::parseObject(answer.body);
    if (!json)
        return errors.notUnderstood(json.error().detail);
    const Result<Receipt> receipt = wire::decodeReceipt(*json);
    return receipt ? Result<Outcome>(Outcome(*receipt)) : errors.notUnderstood(receipt.error().detail);
}

} // namespace farthing
