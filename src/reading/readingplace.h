// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QStringList>

#include <optional>

namespace farthing {

/// Where somebody is in an article: a paragraph, told by its words rather than by pixels, and a character in
/// it. It survives other fonts and widths, and an article that was edited meanwhile.
struct ReadingPlace
{
    /// Of the paragraph's words; paragraphs that differ by few words have fingerprints that differ in few
    /// bits.
    quint64 fingerprint = 0;
    /// Which paragraph it was when the place was taken; only a hint between equals.
    int paragraph = 0;
    int offset = 0;

    /// A JSON object, for what remembers places; unknown members are ignored when it is read back.
    QByteArray toJson() const;
    static std::optional<ReadingPlace> fromJson(const QByteArray &json);

    friend bool operator==(const ReadingPlace &, const ReadingPlace &) = default;
};

/// A paragraph of an article and a character in it, by numbers.
struct TextPosition
{
    int paragraph = 0;
    int offset = 0;

    friend bool operator==(const TextPosition &, const TextPosition &) = default;
};

/// The fingerprint of a paragraph's words, whatever their case and punctuation; 0 where it has none.
quint64 paragraphFingerprint(const QString &paragraph);

/// The place of a position; `paragraphs` are those of `ArticleDocument::blockTexts`.
ReadingPlace placeAt(const QStringList &paragraphs, const TextPosition &position);

/// The position of a place in an article that may have changed: the paragraph most like it, the nearest of
/// those that are equally like; where none is like it, the one that now has its number. Always inside of
/// `paragraphs`.
TextPosition findPlace(const QStringList &paragraphs, const ReadingPlace &place);

} // namespace farthing
