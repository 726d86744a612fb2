// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/nearduplicate.h"

namespace farthing {

std::optional<NearDuplicate> nearDuplicate(const std::optional<SinceReport> &since, const QDateTime &now)
{
    if (!since)
        return std::nullopt;
    using Why = NearDuplicate::Why;
    const bool recent = since->takenAt.secsTo(now) < recentReportSeconds;
    const bool still = since->ownMoved == std::optional(false);
    if (still && since->othersStill)
        return NearDuplicate{Why::Unmoved, recent, since->takenAt};
    if (!recent)
        return std::nullopt;
    if (!since->ownMoved)
        return NearDuplicate{Why::Recent, recent, since->takenAt};
    return NearDuplicate{still ? Why::Quiet : Why::Moved, recent, since->takenAt};
}

} // namespace farthing
