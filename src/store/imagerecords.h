// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/records.h"

#include <QtCore/QStringList>

namespace farthing {

/// How much is kept of images. What is saved, the person's own, commented by them, packed for a journey, or
/// what something unsent speaks of is kept beyond both.
struct ImagePlan
{
    qint64 bytes = 500'000'000;
    std::optional<QDateTime> since; ///< images of what is older go; nothing: of any age
};

/// What is not asked for now: it failed a moment ago, or its host is away.
struct ImageSkip
{
    QStringList images; ///< see `keyOf`
    QStringList hosts;
};

/// What is to be done about images.
struct NextImage
{
    std::optional<WantedImage> image; ///< to be fetched
    bool madeRoom = false;            ///< some went; where none is to be fetched, there may be more to do
};

/// An image that an article shows, and what has become of it.
struct ArticleImage
{
    enum class State { Wanted, Here, GivenUp, Tracker };

    WantedImage image;
    State state = State::Wanted;
    bool blocked = false; ///< its host is none that the person allowed
};

/// What is here of images.
struct ImageTotal
{
    qint64 images = 0;
    qint64 bytes = 0;

    friend bool operator==(const ImageTotal &, const ImageTotal &) = default;
};

} // namespace farthing
