// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/pluses.h"

namespace farthing {

Pluses plusesAt(const Account &account, const Rulebook &rules, int waiting, const QDateTime &now)
{
    constexpr qint64 day = qint64(24) * 60 * 60;
    Pluses pluses;
    pluses.gate = rules.gates.plus;
    pluses.open = account.level >= rules.gates.plus;
    pluses.resetAt = account.plusesResetAt;
    pluses.expected = account.plusesResetAt.isValid() && now >= account.plusesResetAt;
    if (pluses.expected)
        pluses.resetAt = account.plusesResetAt.addSecs((account.plusesResetAt.secsTo(now) / day + 1) * day);
    const int given = pluses.expected ? rules.plusesPerDay : account.plusesLeft;
    pluses.left = pluses.open ? qMax(0, given - waiting) : 0;
    return pluses;
}

} // namespace farthing
