// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/codespans.h"

#include "reading/codelanguages.h"

#include <QtCore/QHash>

namespace farthing {
namespace {

using SpanKind = CodeSpan::Kind;

/// Longer code stays plain.
constexpr qsizetype longestCode = 200'000;

bool isWordPart(QChar c)
{
    return c.isLetterOrNumber() || c == QLatin1Char('_');
}

class Scanner
{
public:
    Scanner(const QString &code, const CodeLanguage &language, int most)
        : m_code(code), m_language(language), m_most(size_t(most))
    {}

    std::vector<CodeSpan> scan()
    {
        while (m_at < m_code.size() && m_spans.size() < m_most)
            if (!remark() && !text() && !word())
                ++m_at;
        if (m_spans.size() > m_most)
            m_spans.resize(m_most);
        return std::move(m_spans);
    }

private:
    bool comes(const QString &what, qsizetype at) const
    {
        return !what.isEmpty() && QStringView(m_code).sliced(at).startsWith(what);
    }
    qsizetype endOfLine()
    {
        if (m_at > m_lineEnd) {
            const qsizetype end = m_code.indexOf(QLatin1Char('\n'), m_at);
            m_lineEnd = end < 0 ? m_code.size() : end;
        }
        return m_lineEnd;
    }

    /// Up to there, a span for each line.
    void take(qsizetype end, SpanKind kind)
    {
        while (m_at < end) {
            const qsizetype stop = qMin(end, endOfLine());
            if (stop > m_at && m_spans.size() <= m_most)
                m_spans.push_back({m_at, stop - m_at, kind});
            m_at = qMin(end, stop + 1);
        }
    }

    bool remark()
    {
        for (const QString &begin : m_language.lineRemarks) {
            const bool apart = !m_language.remarkAfterBlank || m_at == 0 || m_code.at(m_at - 1).isSpace();
            if (!apart || !comes(begin, m_at))
                continue;
            take(endOfLine(), SpanKind::Remark);
            return true;
        }
        if (!comes(m_language.remarkBegin, m_at))
            return false;
        int depth = 1;
        qsizetype at = m_at + m_language.remarkBegin.size();
        while (at < m_code.size() && depth > 0) {
            if (comes(m_language.remarkEnd, at)) {
                --depth;
                at += m_language.remarkEnd.size();
            } else if (m_language.nestedRemarks && comes(m_language.remarkBegin, at)) {
                ++depth;
                at += m_language.remarkBegin.size();
            } else {
                ++at;
            }
        }
        take(at, SpanKind::Remark);
        return true;
    }

    bool text()
    {
        const QChar quote = m_code.at(m_at);
        const bool single = quote == QLatin1Char('\'');
        if (single && m_language.shortSingle)
            return character();
        const bool open = m_language.openQuotes.contains(quote);
        if (!open && !m_language.quotes.contains(quote))
            return false;
        const QString triple(3, quote);
        if (m_language.tripleQuotes && comes(triple, m_at)) {
            const qsizetype end = m_code.indexOf(triple, m_at + 3);
            take(end < 0 ? m_code.size() : end + 3, SpanKind::Value);
            return true;
        }
        const bool escapes = !(single && m_language.rawSingle) && quote != QLatin1Char('`');
        const qsizetype limit = open ? m_code.size() : endOfLine();
        if (m_at < m_unclosed.value(quote)) {
            ++m_at;
            return true;
        }
        qsizetype end = m_at + 1;
        while (end < limit && m_code.at(end) != quote)
            end += escapes && m_code.at(end) == QLatin1Char('\\') ? 2 : 1;
        // What is never closed is no text: it may be an apostrophe.
        if (end >= limit) {
            m_unclosed.insert(quote, limit);
            ++m_at;
            return true;
        }
        take(end + 1, SpanKind::Value);
        return true;
    }

    /// 'a' or '\n', but not 'a alone.
    bool character()
    {
        constexpr qsizetype longest = 12;
        const qsizetype limit = qMin(endOfLine(), m_at + longest);
        qsizetype end = m_at + 1;
        if (end < limit && m_code.at(end) == QLatin1Char('\\')) {
            end += 2;
            while (end < limit && m_code.at(end) != QLatin1Char('\''))
                ++end;
        } else {
            end += end < limit && m_code.at(end).isHighSurrogate() ? 2 : 1;
        }
        if (end < limit && m_code.at(end) == QLatin1Char('\''))
            take(end + 1, SpanKind::Value);
        else
            ++m_at;
        return true;
    }

    bool word()
    {
        const bool directive = m_language.directives && m_code.at(m_at) == QLatin1Char('#');
        if (!directive && !isWordPart(m_code.at(m_at)))
            return false;
        qsizetype end = m_at + 1;
        const bool number = m_code.at(m_at).isDigit();
        const auto goesOn = [&] {
            const QChar c = m_code.at(end);
            const bool point =
                number && c == QLatin1Char('.') && end + 1 < m_code.size() && m_code.at(end + 1).isDigit();
            return isWordPart(c) || point;
        };
        while (end < m_code.size() && goesOn())
            ++end;
        const QString found = m_code.sliced(m_at, end - m_at);
        if (number)
            take(end, SpanKind::Value);
        else if (m_language.words.contains(m_language.anyCase ? found.toLower() : found))
            take(end, SpanKind::Word);
        else
            m_at = end;
        return true;
    }

    const QString &m_code;
    const CodeLanguage &m_language;
    size_t m_most;
    qsizetype m_at = 0;
    qsizetype m_lineEnd = -1;
    QHash<QChar, qsizetype> m_unclosed; ///< up to where a quote is known to have no other end
    std::vector<CodeSpan> m_spans;
};

} // namespace

std::vector<CodeSpan> codeSpans(const QString &code, const QString &language, int most)
{
    const CodeLanguage *known = codeLanguage(language);
    if (!known || most <= 0 || code.size() > longestCode)
        return {};
    return Scanner(code, *known, most).scan();
}

} // namespace farthing
