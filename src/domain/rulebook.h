// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/money.h"

namespace farthing {

/// What everything costs and earns, who may do it, and how reading is measured (economy: The rulebook). The
/// defaults are the default rulebook. `checked` refuses what does not add up.
struct Rulebook
{
    struct Amounts
    {
        Money plusReader = Money::fromMinor(500'000);
        Money plusAuthor = Money::fromMinor(250'000);
        Money minus = Money::fromMinor(300'000);
        Money commentTribute = Money::fromMinor(400'000);
        Money commentAuthorShare = Money::fromMinor(200'000);
        Money commentReward = Money::fromMinor(600'000);
        Money likeOwn = Money::fromMinor(20'000);
        Money likeCommenter = Money::fromMinor(100'000);
        Money likeAuthor = Money::fromMinor(50'000);
        Money dislikeOwn = Money::fromMinor(100'000);
        Money dislikeCommenter = Money::fromMinor(50'000);
        Money dislikeAuthor = Money::fromMinor(80'000);
        Money publishTribute = Money::fromMinor(5'000'000);
        Money pnlReport = Money::fromMinor(1'000'000);
        friend bool operator==(const Amounts &, const Amounts &) = default;
    };
    struct Gates
    {
        int plus = 1;
        int like = 1;
        int minus = 3;
        int dislike = 5;
        int comment = 13;
        int publish = 20;
        friend bool operator==(const Gates &, const Gates &) = default;
    };
    struct Experience
    {
        int read = 2;
        int plus = 1;
        int comment = 5;
        int likeReceived = 1;
        friend bool operator==(const Experience &, const Experience &) = default;
    };
    struct Reading
    {
        int wordsPerMinute = 238;
        int charactersPerMinute = 500;
        int secondsPerImage = 8;
        int minimumSeconds = 10;
        friend bool operator==(const Reading &, const Reading &) = default;
    };

    int version = 1;
    Unit unit = Unit::twei();
    Amounts amounts;
    Gates gates;
    int plusesPerDay = 10;
    int paidLikesPerDay = 20;
    int commentRewardsPerDay = 10;
    int commentRewardMinCharacters = 40;
    Experience experience;
    int levelStep = 10;
    Reading reading;

    /// Error: Invalid, naming the member that does not add up (a negative amount, a share greater than its
    /// whole, a limit or speed that is not positive where it divides).
    Result<void> checked() const;

    /// Experience at which level `n` starts: levelStep·n·(n−1)/2.
    qint64 experienceOfLevel(int level) const;
    /// The level that `experience` has reached, at least 1.
    int levelFor(qint64 experience) const;
    /// Seconds that a text takes, rounded up, never under the minimum (economy: Read-to-Earn).
    int timeToRead(qint64 words, qint64 cjkCharacters, qint64 images) const;

    friend bool operator==(const Rulebook &, const Rulebook &) = default;
};

} // namespace farthing
