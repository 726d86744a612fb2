// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/readtoearnstate.h"

#include "models/quotewords.h"

namespace farthing {

ReadToEarnState ReadToEarnState::from(const ReadToEarnFacts &facts, const Format &format)
{
    const Post &post = facts.article.post;
    ReadToEarnState state;
    state.total = post.timeToRead;
    state.counted = qBound(0, facts.counted, post.timeToRead);
    //: A running time and the whole: "1:26 of 2:00"
    state.timeToRead = tr("%1 of %2").arg(format.clock(state.counted), format.clock(state.total));
    //: Below the meter of the time to read
    state.meterWords = facts.pausedWhy.isEmpty() ? tr("Your reading counts now.") : facts.pausedWhy;
    const MyPost &mine = post.mine;
    //: What you earned with this post: nothing
    state.youEarned = mine.earned ? format.amountWithUnit(*mine.earned) : tr("None");
    //: There is no date
    state.date = mine.earnedAt ? format.date(*mine.earnedAt) : tr("—");
    state.describePlus(facts, format);
    state.describeMinus(facts, format);
    return state;
}

QString ReadToEarnState::ratedWords(const Article &article)
{
    const bool plus = article.post.mine.rating == Rating::Plus;
    if (article.row.waiting)
        return plus ? tr("Your Plus waits to be sent.") : tr("Your Minus waits to be sent.");
    return plus ? tr("You gave a Plus.") : tr("You gave a Minus.");
}

QString ReadToEarnState::refusalWords(const Quote &quote, const ReadToEarnFacts &facts, const Format &format)
{
    switch (quote.refusal.value_or(Problem::Type::Other)) {
    case Problem::Type::LevelTooLow:
        if (quote.gate && quote.have)
            return tr("Available from LVL %1; you are %2")
                .arg(format.number(*quote.gate), format.number(*quote.have));
        return tr("Your level is too low");
    case Problem::Type::OwnContent:
        return tr("This post is your own");
    case Problem::Type::AlreadyRated:
        return tr("Already rated");
    case Problem::Type::InsufficientFunds:
        return tr("Your balance is too small");
    case Problem::Type::NoPlusesLeft:
        if (quote.availableAt)
            return tr("No Pluses left, back in %1").arg(format.span(facts.now.secsTo(*quote.availableAt)));
        return tr("No Pluses left today");
    default:
        return QuoteWords(format).whyNot(quote);
    }
}

void ReadToEarnState::describePlus(const ReadToEarnFacts &facts, const Format &format)
{
    const Quote &quote = facts.plus;
    if (quote.reward && !quote.reward->isZero())
        //: On the Plus button; %1: an amount
        plusPrice = tr("earns %1").arg(format.amount(*quote.reward));
    if (facts.article.post.mine.rating) {
        plusReason = ratedWords(facts.article);
        return;
    }
    const bool read = facts.counted >= total;
    const bool refused =
        quote.unsupportedWhy || (quote.refusal && quote.refusal != Problem::Type::NotReadYet);
    if (refused) {
        plusReason = refusalWords(quote, facts, format);
        return;
    }
    if (!read) {
        constexpr int minute = 60;
        const auto left = total - counted;
        //: Beside the Plus button; %1: a span of time, "34 s" or "1:31"
        plusReason = tr("in %1 of reading").arg(left < minute ? format.span(left) : format.clock(left));
        return;
    }
    plusEnabled = true;
    if (quote.availableAt && *quote.availableAt > facts.now)
        plusReason = tr("No Pluses left; it is taken when they are back, in %1")
                         .arg(format.span(facts.now.secsTo(*quote.availableAt)));
}

void ReadToEarnState::describeMinus(const ReadToEarnFacts &facts, const Format &format)
{
    const Quote &quote = facts.minus;
    if (quote.unsupportedWhy) {
        minusReason = *quote.unsupportedWhy;
        return;
    }
    if (!quote.cost.isZero())
        minusPrice =
            quote.balanceAfter && !quote.refusal
                //: On the Minus button; %1: its price, %2: the balance after it
                ? tr("costs %1, %2 after").arg(format.amount(quote.cost), format.amount(*quote.balanceAfter))
                //: On the Minus button; %1: its price
                : tr("costs %1").arg(format.amount(quote.cost));
    if (facts.article.post.mine.rating)
        return; // The line beside Plus says it.
    minusEnabled = quote.allowed();
    if (!minusEnabled && quote.refusal != Problem::Type::OwnContent)
        minusReason = refusalWords(quote, facts, format);
}

} // namespace farthing
