// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/change.h"
#include "store/records.h"
#include "sync/pageguard.h"
#include "sync/syncpart.h"

namespace farthing {

class Network;
class Store;

/// Reads the statement, newest first, until a page brings nothing new and all items together are the balance
/// (economy: The sum of all statement items equals the balance), or to its end.
class StatementReader : public SyncPart
{
    Q_OBJECT

public:
    StatementReader(Store &store, Network &network, QObject *parent = nullptr);

    /// Reads anew from the newest item; one that is under way is begun again.
    void run();
    /// The balance for which it was last read to its end; a difference from that one is not waited for.
    static std::optional<Money> readFor(const Store &store);
    void cancel() override;
    bool isRunning() const { return m_running; }

private:
    void end(const Result<void> &outcome);
    void page();
    void take(const StatementPage &page);
    void settle(Money told);

    Store &m_store;
    Network &m_network;
    std::optional<QString> m_next;
    PageGuard m_guard;
    /// What account and statement said at the last end, where that was not the same.
    std::optional<std::pair<Money, Money>> m_disagreed;
    bool m_running = false;
};

} // namespace farthing
