// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/change.h"
#include "store/records.h"
#include "sync/syncpart.h"

namespace farthing {

class Network;
class Store;

/// The first words with a platform: whether it speaks our version, what its rules are, and who is signed in.
class Handshake : public SyncPart
{
    Q_OBJECT

public:
    Handshake(Store &store, Network &network, QObject *parent = nullptr);

    void run();
    const PlatformInfo &platform() const { return m_platform; }

private:
    void askRules();
    void askAccount(const Rulebook &rules);

    Store &m_store;
    Network &m_network;
    PlatformInfo m_platform;
};

} // namespace farthing
