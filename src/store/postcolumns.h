// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sql/statement.h"
#include "store/records.h"

namespace farthing {

/// The columns of a row of a list, as `postRecordFrom` reads them.
const QString &postColumns();
/// How many they are.
inline constexpr int postColumnCount = 22;

PostRecord postRecordFrom(const sql::Statement &row);

} // namespace farthing
