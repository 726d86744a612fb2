// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/cursor.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QStringList>

namespace farthing::platform {

namespace {

QString checkOf(const QString &text)
{
    constexpr qsizetype length = 8;
    return QString::fromLatin1(
        QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex().first(length));
}

/// What stands before the check; nothing where the two do not belong together.
std::optional<QString> withoutCheck(const QString &text)
{
    const qsizetype dot = text.lastIndexOf(QLatin1Char('.'));
    if (dot < 0 || text.sliced(dot + 1) != checkOf(text.first(dot)))
        return std::nullopt;
    return text.first(dot);
}

} // namespace

QString withCheck(const QString &text)
{
    return text + QLatin1Char('.') + checkOf(text);
}

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
    return withCheck(QString(QLatin1Char(kind)) + QLatin1Char('.') + platform + QLatin1Char('.') +
                     QString::number(at) + QLatin1Char('.') + id);
}

std::optional<Cursor> Cursor::parse(const QString &text, char kind)
{
    const QString whole = withoutCheck(text).value_or(QString());
    // An id may have dots in it; it stands last.
    if (whole.count(QLatin1Char('.')) < 3 ||
        whole.section(QLatin1Char('.'), 0, 0) != QString(QLatin1Char(kind)))
        return std::nullopt;
    const QString platform = whole.section(QLatin1Char('.'), 1, 1);
    const std::optional<qint64> at = exactNumber(whole.section(QLatin1Char('.'), 2, 2));
    if (platform.isEmpty() || !at)
        return std::nullopt;
    return Cursor{kind, platform, *at, whole.section(QLatin1Char('.'), 3)};
}

QString ChangeCursor::toText() const
{
    QString text = platform + QLatin1Char('.') + QString::number(sequence);
    if (entry)
        text += QLatin1Char('.') + QString::number(*entry);
    return withCheck(text);
}

std::optional<ChangeCursor> ChangeCursor::parse(const QString &text)
{
    const QStringList parts = withoutCheck(text).value_or(QString()).split(QLatin1Char('.'));
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
