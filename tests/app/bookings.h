// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crowd.h"

namespace farthing {

/// What a crowd was told, held against a platform's database, past the platform: each accepted key booked one
/// transfer and each refused one none, and nobody owes. One line for each difference. While the crowd goes
/// on, only what it knows to be accepted can be asked for.
QStringList bookingFaults(const QString &location, const Crowd::Tally &told, bool crowdIsDone);

/// A number of the environment, or the usual one: for long runs.
int parameter(const char *name, int usual);

} // namespace farthing
