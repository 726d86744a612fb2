// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/money.h"
#include "core/result.h"

#include <QtCore/QDateTime>
#include <QtCore/QList>

#include <optional>

namespace farthing {

/// What a search can find.
enum class SearchKind {
    Article,
    Comment,
    CommentDraft,
    PostDraft,
    Note, ///< what the person wrote under others' texts: the own comments
    Movement,
    Passage, ///< what the person marked in a text, and wrote to it
};

/// A word, or several that stand side by side, as `SearchPieces` gives them.
struct SearchTerm
{
    struct Piece
    {
        QString folded;
        bool single = false;
        friend bool operator==(const Piece &, const Piece &) = default;
    };
    QList<Piece> pieces;
    bool open = false; ///< the last word may go on: it is being typed, or ends in *
    friend bool operator==(const SearchTerm &, const SearchTerm &) = default;
};

/// What somebody looks for. All of it must hold; of several kinds any.
struct SearchQuery
{
    /// More is refused: it would be a text, and not a search.
    static constexpr int mostTerms = 32;
    static constexpr qsizetype mostCharacters = 1000;

    QList<SearchTerm> words;
    QList<SearchTerm> authors;
    QList<SearchTerm> tags;
    QList<SearchKind> in;             ///< none: all
    std::optional<QDateTime> from;    ///< at this moment or later
    std::optional<QDateTime> until;   ///< before this moment
    std::optional<Money> earnedLeast; ///< in all at least; what earned nothing earned 0
    std::optional<Money> earnedMost;
    std::optional<bool> plussed;
    std::optional<bool> unread;

    bool hasText() const { return !words.isEmpty() || !authors.isEmpty() || !tags.isEmpty(); }
    /// It asks for what only posts have, or only movements: whether they were read, what they earned.
    bool hasStates() const { return earnedLeast || earnedMost || plussed || unread; }
    /// Nothing is looked for: there is nothing to find.
    bool isEmpty() const { return !hasText() && !hasStates() && in.isEmpty() && !from && !until; }
    friend bool operator==(const SearchQuery &, const SearchQuery &) = default;
};

/// Reads what somebody typed: words, "phrases", and author: tag: in: before: after: earned: plussed: unread:.
/// An operator that has no value yet, and a quotation mark that is not closed, are no errors: somebody types.
/// `today` gives the words today and yesterday a meaning. Error: Invalid, with a sentence that says what the
/// operator takes.
Result<SearchQuery> parseSearch(const QString &text, const QDate &today);

} // namespace farthing
