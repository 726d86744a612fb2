// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/parts.h"

// What a platform says of itself: PlatformInfo and its rulebook.

namespace farthing::wire {

using namespace Qt::Literals::StringLiterals;

namespace {

QJsonObject encodePart(const Rulebook::Amounts &value)
{
    return {{u"plus_reader"_s, plain(value.plusReader)},
            {u"plus_author"_s, plain(value.plusAuthor)},
            {u"minus"_s, plain(value.minus)},
            {u"comment_tribute"_s, plain(value.commentTribute)},
            {u"comment_author_share"_s, plain(value.commentAuthorShare)},
            {u"comment_reward"_s, plain(value.commentReward)},
            {u"like_own"_s, plain(value.likeOwn)},
            {u"like_commenter"_s, plain(value.likeCommenter)},
            {u"like_author"_s, plain(value.likeAuthor)},
            {u"dislike_own"_s, plain(value.dislikeOwn)},
            {u"dislike_commenter"_s, plain(value.dislikeCommenter)},
            {u"dislike_author"_s, plain(value.dislikeAuthor)},
            {u"publish_tribute"_s, plain(value.publishTribute)},
            {u"pnl_report"_s, plain(value.pnlReport)}};
}

Rulebook::Amounts readAmounts(Fields &fields)
{
    Fields amounts = fields.object("amounts"_L1);
    return {.plusReader = amounts.price("plus_reader"_L1),
            .plusAuthor = amounts.price("plus_author"_L1),
            .minus = amounts.price("minus"_L1),
            .commentTribute = amounts.price("comment_tribute"_L1),
            .commentAuthorShare = amounts.price("comment_author_share"_L1),
            .commentReward = amounts.price("comment_reward"_L1),
            .likeOwn = amounts.price("like_own"_L1),
            .likeCommenter = amounts.price("like_commenter"_L1),
            .likeAuthor = amounts.price("like_author"_L1),
            .dislikeOwn = amounts.price("dislike_own"_L1),
            .dislikeCommenter = amounts.price("dislike_commenter"_L1),
            .dislikeAuthor = amounts.price("dislike_author"_L1),
            .publishTribute = amounts.price("publish_tribute"_L1),
            .pnlReport = amounts.price("pnl_report"_L1)};
}

QJsonObject encodePart(const Rulebook::Gates &value)
{
    return {{u"plus"_s, value.plus},       {u"like"_s, value.like},       {u"minus"_s, value.minus},
            {u"dislike"_s, value.dislike}, {u"comment"_s, value.comment}, {u"publish"_s, value.publish}};
}

Rulebook::Gates readGates(Fields &fields)
{
    Fields gates = fields.object("gates"_L1);
    return {.plus = gates.count("plus"_L1),
            .like = gates.count("like"_L1),
            .minus = gates.count("minus"_L1),
            .dislike = gates.count("dislike"_L1),
            .comment = gates.count("comment"_L1),
            .publish = gates.count("publish"_L1)};
}

QJsonObject encodePart(const Rulebook::Experience &value)
{
    return {{u"read"_s, value.read},
            {u"plus"_s, value.plus},
            {u"comment"_s, value.comment},
            {u"like_received"_s, value.likeReceived}};
}

Rulebook::Experience readExperience(Fields &fields)
{
    Fields experience = fields.object("experience"_L1);
    return {experience.count("read"_L1), experience.count("plus"_L1), experience.count("comment"_L1),
            experience.count("like_received"_L1)};
}

QJsonObject encodePart(const Rulebook::Reading &value)
{
    return {{u"words_per_minute"_s, value.wordsPerMinute},
            {u"characters_per_minute"_s, value.charactersPerMinute},
            {u"seconds_per_image"_s, value.secondsPerImage},
            {u"minimum_seconds"_s, value.minimumSeconds}};
}

Rulebook::Reading readReading(Fields &fields)
{
    Fields reading = fields.object("reading"_L1);
    return {reading.count("words_per_minute"_L1, 1), reading.count("characters_per_minute"_L1, 1),
            reading.count("seconds_per_image"_L1), reading.count("minimum_seconds"_L1)};
}

Unit readUnit(Fields &fields)
{
    if (fields.text("unit"_L1) != Unit::twei().name())
        fields.fail("unit"_L1, Fields::tr("“Twei”, the unit of this version"));
    return Unit::twei();
}

/// The path of a member of `json` that `known` does not have, at any depth.
std::optional<QString> unknownMember(const QJsonObject &json, const QJsonObject &known)
{
    for (auto member = json.begin(); member != json.end(); ++member) {
        const QJsonValue match = known.value(member.key());
        if (match.isUndefined())
            return member.key();
        if (!match.isObject() || !member.value().isObject())
            continue;
        if (const auto inner = unknownMember(member.value().toObject(), match.toObject()))
            return member.key() + u'.' + *inner;
    }
    return std::nullopt;
}

PlatformInfo readPlatformInfo(Fields &fields)
{
    PlatformInfo info;
    info.name = fields.text("name"_L1);
    info.api = fields.count("api"_L1);
    if (info.api != 1) // another version may say everything else in another way
        return info;
    info.unit = readUnit(fields);
    info.signIn = fields.text("sign_in"_L1);
    info.support = fields.optionalText("support"_L1);
    Fields limits = fields.object("limits"_L1);
    info.maxCommentCharacters = limits.count("comment_characters"_L1);
    info.maxPostBytes = limits.count("post_bytes"_L1);
    return info;
}

} // namespace

QJsonObject encode(const Rulebook &value)
{
    return {{u"version"_s, value.version},
            {u"unit"_s, value.unit.name()},
            {u"amounts"_s, encodePart(value.amounts)},
            {u"gates"_s, encodePart(value.gates)},
            {u"pluses_per_day"_s, value.plusesPerDay},
            {u"paid_likes_per_day"_s, value.paidLikesPerDay},
            {u"comment_rewards_per_day"_s, value.commentRewardsPerDay},
            {u"comment_reward_min_characters"_s, value.commentRewardMinCharacters},
            {u"experience"_s, encodePart(value.experience)},
            {u"level_step"_s, value.levelStep},
            {u"reading"_s, encodePart(value.reading)}};
}

Rulebook readRulebook(Fields &fields)
{
    Rulebook rules;
    rules.version = fields.count("version"_L1, 1);
    rules.unit = readUnit(fields);
    rules.amounts = readAmounts(fields);
    rules.gates = readGates(fields);
    rules.plusesPerDay = fields.count("pluses_per_day"_L1);
    rules.paidLikesPerDay = fields.count("paid_likes_per_day"_L1);
    rules.commentRewardsPerDay = fields.count("comment_rewards_per_day"_L1);
    rules.commentRewardMinCharacters = fields.count("comment_reward_min_characters"_L1);
    rules.experience = readExperience(fields);
    rules.levelStep = fields.count("level_step"_L1, 1);
    rules.reading = readReading(fields);
    if (const Result<void> checked = rules.checked(); !checked)
        fields.fail(checked.error());
    return rules;
}

Result<Rulebook> decodeRulebook(const QJsonObject &json, bool strict)
{
    if (const auto unknown = strict ? unknownMember(json, encode(Rulebook())) : std::nullopt) {
        //: %1 is the name of a member of a JSON file
        return AppError{AppError::Kind::Invalid,
                        Fields::tr("“%1” is not a member of a rulebook.").arg(*unknown),
                        *unknown + u": unknown"_s};
    }
    return readWhole(json, readRulebook);
}

QJsonObject encode(const PlatformInfo &value)
{
    return {{u"name"_s, value.name},
            {u"api"_s, value.api},
            {u"unit"_s, value.unit.name()},
            {u"limits"_s, QJsonObject{{u"comment_characters"_s, value.maxCommentCharacters},
                                      {u"post_bytes"_s, value.maxPostBytes}}},
            {u"sign_in"_s, value.signIn},
            {u"support"_s, orNull(value.support)}};
}

Result<PlatformInfo> decodePlatformInfo(const QJsonObject &json)
{
    return readWhole(json, readPlatformInfo);
}

} // namespace farthing::wire
