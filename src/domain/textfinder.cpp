// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/textfinder.h"

#include "domain/searchpieces.h"

namespace farthing {

namespace {

/// A text without what is not compared, and where each of its letters stood.
struct FoldedText
{
    QString text;
    QList<qsizetype> from;
};

/// Printed marks as a keyboard has them; a break of a line or of a long paragraph as what people see of it.
char32_t plain(char32_t c)
{
    switch (c) {
    case 0x2018: // single quotation marks
    case 0x2019:
    case 0x201a:
    case 0x201b:
        return U'\'';
    case 0x201c: // double ones
    case 0x201d:
    case 0x201e:
    case 0x201f:
        return U'"';
    case 0x2010: // hyphens and dashes
    case 0x2011:
    case 0x2012:
    case 0x2013:
    case 0x2014:
    case 0x2212:
        return U'-';
    case 0x2029: // a paragraph that goes on in its next piece
    case 0xfffc: // a picture
        return 0;
    default:
        break;
    }
    if (QChar::isSpace(c))
        return U' ';
    return QChar::category(c) == QChar::Other_Format ? 0 : c;
}

FoldedText folded(QStringView text)
{
    FoldedText result;
    result.text.reserve(text.size());
    result.from.reserve(text.size() + 1);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool pair = text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        const char32_t c = pair ? QChar::surrogateToUcs4(text[i], text[i + 1]) : text[i].unicode();
        const char32_t shown = c < 0x80 ? (QChar::isSpace(c) ? U' ' : c) : plain(c);
        const char32_t compared = shown == 0 ? 0 : foldedCharacter(shown);
        if (compared != 0) {
            const qsizetype before = result.text.size();
            result.text += QChar::fromUcs4(compared);
            result.from.insert(result.from.size(), result.text.size() - before, i);
        }
        i += pair ? 1 : 0;
    }
    result.from.append(text.size());
    return result;
}

} // namespace

TextFinder::TextFinder(QStringView wanted) : m_wanted(folded(wanted).text), m_matcher(m_wanted) {}

QList<TextRange> TextFinder::in(QStringView text, int most) const
{
    QList<TextRange> hits;
    if (isEmpty())
        return hits;
    const FoldedText where = folded(text);
    qsizetype at = m_matcher.indexIn(where.text);
    while (at >= 0 && hits.size() < most) {
        const qsizetype end = at + m_wanted.size();
        // What follows unseen, as the accent of the last letter, belongs to it.
        hits.append({where.from.at(at), where.from.at(end) - where.from.at(at)});
        at = m_matcher.indexIn(where.text, end);
    }
    return hits;
}

} // namespace farthing
