// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "network/network.h"

namespace farthing {

/// What an act would mean on a platform with a rulebook, as far as can be told beforehand: price, reward,
/// gate, and the first refusal in the order in which the platform looks for them (object, own content, level,
/// state, funds). Without the rulebook nothing that it decides is offered.
Quote quoteByRulebook(const Act &act, const QuoteContext &known);

} // namespace farthing
