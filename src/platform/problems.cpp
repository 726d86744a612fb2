// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/problems.h"

namespace farthing::platform {

namespace {

struct Wording
{
    int status;
    QLatin1StringView title;
};

Wording wordingOf(Problem::Type type)
{
    switch (type) {
    case Problem::Type::Unauthorized:
        return {401, QLatin1StringView("The token is not known")};
    case Problem::Type::NotFound:
        return {404, QLatin1StringView("There is no such thing")};
    case Problem::Type::Invalid:
        return {400, QLatin1StringView("The request is malformed")};
    case Problem::Type::TooLarge:
        return {413, QLatin1StringView("The request is too large")};
    case Problem::Type::LevelTooLow:
        return {403, QLatin1StringView("The level is too low")};
    case Problem::Type::NotReadYet:
        return {409, QLatin1StringView("The post is not read yet")};
    case Problem::Type::NoPlusesLeft:
        return {409, QLatin1StringView("No Pluses are left today")};
    case Problem::Type::AlreadyRated:
        return {409, QLatin1StringView("The post is rated already")};
    case Problem::Type::OwnContent:
        return {403, QLatin1StringView("It is the account's own")};
    case Problem::Type::InsufficientFunds:
        return {402, QLatin1StringView("The balance is too low")};
    case Problem::Type::PriceChanged:
        return {409, QLatin1StringView("The price is another one now")};
    case Problem::Type::IdempotencyMismatch:
        return {422, QLatin1StringView("The key was used for another request")};
    case Problem::Type::CursorExpired:
        return {410, QLatin1StringView("The cursor is too old")};
    case Problem::Type::RateLimited:
        return {429, QLatin1StringView("Too many requests")};
    case Problem::Type::Unavailable:
        return {503, QLatin1StringView("The platform cannot answer now")};
    case Problem::Type::Other:
        break;
    }
    return {500, QLatin1StringView("The request failed")};
}

} // namespace

Problem problem(Problem::Type type, const QString &detail)
{
    const Wording wording = wordingOf(type);
    Problem problem;
    problem.type = type;
    problem.status = wording.status;
    problem.title = wording.title;
    problem.detail = detail;
    return problem;
}

} // namespace farthing::platform
