// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/format.h"
#include "domain/problem.h"
#include "domain/spendcaps.h"

namespace farthing {

/// A refusal in one sentence for people: what happened and what to do. Uses what the problem carries and says
/// less where it carries less; the platform's own words never stand in for it.
QString explain(const Problem &problem, const Format &format);
/// What a cap stopped, how much of it is used, and when it opens again.
QString explain(const CapStop &stop, const Format &format);

/// "Minuses", "Everything together".
QString spendKindTitle(SpendKind kind);
/// "Daily limit for Minuses".
QString spendCapTitle(SpendKind kind, SpendPeriod period);

} // namespace farthing
