// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/session.h"

#include "store/store.h"
#include "sync/continuation.h"
#include "sync/discussion.h"
#include "sync/gatewatch.h"
#include "sync/library.h"
#include "sync/markingread.h"
#include "sync/mutes.h"
#include "sync/notes.h"
#include "sync/offline.h"
#include "sync/outbox.h"
#include "sync/ownavatars.h"
#include "sync/planning.h"
#include "sync/postdrafts.h"
#include "sync/readingturn.h"
#include "sync/savedsearches.h"
#include "sync/scheduler.h"
#include "sync/search.h"
#include "sync/storehealth.h"
#include "sync/vault.h"
#include "sync/wallet.h"

namespace farthing {

Session::Session(Store &store, Network &network, const Clock &clock, ForeignImages *foreign)
    : m_clock(clock),
      m_folder(store.folder()),
      m_library(std::make_unique<Library>(store)),
      m_discussion(std::make_unique<Discussion>(store)),
      m_wallet(std::make_unique<Wallet>(store)),
      m_vault(std::make_unique<Vault>(store)),
      m_outbox(std::make_unique<Outbox>(store, network, clock)),
      m_postDrafts(std::make_unique<PostDrafts>(store)),
      m_ownAvatars(std::make_unique<OwnAvatars>(store, network)),
      m_scheduler(std::make_unique<Scheduler>(store, network, *m_outbox, clock, nullptr, foreign)),
      m_planning(std::make_unique<Planning>(store, network, *m_library, *m_outbox, *m_scheduler)),
      m_gateWatch(std::make_unique<GateWatch>(store)),
      m_offline(std::make_unique<Offline>(store, *m_scheduler)),
      m_health(std::make_unique<StoreHealth>(store)),
      m_continuation(std::make_unique<Continuation>(store, network, *m_scheduler)),
      m_search(std::make_unique<Search>(store)),
      m_readingTurn(std::make_unique<ReadingTurn>(m_folder, clock)),
      m_markingRead(std::make_unique<MarkingRead>(store)),
      m_savedSearches(std::make_unique<SavedSearches>(store, clock)),
      m_notes(std::make_unique<Notes>(store, clock)),
      m_mutes(std::make_unique<Mutes>(store, clock))
{}

Session::~Session() = default;

} // namespace farthing
