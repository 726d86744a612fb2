// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/wallet.h"

#include "store/statementreadout.h"
#include "store/store.h"
#include "sync/overlay.h"
#include "sync/statementreader.h"

namespace farthing {

namespace {

/// The statement in the store.
class StoredStatement final : public StatementSource
{
public:
    explicit StoredStatement(std::unique_ptr<StatementReadout> readout) : m_readout(std::move(readout)) {}

    std::optional<Account> account() const override { return m_readout->account(); }
    StatementTotals totals() const override { return m_readout->totals(); }
    Result<QList<StatementItem>> next(int limit) override { return m_readout->next(limit); }

private:
    std::unique_ptr<StatementReadout> m_readout;
};

} // namespace

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
    // By value: the wallet may be gone before the read begins.
    return [folder = d->store.folder(), period]() -> Result<std::unique_ptr<StatementSource>> {
        Result<std::unique_ptr<StatementReadout>> readout = StatementReadout::open(folder, period);
        if (!readout)
            return readout.error();
        return std::unique_ptr<StatementSource>(new StoredStatement(std::move(readout.value())));
    };
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
