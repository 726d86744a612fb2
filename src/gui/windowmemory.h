// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"
#include "sync/library.h"

namespace farthing {

/// Where the person was in this profile when the window was closed: the list, and the article in it. (The
/// place within an article is kept with the article.)
struct WindowMemory
{
    PostList list = PostList::All;
    PostId open; ///< the article last read; empty where there was none

    /// What is not there or not understood keeps its default.
    static WindowMemory read(const Library &library);
    /// The answer comes when it is on disk.
    QFuture<Result<void>> write(Library &library) const;

    friend bool operator==(const WindowMemory &, const WindowMemory &) = default;
};

} // namespace farthing
