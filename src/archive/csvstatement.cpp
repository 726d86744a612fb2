// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/csvstatement.h"

#include "archive/linename.h"

#include <algorithm>

namespace farthing {

namespace {

/// Begins a formula, also behind blanks that a spreadsheet may skip, or hides one: OWASP, CSV Injection; the
/// wide forms count in East Asia. And the apostrophe, so that what is guarded can be told from what is not.
bool beginsAFormula(const QString &text)
{
    static const QString starts = QStringLiteral("=+-@\t\r\n'\uFF1D\uFF0B\uFF0D\uFF20");
    const auto first = std::find_if(text.cbegin(), text.cend(), [](QChar c) { return !c.isSpace(); });
    return !text.isEmpty() &&
           (starts.contains(text.front()) || (first != text.cend() && starts.contains(*first)));
}

/// Digits and what stands between digits, or a word of logic: a number, a day, a time, true, false. A
/// spreadsheet would keep its value and forget how it was written.
bool looksLikeAValue(const QString &text)
{
    static const QString around = QStringLiteral(" .,:;/-+()%$\u20AC\u00A3\u00A5\u00A0\u202F");
    static const QString amid = QStringLiteral("eETZ"); // 1E5, 2025-10-02T14:05Z
    bool digit = false;
    for (const QChar character : text) {
        if (character.isDigit())
            digit = true;
        else if (!around.contains(character) && !(digit && amid.contains(character)))
            return text.compare(QLatin1String("true"), Qt::CaseInsensitive) == 0 ||
                   text.compare(QLatin1String("false"), Qt::CaseInsensitive) == 0;
    }
    return digit;
}

QByteArray quoted(QByteArray cell)
{
    const auto needs = [](char c) {
        return c == '"' || c == ',' || c == '\r' || c == '\n' || c == '\t';
    };
    if (std::none_of(cell.cbegin(), cell.cend(), needs))
        return cell;
    return '"' + cell.replace('"', "\"\"") + '"';
}

QByteArray exactCell(const QString &figure)
{
    return '\'' + figure.toLatin1();
}

} // namespace

QByteArray CsvStatement::textCell(const QString &text)
{
    const QByteArray bytes = readableUtf8(text);
    const bool guarded = beginsAFormula(text) || looksLikeAValue(text);
    return quoted(guarded ? '\'' + bytes : bytes);
}

QByteArray CsvStatement::numberCell(Money amount)
{
    QByteArray digits = amount.toDecimal().toLatin1();
    const qsizetype point = digits.indexOf('.');
    if (point < 0)
        return digits;
    const qsizetype decimals = digits.size() - point - 1;
    digits.remove(point, 1);
    const qsizetype first = digits.startsWith('-') ? 1 : 0;
    while (digits.at(first) == '0')
        digits.remove(first, 1);
    return digits + "E-" + QByteArray::number(decimals);
}

Result<void> CsvStatement::begin(const StatementHead &)
{
    m_out << "\xEF\xBB\xBF"
             "id,time_utc,line,post_id,post_title,comment_id,caused_by,amount,amount_twei,amount_wei,"
             "balance,balance_wei\r\n";
    return m_out.pass();
}

Result<void> CsvStatement::add(const StatementItem &item, Money balance)
{
    const bool others = item.causedBy == CausedBy::Others;
    m_out << textCell(item.id.value) << "," << utcTime(item.at) << "," << lineName(item.line) << ",";
    m_out << (item.post ? textCell(item.post->value) : QByteArray()) << ",";
    m_out << textCell(item.postTitle.value_or(QString())) << ",";
    m_out << (item.comment ? textCell(item.comment->value) : QByteArray()) << ",";
    m_out << (others ? "others" : "own") << "," << numberCell(item.amount) << ",";
    m_out << exactCell(item.amount.toDecimal()) << "," << exactCell(item.amount.toWei()) << ",";
    m_out << numberCell(balance) << "," << exactCell(balance.toWei()) << "\r\n";
    return m_out.pass();
}

Result<void> CsvStatement::finish()
{
    return m_out.pass(true);
}

} // namespace farthing
