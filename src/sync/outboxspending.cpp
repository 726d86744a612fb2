// SPDX-License-Identifier: GPL-3.0-or-later
// The part of Outbox that holds what is paid against the person's caps.
#include "sync/outboxprivate.h"

namespace farthing {

namespace {

/// A timer until midnight would be wrong after the computer slept.
constexpr std::chrono::minutes lookForDay(1);

} // namespace

Quote Outbox::retryQuote(const Intent &intent) const
{
    Quote quote = this->quote(intent.act);
    const Money price = retryPrice(intent);
    const std::optional<Account> account = d->contextOf(intent.act).account;
    quote.cost = price;
    quote.balanceAfter.reset();
    if (account) {
        const Result<Money> after = account->balance.minus(price);
        if (after && !after->isNegative())
            quote.balanceAfter = *after;
    }
    // It counts already: whether it was booked is not known.
    if (intent.unanswered)
        quote.stop.reset();
    else
        d->stopAtCap(quote, intent.act);
    return quote;
}

QDateTime Outbox::platformTime() const
{
    return d->clock.now().addMSecs(d->clockOffset().count());
}

const Spending &Outbox::spending() const
{
    return d->store.spending(d->today());
}

QFuture<Result<void>> Outbox::setSpendCaps(const SpendCaps &caps)
{
    return d->store.setSpendCaps(caps);
}

void Outbox::Private::stopAtCap(Quote &quote, const Act &act) const
{
    quote.stop = stoppedBy(store.spending(today()), spendKindOf(act), quote.cost);
}

void Outbox::Private::followSpending()
{
    const Spending &now = store.spending(today());
    if (now.caps == SpendCaps())
        days.stop();
    else if (!days.isActive())
        days.start(lookForDay);
    if (now == told)
        return;
    told = now;
    emit q.spendingChanged();
}

} // namespace farthing
