// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/library.h"

#include <QtCore/QHash>

namespace farthing {

/// How the person wants the lists of this profile: the order of each, and whether scrolling past a post marks
/// it as read.
struct ListMemory
{
    QHash<PostList, PostSort> sorts; ///< none: the newest first
    bool readPassed = false;

    /// What is not there, or not understood, keeps its default.
    static ListMemory read(const Library &library);
    /// The answer comes when it is on disk.
    QFuture<Result<void>> write(Library &library) const;

    PostListQuery queryOf(PostList list) const;
    friend bool operator==(const ListMemory &, const ListMemory &) = default;
};

} // namespace farthing
