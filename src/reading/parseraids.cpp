// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/parseraids.h"

#include <QtCore/QSet>

namespace farthing {
namespace {

/// Longer labels are left alone.
constexpr qsizetype longestLabel = 200;

QByteArray folded(const QByteArray &label)
{
    return QString::fromUtf8(label).simplified().toCaseFolded().toUtf8();
}

/// The labels that stand at the start of a line with a colon behind them.
QSet<QByteArray> definedLabels(const QByteArray &text)
{
    QSet<QByteArray> labels;
    for (qsizetype at = text.indexOf("]:"); at >= 0; at = text.indexOf("]:", at + 2)) {
        const qsizetype earliest = qMax<qsizetype>(0, at - longestLabel);
        const QByteArray before = text.mid(earliest, at - earliest);
        const qsizetype begin = before.lastIndexOf('\n') + 1;
        const QByteArray line = before.mid(begin).trimmed();
        if ((begin > 0 || earliest == 0) && line.startsWith('[') && line.lastIndexOf('[') == 0)
            labels.insert(folded(line.mid(1)));
    }
    return labels;
}

/// The fence that a line is, if it is one: "```" or "~~~" and longer.
QByteArray fenceOf(const QByteArray &line)
{
    const QByteArray inside = line.trimmed();
    const char sign = inside.isEmpty() ? ' ' : inside.front();
    qsizetype length = 0;
    while (length < inside.size() && inside.at(length) == sign)
        ++length;
    return (sign == '`' || sign == '~') && length >= 3 ? inside.left(length) : QByteArray();
}

/// Whether a line has nothing but the columns under a header, and one of them too few dashes.
bool wantsDashes(const QByteArray &line)
{
    bool few = false;
    bool bar = false;
    for (qsizetype at = 0; at < line.size();) {
        const char sign = line.at(at);
        if (sign != '-' && sign != '|' && sign != ':' && sign != ' ' && sign != '\t' && sign != '\r')
            return false;
        qsizetype end = at;
        while (end < line.size() && line.at(end) == sign)
            ++end;
        few |= sign == '-' && end - at < 3;
        bar |= sign == '|';
        at = end;
    }
    return few && bar;
}

QByteArray lengthened(const QByteArray &line)
{
    QByteArray longer;
    for (qsizetype at = 0; at < line.size(); ++at) {
        longer += line.at(at);
        const bool ends = at + 1 == line.size() || line.at(at + 1) != '-';
        if (line.at(at) == '-' && ends)
            longer += "--";
    }
    return longer;
}

} // namespace

QByteArray withLongDashes(const QByteArray &text)
{
    if (!text.contains('|'))
        return text;
    QByteArray longer;
    QByteArray fence;
    bool header = false; // the line before may be one
    qsizetype done = 0;
    for (qsizetype begin = 0; begin < text.size();) {
        const qsizetype found = text.indexOf('\n', begin);
        const qsizetype end = found < 0 ? text.size() : found;
        const QByteArray line = text.mid(begin, end - begin);
        const QByteArray own = fenceOf(line);
        if (fence.isEmpty())
            fence = own;
        else if (own.startsWith(fence) && line.trimmed() == own)
            fence.clear();
        if (header && fence.isEmpty() && !line.startsWith("    ") && wantsDashes(line)) {
            longer += text.mid(done, begin - done) + lengthened(line);
            done = end;
        }
        header = line.contains('|');
        begin = end + 1;
    }
    return longer + text.mid(done);
}

QByteArray withTidyLabels(const QByteArray &text)
{
    if (!text.contains(" ]") || !text.contains("]:"))
        return text;
    const QSet<QByteArray> labels = definedLabels(text);
    QByteArray tidy;
    qsizetype done = 0;
    for (qsizetype at = text.indexOf(" ]"); at >= 0; at = text.indexOf(" ]", at + 2)) {
        const qsizetype earliest = qMax(done, at - longestLabel);
        const QByteArray before = text.mid(earliest, at - earliest);
        const qsizetype open = before.lastIndexOf('[');
        if (open < 0 || before.indexOf(']', open) >= 0 || !labels.contains(folded(before.mid(open + 1))))
            continue;
        qsizetype end = at;
        while (end > earliest + open + 1 && text.at(end - 1) == ' ')
            --end;
        tidy += text.mid(done, end - done);
        done = at + 1;
    }
    return tidy + text.mid(done);
}

} // namespace farthing
