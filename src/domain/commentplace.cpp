// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/commentplace.h"

#include <algorithm>
#include <tuple>

namespace farthing {

namespace {

/// What was written here is the newest: its negative number stands behind those of its time.
auto byTime(const PlacedComment &place)
{
    return std::tuple(place.publishedAt, place.number < 0, qAbs(place.number));
}

} // namespace

bool standsBefore(const PlacedComment &a, const PlacedComment &b, CommentOrder order)
{
    if (order == CommentOrder::Likes && a.likes != b.likes)
        return a.likes > b.likes;
    return byTime(a) < byTime(b);
}

void putInOrder(QList<PlacedComment> &places, CommentOrder order)
{
    const auto before = [order](const PlacedComment &a, const PlacedComment &b) {
        return standsBefore(a, b, order);
    };
    if (!std::is_sorted(places.cbegin(), places.cend(), before))
        std::sort(places.begin(), places.end(), before);
}

} // namespace farthing
