// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/wallet.h"

#include "store/store.h"
#include "sync/overlay.h"
#include "sync/statementreader.h"
#include "sync/storedstatement.h"

namespace farthing {

struct Wallet::Private
{
    Store &store;
};

Wallet::Wallet(Store &store, QObject *parent) : QObject(parent), d(new Private{store})
{
    connect(&store, &Store::changed, this, [this](const StoreChanges &changes) {
        // What waits changes the balance after it.
        if (changes.account || changes.everything || !changes.intents.isEmpty())
            emit accountChanged();
        if (changes.rules || changes.everything)
            emit rulesChanged();
        if (changes.statement || changes.everything)
            emit statementChanged();
        if (changes.statement || changes.account || changes.statementRead || changes.everything)
            emit standingChanged();
        for (const PostId &post : changes.reports)
            emit reportsChanged(post);
    });
}

Wallet::~Wallet() = default;

const std::optional<Account> &Wallet::account() const
{
    return d->store.account();
}

const std::optional<Rulebook> &Wallet::rules() const
{
    return d->store.rules();
}

std::optional<Money> Wallet::balanceAfterPending() const
{
    const std::optional<Money> pending = pendingCost(d->store.openIntents());
    if (!account() || !pending)
        return std::nullopt;
    const Result<Money> after = account()->balance.minus(*pending);
    return after ? std::optional(*after) : std::nullopt;
}

Result<QList<StatementItem>> Wallet::statement(const std::optional<StatementKey> &after, int limit) const
{
    return d->store.statement(after, limit);
}

Result<QList<StatementDay>> Wallet::statementDays() const
{
    return d->store.statementDays();
}

Result<StatementStanding> Wallet::standing() const
{
    using State = StatementStanding::State;
    const Result<StatementSum> sum = d->store.statementSum();
    if (!sum)
        return sum.error();
    StatementStanding standing;
    standing.explained = sum->amount;
    standing.movements = sum->count;
    if (!account())
        return standing;
    const Result<Money> remainder = account()->balance.minus(sum->amount);
    if (!remainder)
        return remainder.error();
    standing.balance = account()->balance;
    standing.remainder = *remainder;
    standing.state = remainder->isZero()                                        ? State::Explained
                     : StatementReader::readFor(d->store) == account()->balance ? State::Unexplained
                                                                                : State::Arriving;
    return standing;
}

Result<std::optional<QDateTime>> Wallet::statementBegins() const
{
    return d->store.statementBegins();
}

StatementOpener Wallet::statementOpener(const StatementPeriod &period) const
{
    return storedStatement(d->store.folder(), period);
}

TrueCostReader Wallet::trueCostReader() const
{
    return TrueCostReader(d->store.folder());
}

Result<std::optional<PnlReport>> Wallet::latestReport(const PostId &post) const
{
    return d->store.latestReport(post);
}

} // namespace farthing
