// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/wallet.h"

#include "store/store.h"
#include "sync/overlay.h"

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

Result<std::optional<PnlReport>> Wallet::latestReport(const PostId &post) const
{
    return d->store.latestReport(post);
}

} // namespace farthing
