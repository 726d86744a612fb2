// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/commandfilter.h"

#include "domain/searchpieces.h"

namespace farthing {

namespace {

// How much further a word is that was only begun, that does not stand first, or that is the name of a menu.
constexpr int begun = 1;
constexpr int later = 2;
constexpr int inPath = 10;

QStringList piecesOf(QStringView text)
{
    QStringList pieces;
    for (SearchPieces next(text); next.next();)
        pieces.append(next.folded().toString());
    return pieces;
}

std::optional<int> nearest(const QStringList &words, const QString &typed)
{
    std::optional<int> best;
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (!words.at(i).startsWith(typed))
            continue;
        const int distance = (words.at(i) == typed ? 0 : begun) + (i == 0 ? 0 : later);
        best = qMin(best.value_or(distance), distance);
    }
    return best;
}

} // namespace

CommandFilter::CommandFilter(QStringView typed) : m_words(piecesOf(typed)) {}

std::optional<int> CommandFilter::distance(QStringView words, QStringView path) const
{
    const QStringList own = piecesOf(words);
    const QStringList above = piecesOf(path);
    int sum = 0;
    for (const QString &typed : m_words) {
        if (const std::optional<int> here = nearest(own, typed))
            sum += *here;
        else if (const std::optional<int> there = nearest(above, typed))
            sum += *there + inPath;
        else
            return std::nullopt;
    }
    return sum;
}

} // namespace farthing
