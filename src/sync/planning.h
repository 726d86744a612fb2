// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

namespace farthing {

class Away;
class JourneyPacker;
class Library;
class Network;
class Outbox;
class Planner;
class Scheduler;
class Store;

/// What looks ahead and back: what reading would earn, what to take along, and what happened meanwhile. None
/// of it ever presses anything.
class Planning
{
public:
    /// All outlive this.
    Planning(Store &store, Network &network, Library &library, Outbox &outbox, Scheduler &scheduler);
    ~Planning();

    Planner &planner() { return *m_planner; }
    JourneyPacker &packer() { return *m_packer; }
    Away &away() { return *m_away; }

private:
    std::unique_ptr<Planner> m_planner;
    std::unique_ptr<JourneyPacker> m_packer;
    std::unique_ptr<Away> m_away;
};

} // namespace farthing
