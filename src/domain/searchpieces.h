// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

#include <array>

namespace farthing {

/// One character as search compares it: without case and diacritics, what is no letter as it is; 0 where it
/// is not compared at all, as an accent that stands alone.
char32_t foldedCharacter(char32_t c);

/// A text as search compares it, piece after piece: words without case, diacritics and vowel signs that may
/// be left out, digits of any script as 0 to 9, and single characters where a script is written without
/// spaces (Chinese, Japanese, Korean).
///     for (SearchPieces pieces(text); pieces.next();) use(pieces.folded());
class SearchPieces
{
public:
    /// A longer word is cut, so that a text without any space costs no more than another.
    static constexpr qsizetype longest = 64;

    /// The text must outlive this.
    explicit SearchPieces(QStringView text) : m_text(text) {}

    bool next();
    /// Where it stands in the text, with all that was left out.
    qsizetype from() const { return m_from; }
    qsizetype length() const { return m_end - m_from; }
    /// Until the next one is read.
    QStringView folded() const { return {m_folded.data(), m_size}; }
    /// One character of a script without spaces.
    bool isSingle() const { return m_single; }

private:
    QStringView m_text;
    qsizetype m_at = 0;
    qsizetype m_from = 0;
    qsizetype m_end = 0;
    std::array<char16_t, longest + 1> m_folded; ///< one more for the second half of a character
    qsizetype m_size = 0;
    bool m_single = false;
};

/// The words of a text as the index keeps them: folded, with one space between, runs of single characters as
/// overlapping pairs and their last one alone. Nothing of it is in the private use area.
QString indexedWords(QStringView text);

/// The words that somebody reads in a CommonMark text, on one line: no marks, no targets of links. Rough: it
/// is for finding words and for showing where they stand, not for reading.
QString wordsOfMarkdown(QStringView markdown);

} // namespace farthing
