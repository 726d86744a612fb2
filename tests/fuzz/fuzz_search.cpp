// SPDX-License-Identifier: GPL-3.0-or-later
// What somebody types or pastes into the field becomes a search within our bounds or a sentence; and the same
// input, as a text, is taken apart and marked without leaving it.
#include "domain/searchhits.h"
#include "domain/searchpieces.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

using namespace farthing;

namespace {

void require(bool holds)
{
    if (!holds)
        std::abort();
}

void checkTerms(const QList<SearchTerm> &terms)
{
    for (const SearchTerm &term : terms) {
        require(!term.pieces.isEmpty());
        for (const SearchTerm::Piece &piece : term.pieces) {
            require(!piece.folded.isEmpty() && piece.folded.size() <= SearchPieces::longest + 1);
            for (const QChar c : piece.folded)
                require(c != QLatin1Char('"') && c != QLatin1Char(' ') && !c.isNull());
        }
    }
}

void checkRanges(const QString &text, const QList<TextRange> &ranges)
{
    qsizetype end = 0;
    for (const TextRange &range : ranges) {
        require(range.from >= end && range.length > 0);
        end = range.from + range.length;
        require(end <= text.size());
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const auto text = QString::fromUtf8(reinterpret_cast<const char *>(data), qsizetype(size));
    const Result<SearchQuery> query = parseSearch(text, QDate(2026, 5, 20));
    const QString words = wordsOfMarkdown(text);
    const QString indexed = indexedWords(text);
    for (const QChar c : indexed)
        require(c.unicode() < 0xe000 || c.unicode() > 0xf8ff); // our own marks
    if (!query) {
        require(!query.error().userText.isEmpty());
        return 0;
    }
    checkTerms(query->words);
    checkTerms(query->authors);
    checkTerms(query->tags);
    require(query->words.size() + query->authors.size() + query->tags.size() <= SearchQuery::mostTerms);
    checkRanges(text, hitsIn(text, query->words, 100));
    const SearchSnippet snippet = snippetOf(words, query->words, 80);
    require(snippet.text.size() <= 82);
    checkRanges(snippet.text, snippet.hits);
    return 0;
}
