// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/work.h"
#include "wire/weight.h"

#include <QtCore/QList>

namespace farthing::platform {

/// Where a list goes on: after or before this place in its order (time, then id; bought reports have only
/// their number, which stands for the time).
struct ListKey
{
    bool forwards = false; ///< oldest first
    qint64 at = 0;
    QString id;
};

/// What may stand on one page.
struct Room
{
    int items = 0;
    qint64 bytes = 0; ///< as JSON
};

/// An object of a list with its place in the list's order.
template <class T>
struct Listed
{
    T object;
    qint64 at = 0;
    QString id;
};

/// A stretch of a list that fits a page, and whether the list goes on.
template <class T>
struct Slice
{
    QList<Listed<T>> items;
    bool more = false;
};

/// Reads rows as long as there is room, and not one body more than it takes to know that there is none. The
/// first object always has room. `query` must answer one row more than the items that are wanted.
template <class Read>
auto readSlice(Query &query, const Room &room, const Read &read)
{
    Slice<decltype(read(query).object)> slice;
    qint64 bytes = 0;
    while (query.next()) {
        slice.more = slice.items.size() == room.items;
        if (slice.more)
            break;
        const auto item = read(query);
        bytes += wire::weightOf(item.object) + 1; // and a comma
        slice.more = bytes > room.bytes && !slice.items.isEmpty();
        if (slice.more)
            break;
        slice.items.append(item);
    }
    return slice;
}

} // namespace farthing::platform
