// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/unit.h"

#include <QtCore/QMetaType>
#include <QtCore/QStringView>

#include <optional>

namespace farthing {

/// An exact amount: a 64-bit count of a unit's smallest booked part (micro-Twei) and the unit. Arithmetic is
/// checked: leaving 64 bits, or mixing two units, is an error and never a wrap (economy: Money).
class Money
{
public:
    constexpr Money() = default;
    static constexpr Money fromMinor(qint64 minor, Unit unit = Unit::twei()) { return Money(minor, unit); }

    /// Reads the wire form: an optional minus sign, digits, at most `unit.decimals` decimals; no exponent, no
    /// plus sign, no blank, no leading zero before another digit, no "-0". Errors: Invalid, Overflow.
    static Result<Money> parse(QStringView text, Unit unit = Unit::twei());

    constexpr qint64 minor() const { return m_minor; }
    constexpr Unit unit() const { return m_unit; }
    constexpr bool isZero() const { return m_minor == 0; }
    constexpr bool isNegative() const { return m_minor < 0; }

    /// The shortest wire form: "0", "0.25", "-12.000001".
    QString toDecimal() const;
    /// The amount in wei as text; it does not fit 64 bits. Only meaningful for Twei.
    QString toWei() const;

    Result<Money> plus(Money other) const;
    Result<Money> minus(Money other) const;
    /// Error: Overflow for the one amount that has no counterpart.
    Result<Money> negated() const;

    friend constexpr bool operator==(const Money &, const Money &) = default;
    /// Whether this is less than `other`; amounts of two units are never less than each other.
    friend constexpr bool operator<(const Money &a, const Money &b)
    {
        return a.m_unit == b.m_unit && a.m_minor < b.m_minor;
    }
    friend constexpr bool operator>(const Money &a, const Money &b) { return b < a; }

private:
    constexpr Money(qint64 minor, Unit unit) : m_minor(minor), m_unit(unit) {}

    qint64 m_minor = 0;
    Unit m_unit;
};

/// Adds up amounts and remembers the first error, so that a sum reads as a loop and fails as one value.
class MoneySum
{
public:
    explicit MoneySum(Unit unit = Unit::twei()) : m_total(Money::fromMinor(0, unit)) {}

    MoneySum &add(Money amount);
    MoneySum &subtract(Money amount);
    Result<Money> total() const;

private:
    MoneySum &take(Result<Money> next);

    Money m_total;
    std::optional<AppError> m_error;
};

} // namespace farthing

Q_DECLARE_METATYPE(farthing::Money)
