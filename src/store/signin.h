// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/databases.h"

namespace farthing {

// Whose data cache.db holds is known by a salted hash of the token that it was fetched with: so another
// account's is gone before the platform, which may be away, has said who is signed in.

/// Forgets what cache.db holds unless it was fetched with `token`. Whether it did.
Result<bool> forgetUnlessOf(const QByteArray &token, OwnDatabase &own, CacheDatabase &cache);
/// The account that cache.db holds now is the one of `token`.
Result<void> keepToken(const QByteArray &token, OwnDatabase &own);
/// What cache.db will hold comes from an archive, which knows no token: whoever has it may read it, until the
/// platform says that somebody else is signed in. Inside a transaction.
Result<void> noteRestored(OwnDatabase &own);

} // namespace farthing
