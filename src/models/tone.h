// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace farthing {

/// What a figure or a state means, for its colour; the words always say it too.
enum class Tone { Plain, Gain, Loss, Wait };

/// A few words and what they mean.
struct TonedText
{
    QString text;
    Tone tone = Tone::Plain;

    friend bool operator==(const TonedText &, const TonedText &) = default;
};

} // namespace farthing
