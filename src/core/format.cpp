// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/format.h"

#include <QtCore/QRegularExpression>

namespace farthing {

namespace {

constexpr int minimumDecimals = 2;
constexpr qint64 secondsPerMinute = 60;
constexpr qint64 secondsPerHour = 3600;
constexpr qint64 secondsPerDay = 86400;

QString localDigits(const QString &digits, const QLocale &locale)
{
    const QString zero = locale.zeroDigit();
    if (zero.size() != 1 || zero == QLatin1String("0"))
        return digits;
    QString local;
    for (const QChar digit : digits)
        local += QChar(zero.front().unicode() + (digit.unicode() - u'0'));
    return local;
}

QString twoDigits(qint64 value, const QLocale &locale)
{
    return localDigits(QString::number(value).rightJustified(2, QLatin1Char('0')), locale);
}

/// The other way round; what is no digit stays.
QString plainDigits(const QString &text)
{
    QString plain;
    for (const QChar sign : text)
        plain += sign.digitValue() >= 0 ? QChar(u'0' + sign.digitValue()) : sign;
    return plain;
}

/// Magnitude of an amount in the locale's digits; QLocale itself would go through a rounding type.
QString magnitudeText(Money amount, const QLocale &locale)
{
    const int decimals = amount.unit().decimals;
    const quint64 magnitude =
        amount.isNegative() ? quint64(0) - quint64(amount.minor()) : quint64(amount.minor());
    quint64 scale = 1;
    for (int i = 0; i < decimals; ++i)
        scale *= 10;
    QString whole = locale.toString(qulonglong(magnitude / scale));
    QString fraction = QString::number(magnitude % scale).rightJustified(decimals, QLatin1Char('0'));
    if (magnitude % scale == 0)
        return whole;
    while (fraction.size() > minimumDecimals && fraction.endsWith(QLatin1Char('0')))
        fraction.chop(1);
    return whole + locale.decimalPoint() + localDigits(fraction, locale);
}

} // namespace

Format::Format(const QLocale &locale, const QTimeZone &zone) : m_locale(locale), m_zone(zone) {}

QString Format::amount(Money amount) const
{
    const QString text = magnitudeText(amount, m_locale);
    return amount.isNegative() ? m_locale.negativeSign() + text : text;
}

Result<Money> Format::readAmount(const QString &text, Unit unit) const
{
    const AppError unread{
        AppError::Kind::Invalid,
        //: %1 is an amount as it is written here: "0.25"
        tr("This is not an amount. Write it like %1.").arg(amount(Money::fromMinor(250'000))),
        QStringLiteral("amount typed: ") + text};
    const QString point = m_locale.decimalPoint();
    const QString group = m_locale.groupSeparator();
    QString typed = text.trimmed();
    // Keyboards know one blank, locales several.
    if (group.size() == 1 && group.front().isSpace())
        typed.replace(QLatin1Char(' '), group);
    qsizetype split = typed.indexOf(point);
    if (split < 0 && group != QLatin1String("."))
        split = typed.indexOf(QLatin1Char('.'));
    const QString whole = typed.left(split < 0 ? typed.size() : split);
    QString plain = plainDigits(whole.isEmpty() ? QStringLiteral("0") : QString(whole).remove(group));
    if (split >= 0)
        plain += QLatin1Char('.') + plainDigits(typed.mid(split + 1));
    // What people write and the wire does not know: "05" (and ",5", above).
    while (plain.size() > 1 && plain.at(0) == QLatin1Char('0') && plain.at(1).isDigit())
        plain.remove(0, 1);
    Result<Money> money = Money::parse(plain, unit);
    if (!money && money.error().kind == AppError::Kind::Overflow)
        return money;
    const bool grouped = !group.isEmpty() && whole.contains(group);
    const auto groupsOf = [&group](const QString &digits) {
        QList<qsizetype> sizes;
        for (const QString &part : digits.split(group))
            sizes.append(part.size());
        return sizes;
    };
    if (!money || money->isNegative() || typed.isEmpty())
        return unread;
    if (grouped && groupsOf(whole) != groupsOf(magnitudeText(*money, m_locale).split(point).first()))
        return unread;
    return money;
}

QString Format::signedAmount(Money amount) const
{
    if (amount.isZero())
        return magnitudeText(amount, m_locale);
    // A real minus, as wide as the plus, so that columns of figures line up. The locale's own sign may carry
    // a mark that keeps it on its side in a text that runs from right to left.
    QString sign = amount.isNegative() ? m_locale.negativeSign() : m_locale.positiveSign();
    sign.replace(QLatin1Char('-'), QChar(0x2212));
    return sign + magnitudeText(amount, m_locale);
}

QString Format::amountWithUnit(Money amount) const
{
    //: An amount and its unit: "24.35 Twei"
    const QString text = tr("%1 %2").arg(this->amount(amount), amount.unit().name());
    // Digits have no direction of their own and the unit's name is Latin: without a mark, a label would lay
    // both out from left to right.
    return m_locale.textDirection() == Qt::RightToLeft ? QChar(0x200F) + text : text;
}

QString Format::amountOrUnknown(const std::optional<Money> &amount) const
{
    return amount ? this->amount(*amount) : QStringLiteral("\u2026");
}

QString Format::number(qint64 value) const
{
    return m_locale.toString(value);
}

QString Format::bytes(qint64 value) const
{
    return m_locale.formattedDataSize(value, value < 10'000'000 ? 1 : 0, QLocale::DataSizeSIFormat);
}

QString Format::date(const QDateTime &time) const
{
    return day(time.toTimeZone(m_zone).date());
}

QString Format::day(QDate day) const
{
    QString pattern = m_locale.dateFormat(QLocale::LongFormat);
    // The long form begins (or ends) with the weekday in most locales; a byline is calmer without it.
    static const QRegularExpression weekday(
        QStringLiteral("(\\s*[,،、]?\\s*dddd?\\s*[,،、]?\\s*(de\\s+|'de'\\s+|'den'\\s+)?)"));
    pattern.remove(weekday);
    return m_locale.toString(day, pattern);
}

QString Format::shortDay(QDate day, QDate now) const
{
    if (day.year() == now.year())
        //: A day of this year as a QDate pattern, short: "2 Oct"
        return m_locale.toString(day, tr("d MMM"));
    //: A day of another year as a QDate pattern, short: "2 Oct 2024"
    return m_locale.toString(day, tr("d MMM yyyy"));
}

QString Format::month(QDate day) const
{
    //: A month of a year as a QDate pattern: "October 2025"
    return m_locale.toString(day, tr("MMMM yyyy"));
}

QString Format::year(int year) const
{
    return localDigits(QString::number(year), m_locale);
}

QString Format::time(const QDateTime &time) const
{
    return m_locale.toString(time.toTimeZone(m_zone).time(), QLocale::ShortFormat);
}

QString Format::dateTime(const QDateTime &time) const
{
    //: A date and a time of day: "2 October 2025, 14:05"
    return tr("%1, %2").arg(date(time), this->time(time));
}

QString Format::age(const QDateTime &time, const QDateTime &now) const
{
    const qint64 seconds = time.secsTo(now);
    const QDate day = time.toTimeZone(m_zone).date();
    const qint64 days = day.daysTo(now.toTimeZone(m_zone).date());
    if (seconds < secondsPerMinute)
        //: The age of a post: it has only just appeared
        return tr("now");
    if (seconds < secondsPerHour)
        return span(seconds);
    if (days <= 0)
        //: The age of a post in whole hours, short
        return tr("%1 h").arg(number(seconds / secondsPerHour));
    if (days == 1)
        //: The age of a post
        return tr("yesterday");
    if (days < 7)
        return m_locale.standaloneDayName(day.dayOfWeek(), QLocale::LongFormat);
    return shortDay(day, now.toTimeZone(m_zone).date());
}

QString Format::clock(qint64 seconds) const
{
    const QString secondsText = twoDigits(seconds % 60, m_locale);
    const qint64 minutes = seconds / secondsPerMinute;
    if (minutes < 60)
        return number(minutes) + QLatin1Char(':') + secondsText;
    return number(minutes / 60) + QLatin1Char(':') + twoDigits(minutes % 60, m_locale) + QLatin1Char(':') +
           secondsText;
}

QString Format::minutes(qint64 seconds) const
{
    const qint64 whole = qMax<qint64>(1, (seconds + secondsPerMinute / 2) / secondsPerMinute);
    //: Time to read a post, short
    return tr("%1 min").arg(number(whole));
}

QString Format::span(qint64 seconds) const
{
    if (seconds < secondsPerMinute)
        //: A span of seconds, short
        return tr("%1 s").arg(number(qMax<qint64>(0, seconds)));
    if (seconds < secondsPerHour)
        //: A span of minutes, short
        return tr("%1 min").arg(number(seconds / secondsPerMinute));
    if (seconds < 2 * secondsPerDay)
        //: A span of hours and minutes, short: "5 h 12 min"
        return tr("%1 h %2 min")
            .arg(number(seconds / secondsPerHour), number(seconds % secondsPerHour / secondsPerMinute));
    return tr("%Ln day(s)", "a span of whole days", int(seconds / secondsPerDay));
}

} // namespace farthing
