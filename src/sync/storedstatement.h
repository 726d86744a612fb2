// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/statement.h"
#include "sync/statementsource.h"

namespace farthing {

/// Opens the statement of a period that the store in `folder` holds, on whatever thread calls what this
/// answers.
StatementOpener storedStatement(const QString &folder, const StatementPeriod &period);

} // namespace farthing
