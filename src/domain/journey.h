// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"
#include "domain/earnrate.h"

#include <QtCore/QDateTime>
#include <QtCore/QList>

namespace farthing {

/// Why a post is in a journey.
enum class JourneyReason {
    Earns,  ///< its Plus will count
    Saved,  ///< kept for later by the person
    Newest, ///< the newest that was not opened yet
};

/// A post that may come along: how long it takes, and what it earns.
struct JourneyOffer
{
    PostId post;
    QString title;
    EarnRate rate; ///< reward 0 where it earns nothing
    JourneyReason reason = JourneyReason::Newest;

    friend bool operator==(const JourneyOffer &, const JourneyOffer &) = default;
};

/// What was chosen for a journey, in the order in which it is to be read.
struct JourneyChoice
{
    QList<JourneyOffer> posts;
    int given = 0;   ///< seconds that there are
    int seconds = 0; ///< that the posts take together; never more than `given`
    int pluses = 0;  ///< how many of them will count

    friend bool operator==(const JourneyChoice &, const JourneyChoice &) = default;
};

/// Fills `seconds`: first with those of `earning` that earn most by the minute, at most `pluses` of them;
/// then, in their order, with those of `others` that still fit. No post comes twice.
JourneyChoice chooseJourney(int seconds, int pluses, QList<JourneyOffer> earning,
                            const QList<JourneyOffer> &others);

/// A post of a journey that was packed, and what of it could not be fetched.
struct PackedPost
{
    PostId post;
    QString title;
    int seconds = 0; ///< left to read when it was packed
    JourneyReason reason = JourneyReason::Newest;
    bool textHere = true;
    int imagesMissing = 0;

    friend bool operator==(const PackedPost &, const PackedPost &) = default;
};

/// A journey that is ready offline.
struct Journey
{
    QDateTime packedAt;
    int given = 0; ///< seconds
    QList<PackedPost> posts;

    int textsMissing() const;
    int imagesMissing() const;
    /// Of the posts whose text is here.
    int seconds() const;
    friend bool operator==(const Journey &, const Journey &) = default;
};

} // namespace farthing
