// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QStringList>

#include <atomic>

namespace farthing {

/// A stretch of a paragraph that stayed, came or went.
struct DifferencePiece
{
    enum class Kind { Same, Removed, Added };

    Kind kind = Kind::Same;
    QString text;

    friend bool operator==(const DifferencePiece &, const DifferencePiece &) = default;
};

/// A paragraph that stayed, came, went, or has other words. Of `Changed`, the pieces that are not `Added` are
/// the paragraph as it was, and those that are not `Removed` as it is; the others have one piece.
struct DifferenceParagraph
{
    enum class Kind { Same, Removed, Added, Changed };

    Kind kind = Kind::Same;
    QList<DifferencePiece> pieces;

    friend bool operator==(const DifferenceParagraph &, const DifferenceParagraph &) = default;
};

/// What is different between two texts, in reading order.
struct TextDifference
{
    QList<DifferenceParagraph> paragraphs;

    int count(DifferenceParagraph::Kind kind) const;
    /// The paragraphs as they were, and as they are.
    QStringList before() const;
    QStringList after() const;

    friend bool operator==(const TextDifference &, const TextDifference &) = default;
};

/// Compares paragraph by paragraph, and word by word where a paragraph was changed; the shortest way from one
/// to the other (E. W. Myers, An O(ND) Difference Algorithm, 1986). The cost is bounded: where more than some
/// hundred paragraphs or words differ, all of that stretch counts as removed and added. Whatever is left out,
/// `before` and `after` are the texts that were given. Ends early, with something, once `cancelled` is true;
/// may run on any thread.
TextDifference differenceOf(const QStringList &before, const QStringList &after,
                            const std::atomic<bool> *cancelled = nullptr);

} // namespace farthing
