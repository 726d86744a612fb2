// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/commentplace.h"

#include <algorithm>
#include <numeric>
#include <tuple>
#include <vector>

namespace farthing {

namespace {

/// What was written here is the newest: its negative number stands behind those of its time.
auto byTime(const PlacedComment &place)
{
    return std::tuple(place.publishedAt, place.number < 0, qAbs(place.number));
}

/// Places that are in order of time, by likes: counted into their order, without comparing any two.
QList<PlacedComment> byLikes(const QList<PlacedComment> &places, int most)
{
    std::vector<qsizetype> next(size_t(most) + 2, 0); // behind all that have more likes
    for (const PlacedComment &place : places)
        ++next[size_t(most - place.likes) + 1];
    std::partial_sum(next.begin(), next.end(), next.begin());
    QList<PlacedComment> ordered(places.size());
    for (const PlacedComment &place : places)
        ordered[next[size_t(most - place.likes)]++] = place;
    return ordered;
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
    if (std::is_sorted(places.cbegin(), places.cend(), before))
        return;
    const auto [least, most] =
        std::minmax_element(places.cbegin(), places.cend(),
                            [](const PlacedComment &a, const PlacedComment &b) { return a.likes < b.likes; });
    const bool few = least->likes >= 0 && most->likes <= 4 * places.size();
    if (order == CommentOrder::Likes && few) {
        const int likes = most->likes;
        putInOrder(places, CommentOrder::Time);
        places = byLikes(places, likes);
    } else {
        std::sort(places.begin(), places.end(), before);
    }
}

} // namespace farthing
