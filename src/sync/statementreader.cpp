// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/statementreader.h"

#include "network/network.h"
#include "store/store.h"

namespace farthing {

namespace {

constexpr int movementsPerPage = 200;

} // namespace

StatementReader::StatementReader(Store &store, Network &network, QObject *parent)
    : SyncPart(parent), m_store(store), m_network(network)
{}

void StatementReader::run()
{
    cancel();
    m_next.reset();
    m_guard = {};
    m_running = true;
    page();
}

void StatementReader::cancel()
{
    SyncPart::cancel();
    m_running = false;
}

void StatementReader::end(const Result<void> &outcome)
{
    m_running = false;
    if (outcome)
        emit finished();
    else
        emit failed(outcome.error());
}

void StatementReader::page()
{
    await(m_network.statement({m_next, std::nullopt, movementsPerPage}),
          [this](const Result<StatementPage> &page) {
              if (page)
                  take(*page);
              else
                  end(page.error());
          });
}

void StatementReader::take(const StatementPage &page)
{
    QStringList ids;
    for (const StatementItem &item : page.items)
        ids.append(item.id.value);
    const Result<void> leadsOn = m_guard.take(m_next, page.next, ids);
    await(m_store.apply({{}, page.items, {}, false}), [this, page, leadsOn](const Result<Applied> &applied) {
        if (!applied || !leadsOn) {
            end(applied ? leadsOn.error() : applied.error());
            return;
        }
        const Result<StatementSum> sum = m_store.statementSum();
        const bool addsUp = sum && sum->amount == page.balance;
        if (!page.next || (addsUp && !applied->changed)) {
            settle(page.balance);
            return;
        }
        m_next = page.next;
        this->page();
    });
}

/// Notes for which balance the statement was read. Where the account here says another one than the statement
/// just did, its change is still on its way; only two who say the same twice contradict each other for good.
void StatementReader::settle(Money told)
{
    const std::optional<Account> &account = m_store.account();
    const bool disagree = account && account->balance != told;
    const auto pair = disagree ? std::optional(std::pair(account->balance, told)) : std::nullopt;
    const bool settled = account && (!disagree || pair == m_disagreed);
    m_disagreed = pair;
    if (!settled) {
        end({});
        return;
    }
    const CursorMove readFor{statementReadCursor, QString::number(account->balance.minor())};
    await(m_store.apply({{}, {}, {readFor}, false}),
          [this](const Result<Applied> &kept) { end(kept ? Result<void>() : Result<void>(kept.error())); });
}

std::optional<Money> StatementReader::readFor(const Store &store)
{
    const std::optional<QString> value = store.cursor(statementReadCursor).valueOr(std::nullopt);
    return value ? std::optional(Money::fromMinor(value->toLongLong())) : std::nullopt;
}

} // namespace farthing
