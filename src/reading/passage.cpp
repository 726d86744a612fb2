// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/passage.h"

#include <algorithm>
#include <bit>
#include <cstdlib>
#include <tuple>

namespace farthing {
namespace {

/// As for reading places: paragraphs that differ by more have hardly a word in common.
constexpr int mostDifferentBits = 14;
/// Words that say so much are hardly said twice: they are known wherever they stand.
constexpr qsizetype telling = 24;
constexpr qsizetype telLittle = 10;
/// A word that stands everywhere is looked at so often and no more.
constexpr int mostOccurrences = 500;

QString squeezed(const QString &text)
{
    QString plain;
    for (const QChar c : text) {
        if (!c.isSpace())
            plain += c;
        else if (!plain.isEmpty() && !plain.endsWith(QLatin1Char(' ')))
            plain += QLatin1Char(' ');
    }
    while (plain.endsWith(QLatin1Char(' ')))
        plain.chop(1);
    return plain;
}

bool isLetter(const QString &text, qsizetype at)
{
    return at >= 0 && at < text.size() && text.at(at).isLetterOrNumber();
}

bool isWhole(const QString &text, qsizetype at, const QString &words)
{
    return !(isLetter(text, at - 1) && isLetter(words, 0)) &&
           !(isLetter(text, at + words.size()) && isLetter(words, words.size() - 1));
}

struct Piece
{
    int at = -1;
    int words = 0;
    int length = 0;
};

/// The first of `words`, as many of them as stand together in the text from `from` to `to`.
Piece headIn(const QString &text, const QStringList &words, int from, int to)
{
    constexpr qsizetype most = 8;
    const QStringView there = QStringView(text).first(to);
    for (qsizetype count = std::min(most, words.size()); count > 0; --count) {
        const QString part = words.mid(0, count).join(QLatin1Char(' '));
        for (qsizetype at = there.indexOf(part, from); at >= 0; at = there.indexOf(part, at + 1))
            if (isWhole(text, at, part))
                return {int(at), int(count), int(part.size())};
    }
    return {};
}

/// The last of `words`, as many as stand together, where they end nearest to `end`.
Piece tailIn(const QString &text, const QStringList &words, int from, int to, int end)
{
    constexpr qsizetype most = 8;
    const QStringView there = QStringView(text).first(to);
    for (qsizetype count = std::min(most, words.size()); count > 0; --count) {
        const QString part = words.mid(words.size() - count).join(QLatin1Char(' '));
        Piece best;
        const auto miss = [&](qsizetype at) {
            return std::abs(int(at + part.size()) - end);
        };
        for (qsizetype at = there.indexOf(part, from); at >= 0; at = there.indexOf(part, at + 1))
            if (isWhole(text, at, part) && (best.at < 0 || miss(at) < miss(best.at)))
                best = {int(at), int(count), int(part.size())};
        if (best.at >= 0)
            return best;
    }
    return {};
}

struct Likeness
{
    int from = 0;
    int length = 0;
    int words = 0; ///< of those that are looked for
};

/// What stands between the words that were not changed, in a paragraph from `from` to `end`.
Likeness alikeIn(const QString &text, const QStringList &words, int size, int from, int end)
{
    const int slack = size / 2 + int(telling);
    const int reach = std::min(int(text.size()), std::max(end, from + size + slack));
    const Piece head = headIn(text, words, from, reach);
    const int begin = head.at >= 0 ? head.at : from;
    const Piece tail = tailIn(text, words, begin, std::min(reach, begin + size + slack), begin + size);
    const int enough = std::clamp(int(words.size() + 1) / 2, 2, 8);
    const int known = head.words + tail.words;
    if (known < enough)
        return {};
    if (tail.at < 0)
        return {head.at, std::min(size, end - head.at), known};
    const int stop = tail.at + tail.length;
    const int start = head.at >= 0 ? head.at : std::max(from, stop - size);
    return {start, stop - start, known};
}

} // namespace

Passage Passage::from(const QByteArray &anchor, const QString &words)
{
    return {ReadingPlace::fromJson(anchor).value_or(ReadingPlace()), words};
}

Passage passageBetween(const QStringList &paragraphs, const PassageRange &range)
{
    QStringList lines;
    TextPosition begin = range.begin;
    const int last = std::min(range.end.paragraph, int(paragraphs.size()) - 1);
    for (int i = std::max(0, range.begin.paragraph); i <= last; ++i) {
        const QString &whole = paragraphs.at(i);
        const int from = i == range.begin.paragraph ? range.begin.offset : 0;
        const int to = i == range.end.paragraph ? range.end.offset : int(whole.size());
        const QString part = whole.mid(from, std::max(0, to - from));
        const QString bare = part.trimmed();
        if (bare.isEmpty())
            continue;
        if (lines.isEmpty())
            begin = {i, from + int(part.indexOf(bare))};
        lines.append(bare);
    }
    return {lines.isEmpty() ? ReadingPlace() : placeAt(paragraphs, begin), lines.join(QLatin1Char('\n'))};
}

PassageFinder::PassageFinder(QStringList paragraphs) : m_paragraphs(std::move(paragraphs))
{
    for (const QString &paragraph : m_paragraphs) {
        if (!m_text.isEmpty() && !m_text.endsWith(QLatin1Char(' '))) {
            m_text += QLatin1Char(' ');
            m_offsets.append(0);
        }
        m_begins.append(int(m_text.size()));
        for (int i = 0; i < paragraph.size(); ++i) {
            const QChar c = paragraph.at(i);
            if (c.isSpace() && (m_text.isEmpty() || m_text.endsWith(QLatin1Char(' '))))
                continue;
            m_text += c.isSpace() ? QLatin1Char(' ') : c;
            m_offsets.append(i);
        }
    }
}

std::optional<PassageRange> PassageFinder::find(const Passage &passage) const
{
    const QString needle = squeezed(passage.words);
    if (needle.isEmpty() || m_text.isEmpty())
        return std::nullopt;
    std::optional<Span> span = same(needle, passage.place);
    if (!span)
        span = alike(needle, passage.place);
    if (!span || span->length <= 0)
        return std::nullopt;
    return PassageRange{positionOf(span->from, false), positionOf(span->from + span->length - 1, true)};
}

/// The words as they were: in the paragraph most like theirs, and there nearest to where they stood.
std::optional<PassageFinder::Span> PassageFinder::same(const QString &needle, const ReadingPlace &place) const
{
    std::optional<Span> best;
    std::tuple<int, int, int> fewest;
    int count = 0;
    for (qsizetype at = m_text.indexOf(needle); at >= 0 && count < mostOccurrences;
         at = m_text.indexOf(needle, at + 1), ++count) {
        const int paragraph = paragraphOf(int(at));
        const std::tuple distance{differentBits(paragraph, place.fingerprint),
                                  std::abs(paragraph - place.paragraph),
                                  std::abs(m_offsets.at(at) - place.offset)};
        if (!best || distance < fewest) {
            best = Span{int(at), int(needle.size())};
            fewest = distance;
        }
    }
    if (!best)
        return std::nullopt;
    // A word alone may stand in any paragraph: only in its own it is the one that was meant.
    const bool known = needle.size() >= telling || std::get<0>(fewest) <= mostDifferentBits ||
                       (count == 1 && needle.size() >= telLittle);
    return known ? best : std::nullopt;
}

/// The paragraph is there, and some of the words are other ones now.
std::optional<PassageFinder::Span> PassageFinder::alike(const QString &needle,
                                                        const ReadingPlace &place) const
{
    const int paragraph = findPlace(m_paragraphs, place).paragraph;
    if (differentBits(paragraph, place.fingerprint) > mostDifferentBits)
        return std::nullopt;
    const QStringList words = needle.split(QLatin1Char(' '));
    const int bits = differentBits(paragraph, place.fingerprint);
    const auto distance = [&place](int each) {
        return std::abs(each - place.paragraph);
    };
    // Lines of a list are often equally alike: it is the one that has most of the words.
    Likeness best;
    int found = paragraph;
    for (int i = 0; i < m_begins.size(); ++i) {
        if (differentBits(i, place.fingerprint) != bits)
            continue;
        const int end = i + 1 < m_begins.size() ? m_begins.at(i + 1) - 1 : int(m_text.size());
        const Likeness here = alikeIn(m_text, words, int(needle.size()), m_begins.at(i), end);
        const bool nearer = here.words == best.words && distance(i) < distance(found);
        if (here.length > 0 && (here.words > best.words || nearer)) {
            best = here;
            found = i;
        }
    }
    return best.length > 0 ? std::optional(Span{best.from, best.length}) : std::nullopt;
}

int PassageFinder::paragraphOf(int position) const
{
    // Of paragraphs without words several begin at the same place: the last of them has the letter.
    return int(std::upper_bound(m_begins.begin(), m_begins.end(), position) - m_begins.begin()) - 1;
}

int PassageFinder::differentBits(int paragraph, quint64 fingerprint) const
{
    const auto known = m_fingerprints.constFind(paragraph);
    const quint64 own =
        known != m_fingerprints.constEnd()
            ? *known
            : *m_fingerprints.insert(paragraph, paragraphFingerprint(m_paragraphs.value(paragraph)));
    return std::popcount(own ^ fingerprint);
}

TextPosition PassageFinder::positionOf(int position, bool end) const
{
    return {paragraphOf(position), m_offsets.at(position) + (end ? 1 : 0)};
}

} // namespace farthing
