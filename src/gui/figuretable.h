// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/theme.h"

QT_BEGIN_NAMESPACE
class QTableView;
QT_END_NAMESPACE

namespace farthing {

/// Makes a view a table of figures like the others: no grid, no numbers before the rows, whole rows selected,
/// and columns as wide as what stands in them. Which one takes the room that is left says whoever knows the
/// columns. The view owns its delegate.
void makeFigureTable(QTableView *view, const Theme &theme);

} // namespace farthing
