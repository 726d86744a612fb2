// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/cursor.h"

#include <QtCore/QStringList>

namespace farthing::platform {

std::optional<qint64> exactNumber(const QString &text)
{
    bool ok = false;
    const qint64 number = text.toLongLong(&ok);
    if (!ok || QString::number(number) != text)
        return std::nullopt;
    return number;
}

QString Cursor::toText() const
{
    return QString(QLatin1Char(kind)) + QLatin1Char('.') + platform + QLatin1Char('.') + QString::number(at) +
           QLatin1Char('.') + id;
}

std::optional<Cursor> Cursor::parse(const QString &text, char kind)
{
    // An id may have dots in it; it stands last.
    if (text.count(QLatin1Char('.')) < 3 ||
        text.section(QLatin1Char('.'), 0, 0) != QString(QLatin1Char(kind)))
        return std::nullopt;
    const QString platform = text.section(QLatin1Char('.'), 1, 1);
    const std::optional<qint64> at = exactNumber(text.section(QLatin1Char('.'), 2, 2));
    if (platform.isEmpty() || !at)
        return std::nullopt;
    return Cursor{kind, platform, *at, text.section(QLatin1Char('.'), 3)};
}

QString ChangeCursor::toText() const
{
    QString text = platform + QLatin1Char('.') + QString::number(sequence);
    if (entry)
        text += QLatin1Char('.') + QString::number(*entry);
    return text;
}

std::optional<ChangeCursor> ChangeCursor::parse(const QString &text)
{
    const QStringList parts = text.split(QLatin1Char('.'));
    if (parts.size() < 2 || parts.size() > 3 || parts.first().isEmpty())
        return std::nullopt;
    const std::optional<qint64> sequence = exactNumber(parts.at(1));
    if (!sequence || *sequence < 0)
        return std::nullopt;
    ChangeCursor cursor{parts.first(), *sequence, std::nullopt};
    if (parts.size() == 2)
        return cursor;
    cursor.entry = exactNumber(parts.at(2));
    if (!cursor.entry || *cursor.entry < 0)
        return std::nullopt;
    return cursor;
}

} // namespace farthing::platform
