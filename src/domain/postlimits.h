// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace farthing::postlimits {

// What a post may be at most. The built-in platform refuses what is beyond; whoever writes is told before.

inline constexpr int titleCharacters = 300;
inline constexpr int tags = 32;
inline constexpr int tagCharacters = 64;
inline constexpr qsizetype bodyBytes = 512'000; ///< of UTF-8
inline constexpr qsizetype imageBytes = 1'000'000;

/// Whether nobody who shows this text begins a new line in it.
bool isOneLine(const QString &text);
/// Whether it has the form of a BCP 47 tag.
bool isLanguageTag(const QString &text);

} // namespace farthing::postlimits
