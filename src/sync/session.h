// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"

#include <QtCore/QString>

#include <memory>

namespace farthing {

class Continuation;
class Discussion;
class GateWatch;
class ForeignImages;
class Library;
class MarkingRead;
class Mutes;
class Network;
class Notes;
class Offline;
class Outbox;
class OwnAvatars;
class Planning;
class PostDrafts;
class ReadingTurn;
class SavedSearches;
class Scheduler;
class Search;
class Store;
class StoreHealth;
class Vault;
class Wallet;

/// One account on one platform, as the interface sees it: the only door to its data. Owns its parts; store
/// and network must outlive it, and so must what asks other hosts for images, where there is one.
class Session
{
public:
    Session(Store &store, Network &network, const Clock &clock, ForeignImages *foreign = nullptr);
    ~Session();

    Library &library() { return *m_library; }
    Discussion &discussion() { return *m_discussion; }
    Wallet &wallet() { return *m_wallet; }
    Vault &vault() { return *m_vault; }
    Outbox &outbox() { return *m_outbox; }
    PostDrafts &postDrafts() { return *m_postDrafts; }
    OwnAvatars &ownAvatars() { return *m_ownAvatars; }
    Scheduler &scheduler() { return *m_scheduler; }
    Planning &planning() { return *m_planning; }
    GateWatch &gateWatch() { return *m_gateWatch; }
    Offline &offline() { return *m_offline; }
    StoreHealth &health() { return *m_health; }
    Continuation &continuation() { return *m_continuation; }
    Search &search() { return *m_search; }
    ReadingTurn &readingTurn() { return *m_readingTurn; }
    MarkingRead &markingRead() { return *m_markingRead; }
    SavedSearches &savedSearches() { return *m_savedSearches; }
    Notes &notes() { return *m_notes; }
    Mutes &mutes() { return *m_mutes; }
    const Clock &clock() const { return m_clock; }
    /// Where the databases are, for an `ArchiveSource` on another thread.
    const QString &folder() const { return m_folder; }

private:
    const Clock &m_clock;
    const QString m_folder;
    std::unique_ptr<Library> m_library;
    std::unique_ptr<Discussion> m_discussion;
    std::unique_ptr<Wallet> m_wallet;
    std::unique_ptr<Vault> m_vault;
    std::unique_ptr<Outbox> m_outbox;
    std::unique_ptr<PostDrafts> m_postDrafts;
    std::unique_ptr<OwnAvatars> m_ownAvatars;
    std::unique_ptr<Scheduler> m_scheduler;
    std::unique_ptr<Planning> m_planning;
    std::unique_ptr<GateWatch> m_gateWatch;
    std::unique_ptr<Offline> m_offline;
    std::unique_ptr<StoreHealth> m_health;
    std::unique_ptr<Continuation> m_continuation;
    std::unique_ptr<Search> m_search;
    std::unique_ptr<ReadingTurn> m_readingTurn;
    std::unique_ptr<MarkingRead> m_markingRead;
    std::unique_ptr<SavedSearches> m_savedSearches;
    std::unique_ptr<Notes> m_notes;
    std::unique_ptr<Mutes> m_mutes;
};

} // namespace farthing
