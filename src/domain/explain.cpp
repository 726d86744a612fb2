// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/explain.h"

namespace farthing {

namespace {

struct Refusals
{
    Q_DECLARE_TR_FUNCTIONS(farthing::Refusals)
};

struct SpendingLimits
{
    Q_DECLARE_TR_FUNCTIONS(farthing::SpendingLimits)
};

QString dailyTitle(SpendKind kind)
{
    switch (kind) {
    case SpendKind::Minuses:
        return SpendingLimits::tr("Daily limit for Minuses");
    case SpendKind::Comments:
        return SpendingLimits::tr("Daily limit for comments");
    case SpendKind::Dislikes:
        return SpendingLimits::tr("Daily limit for dislikes");
    case SpendKind::Reports:
        return SpendingLimits::tr("Daily limit for reports");
    case SpendKind::Publishing:
        return SpendingLimits::tr("Daily limit for publishing");
    case SpendKind::All:
        break;
    }
    return SpendingLimits::tr("Daily limit for everything together");
}

QString monthlyTitle(SpendKind kind)
{
    switch (kind) {
    case SpendKind::Minuses:
        return SpendingLimits::tr("Monthly limit for Minuses");
    case SpendKind::Comments:
        return SpendingLimits::tr("Monthly limit for comments");
    case SpendKind::Dislikes:
        return SpendingLimits::tr("Monthly limit for dislikes");
    case SpendKind::Reports:
        return SpendingLimits::tr("Monthly limit for reports");
    case SpendKind::Publishing:
        return SpendingLimits::tr("Monthly limit for publishing");
    case SpendKind::All:
        break;
    }
    return SpendingLimits::tr("Monthly limit for everything together");
}

QString explainLevel(const Problem &problem, const Format &format)
{
    if (!problem.gate)
        return Refusals::tr("Your level is not high enough for this yet.");
    if (!problem.have)
        //: %1 is a level
        return Refusals::tr("Available from LVL %1.").arg(format.number(*problem.gate));
    //: %1 and %2 are levels
    return Refusals::tr("Available from LVL %1; you are %2.")
        .arg(format.number(*problem.gate), format.number(*problem.have));
}

QString explainNotRead(const Problem &problem, const Format &format)
{
    if (!problem.need || !problem.have)
        return Refusals::tr("Read the post to its time first.");
    //: %1 and %2 are running times such as 1:26
    return Refusals::tr("Read the post to its time first: %1 of %2 are counted.")
        .arg(format.clock(*problem.have), format.clock(*problem.need));
}

QString explainNoPluses(const Problem &problem, const Format &format)
{
    if (!problem.resetsAt)
        return Refusals::tr("No Pluses are left today.");
    //: %1 is a date with a time
    return Refusals::tr("No Pluses are left today; they return at %1.")
        .arg(format.dateTime(*problem.resetsAt));
}

QString explainFunds(const Problem &problem, const Format &format)
{
    if (!problem.price || !problem.balance)
        return Refusals::tr("There is not enough money for this.");
    //: %1 and %2 are amounts with their unit
    return Refusals::tr("This costs %1, and you have %2.")
        .arg(format.amountWithUnit(*problem.price), format.amountWithUnit(*problem.balance));
}

QString explainPrice(const Problem &problem, const Format &format)
{
    if (!problem.price)
        return Refusals::tr("The price has changed; nothing was booked. Look at it and decide again.");
    //: %1 is an amount with its unit
    return Refusals::tr("The price is now %1; nothing was booked. Decide again.")
        .arg(format.amountWithUnit(*problem.price));
}

} // namespace

QString spendKindTitle(SpendKind kind)
{
    switch (kind) {
    case SpendKind::Minuses:
        //: A kind of spending: votes against posts
        return SpendingLimits::tr("Minuses");
    case SpendKind::Comments:
        //: A kind of spending
        return SpendingLimits::tr("Comments");
    case SpendKind::Dislikes:
        //: A kind of spending
        return SpendingLimits::tr("Dislikes");
    case SpendKind::Reports:
        //: A kind of spending: profit-and-loss reports
        return SpendingLimits::tr("Reports");
    case SpendKind::Publishing:
        //: A kind of spending: publishing posts
        return SpendingLimits::tr("Publishing");
    case SpendKind::All:
        break;
    }
    //: All kinds of spending together
    return SpendingLimits::tr("Everything together");
}

QString spendCapTitle(SpendKind kind, SpendPeriod period)
{
    return period == SpendPeriod::Day ? dailyTitle(kind) : monthlyTitle(kind);
}

QString explain(const CapStop &stop, const Format &format)
{
    const QString title = spendCapTitle(stop.kind, stop.period);
    if (stop.isAboveWholeCap())
        //: %1: "Daily limit for Minuses", %2: that limit, %3: a price above it
        return SpendingLimits::tr("%1: it is %2, and this costs %3.")
            .arg(title, format.amount(stop.cap), format.amount(stop.price));
    //: %1: "Daily limit for Minuses", %2: what is used, %3: the limit, %4: the price, %5: a date with a time
    return SpendingLimits::tr("%1: %2 of %3 used, and this costs %4. It opens again on %5.")
        .arg(title, format.amount(stop.spent), format.amount(stop.cap), format.amount(stop.price),
             format.dateTime(stop.opensAt));
}

QString explain(const Problem &problem, const Format &format)
{
    switch (problem.type) {
    case Problem::Type::Unauthorized:
        return Refusals::tr("The platform does not know you any more. Sign in again.");
    case Problem::Type::NotFound:
        return Refusals::tr("This is not on the platform any more.");
    case Problem::Type::Invalid:
        return Refusals::tr("The platform found this to be against its rules.");
    case Problem::Type::TooLarge:
        return Refusals::tr("This is longer than the platform allows. Shorten it and send it again.");
    case Problem::Type::LevelTooLow:
        return explainLevel(problem, format);
    case Problem::Type::NotReadYet:
        return explainNotRead(problem, format);
    case Problem::Type::NoPlusesLeft:
        return explainNoPluses(problem, format);
    case Problem::Type::AlreadyRated:
        return Refusals::tr("You have rated this post already, and a rating is final.");
    case Problem::Type::OwnContent:
        return Refusals::tr("Nobody rates or likes their own.");
    case Problem::Type::InsufficientFunds:
        return explainFunds(problem, format);
    case Problem::Type::PriceChanged:
        return explainPrice(problem, format);
    case Problem::Type::IdempotencyMismatch:
        return Refusals::tr("The platform knows this click with another content. Decide again.");
    case Problem::Type::CursorExpired:
        return Refusals::tr("The list has changed too much since it was read; it is read again.");
    case Problem::Type::RateLimited:
        return Refusals::tr("The platform asks for a pause; this is sent again by itself.");
    case Problem::Type::Unavailable:
        return Refusals::tr("The platform cannot answer at the moment; this is sent again by itself.");
    case Problem::Type::Other:
        break;
    }
    return Refusals::tr(
        "The platform refused this for a reason that this version of Farthing does not know.");
}

} // namespace farthing
