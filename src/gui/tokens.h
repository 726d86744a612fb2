// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QHash>
#include <QtCore/QString>
#include <QtGui/QColor>

#include <array>

namespace farthing {

/// Every colour of the interface, by what it means. Palette, style sheet, icons and delegates are made from
/// these; no colour is written anywhere else.
struct Tokens
{
    QColor bg;                     ///< behind everything
    QColor surface;                ///< lists, docks, bars
    QColor paper;                  ///< the article
    QColor ink;                    ///< text
    QColor ink2;                   ///< secondary text
    QColor line;                   ///< separators, borders
    QColor accent;                 ///< links, focus, unread
    QColor accentBg;               ///< selection
    QColor onAccent;               ///< text on a field of accent
    QColor gain;                   ///< earned
    QColor loss;                   ///< spent
    QColor wait;                   ///< waiting
    QColor codeWord;               ///< words of a programming language, on bg
    QColor codeValue;              ///< texts and numbers in code, on bg
    QColor mark;                   ///< behind words that the person highlighted
    std::array<QColor, 6> avatars; ///< fields behind an initial, for a person without a picture
    QColor onAvatar;               ///< the initial on it
    bool dark = false;

    static const Tokens &light();
    static const Tokens &darkOnes();
    static const Tokens &sepia();
    /// For who sees little: every text at least 7:1 on what is behind it, borders 3:1.
    static const Tokens &contrast();

    /// The field for a person, the same one each time for the same `key`.
    QColor avatarFor(QStringView key) const;
    /// Token names as the style sheet spells them ("accent-bg") and their colours.
    QHash<QString, QColor> named() const;

    friend bool operator==(const Tokens &, const Tokens &) = default;
};

/// Distances and radii in device-independent pixels, multiples of 4.
namespace metrics {
inline constexpr int inside = 8;     ///< inside a control
inline constexpr int rows = 12;      ///< between rows
inline constexpr int edge = 16;      ///< at edges
inline constexpr int block = 24;     ///< between blocks, and one step of a reply
inline constexpr int page = 40;      ///< above the page
inline constexpr int radius = 8;     ///< of controls
inline constexpr int boxRadius = 12; ///< of boxes
inline constexpr int avatar = 34;    ///< a comment's avatar
inline constexpr int icon = 20;      ///< the grid of the icons
inline constexpr int measure = 640;  ///< the width of the article's column
} // namespace metrics

} // namespace farthing
