// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/statementreader.h"

#include "network/network.h"
#include "store/store.h"

namespace farthing {

namespace {

constexpr int pageSize = 200;

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
    await(m_network.statement({m_next, std::nullopt, pageSize}), [this](const Result<StatementPage> &page) {
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
        const Result<Money> sum = m_store.statementSum();
        const bool addsUp = sum && *sum == page.balance;
        if (!page.next || (addsUp && !applied->changed)) {
            end({});
            return;
        }
        m_next = page.next;
        this->page();
    });
}

} // namespace farthing
