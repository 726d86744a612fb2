// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/journey.h"

#include <QtCore/QSet>

#include <algorithm>

namespace farthing {

JourneyChoice chooseJourney(int seconds, int pluses, QList<JourneyOffer> earning,
                            const QList<JourneyOffer> &others)
{
    JourneyChoice choice;
    choice.given = qMax(0, seconds);
    QSet<PostId> chosen;
    const auto take = [&](const JourneyOffer &offer) {
        const int needed = qMax(0, offer.rate.seconds);
        if (needed > choice.given - choice.seconds || chosen.contains(offer.post))
            return false;
        chosen.insert(offer.post);
        choice.posts.append(offer);
        choice.seconds += needed;
        return true;
    };
    std::stable_sort(earning.begin(), earning.end(),
                     [](const JourneyOffer &a, const JourneyOffer &b) { return a.rate.isAbove(b.rate); });
    for (const JourneyOffer &offer : std::as_const(earning)) {
        if (choice.pluses >= pluses)
            break;
        choice.pluses += take(offer);
    }
    for (const JourneyOffer &offer : others)
        take(offer);
    return choice;
}

int Journey::textsMissing() const
{
    return int(
        std::count_if(posts.cbegin(), posts.cend(), [](const PackedPost &post) { return !post.textHere; }));
}

int Journey::imagesMissing() const
{
    int missing = 0;
    for (const PackedPost &post : posts)
        missing += post.imagesMissing;
    return missing;
}

int Journey::seconds() const
{
    int sum = 0;
    for (const PackedPost &post : posts)
        sum += post.textHere ? post.seconds : 0;
    return sum;
}

} // namespace farthing
