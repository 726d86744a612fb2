// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/codec.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QTimeZone>

namespace farthing::wire {

namespace {

/// The fraction of a second in whole milliseconds; finer parts are cut off.
int milliseconds(const QString &fraction)
{
    constexpr int digits = 3;
    return fraction.left(digits).leftJustified(digits, u'0').toInt();
}

/// Seconds that local time is ahead of UTC, for "Z", "+05:30", "-08:00"; nullopt where no such offset exists.
std::optional<int> offsetSeconds(const QString &zone)
{
    if (zone.size() == 1)
        return 0;
    const int hours = zone.mid(1, 2).toInt();
    const int minutes = zone.mid(4, 2).toInt();
    if (hours > 23 || minutes > 59)
        return std::nullopt;
    const int seconds = (hours * 60 + minutes) * 60;
    return zone.startsWith(u'-') ? -seconds : seconds;
}

} // namespace

QString encodeTime(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODateWithMs);
}

QDateTime decodeTime(const QString &text)
{
    static const QRegularExpression form(
        QStringLiteral("\\A([0-9]{4}-[0-9]{2}-[0-9]{2})[Tt]([0-9]{2}:[0-9]{2}:)([0-9]{2})(?:\\.([0-9]{1,12}))"
                       "?([Zz]|[+-][0-9]{2}:[0-9]{2})\\z"));
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return {};
    // A leap second is the first of the next minute here.
    const bool leap = match.captured(3) == QLatin1StringView("60");
    const QDate date = QDate::fromString(match.captured(1), Qt::ISODate);
    const QTime time = QTime::fromString(
        match.captured(2) + (leap ? QStringLiteral("59") : match.captured(3)), QStringLiteral("HH:mm:ss"));
    const std::optional<int> offset = offsetSeconds(match.captured(5));
    if (!date.isValid() || !time.isValid() || !offset)
        return {};
    return QDateTime(date, time, Qt::UTC)
        .addMSecs(milliseconds(match.captured(4)))
        .addSecs((leap ? 1 : 0) - *offset);
}

} // namespace farthing::wire
