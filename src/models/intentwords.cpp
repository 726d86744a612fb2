// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/intentwords.h"

#include "domain/explain.h"

namespace farthing {

namespace {

struct Acts
{
    Q_DECLARE_TR_FUNCTIONS(farthing::IntentWords)
};

/// The pattern of one act, with a place for the post's title.
struct Pattern
{
    const Format &format;

    QString operator()(const ReadAct &act) const
    {
        //: An act in a list; %1: a running time such as 1:26, %2: a post's title
        return Acts::tr("Reading time %1 of “%2”").arg(format.clock(act.seconds), QStringLiteral("%1"));
    }
    QString operator()(const RateAct &act) const
    {
        //: An act in a list; %1: a post's title
        return act.rating == Rating::Plus ? Acts::tr("Plus on “%1”") : Acts::tr("Minus on “%1”");
    }
    //: An act in a list; %1: a post's title
    QString operator()(const CommentAct &) const { return Acts::tr("Comment on “%1”"); }
    //: An act in a list; %1: a post's title
    QString operator()(const RemoveCommentAct &) const { return Acts::tr("Removing a comment on “%1”"); }
    QString operator()(const ReactAct &act) const
    {
        if (act.reaction == Reaction::Like)
            //: An act in a list; %1: a post's title
            return Acts::tr("Like for a comment on “%1”");
        if (act.reaction == Reaction::Dislike)
            //: An act in a list; %1: a post's title
            return Acts::tr("Dislike for a comment on “%1”");
        //: An act in a list: a like or dislike was taken back; %1: a post's title
        return Acts::tr("Reaction taken back from a comment on “%1”");
    }
    //: An act in a list; %1: a post's title
    QString operator()(const PublishAct &) const { return Acts::tr("Publishing “%1”"); }
    //: An act in a list; %1: a post's title
    QString operator()(const EditPostAct &) const { return Acts::tr("Editing “%1”"); }
    //: An act in a list; %1: a post's title
    QString operator()(const RemovePostAct &) const { return Acts::tr("Removing “%1”"); }
    //: An act in a list: a profit-and-loss report is bought; %1: a post's title
    QString operator()(const BuyReportAct &) const { return Acts::tr("Report on “%1”"); }
};

} // namespace

QString IntentWords::what(const Intent &intent) const
{
    //: Stands where a post's title would, while it is not known
    const QString subject =
        intent.subject.isEmpty() ? tr("a post that is not here") : intent.subject.simplified();
    return std::visit(Pattern{m_format}, intent.act).arg(subject);
}

TonedText IntentWords::state(const Intent &intent) const
{
    switch (intent.state) {
    case Intent::State::Waiting:
        //: The state of an act
        return {tr("waiting to be sent"), Tone::Wait};
    case Intent::State::Sending:
        //: The state of an act
        return {tr("sending"), Tone::Wait};
    case Intent::State::NeedsYou:
        //: The state of an act: the person has to decide
        return {tr("needs you"), Tone::Wait};
    case Intent::State::Refused:
        //: The state of an act
        return {tr("refused"), Tone::Loss};
    case Intent::State::Done:
        break;
    }
    //: The state of an act
    return {tr("done"), Tone::Plain};
}

QString IntentWords::icon(const Intent &intent)
{
    switch (intent.state) {
    case Intent::State::Waiting:
        return QStringLiteral("clock");
    case Intent::State::Sending:
        return QStringLiteral("send");
    case Intent::State::NeedsYou:
        return QStringLiteral("warning");
    case Intent::State::Refused:
        return QStringLiteral("error");
    case Intent::State::Done:
        break;
    }
    return QStringLiteral("check");
}

QString IntentWords::why(const Intent &intent) const
{
    if (intent.state == Intent::State::Done)
        return {};
    QString reason = intent.problem ? explain(*intent.problem, m_format) : QString();
    if (intent.trouble == QString(backupTrouble)) {
        const QString warning = tr("It came back from a backup, and may have been sent and booked since. "
                                   "Look at the statement before you send it again.");
        return reason.isEmpty() ? warning : warning + QLatin1Char(' ') + reason;
    }
    if (intent.problem)
        return reason;
    if (intent.trouble == QString(restoredTrouble))
        return tr("It came back from an archive, where it was on its way. Send it, and it is booked once, "
                  "even if it "
                  "was sent before.");
    return intent.trouble.value_or(QString());
}

TonedText IntentWords::stateAndWhy(const Intent &intent) const
{
    TonedText known = state(intent);
    const QString reason = why(intent);
    if (reason.isEmpty())
        return known;
    //: %1: a state such as "refused", %2: the reason, a sentence
    return {tr("%1: %2").arg(known.text, reason), known.tone};
}

TonedText IntentWords::money(const Intent &intent) const
{
    if (intent.state == Intent::State::Done && intent.booked) {
        if (intent.booked->isZero())
            //: The money of an act: nothing was booked
            return {tr("booked nothing"), Tone::Plain};
        //: The money of an act; %1: an amount with its sign
        return {tr("booked %1").arg(m_format.signedAmount(*intent.booked)),
                intent.booked->isNegative() ? Tone::Loss : Tone::Gain};
    }
    if (intent.price.isZero())
        //: The money of an act: it has no price
        return {tr("free"), Tone::Plain};
    //: The money of an act; %1: an amount
    return {tr("costs %1").arg(m_format.amount(intent.price)), Tone::Plain};
}

QString IntentWords::retry(const Quote &quote) const
{
    if (quote.cost.isZero())
        //: Button: sends again what was refused
        return tr("Retry");
    if (!quote.balanceAfter)
        //: Button: sends again what was refused; %1: what it costs
        return tr("Retry · %1").arg(m_format.amount(quote.cost));
    //: Button: sends again what was refused; %1: what it costs, %2: the balance after it
    return tr("Retry · %1 · %2 after").arg(m_format.amount(quote.cost), m_format.amount(*quote.balanceAfter));
}

QString IntentWords::retryStopped(const Quote &quote) const
{
    return quote.stop ? explain(*quote.stop, m_format) : QString();
}

} // namespace farthing
