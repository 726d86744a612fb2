// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/handshake.h"

#include "network/network.h"
#include "store/store.h"

namespace farthing {

namespace {

/// The version of the platform's interface that this reader speaks.
constexpr int spokenVersion = 1;

} // namespace

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
        if (m_platform.api == spokenVersion) {
            askRules();
            return;
        }
        //: %1 and %2 are version numbers of the interface
        const QString sentence =
            tr("The platform speaks version %1 of the interface, this Farthing version %2. Install a "
               "version of Farthing that fits; what is kept here stays.")
                .arg(m_platform.api)
                .arg(spokenVersion);
        emit failed(
            {AppError::Kind::VersionMismatch, sentence, QStringLiteral("api %1").arg(m_platform.api)});
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
