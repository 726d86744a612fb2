// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/problem.h"

#include <array>
#include <utility>

namespace farthing {

namespace {

constexpr std::array<std::pair<Problem::Type, const char16_t *>, 15> names{{
    {Problem::Type::Unauthorized, u"unauthorized"},
    {Problem::Type::NotFound, u"not-found"},
    {Problem::Type::Invalid, u"invalid"},
    {Problem::Type::TooLarge, u"too-large"},
    {Problem::Type::LevelTooLow, u"level-too-low"},
    {Problem::Type::NotReadYet, u"not-read-yet"},
    {Problem::Type::NoPlusesLeft, u"no-pluses-left"},
    {Problem::Type::AlreadyRated, u"already-rated"},
    {Problem::Type::OwnContent, u"own-content"},
    {Problem::Type::InsufficientFunds, u"insufficient-funds"},
    {Problem::Type::PriceChanged, u"price-changed"},
    {Problem::Type::IdempotencyMismatch, u"idempotency-mismatch"},
    {Problem::Type::CursorExpired, u"cursor-expired"},
    {Problem::Type::RateLimited, u"rate-limited"},
    {Problem::Type::Unavailable, u"unavailable"},
}};

} // namespace

QString problemName(Problem::Type type)
{
    for (const auto &[known, name] : names) {
        if (known == type)
            return QString::fromUtf16(name);
    }
    return QStringLiteral("about:blank");
}

Problem::Type problemTypeFromName(QStringView name)
{
    for (const auto &[type, known] : names) {
        if (name == known)
            return type;
    }
    return Problem::Type::Other;
}

} // namespace farthing
