// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QStringList>

#include <optional>

namespace farthing {

/// What somebody types to find a command: each of its words must begin a word of the command or of the menus
/// that lead there, in any order, without regard to case and diacritics.
class CommandFilter
{
public:
    explicit CommandFilter(QStringView typed);

    bool isEmpty() const { return m_words.isEmpty(); }
    /// How far from what was typed, 0 being the nearest; none: it is something else.
    std::optional<int> distance(QStringView words, QStringView path) const;

private:
    QStringList m_words;
};

} // namespace farthing
