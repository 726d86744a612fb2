// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QIODevice>

namespace farthing {

/// Text on its way into a device, handed over in large pieces.
class BufferedText
{
public:
    /// The device outlives this.
    explicit BufferedText(QIODevice &device) : m_device(device) {}

    BufferedText &operator<<(QByteArrayView text)
    {
        m_waiting.append(text);
        return *this;
    }
    /// Hands over what waits where it is enough, or all of it. Error: Storage.
    Result<void> pass(bool all = false);

private:
    QIODevice &m_device;
    QByteArray m_waiting;
};

/// That a file did not take what was written to it, in words for the person.
AppError cannotWrite(const QString &why);

/// Text that every program can read: a NUL, at which many end, and halves of characters become U+FFFD.
QByteArray readableUtf8(const QString &text);

/// RFC 3339 with milliseconds, in UTC.
QByteArray utcTime(const QDateTime &time);

} // namespace farthing
