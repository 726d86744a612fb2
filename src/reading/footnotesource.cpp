// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/footnotesource.h"

#include <algorithm>

namespace farthing {
namespace {

// Around the number of a definition: noncharacters, which are taken from every text before it is parsed.
constexpr QChar markBegin(0xFDD0);
constexpr QChar markEnd(0xFDD1);

/// The end of the name that begins here, where it is one and a "]:" follows.
std::optional<qsizetype> endOfName(const QByteArray &text, qsizetype begin)
{
    for (qsizetype at = begin; at < text.size() && at - begin <= FootnoteSource::longestName; ++at) {
        const char c = text.at(at);
        if (c == ']')
            return at > begin && at + 1 < text.size() && text.at(at + 1) == ':' ? std::optional(at)
                                                                                : std::nullopt;
        if (c == '[' || c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\\' || c == 0)
            return std::nullopt;
    }
    return std::nullopt;
}

QByteArray withoutMarks(QByteArray text)
{
    const QByteArray replacement = QString(QChar(QChar::ReplacementCharacter)).toUtf8();
    for (const QChar mark : {markBegin, markEnd}) {
        const QByteArray bytes = QString(mark).toUtf8();
        if (text.contains(bytes.front())) // nearly no text has it, and one byte is found at once
            text.replace(bytes, replacement);
    }
    return text;
}

} // namespace

FootnoteSource::FootnoteSource(const QByteArray &text) : m_text(withoutMarks(text))
{
    for (qsizetype at = m_text.indexOf("[^"); at >= 0 && int(m_found.size()) < mostFootnotes;
         at = m_text.indexOf("[^", at + 2)) {
        if (at > 0 && m_text.at(at - 1) != '\n')
            continue;
        const auto end = endOfName(m_text, at + 2);
        if (!end)
            continue;
        qsizetype content = *end + 2;
        while (content < m_text.size() && (m_text.at(content) == ' ' || m_text.at(content) == '\t'))
            ++content;
        const QString name = QString::fromUtf8(m_text.mid(at + 2, *end - at - 2)).toCaseFolded();
        if (!m_names.contains(name))
            m_names.insert(name, int(m_found.size()));
        m_wanted.push_back(int(m_found.size()));
        m_found.push_back({at, content, name});
    }
}

QByteArray FootnoteSource::prepared() const
{
    QByteArray text;
    text.reserve(m_text.size() + qsizetype(m_wanted.size()) * 24);
    qsizetype done = 0;
    for (const int index : m_wanted) {
        const Definition &definition = m_found[size_t(index)];
        text += QByteArrayView(m_text).sliced(done, definition.begin - done);
        text += "1) " + (markBegin + QString::number(index) + markEnd).toUtf8() + "\n\n   ";
        done = definition.content;
    }
    text += QByteArrayView(m_text).sliced(done);
    return text;
}

void FootnoteSource::leave(const std::vector<int> &which)
{
    if (which.empty())
        m_wanted.clear();
    std::erase_if(m_wanted, [&which](int index) {
        return std::find(which.begin(), which.end(), index) != which.end();
    });
    for (auto name = m_names.begin(); name != m_names.end();) {
        const bool kept = std::binary_search(m_wanted.begin(), m_wanted.end(), name.value());
        name = kept ? std::next(name) : m_names.erase(name);
    }
}

std::optional<int> FootnoteSource::definitionOf(const QString &name) const
{
    const auto found = m_names.constFind(name.toCaseFolded());
    return found == m_names.cend() ? std::nullopt : std::optional(*found);
}

std::optional<int> FootnoteSource::markedDefinition(QStringView text)
{
    if (text.size() < 3 || text.front() != markBegin || text.back() != markEnd)
        return std::nullopt;
    bool number = false;
    const int index = text.sliced(1, text.size() - 2).toInt(&number);
    return number ? std::optional(index) : std::nullopt;
}

} // namespace farthing
