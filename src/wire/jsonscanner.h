// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QByteArrayView>
#include <QtCore/QList>

#include <optional>

namespace farthing::wire {

/// Checks the grammar of a JSON text (RFC 8259) and what Qt's parser lets pass: names used twice, NUL, halves
/// of surrogate pairs, numbers out of range, depth. It builds nothing.
class JsonScanner
{
public:
    /// What is wrong, for the log, and where.
    struct Fault
    {
        const char *what = nullptr;
        qsizetype at = 0;
    };

    /// `text` must be valid UTF-8 and outlive the scanner.
    explicit JsonScanner(QByteArrayView text) : m_text(text) {}

    /// Reads one object and white space around it, up to the end.
    std::optional<Fault> scan();
    /// Where a string begins with the three bytes of U+FEFF, which Qt's parser would drop; in order.
    const QList<qsizetype> &byteOrderMarks() const { return m_marks; }

private:
    bool object(int depth);
    bool array(int depth);
    bool value(int depth);
    /// Reads a string; `name` receives it unescaped where it is wanted.
    bool string(QByteArray *name);
    bool escape(QByteArray *name);
    bool surrogatePair(char32_t high, QByteArray *name);
    std::optional<char32_t> fourHexDigits();
    bool number();
    bool digits();
    bool literal(QByteArrayView word);

    void skipSpace();
    bool atEnd() const { return m_at >= m_text.size(); }
    char peek() const { return atEnd() ? '\0' : m_text[m_at]; }
    bool take(char wanted);
    bool fail(const char *what);

    QByteArrayView m_text;
    qsizetype m_at = 0;
    QList<qsizetype> m_marks;
    std::optional<Fault> m_fault;
};

} // namespace farthing::wire
