// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/quotewords.h"

#include "domain/explain.h"

namespace farthing {

QString QuoteWords::whyNot(const Quote &quote) const
{
    if (quote.unsupportedWhy)
        return *quote.unsupportedWhy;
    if (!quote.refusal)
        return quote.stop ? explain(*quote.stop, m_format) : QString();
    Problem problem;
    problem.type = *quote.refusal;
    if (problem.type == Problem::Type::LevelTooLow) {
        problem.gate = quote.gate;
        problem.have = quote.have;
    }
    problem.resetsAt = quote.availableAt;
    if (problem.type == Problem::Type::InsufficientFunds)
        //: %1 is an amount with its unit
        return tr("This costs %1, and your balance is too small.").arg(m_format.amountWithUnit(quote.cost));
    return explain(problem, m_format);
}

QString QuoteWords::price(const Quote &quote) const
{
    QString words = costAndReward(quote);
    if (quote.cost.isZero() || !quote.balanceAfter)
        return words;
    //: %1: what an act costs, "costs 0.10"; %2: the balance after it
    return tr("%1, %2 after").arg(words, m_format.amount(*quote.balanceAfter));
}

QString QuoteWords::costAndReward(const Quote &quote) const
{
    const bool earns = quote.reward && !quote.reward->isZero();
    if (!quote.cost.isZero() && earns)
        //: What an act costs and may earn; %1 and %2 are amounts
        return tr("costs %1, can earn %2").arg(m_format.amount(quote.cost), m_format.amount(*quote.reward));
    if (!quote.cost.isZero())
        //: What an act costs; %1 is an amount
        return tr("costs %1").arg(m_format.amount(quote.cost));
    if (earns)
        //: What an act earns; %1 is an amount
        return tr("earns %1").arg(m_format.amount(*quote.reward));
    //: An act that neither costs nor earns
    return tr("free");
}

} // namespace farthing
