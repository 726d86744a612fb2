// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/jsonscanner.h"

#include "wire/json.h"

#include <QtCore/QSet>
#include <QtCore/QString>

#include <cmath>

namespace farthing::wire {

namespace {

/// No number of the interface is longer; one of a megabyte would only cost time.
constexpr qsizetype maximumNumberLength = 64;

const QByteArrayView byteOrderMark("\xEF\xBB\xBF", 3);

bool isDigit(char character)
{
    return character >= '0' && character <= '9';
}

char simpleEscape(char character)
{
    switch (character) {
    case '"':
    case '\\':
    case '/':
        return character;
    case 'b':
        return '\b';
    case 'f':
        return '\f';
    case 'n':
        return '\n';
    case 'r':
        return '\r';
    case 't':
        return '\t';
    default:
        return '\0';
    }
}

void append(QByteArray *name, char32_t codePoint)
{
    if (name)
        name->append(QString::fromUcs4(&codePoint, 1).toUtf8());
}

} // namespace

std::optional<JsonScanner::Fault> JsonScanner::scan()
{
    skipSpace();
    if (object(1)) {
        skipSpace();
        if (!atEnd())
            fail("something after the object");
    }
    return m_fault;
}

bool JsonScanner::object(int depth)
{
    if (!take('{'))
        return fail("expected an object");
    skipSpace();
    if (take('}'))
        return true;
    QSet<QByteArray> names;
    do {
        skipSpace();
        QByteArray name;
        const qsizetype start = m_at;
        if (!string(&name))
            return false;
        if (names.contains(name)) {
            m_at = start;
            return fail("a member named twice");
        }
        names.insert(name);
        skipSpace();
        if (!take(':'))
            return fail("expected a colon");
        if (!value(depth))
            return false;
        skipSpace();
    } while (take(','));
    return take('}') || fail("expected a comma or the end of an object");
}

bool JsonScanner::array(int depth)
{
    take('[');
    skipSpace();
    if (take(']'))
        return true;
    do {
        if (!value(depth))
            return false;
        skipSpace();
    } while (take(','));
    return take(']') || fail("expected a comma or the end of an array");
}

bool JsonScanner::value(int depth)
{
    skipSpace();
    switch (peek()) {
    case '{':
    case '[':
        if (depth >= maximumDepth)
            return fail("nested too deep");
        return peek() == '{' ? object(depth + 1) : array(depth + 1);
    case '"':
        return string(nullptr);
    case 't':
        return literal("true");
    case 'f':
        return literal("false");
    case 'n':
        return literal("null");
    default:
        return number();
    }
}

bool JsonScanner::string(QByteArray *name)
{
    if (!take('"'))
        return fail("expected a string");
    if (m_text.sliced(m_at).startsWith(byteOrderMark))
        m_marks.append(m_at);
    qsizetype run = m_at;
    const auto flush = [&] {
        if (name)
            name->append(m_text.sliced(run, m_at - run));
    };
    while (!atEnd()) {
        const char character = peek();
        if (static_cast<unsigned char>(character) < 0x20)
            return fail("a control character in a string");
        if (character != '"' && character != '\\') {
            ++m_at;
            continue;
        }
        flush();
        ++m_at;
        if (character == '"')
            return true;
        if (!escape(name))
            return false;
        run = m_at;
    }
    return fail("a string without end");
}

bool JsonScanner::escape(QByteArray *name)
{
    if (!take('u')) {
        const char plain = simpleEscape(peek());
        if (plain == '\0')
            return fail("an unknown escape");
        ++m_at;
        if (name)
            name->append(plain);
        return true;
    }
    const std::optional<char32_t> unit = fourHexDigits();
    if (!unit)
        return fail("an unfinished escape");
    if (*unit == 0)
        return fail("a NUL in a string");
    if (*unit >= 0xD800 && *unit <= 0xDFFF)
        return surrogatePair(*unit, name);
    append(name, *unit);
    return true;
}

bool JsonScanner::surrogatePair(char32_t high, QByteArray *name)
{
    if (high > 0xDBFF || !take('\\') || !take('u'))
        return fail("half a surrogate pair");
    const std::optional<char32_t> low = fourHexDigits();
    if (!low || *low < 0xDC00 || *low > 0xDFFF)
        return fail("half a surrogate pair");
    append(name, 0x10000 + ((high - 0xD800) << 10) + (*low - 0xDC00));
    return true;
}

std::optional<char32_t> JsonScanner::fourHexDigits()
{
    if (m_text.size() - m_at < 4)
        return std::nullopt;
    char32_t unit = 0;
    for (int i = 0; i < 4; ++i) {
        const char digit = m_text[m_at + i];
        unit <<= 4;
        if (isDigit(digit))
            unit += char32_t(digit - '0');
        else if (digit >= 'a' && digit <= 'f')
            unit += char32_t(digit - 'a' + 10);
        else if (digit >= 'A' && digit <= 'F')
            unit += char32_t(digit - 'A' + 10);
        else
            return std::nullopt;
    }
    m_at += 4;
    return unit;
}

bool JsonScanner::number()
{
    const qsizetype start = m_at;
    take('-');
    if (!take('0') && !digits())
        return fail("expected a value");
    if (take('.') && !digits())
        return fail("a number without decimals after its point");
    if (take('e') || take('E')) {
        if (!take('+'))
            take('-');
        if (!digits())
            return fail("a number without an exponent after its e");
    }
    const QByteArrayView text = m_text.sliced(start, m_at - start);
    bool inRange = text.size() <= maximumNumberLength;
    if (inRange && !std::isfinite(text.toDouble(&inRange))) // not money: amounts are texts
        inRange = false;
    return inRange || fail("a number out of range");
}

bool JsonScanner::digits()
{
    const qsizetype start = m_at;
    while (isDigit(peek()))
        ++m_at;
    return m_at > start;
}

bool JsonScanner::literal(QByteArrayView word)
{
    if (!m_text.sliced(m_at).startsWith(word))
        return fail("expected a value");
    m_at += word.size();
    return true;
}

void JsonScanner::skipSpace()
{
    while (!atEnd() && (peek() == ' ' || peek() == '\t' || peek() == '\n' || peek() == '\r'))
        ++m_at;
}

bool JsonScanner::take(char wanted)
{
    if (atEnd() || m_text[m_at] != wanted)
        return false;
    ++m_at;
    return true;
}

bool JsonScanner::fail(const char *what)
{
    if (!m_fault)
        m_fault = Fault{what, m_at};
    return false;
}

} // namespace farthing::wire
