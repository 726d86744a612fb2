// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/handshake.h"

#include "network/network.h"
#include "store/store.h"

namespace farthing {

Handshake::Handshake(Store &store, Network &network, QObject *parent)
    : SyncPart(parent), m_store(store), m_network(network)
{}

void Handshake::run()
{
    cancel();
    await(m_network.platform(), [this](const Result<PlatformInfo> &platform) {
        if (!platform) {
            emit failed(platform.error());
            return;
        }
        m_platform = *platform;
        askRules();
    });
}

void Handshake::askRules()
{
    await(m_network.rules(), [this](const Result<Rulebook> &rules) {
        if (rules)
            askAccount(*rules);
        else
            emit failed(rules.error());
    });
}

void Handshake::askAccount(const Rulebook &rules)
{
    await(m_network.account(), [this, rules](const Result<Account> &account) {
        if (!account) {
            emit failed(account.error());
            return;
        }
        await(m_store.apply({{*account, rules}, {}, {}, false}), [this](const Result<Applied> &kept) {
            if (kept)
                emit finished();
            else
                emit failed(kept.error());
        });
    });
}

} // namespace farthing
