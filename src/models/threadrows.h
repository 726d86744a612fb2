// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/commentplace.h"

#include <QtCore/QSet>

#include <optional>
#include <vector>

namespace farthing {

/// One row of a discussion, as far as its place among the others goes.
struct ThreadRow
{
    qint64 number = 0;
    int depth = 0;   ///< 0 for a comment on the post itself
    int replies = 0; ///< comments under this one, at any depth
    int size = -1;   ///< characters of its text; -1 where there is none any more
    int likes = 0;
    bool folded = false;   ///< what is under it is hidden
    bool isNew = false;    ///< published since the last visit
    bool newBelow = false; ///< something under it is
    friend bool operator==(const ThreadRow &, const ThreadRow &) = default;
};

/// The rows of a discussion that are to be seen, and what all of them come to.
struct ThreadRows
{
    std::vector<ThreadRow> rows;
    int count = 0; ///< comments that were not removed, folded ones too
    int newCount = 0;
};

/// Puts replies under their comments: those of each comment in the order of `places`. What answers something
/// that is not here stands like a comment on the post; comments that answer each other in a ring come last.
/// Linear in their number. `newSince`: milliseconds; none: nothing is new.
ThreadRows arrange(const QList<PlacedComment> &places, const QSet<qint64> &folded,
                   std::optional<qint64> newSince);

} // namespace farthing
