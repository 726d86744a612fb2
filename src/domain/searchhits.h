// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/searchquery.h"

namespace farthing {

/// Letters of a text, counted as QString does.
struct TextRange
{
    qsizetype from = 0;
    qsizetype length = 0;
    friend bool operator==(const TextRange &, const TextRange &) = default;
};

/// Where the terms stand in a text, in its order, at most `most` of them, none over another. The same words
/// are found as the index finds.
QList<TextRange> hitsIn(QStringView text, const QList<SearchTerm> &terms, int most);

/// A piece of a text with what was found in it.
struct SearchSnippet
{
    QString text;
    QList<TextRange> hits;
    friend bool operator==(const SearchSnippet &, const SearchSnippet &) = default;
};

/// About `length` letters around the first hit, cut between words, with … where something was left out; the
/// beginning where nothing is found. `text` is plain words (`wordsOfMarkdown`).
SearchSnippet snippetOf(const QString &text, const QList<SearchTerm> &terms, qsizetype length);

} // namespace farthing
