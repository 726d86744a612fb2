// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/searchhits.h"

#include "domain/searchpieces.h"

#include <algorithm>

namespace farthing {

namespace {

struct Seen
{
    TextRange range;
    QString folded;
    bool single = false;
};

/// The last pieces of a text, as many as the longest term has.
class Window
{
public:
    Window(QStringView text, qsizetype size) : m_pieces(text), m_size(size) { fill(); }

    bool isEmpty() const { return m_seen.isEmpty(); }
    void step(qsizetype count)
    {
        m_seen.remove(0, qMin(count, m_seen.size()));
        fill();
    }
    /// From the first piece to the last of the term, where that begins here.
    std::optional<TextRange> match(const SearchTerm &term, qsizetype &count) const
    {
        count = term.pieces.size();
        if (count == 0 || count > m_seen.size())
            return std::nullopt;
        for (qsizetype i = 0; i < count; ++i) {
            const Seen &seen = m_seen.at(i);
            const SearchTerm::Piece &wanted = term.pieces.at(i);
            const bool goesOn = term.open && i == count - 1 && !seen.single;
            if (seen.single != wanted.single ||
                !(goesOn ? seen.folded.startsWith(wanted.folded) : seen.folded == wanted.folded))
                return std::nullopt;
        }
        const TextRange &last = m_seen.at(count - 1).range;
        const qsizetype from = m_seen.first().range.from;
        return TextRange{from, last.from + last.length - from};
    }

private:
    void fill()
    {
        while (m_seen.size() < m_size && m_pieces.next())
            m_seen.append(
                {{m_pieces.from(), m_pieces.length()}, m_pieces.folded().toString(), m_pieces.isSingle()});
    }

    SearchPieces m_pieces;
    qsizetype m_size;
    QList<Seen> m_seen;
};

} // namespace

QList<TextRange> hitsIn(QStringView text, const QList<SearchTerm> &terms, int most)
{
    qsizetype longest = 0;
    for (const SearchTerm &term : terms)
        longest = qMax(longest, term.pieces.size());
    QList<TextRange> hits;
    if (longest == 0)
        return hits;
    for (Window window(text, longest); !window.isEmpty() && hits.size() < most;) {
        qsizetype taken = 1;
        std::optional<TextRange> best;
        for (const SearchTerm &term : terms) {
            qsizetype count = 0;
            const std::optional<TextRange> found = window.match(term, count);
            if (found && (!best || found->length > best->length)) {
                best = found;
                taken = count;
            }
        }
        if (best)
            hits.append(*best);
        window.step(taken);
    }
    return hits;
}

SearchSnippet snippetOf(const QString &text, const QList<SearchTerm> &terms, qsizetype length)
{
    constexpr int mostShown = 20;
    constexpr QChar ellipsis(0x2026);
    const QList<TextRange> first = hitsIn(text, terms, 1);
    qsizetype from = first.isEmpty() ? 0 : first.first().from - length / 4;
    if (from + length > text.size())
        from = text.size() - length;
    from = qMax<qsizetype>(0, from);
    if (from > 0) {
        // On to the next word, unless that would run past the hit.
        const qsizetype space = text.indexOf(QLatin1Char(' '), from);
        if (space >= 0 && (first.isEmpty() || space < first.first().from))
            from = space + 1;
        else if (text.at(from).isLowSurrogate())
            ++from;
    }
    qsizetype end = qMin(text.size(), from + length);
    if (end < text.size()) {
        const qsizetype space = text.lastIndexOf(QLatin1Char(' '), end);
        if (space > from + length / 2)
            end = space;
        else if (text.at(end).isLowSurrogate())
            --end;
    }
    SearchSnippet snippet;
    snippet.text = text.mid(from, end - from);
    if (from > 0)
        snippet.text.prepend(ellipsis);
    if (end < text.size())
        snippet.text.append(ellipsis);
    snippet.hits = hitsIn(snippet.text, terms, mostShown);
    return snippet;
}

} // namespace farthing
