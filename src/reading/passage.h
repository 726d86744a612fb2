// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reading/readingplace.h"

#include <QtCore/QHash>

namespace farthing {

/// Some words of an article, known by what they say and by where they stood.
struct Passage
{
    ReadingPlace place; ///< of the first letter
    QString words;      ///< a line for each paragraph

    /// The place as a JSON object; the words are kept beside it.
    QByteArray anchor() const { return place.toJson(); }
    /// A place that cannot be read leaves the words, which are looked for everywhere.
    static Passage from(const QByteArray &anchor, const QString &words);

    friend bool operator==(const Passage &, const Passage &) = default;
};

/// From one letter of an article up to another, which does not belong to it.
struct PassageRange
{
    TextPosition begin;
    TextPosition end;

    friend bool operator==(const PassageRange &, const PassageRange &) = default;
};

/// The words between two positions, without blanks around them; `paragraphs` as in `placeAt`. Empty words
/// where there are none.
Passage passageBetween(const QStringList &paragraphs, const PassageRange &range);

/// Finds passages again in an article that may have been edited since.
class PassageFinder
{
public:
    explicit PassageFinder(QStringList paragraphs);

    const QStringList &paragraphs() const { return m_paragraphs; }
    /// The same words, where they stand most like they stood; or, where a few of them were changed, what
    /// stands between those that were not. Nothing where they are gone.
    std::optional<PassageRange> find(const Passage &passage) const;

private:
    struct Span
    {
        int from = 0;
        int length = 0;
    };
    std::optional<Span> same(const QString &needle, const ReadingPlace &place) const;
    std::optional<Span> alike(const QString &needle, const ReadingPlace &place) const;
    int paragraphOf(int position) const;
    int differentBits(int paragraph, quint64 fingerprint) const;
    TextPosition positionOf(int position, bool end) const;

    const QStringList m_paragraphs;
    QString m_text;       ///< all of them, any blanks between two words as one space
    QList<int> m_begins;  ///< where in it each paragraph begins
    QList<int> m_offsets; ///< of each of its characters, in its paragraph
    mutable QHash<int, quint64> m_fingerprints;
};

} // namespace farthing
