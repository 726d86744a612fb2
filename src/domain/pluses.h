// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/account.h"
#include "domain/rulebook.h"

namespace farthing {

/// How many Pluses a person still has, and until when (economy: Read-to-Earn, limited per UTC day).
struct Pluses
{
    int left = 0;
    QDateTime resetAt;
    /// The platform's day is over since it was asked last: what it will say when it is asked again.
    bool expected = false;
    int gate = 1; ///< level from which Plus is open
    bool open = true;

    friend bool operator==(const Pluses &, const Pluses &) = default;
};

/// What `account` has at `now` (the platform's clock), with `waiting` Pluses on their way.
Pluses plusesAt(const Account &account, const Rulebook &rules, int waiting, const QDateTime &now);

} // namespace farthing
