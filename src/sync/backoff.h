// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace farthing {

/// How long to wait after `failures` failures in a row (at least one): 1, 2, 4 … 60 seconds, each up to a
/// fifth more or less, so that many readers do not come back in the same moment.
std::chrono::milliseconds backOff(int failures);

} // namespace farthing
