// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tone.h"

#include <QtCore/QHash>
#include <QtCore/QVariant>

namespace farthing {

/// A name or a title may run in the other direction than the words around it; isolated, it keeps its place.
QString isolated(const QString &text);

/// A row that says everything in two lines with something short at the end of each.
struct TwoLines
{
    /// What models give for it, beside Qt::DisplayRole (the title).
    enum Role {
        ValueRole = Qt::UserRole + 100, ///< QString: at the end of the first line
        ValueToneRole,                  ///< int of Tone
        DetailRole,                     ///< QString: the second line
        NoteRole,                       ///< QString: at its end
        NoteToneRole,                   ///< int of Tone
        StrongRole,                     ///< bool: not opened yet
        QuietRole,                      ///< bool: not now
    };

    QString title;
    TonedText value;
    QString detail;
    TonedText note;
    bool strong = false;
    bool quiet = false;

    QVariant data(int role) const;
    /// The whole row in one sentence for a screen reader.
    QString spoken() const;
    static void addNames(QHash<int, QByteArray> &names);

    friend bool operator==(const TwoLines &, const TwoLines &) = default;
};

} // namespace farthing
