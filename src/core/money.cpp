// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/money.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QtNumeric>

namespace farthing {

namespace {

AppError invalidAmount(QStringView text)
{
    //: %1 is what was written where an amount was expected
    return {AppError::Kind::Invalid,
            QCoreApplication::translate("farthing::Money",
                                        "“%1” is not an amount. Write a decimal number such as 0.25.")
                .arg(text.left(40)),
            QStringLiteral("not an amount")};
}

AppError overflow()
{
    return {AppError::Kind::Overflow,
            QCoreApplication::translate("farthing::Money", "This amount is too large to be counted."),
            QStringLiteral("amount leaves 64 bits")};
}

AppError mixedUnits(Unit a, Unit b)
{
    return {AppError::Kind::Overflow,
            //: %1 and %2 are units of money
            QCoreApplication::translate("farthing::Money", "Amounts in %1 and in %2 cannot be added up.")
                .arg(a.name(), b.name()),
            QStringLiteral("two units in one sum")};
}

bool isDigit(QChar character)
{
    return character >= QLatin1Char('0') && character <= QLatin1Char('9');
}

/// Appends a decimal digit to a magnitude that is kept negative, where 64 bits reach one further.
bool appendDigit(qint64 &negative, int digit)
{
    return !qMulOverflow(negative, qint64(10), &negative) &&
           !qSubOverflow(negative, qint64(digit), &negative);
}

/// The digits of a magnitude, at least `decimals` + 1 of them.
QString paddedDigits(qint64 minor, int decimals)
{
    const quint64 magnitude = minor < 0 ? quint64(0) - quint64(minor) : quint64(minor);
    return QString::number(magnitude).rightJustified(decimals + 1, QLatin1Char('0'));
}

} // namespace

Result<Money> Money::parse(QStringView text, Unit unit)
{
    const bool negative = text.startsWith(QLatin1Char('-'));
    const QStringView unsignedText = negative ? text.sliced(1) : text;
    const qsizetype point = unsignedText.indexOf(QLatin1Char('.'));
    const QStringView whole = point < 0 ? unsignedText : unsignedText.first(point);
    const QStringView fraction = point < 0 ? QStringView() : unsignedText.sliced(point + 1);

    const bool leadingZero = whole.size() > 1 && whole.front() == QLatin1Char('0');
    if (whole.isEmpty() || leadingZero || (point >= 0 && fraction.isEmpty()) ||
        fraction.size() > unit.decimals)
        return invalidAmount(text);

    qint64 value = 0;
    for (const QStringView part : {whole, fraction}) {
        for (const QChar character : part) {
            if (!isDigit(character))
                return invalidAmount(text);
            if (!appendDigit(value, character.unicode() - u'0'))
                return overflow();
        }
    }
    for (qsizetype missing = fraction.size(); missing < unit.decimals; ++missing) {
        if (!appendDigit(value, 0))
            return overflow();
    }
    if (negative)
        return value == 0 ? Result<Money>(invalidAmount(text)) : Result<Money>(Money(value, unit));
    return Money(value, unit).negated();
}

QString Money::toDecimal() const
{
    QString digits = paddedDigits(m_minor, m_unit.decimals);
    digits.insert(digits.size() - m_unit.decimals, QLatin1Char('.'));
    while (digits.endsWith(QLatin1Char('0')))
        digits.chop(1);
    if (digits.endsWith(QLatin1Char('.')))
        digits.chop(1);
    return isNegative() ? QLatin1Char('-') + digits : digits;
}

QString Money::toWei() const
{
    if (isZero())
        return QStringLiteral("0");
    constexpr int weiDecimalsOfMinor = 6; // a micro-Twei is 10^6 wei
    return QString::number(m_minor) + QString(weiDecimalsOfMinor, QLatin1Char('0'));
}

Result<Money> Money::plus(Money other) const
{
    if (m_unit != other.m_unit)
        return mixedUnits(m_unit, other.m_unit);
    qint64 sum = 0;
    if (qAddOverflow(m_minor, other.m_minor, &sum))
        return overflow();
    return Money(sum, m_unit);
}

Result<Money> Money::minus(Money other) const
{
    if (m_unit != other.m_unit)
        return mixedUnits(m_unit, other.m_unit);
    qint64 difference = 0;
    if (qSubOverflow(m_minor, other.m_minor, &difference))
        return overflow();
    return Money(difference, m_unit);
}

Result<Money> Money::negated() const
{
    return Money(0, m_unit).minus(*this);
}

MoneySum &MoneySum::add(Money amount)
{
    return take(m_total.plus(amount));
}

MoneySum &MoneySum::subtract(Money amount)
{
    return take(m_total.minus(amount));
}

MoneySum &MoneySum::take(Result<Money> next)
{
    if (m_error)
        return *this;
    if (next)
        m_total = *next;
    else
        m_error = next.error();
    return *this;
}

Result<Money> MoneySum::total() const
{
    return m_error ? Result<Money>(*m_error) : Result<Money>(m_total);
}

} // namespace farthing
