// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/commentlinks.h"

#include "reading/markdownparser.h"

#include <QtCore/QStringList>

#include <algorithm>

namespace farthing {

namespace {

constexpr qsizetype mostQuoted = 400; // characters
constexpr qsizetype mostLines = 8;

void collect(const std::vector<Block> &blocks, QList<CommentLink> &links)
{
    for (const Block &block : blocks) {
        for (const Inline &piece : block.text) {
            if (piece.link.isEmpty())
                continue;
            const bool goesOn = !links.isEmpty() && links.last().target == piece.link;
            if (goesOn)
                links.last().words += piece.text;
            else
                links.append({piece.text, piece.link});
        }
        collect(block.children, links);
    }
}

} // namespace

QList<CommentLink> linksIn(const QString &markdown, int most)
{
    QList<CommentLink> all;
    collect(MarkdownParser().parse(markdown), all);
    QList<CommentLink> links;
    for (const CommentLink &link : std::as_const(all)) {
        const bool known = std::any_of(links.cbegin(), links.cend(), [&link](const CommentLink &other) {
            return other.target == link.target;
        });
        if (!known && links.size() < most)
            links.append(link);
    }
    return links;
}

QString quotation(const QString &text)
{
    QStringList lines;
    qsizetype room = mostQuoted;
    bool cut = false;
    const QStringList written = text.split(QLatin1Char('\n'));
    for (const QString &line : written) {
        const QString bare = line.trimmed();
        if (bare.startsWith(QLatin1Char('>')) ||
            (bare.isEmpty() && (lines.isEmpty() || lines.last().isEmpty())))
            continue;
        cut = room <= 0 || lines.size() == mostLines;
        if (cut)
            break;
        QString part = bare.left(room);
        room -= bare.size();
        cut = room < 0;
        if (cut && part.back().isHighSurrogate())
            part.chop(1);
        lines.append(part);
    }
    while (!lines.isEmpty() && lines.last().isEmpty())
        lines.removeLast();
    if (lines.isEmpty())
        return {};
    if (cut)
        lines.last() += QChar(0x2026);
    QString quoted;
    for (const QString &line : std::as_const(lines))
        quoted += (line.isEmpty() ? QStringLiteral(">") : QStringLiteral("> ") + line) + QLatin1Char('\n');
    return quoted;
}

} // namespace farthing
