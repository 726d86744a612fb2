// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/money.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDateTime>
#include <QtCore/QLocale>
#include <QtCore/QTimeZone>

#include <optional>

namespace farthing {

/// The one place where amounts, numbers, dates and durations become words for people, in one locale and time
/// zone. Amounts are never rounded: whole ones stand bare, others have two decimals or as many as they need.
class Format
{
    Q_DECLARE_TR_FUNCTIONS(farthing::Format)

public:
    explicit Format(const QLocale &locale = QLocale(), const QTimeZone &zone = QTimeZone::systemTimeZone());

    const QLocale &locale() const { return m_locale; }

    /// "1", "0.50", "24.35", "0.000001", with the locale's digits and separators; a minus where negative.
    QString amount(Money amount) const;
    /// The same with "+" or "−" in front; "0" has no sign.
    QString signedAmount(Money amount) const;
    /// Reads an amount that a person typed: no exponent, no sign, at most the unit's decimals, in the
    /// locale's digits or plain ones. The decimal separator is the locale's, or a full stop where that
    /// separates nothing else there; groups only where the locale itself would put them, so that nothing is
    /// read as a thousand times as much. Errors: Invalid, Overflow, with words that say what to do.
    Result<Money> readAmount(const QString &text, Unit unit = Unit::twei()) const;
    /// "24.35 Twei".
    QString amountWithUnit(Money amount) const;
    /// The amount, or "…" where it is not known.
    QString amountOrUnknown(const std::optional<Money> &amount) const;

    QString number(qint64 value) const;
    /// "41 MB", decimal units.
    QString bytes(qint64 value) const;
    /// "2 October 2025", in the locale's long form without the weekday.
    QString date(const QDateTime &time) const;
    /// The same of a day that is nobody's moment: one of the platform's, which are UTC days.
    QString day(QDate day) const;
    /// "2 Oct", with the year where it is another than that of `now`.
    QString shortDay(QDate day, QDate now) const;
    /// "October 2025".
    QString month(QDate day) const;
    /// "2025", in the locale's digits and without a separator.
    QString year(int year) const;
    /// "14:05".
    QString time(const QDateTime &time) const;
    QString dateTime(const QDateTime &time) const;
    /// How long ago, short, as a list shows it: "now", "5 min", "2 h", "yesterday", "Friday", "2 Oct", "2 Oct
    /// 2024".
    QString age(const QDateTime &time, const QDateTime &now) const;
    /// A running time: "1:26", "1:02:05".
    QString clock(qint64 seconds) const;
    /// Time to read in whole minutes, at least one: "2 min".
    QString minutes(qint64 seconds) const;
    /// A span until something returns: "34 s", "12 min", "5 h 12 min", "3 days".
    QString span(qint64 seconds) const;

private:
    QLocale m_locale;
    QTimeZone m_zone;
};

} // namespace farthing
