// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/bufferedtext.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDateTime>

namespace farthing {

namespace {

constexpr qsizetype piece = 65'536;

struct BufferedTextWords
{
    Q_DECLARE_TR_FUNCTIONS(farthing::StatementExport)
};

} // namespace

Result<void> BufferedText::pass(bool all)
{
    if (m_waiting.isEmpty() || (!all && m_waiting.size() < piece))
        return {};
    if (m_device.write(m_waiting) != m_waiting.size())
        return cannotWrite(m_device.errorString());
    m_waiting.resize(0); // keeps its memory
    return {};
}

AppError cannotWrite(const QString &why)
{
    return {AppError::Kind::Storage,
            BufferedTextWords::tr(
                "The file cannot be written. Look whether the disk is full, or choose another folder."),
            why};
}

QByteArray readableUtf8(const QString &text)
{
    if (text.isValidUtf16() && !text.contains(QChar(0)))
        return text.toUtf8();
    QString readable;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar unit = text.at(i);
        const bool pair = unit.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate();
        if (pair)
            readable += QStringView(text).sliced(i++, 2);
        else
            readable += unit.isSurrogate() || unit.isNull() ? QChar(QChar::ReplacementCharacter) : unit;
    }
    return readable.toUtf8();
}

QByteArray utcTime(const QDateTime &time)
{
    // Not by a pattern: those of QLocale would bring in the digits of a locale.
    return time.toUTC().toString(Qt::ISODateWithMs).toLatin1();
}

} // namespace farthing
