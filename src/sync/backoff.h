// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace farthing {

/// The longest that anything waits, whoever asks for it, before the platform is asked again: a Plus that is
/// gone returns at the platform's midnight.
inline constexpr std::chrono::milliseconds longestWait = std::chrono::hours(25);

/// How long to wait after `failures` failures in a row (at least one): 1, 2, 4 … 60 seconds, each up to a
/// fifth more or less, so that many readers do not come back in the same moment.
std::chrono::milliseconds backOff(int failures);

} // namespace farthing
