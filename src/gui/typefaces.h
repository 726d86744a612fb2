// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QList>
#include <QtCore/QString>

namespace farthing {

/// A typeface that somebody may choose for articles.
struct Typeface
{
    QString family;
    QString name; ///< in words, where it is more than the family

    friend bool operator==(const Typeface &, const Typeface &) = default;
};

/// The standard one first, with an empty family; then good ones for reading that this computer has, serifs
/// first; that of the system; and `chosen`, where it is none of these.
QList<Typeface> typefacesPresent(const QString &chosen);

} // namespace farthing
