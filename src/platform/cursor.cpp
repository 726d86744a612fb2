// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/cursor.h"

#include <QtCore/QStringList>

namespace farthing::platform {

namespace {

std::optional<QList<qint64>> numbersOf(const QStringList &parts)
{
    QList<qint64> numbers;
    for (const QString &part : parts) {
        bool ok = false;
        const qint64 number = part.toLongLong(&ok);
        if (!ok)
            return std::nullopt;
        numbers.append(number);
    }
    return numbers;
}

} // namespace

QString Cursor::toText() const
{
    QString text{QLatin1Char(kind)};
    for (const qint64 number : numbers)
        text += QLatin1Char('.') + QString::number(number);
    return text;
}

std::optional<Cursor> Cursor::parse(const QString &text, char kind, int count)
{
    const QStringList parts = text.split(QLatin1Char('.'));
    if (parts.size() != count + 1 || parts.first() != QString(QLatin1Char(kind)))
        return std::nullopt;
    const std::optional<QList<qint64>> numbers = numbersOf(parts.mid(1));
    if (!numbers)
        return std::nullopt;
    return Cursor{kind, *numbers};
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
    const std::optional<QList<qint64>> numbers = numbersOf(parts.mid(1));
    if (!numbers || numbers->isEmpty() || numbers->size() > 2 || numbers->first() < 0)
        return std::nullopt;
    ChangeCursor cursor{parts.first(), numbers->first(), std::nullopt};
    if (numbers->size() == 2)
        cursor.entry = numbers->last();
    return cursor;
}

} // namespace farthing::platform
