// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/textdifference.h"

#include <QtCore/QHash>

#include <algorithm>
#include <optional>
#include <utility>
#include <vector>

namespace farthing {
namespace {

using Paragraph = DifferenceParagraph;

/// Steps from one sequence to the other that are looked for at most; time and memory grow with their square.
constexpr int mostSteps = 700;
/// Paragraphs of one stretch that are held against each other at most.
constexpr qsizetype mostPairs = 10'000;
/// Two paragraphs with fewer words in common, in hundredths, are two paragraphs and not one that was changed.
constexpr qsizetype alikeFrom = 40;

/// Of two sequences: what stays, goes or comes, as runs of items.
struct Run
{
    DifferencePiece::Kind kind;
    qsizetype count;
};

struct Ends
{
    qsizetype a;
    qsizetype b;
};

void push(std::vector<Run> &runs, DifferencePiece::Kind kind, qsizetype count = 1)
{
    if (count == 0)
        return;
    if (!runs.empty() && runs.back().kind == kind)
        runs.back().count += count;
    else
        runs.push_back({kind, count});
}

/// The shortest way from `a` to `b`, after Myers; nothing where it has more than `mostSteps`.
class ShortestWay
{
public:
    ShortestWay(const std::vector<int> &a, const std::vector<int> &b, Ends from, Ends to)
        : m_a(a), m_b(b), m_from(from), m_n(to.a - from.a), m_m(to.b - from.b)
    {}

    std::optional<std::vector<Run>> find(const std::atomic<bool> *cancelled)
    {
        const qsizetype most = std::min<qsizetype>(m_n + m_m, mostSteps);
        std::vector<qsizetype> reach(size_t(2 * most + 3), 0);
        const auto at = [&reach, most](qsizetype k) -> qsizetype & {
            return reach[size_t(k + most + 1)];
        };
        for (qsizetype d = 0; d <= most; ++d) {
            if (cancelled && cancelled->load(std::memory_order_relaxed))
                return std::nullopt;
            m_trace.emplace_back();
            for (qsizetype k = -d; k <= d; k += 2) {
                const bool down = k == -d || (k != d && at(k - 1) < at(k + 1));
                const qsizetype x = slide(down ? at(k + 1) : at(k - 1) + 1, k);
                at(k) = x;
                m_trace.back().push_back(x);
                if (x >= m_n && x - k >= m_m)
                    return walkBack(d);
            }
        }
        return std::nullopt;
    }

private:
    qsizetype slide(qsizetype x, qsizetype k) const
    {
        while (x < m_n && x - k >= 0 && x - k < m_m &&
               m_a[size_t(m_from.a + x)] == m_b[size_t(m_from.b + x - k)])
            ++x;
        return x;
    }
    /// How far the diagonal `k` reached after `d` steps; nothing where it was not looked at.
    std::optional<qsizetype> reached(qsizetype d, qsizetype k) const
    {
        if (d < 0 || k < -d || k > d)
            return std::nullopt;
        return m_trace[size_t(d)][size_t((k + d) / 2)];
    }
    std::vector<Run> walkBack(qsizetype d) const
    {
        std::vector<Run> backwards;
        qsizetype x = m_n;
        qsizetype k = m_n - m_m;
        for (; d > 0; --d) {
            const auto left = reached(d - 1, k - 1);
            const auto right = reached(d - 1, k + 1);
            const bool down = !left || (right && *left < *right);
            const qsizetype start = down ? *right : *left + 1;
            push(backwards, DifferencePiece::Kind::Same, x - start);
            push(backwards, down ? DifferencePiece::Kind::Added : DifferencePiece::Kind::Removed);
            x = down ? start : start - 1;
            k = down ? k + 1 : k - 1;
        }
        push(backwards, DifferencePiece::Kind::Same, x);
        std::reverse(backwards.begin(), backwards.end());
        return backwards;
    }

    const std::vector<int> &m_a;
    const std::vector<int> &m_b;
    Ends m_from;
    qsizetype m_n;
    qsizetype m_m;
    std::vector<std::vector<qsizetype>> m_trace;
};

/// What stays, goes and comes; nothing where the cost would be too high.
std::optional<std::vector<Run>> runsOf(const std::vector<int> &a, const std::vector<int> &b,
                                       const std::atomic<bool> *cancelled)
{
    const auto alike = std::mismatch(a.begin(), a.end(), b.begin(), b.end());
    const qsizetype begin = alike.first - a.begin();
    qsizetype end = 0;
    const qsizetype shorter = qsizetype(std::min(a.size(), b.size()));
    while (end < shorter - begin && a[a.size() - 1 - size_t(end)] == b[b.size() - 1 - size_t(end)])
        ++end;
    ShortestWay way(a, b, {begin, begin}, {qsizetype(a.size()) - end, qsizetype(b.size()) - end});
    const std::optional<std::vector<Run>> middle = way.find(cancelled);
    if (!middle)
        return std::nullopt;
    std::vector<Run> runs;
    push(runs, DifferencePiece::Kind::Same, begin);
    for (const Run &run : *middle)
        push(runs, run.kind, run.count);
    push(runs, DifferencePiece::Kind::Same, end);
    return runs;
}

/// Numbers that are equal where the texts are.
class Numbers
{
public:
    std::vector<int> of(const QStringList &texts)
    {
        std::vector<int> numbers;
        numbers.reserve(size_t(texts.size()));
        for (const QString &text : texts) {
            const auto known = m_numbers.constFind(text);
            numbers.push_back(known == m_numbers.cend() ? *m_numbers.insert(text, int(m_numbers.size()))
                                                        : *known);
        }
        return numbers;
    }

private:
    QHash<QString, int> m_numbers;
};

/// Words, blanks and single signs; of scripts that write without blanks, single letters.
QStringList tokensOf(const QString &text)
{
    const auto classOf = [](QChar c) {
        const auto script = c.script();
        const bool single = script == QChar::Script_Han || script == QChar::Script_Hiragana ||
                            script == QChar::Script_Katakana || script == QChar::Script_Thai;
        if (c.isSpace())
            return 1;
        if (c.isSurrogate())
            return 2;
        return !single && (c.isLetterOrNumber() || c.isMark()) ? 3 : 0;
    };
    QStringList tokens;
    for (qsizetype i = 0; i < text.size();) {
        const int kind = classOf(text.at(i));
        qsizetype end = i + 1;
        while (kind != 0 && end < text.size() && classOf(text.at(end)) == kind)
            ++end;
        tokens.append(text.sliced(i, end - i));
        i = end;
    }
    return tokens;
}

QStringList comparedWords(const QString &text)
{
    QStringList words = tokensOf(text);
    words.removeIf([](const QString &token) { return !token.front().isLetterOrNumber(); });
    return words;
}

bool areAlike(const QStringList &a, const QStringList &b)
{
    QHash<QString, int> left;
    for (const QString &word : a)
        ++left[word];
    qsizetype common = 0;
    for (const QString &word : b)
        common += left[word]-- > 0 ? 1 : 0;
    return common > 0 && 200 * common >= alikeFrom * (a.size() + b.size());
}

void append(QList<DifferencePiece> &pieces, DifferencePiece::Kind kind, const QString &text)
{
    if (text.isEmpty())
        return;
    if (!pieces.isEmpty() && pieces.last().kind == kind)
        pieces.last().text += text;
    else
        pieces.append({kind, text});
}

/// What goes stands before what comes, and a blank between two words that were changed changes with them: one
/// reads phrases and not splinters.
QList<DifferencePiece> tidied(const QList<DifferencePiece> &pieces)
{
    QList<DifferencePiece> tidy;
    QString removed;
    QString added;
    const auto flush = [&] {
        QString blank; // at the end of both: it stayed
        while (!removed.isEmpty() && !added.isEmpty() && removed.back() == added.back() &&
               removed.back().isSpace()) {
            blank.prepend(removed.back());
            removed.chop(1);
            added.chop(1);
        }
        append(tidy, DifferencePiece::Kind::Removed, std::exchange(removed, QString()));
        append(tidy, DifferencePiece::Kind::Added, std::exchange(added, QString()));
        append(tidy, DifferencePiece::Kind::Same, blank);
    };
    for (qsizetype i = 0; i < pieces.size(); ++i) {
        const DifferencePiece &piece = pieces.at(i);
        const bool inside = i > 0 && i + 1 < pieces.size() && !removed.isEmpty() && !added.isEmpty();
        if (piece.kind == DifferencePiece::Kind::Removed) {
            removed += piece.text;
        } else if (piece.kind == DifferencePiece::Kind::Added) {
            added += piece.text;
        } else if (inside && piece.text.trimmed().isEmpty()) {
            removed += piece.text;
            added += piece.text;
        } else {
            flush();
            append(tidy, DifferencePiece::Kind::Same, piece.text);
        }
    }
    flush();
    return tidy;
}

std::optional<Paragraph> changed(const QString &before, const QString &after,
                                 const std::atomic<bool> *cancelled)
{
    const QStringList old = tokensOf(before);
    const QStringList fresh = tokensOf(after);
    Numbers numbers;
    const std::vector<int> a = numbers.of(old);
    const std::vector<int> b = numbers.of(fresh);
    const std::optional<std::vector<Run>> runs = runsOf(a, b, cancelled);
    if (!runs)
        return std::nullopt;
    QList<DifferencePiece> pieces;
    qsizetype left = 0;
    qsizetype right = 0;
    for (const Run &run : *runs) {
        const bool fromOld = run.kind != DifferencePiece::Kind::Added;
        const QStringList tokens = fromOld ? old.sliced(left, run.count) : fresh.sliced(right, run.count);
        append(pieces, run.kind, tokens.join(QString()));
        left += fromOld ? run.count : 0;
        right += run.kind != DifferencePiece::Kind::Removed ? run.count : 0;
    }
    return Paragraph{Paragraph::Kind::Changed, tidied(pieces)};
}

/// A stretch in which some paragraphs went and others came: those that are alike were changed.
class Stretch
{
public:
    Stretch(TextDifference &into, const std::atomic<bool> *cancelled) : m_into(into), m_cancelled(cancelled)
    {}

    void end()
    {
        qsizetype next = 0;
        if (m_removed.size() * m_added.size() <= mostPairs) {
            QList<QStringList> added;
            for (const QString &text : std::as_const(m_added))
                added.append(comparedWords(text));
            for (qsizetype i = 0; i < m_removed.size(); ++i) {
                const QStringList words = comparedWords(m_removed.at(i));
                qsizetype j = next;
                while (j < added.size() && !areAlike(words, added.at(j)))
                    ++j;
                std::optional<Paragraph> both;
                if (j < added.size())
                    both = changed(m_removed.at(i), m_added.at(j), m_cancelled);
                if (!both) {
                    whole(Paragraph::Kind::Removed, m_removed.at(i));
                    continue;
                }
                for (; next < j; ++next)
                    whole(Paragraph::Kind::Added, m_added.at(next));
                m_into.paragraphs.append(*both);
                next = j + 1;
            }
        } else {
            for (const QString &text : std::as_const(m_removed))
                whole(Paragraph::Kind::Removed, text);
        }
        for (; next < m_added.size(); ++next)
            whole(Paragraph::Kind::Added, m_added.at(next));
        m_removed.clear();
        m_added.clear();
    }
    void remove(const QStringList &texts) { m_removed += texts; }
    void add(const QStringList &texts) { m_added += texts; }
    void whole(Paragraph::Kind kind, const QString &text)
    {
        const DifferencePiece::Kind piece = kind == Paragraph::Kind::Removed ? DifferencePiece::Kind::Removed
                                            : kind == Paragraph::Kind::Added ? DifferencePiece::Kind::Added
                                                                             : DifferencePiece::Kind::Same;
        m_into.paragraphs.append({kind, {{piece, text}}});
    }

private:
    TextDifference &m_into;
    const std::atomic<bool> *m_cancelled;
    QStringList m_removed;
    QStringList m_added;
};

QStringList textsWithout(const TextDifference &difference, DifferencePiece::Kind without,
                         Paragraph::Kind withoutParagraph)
{
    QStringList texts;
    for (const Paragraph &paragraph : difference.paragraphs) {
        if (paragraph.kind == withoutParagraph)
            continue;
        QString text;
        for (const DifferencePiece &piece : paragraph.pieces)
            text += piece.kind == without ? QString() : piece.text;
        texts.append(text);
    }
    return texts;
}

} // namespace

int TextDifference::count(DifferenceParagraph::Kind kind) const
{
    return int(std::count_if(paragraphs.cbegin(), paragraphs.cend(),
                             [kind](const Paragraph &paragraph) { return paragraph.kind == kind; }));
}

QStringList TextDifference::before() const
{
    return textsWithout(*this, DifferencePiece::Kind::Added, Paragraph::Kind::Added);
}

QStringList TextDifference::after() const
{
    return textsWithout(*this, DifferencePiece::Kind::Removed, Paragraph::Kind::Removed);
}

TextDifference differenceOf(const QStringList &before, const QStringList &after,
                            const std::atomic<bool> *cancelled)
{
    Numbers numbers;
    const std::vector<int> a = numbers.of(before);
    const std::vector<int> b = numbers.of(after);
    const std::vector<Run> runs =
        runsOf(a, b, cancelled)
            .value_or(std::vector<Run>{{DifferencePiece::Kind::Removed, before.size()},
                                       {DifferencePiece::Kind::Added, after.size()}});
    TextDifference difference;
    Stretch stretch(difference, cancelled);
    qsizetype left = 0;
    qsizetype right = 0;
    for (const Run &run : runs) {
        if (run.kind == DifferencePiece::Kind::Same) {
            stretch.end();
            for (qsizetype i = 0; i < run.count; ++i)
                stretch.whole(Paragraph::Kind::Same, after.at(right + i));
        } else if (run.kind == DifferencePiece::Kind::Removed) {
            stretch.remove(before.sliced(left, run.count));
        } else {
            stretch.add(after.sliced(right, run.count));
        }
        left += run.kind == DifferencePiece::Kind::Added ? 0 : run.count;
        right += run.kind == DifferencePiece::Kind::Removed ? 0 : run.count;
    }
    stretch.end();
    return difference;
}

} // namespace farthing
