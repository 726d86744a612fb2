// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/markdownexcerpt.h"

#include "reading/markdownparser.h"

#include <QtCore/QHash>
#include <QtCore/QList>
#include <QtCore/QRegularExpression>
#include <QtCore/QSet>

namespace farthing {

namespace {

/// A stretch of the source between two blank lines, and the letters of the article that it became.
struct Chunk
{
    qsizetype from = 0;
    qsizetype end = 0;
    bool footnote = false;
    bool known = false;
    qsizetype first = 0;
    qsizetype past = 0;

    bool touches(qsizetype begin, qsizetype behind) const
    {
        return first < behind && (past > begin || (first == past && first > begin));
    }
};

QString lettersOf(QStringView text)
{
    QString letters;
    letters.reserve(text.size());
    for (const QChar c : text)
        if (c.isLetterOrNumber() || c.isSurrogate() || c.isMark())
            letters += c;
    return letters;
}

/// Whether a line begins or ends code between fences.
void watchFence(QStringView line, QString &fence)
{
    const QStringView text = line.trimmed();
    constexpr int shortest = 3;
    const QChar sign = text.isEmpty() ? QChar() : text.front();
    if (sign != QLatin1Char('`') && sign != QLatin1Char('~'))
        return;
    qsizetype length = 0;
    while (length < text.size() && text.at(length) == sign)
        ++length;
    if (fence.isEmpty() && length >= shortest)
        fence = QString(length, sign);
    else if (!fence.isEmpty() && sign == fence.front() && length >= fence.size() && length == text.size())
        fence.clear();
}

const QRegularExpression &footnoteStart()
{
    static const QRegularExpression start(QStringLiteral("^ {0,3}\\[\\^[^\\]\\s]+\\]:"));
    return start;
}

QList<Chunk> chunksOf(const QString &body)
{
    QList<Chunk> chunks;
    QString fence;
    bool open = false;
    for (qsizetype at = 0; at < body.size();) {
        const qsizetype feed = body.indexOf(QLatin1Char('\n'), at);
        const qsizetype end = feed < 0 ? body.size() : feed;
        const QStringView line = QStringView(body).mid(at, end - at);
        const bool blank = fence.isEmpty() && line.trimmed().isEmpty();
        if (!blank && !open) {
            chunks.append({at, end, footnoteStart().match(line.toString()).hasMatch(), false, 0, 0});
            open = true;
        }
        watchFence(line, fence);
        if (blank)
            open = false;
        else
            chunks.last().end = end;
        at = end + 1;
    }
    return chunks;
}

/// The lines that say where the links of other lines lead, by their labels.
using References = QHash<QString, QString>;

QString labelOf(const QString &text)
{
    return text.simplified().toCaseFolded();
}

References referencesIn(const QString &body)
{
    static const QRegularExpression reference(QStringLiteral("^ {0,3}\\[([^\\]^][^\\]]*)\\]:.*$"),
                                              QRegularExpression::MultilineOption);
    References lines;
    for (auto found = reference.globalMatch(body); found.hasNext();) {
        const QRegularExpressionMatch line = found.next();
        const QString label = labelOf(line.captured(1));
        if (!lines.contains(label)) // the first one counts
            lines.insert(label, line.captured());
    }
    return lines;
}

/// Those that a part of the text names.
QString referencesFor(const QString &source, const References &references)
{
    if (references.isEmpty())
        return {};
    static const QRegularExpression label(QStringLiteral("\\[([^\\[\\]]+)\\]"));
    QSet<QString> named;
    QString lines;
    for (auto found = label.globalMatch(source); found.hasNext();) {
        const QString name = labelOf(found.next().captured(1));
        const auto line = references.constFind(name);
        if (line == references.cend() || named.contains(name))
            continue;
        named.insert(name);
        lines += QLatin1Char('\n') + *line;
    }
    return lines;
}

/// A picture that is here leaves no letters in the article.
void dropPictures(std::vector<Block> &blocks)
{
    std::erase_if(blocks, [](Block &block) {
        std::erase_if(block.text, [](const Inline &piece) { return piece.kind == Inline::Kind::Image; });
        dropPictures(block.children);
        return block.kind == Block::Kind::Footnote || block.kind == Block::Kind::Figure;
    });
}

QString lettersOfChunk(QString source, bool footnote, const References &references)
{
    if (footnote)
        source.remove(footnoteStart());
    if (const QString lines = referencesFor(source, references); !lines.isEmpty())
        source += QLatin1Char('\n') + lines;
    std::vector<Block> blocks = MarkdownParser().parse(source);
    dropPictures(blocks);
    return lettersOf(plainText(blocks));
}

/// What is not found where it should be stands between its neighbours.
void fillGaps(QList<Chunk> &chunks, qsizetype end)
{
    qsizetype past = 0;
    for (Chunk &chunk : chunks) {
        if (!chunk.known)
            chunk.first = past;
        else if (!chunk.footnote)
            past = chunk.past;
    }
    for (auto chunk = chunks.rbegin(); chunk != chunks.rend(); ++chunk) {
        if (!chunk->known)
            chunk->past = end;
        else if (!chunk->footnote)
            end = chunk->first;
    }
}

/// Where `own` begins in `letters`, from `at` on and not much further than `skipped` behind it.
qsizetype findNear(const QString &letters, const QString &own, qsizetype at, qsizetype skipped)
{
    const qsizetype found = QStringView(letters).mid(at, skipped + own.size()).indexOf(own);
    return found < 0 ? -1 : at + found;
}

/// As far as to `behind`, where the selection ends; footnotes all, for they stand at the end.
void align(QList<Chunk> &chunks, const QString &body, const QString &letters, qsizetype behind)
{
    const References references = referencesIn(body);
    constexpr qsizetype slack = 50; // numbers of lists, notes
    qsizetype at = 0;
    qsizetype skipped = slack;
    for (Chunk &chunk : chunks) {
        if (at > behind && !chunk.footnote)
            continue;
        const QString source = body.mid(chunk.from, chunk.end - chunk.from);
        const QString own = lettersOfChunk(source, chunk.footnote, references);
        const qsizetype found = own.isEmpty()    ? -1
                                : chunk.footnote ? letters.lastIndexOf(own)
                                                 : findNear(letters, own, at, skipped);
        chunk.known = found >= 0;
        if (!chunk.known) {
            skipped += lettersOf(source).size();
            continue;
        }
        chunk.first = found;
        chunk.past = found + own.size();
        if (chunk.footnote)
            continue;
        at = chunk.past;
        skipped = slack;
    }
    fillGaps(chunks, letters.size());
}

} // namespace

QString markdownExcerpt(const QString &body, const SelectedWords &words)
{
    const QString before = lettersOf(words.before);
    const QString selected = lettersOf(words.selected);
    if (selected.isEmpty())
        return {};
    QList<Chunk> chunks = chunksOf(body);
    align(chunks, body, before + selected + lettersOf(words.after), before.size() + selected.size());
    qsizetype from = -1;
    qsizetype end = -1;
    QString notes;
    for (const Chunk &chunk : chunks) {
        if (!chunk.touches(before.size(), before.size() + selected.size()))
            continue;
        if (chunk.footnote) {
            notes += QStringLiteral("\n\n") + body.mid(chunk.from, chunk.end - chunk.from);
            continue;
        }
        from = from < 0 ? chunk.from : from;
        end = chunk.end;
    }
    return from < 0 ? notes.trimmed() : body.mid(from, end - from) + notes;
}

} // namespace farthing
