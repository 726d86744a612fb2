// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/planning.h"

#include "sync/away.h"
#include "sync/journeypacker.h"
#include "sync/planner.h"
#include "sync/scheduler.h"

namespace farthing {

Planning::Planning(Store &store, Network &network, Library &library, Outbox &outbox, Scheduler &scheduler)
    : m_planner(std::make_unique<Planner>(store, library, outbox)),
      m_packer(std::make_unique<JourneyPacker>(store, network, scheduler.images(), outbox)),
      m_away(std::make_unique<Away>(store, scheduler, outbox))
{}

Planning::~Planning() = default;

} // namespace farthing
