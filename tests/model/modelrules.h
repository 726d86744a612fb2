// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <string>

// The figures of economy.md as it prints them. Nothing here comes from the platform's code: the model is
// there to disagree with it.
namespace farthing::model {

/// Economy, Money: "a 64-bit count of micro-Twei" is all that is ever booked, so plain 64-bit integers are
/// exact. A history moves some thousand Twei, which is far from the end of them.
using Micro = std::int64_t;
constexpr Micro twei = 1'000'000;

/// Milliseconds since 1970, UTC.
using Time = std::int64_t;
constexpr Time second = 1'000;
constexpr Time day = 86'400 * second;

/// "A UTC day is the platform's, at acceptance."
constexpr Time dayOf(Time at)
{
    return at / day;
}

/// Economy, The rulebook: the default.
struct Rules
{
    Micro plusReader = 500'000;
    Micro plusAuthor = 250'000;
    Micro minus = 300'000;
    Micro commentTribute = 400'000;
    Micro commentAuthorShare = 200'000;
    Micro commentReward = 600'000;
    Micro likeOwn = 20'000;
    Micro likeCommenter = 100'000;
    Micro likeAuthor = 50'000;
    Micro dislikeOwn = 100'000;
    Micro dislikeCommenter = 50'000;
    Micro dislikeAuthor = 80'000;
    Micro publishTribute = 5'000'000;
    Micro pnlReport = 1'000'000;

    int gatePlus = 1;
    int gateLike = 1;
    int gateMinus = 3;
    int gateDislike = 5;
    int gateComment = 13;
    int gatePublish = 20;

    int plusesPerDay = 10;
    int paidLikesPerDay = 20;
    int commentRewardsPerDay = 10;
    int commentRewardMinCharacters = 40;

    int experienceRead = 2;
    int experiencePlus = 1;
    int experienceComment = 5;
    int experienceLikeReceived = 1;
    int levelStep = 10;

    int wordsPerMinute = 238;
    int charactersPerMinute = 500;
    int secondsPerImage = 8;
    int minimumSeconds = 10;
};

/// Economy, The twelve lines, in its order; the grant of an operator is a movement but none of the twelve.
enum class Line {
    EarnedForPluses,
    CommentRewards,
    LikesOwn,
    LikesCommenter,
    LikesAuthor,
    DislikesAuthor,
    SpentForMinuses,
    CommentTributes,
    DislikesOwn,
    DislikesCommenter,
    PostPublishTribute,
    PnlReports,
    Grant,
};
constexpr int lineCount = 12;
constexpr int profitLineCount = 6;

/// As the interface spells them.
constexpr std::array<const char *, lineCount + 1> lineNames = {"earned_for_pluses",
                                                               "comment_rewards",
                                                               "likes_own",
                                                               "likes_commenter",
                                                               "likes_author",
                                                               "dislikes_author",
                                                               "spent_for_minuses",
                                                               "comment_tributes",
                                                               "dislikes_own",
                                                               "dislikes_commenter",
                                                               "post_publish_tribute",
                                                               "pnl_reports",
                                                               "grant"};

} // namespace farthing::model
