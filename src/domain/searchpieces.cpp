// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/searchpieces.h"

#include <array>
#include <atomic>

namespace farthing {

namespace {

enum class Class : uchar {
    Break,  ///< ends a word
    Word,   ///< belongs to one
    Skip,   ///< may stand inside one, and is not compared
    Single, ///< is one
};

struct Folded
{
    char32_t to = 0;
    Class kind = Class::Break;
};

bool standsAlone(char32_t c)
{
    constexpr char32_t prolonged = 0x30fc; // belongs to both kana, and so to no script
    switch (QChar::script(c)) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Hangul:
    case QChar::Script_Bopomofo:
    case QChar::Script_Yi:
        return true;
    default:
        return c == prolonged;
    }
}

/// A mark that people leave out when they type: accents, and the vowels of Arabic and Hebrew. In the scripts
/// of India and South-East Asia such a mark is a letter.
bool isLeftOut(char32_t c)
{
    switch (QChar::script(c)) {
    case QChar::Script_Inherited:
    case QChar::Script_Common:
    case QChar::Script_Latin:
    case QChar::Script_Greek:
    case QChar::Script_Cyrillic:
    case QChar::Script_Arabic:
    case QChar::Script_Hebrew:
    case QChar::Script_Syriac:
        return true;
    default:
        return false;
    }
}

char32_t firstOf(const QString &text)
{
    return text.at(0).isHighSurrogate() && text.size() > 1 ? QChar::surrogateToUcs4(text.at(0), text.at(1))
                                                           : char32_t(text.at(0).unicode());
}

/// Without accent, and of letters that only differ in their shape or width the common one.
char32_t baseOf(char32_t c)
{
    constexpr int most = 4;
    for (int i = 0; i < most; ++i) {
        const QChar::Decomposition tag = QChar::decompositionTag(c);
        const bool shape = (tag >= QChar::Initial && tag <= QChar::Isolated) || tag == QChar::Font;
        const bool width = tag == QChar::Wide || tag == QChar::Narrow;
        if (!width && (standsAlone(c) || (tag != QChar::Canonical && !shape)))
            return c;
        const QString parts = QChar::decomposition(c);
        if (parts.isEmpty())
            return c;
        c = firstOf(parts);
    }
    return c;
}

Folded compute(char32_t c)
{
    constexpr char32_t tatweel = 0x640; // only makes an Arabic word longer
    if (QChar::category(c) == QChar::Number_DecimalDigit)
        return {char32_t(U'0' + char32_t(QChar::digitValue(c))), Class::Word};
    if (c == tatweel)
        return {c, Class::Skip};
    const char32_t base = QChar::toCaseFolded(baseOf(c));
    switch (QChar::category(base)) {
    case QChar::Mark_NonSpacing:
        return {base, isLeftOut(base) ? Class::Skip : Class::Word};
    case QChar::Mark_SpacingCombining:
    case QChar::Number_DecimalDigit:
    case QChar::Number_Letter:
    case QChar::Number_Other:
        return {base, Class::Word};
    case QChar::Mark_Enclosing:
    case QChar::Other_Format:
        return {base, Class::Skip};
    case QChar::Letter_Uppercase:
    case QChar::Letter_Lowercase:
    case QChar::Letter_Titlecase:
    case QChar::Letter_Modifier:
    case QChar::Letter_Other:
        return {base, standsAlone(base) ? Class::Single : Class::Word};
    default:
        return {};
    }
}

constexpr char32_t firstBeyond = 0x10000;

/// A character of the first plane, each worked out once, when it is first met: texts are read a million at a
/// time, and nobody waits for all of them. Two threads that meet it at once work out the same.
Folded ofFirstPlane(char16_t c)
{
    constexpr quint32 known = 1;
    constexpr int kindAt = 1;
    constexpr quint32 kindMask = 3;
    constexpr int toAt = 8;
    static std::array<std::atomic<quint32>, firstBeyond> table;
    const quint32 kept = table[c].load(std::memory_order_relaxed);
    if (kept != 0)
        return {char32_t(kept >> toAt), Class((kept >> kindAt) & kindMask)};
    const Folded folded = QChar::isSurrogate(c) ? Folded() : compute(c);
    table[c].store(quint32(folded.to) << toAt | quint32(folded.kind) << kindAt | known,
                   std::memory_order_relaxed);
    return folded;
}

Folded foldedAt(QStringView text, qsizetype at, qsizetype &width)
{
    const QChar first = text[at];
    width = 1;
    if (first.isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate()) {
        width = 2;
        return compute(QChar::surrogateToUcs4(first, text[at + 1]));
    }
    return ofFirstPlane(first.unicode());
}

} // namespace

char32_t foldedCharacter(char32_t c)
{
    const Folded folded = c < firstBeyond ? ofFirstPlane(char16_t(c)) : compute(c);
    if (folded.kind == Class::Skip)
        return 0;
    return folded.kind == Class::Break ? c : folded.to;
}

bool SearchPieces::next()
{
    m_size = 0;
    m_single = false;
    while (m_at < m_text.size()) {
        qsizetype width = 1;
        const Folded folded = foldedAt(m_text, m_at, width);
        const bool isLetter = folded.kind == Class::Word || folded.kind == Class::Single;
        if (m_size > 0 && (folded.kind == Class::Break || folded.kind == Class::Single))
            return true;
        if (isLetter && m_size == 0)
            m_from = m_at;
        if (isLetter && m_size < longest) {
            if (folded.to < firstBeyond) {
                m_folded[size_t(m_size++)] = char16_t(folded.to);
            } else {
                m_folded[size_t(m_size++)] = QChar::highSurrogate(folded.to);
                m_folded[size_t(m_size++)] = QChar::lowSurrogate(folded.to);
            }
        }
        m_at += width;
        if (m_size > 0)
            m_end = m_at;
        if (folded.kind == Class::Single) {
            m_single = true;
            return true;
        }
    }
    return m_size > 0;
}

QString indexedWords(QStringView text)
{
    QString words;
    words.reserve(text.size() + text.size() / 4);
    QString before; // the single character before this one, which stands right beside it
    qsizetype end = -1;
    const auto endRun = [&] {
        if (!before.isEmpty())
            words.append(before).append(QLatin1Char(' '));
        before.clear();
    };
    for (SearchPieces pieces(text); pieces.next();) {
        if (!pieces.isSingle() || pieces.from() != end)
            endRun();
        end = pieces.from() + pieces.length();
        if (!pieces.isSingle()) {
            words.append(pieces.folded()).append(QLatin1Char(' '));
            continue;
        }
        if (!before.isEmpty())
            words.append(before).append(pieces.folded()).append(QLatin1Char(' '));
        before = pieces.folded().toString();
    }
    endRun();
    words.chop(1);
    return words;
}

namespace {

/// Behind the target of a link whose words just ended, or where it was.
qsizetype beyondTarget(QStringView text, qsizetype at)
{
    constexpr qsizetype longestTarget = 2000;
    if (at + 1 >= text.size() || text[at + 1] != QLatin1Char('('))
        return at;
    int depth = 0;
    const qsizetype end = qMin(text.size(), at + longestTarget);
    for (qsizetype i = at + 1; i < end && text[i] != QLatin1Char('\n'); ++i) {
        if (text[i] == QLatin1Char('('))
            ++depth;
        else if (text[i] == QLatin1Char(')') && --depth == 0)
            return i;
    }
    return at;
}

bool isMark(QStringView text, qsizetype at, bool lineBegins)
{
    switch (text[at].unicode()) {
    case u'*':
    case u'`':
    case u'[':
    case u']':
    case u'|':
        return true;
    case u'#':
    case u'>':
        return lineBegins;
    case u'!':
        return at + 1 < text.size() && text[at + 1] == QLatin1Char('[');
    case u'_':
        return at == 0 || at + 1 == text.size() || !text[at - 1].isLetterOrNumber() ||
               !text[at + 1].isLetterOrNumber();
    default:
        return false;
    }
}

} // namespace

QString wordsOfMarkdown(QStringView markdown)
{
    // No longer than what it is made from; written in place, because all texts go through here.
    QString words(markdown.size(), Qt::Uninitialized);
    QChar *const begin = words.data();
    QChar *end = begin;
    const auto space = [&] {
        if (end != begin && end[-1] != QLatin1Char(' '))
            *end++ = QLatin1Char(' ');
    };
    bool lineBegins = true;
    for (qsizetype at = 0; at < markdown.size(); ++at) {
        const QChar c = markdown[at];
        if (c.isSpace()) {
            lineBegins |= c == QLatin1Char('\n');
            space();
        } else if (!isMark(markdown, at, lineBegins)) {
            lineBegins = false;
            *end++ = c;
        } else if (c == QLatin1Char(']')) {
            at = beyondTarget(markdown, at);
        } else if (c == QLatin1Char('|')) {
            space();
        }
    }
    if (end != begin && end[-1] == QLatin1Char(' '))
        --end;
    words.truncate(end - begin);
    return words;
}

} // namespace farthing
