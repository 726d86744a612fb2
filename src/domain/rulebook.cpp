// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rulebook.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QtNumeric>

#include <limits>

namespace farthing {

namespace {

AppError broken(const char *member, const QString &why)
{
    const QString name = QString::fromLatin1(member);
    //: %1 is the name of a member of a JSON file, %2 says what is wrong with it
    return {AppError::Kind::Invalid,
            QCoreApplication::translate("farthing::Rulebook", "The rulebook does not add up: %1 %2.")
                .arg(name, why),
            name};
}

QString whyNegative()
{
    //: Follows the name of a member
    return QCoreApplication::translate("farthing::Rulebook", "must not be negative");
}

QString whyTooSmall(int least)
{
    //: Follows the name of a member
    return QCoreApplication::translate("farthing::Rulebook", "must be at least %1").arg(least);
}

struct NamedAmount
{
    const char *name;
    Money amount;
};

struct NamedNumber
{
    const char *name;
    int value;
    int least;
};

Result<void> checkAmounts(const Rulebook::Amounts &amounts, Unit unit)
{
    const NamedAmount all[] = {
        {"amounts.plus_reader", amounts.plusReader},
        {"amounts.plus_author", amounts.plusAuthor},
        {"amounts.minus", amounts.minus},
        {"amounts.comment_tribute", amounts.commentTribute},
        {"amounts.comment_author_share", amounts.commentAuthorShare},
        {"amounts.comment_reward", amounts.commentReward},
        {"amounts.like_own", amounts.likeOwn},
        {"amounts.like_commenter", amounts.likeCommenter},
        {"amounts.like_author", amounts.likeAuthor},
        {"amounts.dislike_own", amounts.dislikeOwn},
        {"amounts.dislike_commenter", amounts.dislikeCommenter},
        {"amounts.dislike_author", amounts.dislikeAuthor},
        {"amounts.publish_tribute", amounts.publishTribute},
        {"amounts.pnl_report", amounts.pnlReport},
    };
    for (const NamedAmount &each : all) {
        if (each.amount.isNegative())
            return broken(each.name, whyNegative());
        if (each.amount.unit() != unit)
            return broken(each.name, QCoreApplication::translate("farthing::Rulebook", "is in another unit"));
    }
    if (amounts.commentAuthorShare > amounts.commentTribute)
        return broken("amounts.comment_author_share",
                      QCoreApplication::translate("farthing::Rulebook", "is more than comment_tribute"));
    if (amounts.dislikeAuthor > amounts.dislikeOwn)
        return broken("amounts.dislike_author",
                      QCoreApplication::translate("farthing::Rulebook", "is more than dislike_own"));
    return {};
}

qint64 dividedRoundingUp(qint64 value, qint64 by)
{
    return (value + by - 1) / by;
}

} // namespace

Result<void> Rulebook::checked() const
{
    if (Result<void> amountsHold = checkAmounts(amounts, unit); !amountsHold)
        return amountsHold;
    const NamedNumber numbers[] = {
        {"version", version, 1},
        {"gates.plus", gates.plus, 0},
        {"gates.like", gates.like, 0},
        {"gates.minus", gates.minus, 0},
        {"gates.dislike", gates.dislike, 0},
        {"gates.comment", gates.comment, 0},
        {"gates.publish", gates.publish, 0},
        {"pluses_per_day", plusesPerDay, 0},
        {"paid_likes_per_day", paidLikesPerDay, 0},
        {"comment_rewards_per_day", commentRewardsPerDay, 0},
        {"comment_reward_min_characters", commentRewardMinCharacters, 0},
        {"experience.read", experience.read, 0},
        {"experience.plus", experience.plus, 0},
        {"experience.comment", experience.comment, 0},
        {"experience.like_received", experience.likeReceived, 0},
        {"level_step", levelStep, 1},
        {"reading.words_per_minute", reading.wordsPerMinute, 1},
        {"reading.characters_per_minute", reading.charactersPerMinute, 1},
        {"reading.seconds_per_image", reading.secondsPerImage, 0},
        {"reading.minimum_seconds", reading.minimumSeconds, 0},
    };
    for (const NamedNumber &each : numbers) {
        if (each.value < each.least)
            return broken(each.name, each.least == 0 ? whyNegative() : whyTooSmall(each.least));
    }
    return {};
}

qint64 Rulebook::experienceOfLevel(int level) const
{
    qint64 experience = 0;
    if (qMulOverflow(qint64(level) * (level - 1) / 2, qint64(levelStep), &experience))
        return std::numeric_limits<qint64>::max(); // out of anybody's reach
    return experience;
}

int Rulebook::levelFor(qint64 experience) const
{
    // Levels grow with the square root of experience: a doubling search stays short whatever the step.
    int low = 1;
    int high = 2;
    constexpr int highest = 1 << 30;
    while (high < highest && experienceOfLevel(high) <= experience) {
        low = high;
        high *= 2;
    }
    while (high - low > 1) {
        const int middle = low + (high - low) / 2;
        (experienceOfLevel(middle) <= experience ? low : high) = middle;
    }
    return low;
}

int Rulebook::timeToRead(qint64 words, qint64 cjkCharacters, qint64 images) const
{
    // One fraction of a minute over both scripts, so that a mixed text is rounded up once.
    const qint64 numerator =
        60 * (words * reading.charactersPerMinute + cjkCharacters * reading.wordsPerMinute);
    const qint64 textSeconds =
        dividedRoundingUp(numerator, qint64(reading.wordsPerMinute) * reading.charactersPerMinute);
    return int(qMax<qint64>(reading.minimumSeconds, textSeconds + images * reading.secondsPerImage));
}

} // namespace farthing
