// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/Qt>

namespace farthing {

/// What the models of tables of figures say of a cell beyond its words, so that one delegate paints them all.
enum FigureRole {
    FigureToneRole = Qt::UserRole + 100, ///< int of Tone
    FigureStrongRole,                    ///< bool: a heading or a sum
    FigureRuleRole,                      ///< bool: a line stands above the row
    FigureSortRole,                      ///< what it is sorted by: exact, not its words
    FigureSourceRole,                    ///< QString: where it comes from, a sentence
};

} // namespace farthing
