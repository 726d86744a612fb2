// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/readingturn.h"

#include "core/logging.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QSaveFile>

namespace farthing {

namespace {

constexpr int idLength = 38; // of a UUID in braces

} // namespace

ReadingTurn::ReadingTurn(const QString &folder, const Clock &clock)
    : m_path(QDir(folder).filePath(QStringLiteral("reading.turn"))),
      m_clock(clock),
      m_lookedAt(clock.monotonic() - belief)
{}

void ReadingTurn::take(const QUuid &window)
{
    // Another program may have taken it since the file was looked at.
    m_lookedAt = m_clock.monotonic() - belief;
    if (isOf(window))
        return;
    m_owner = window;
    m_lookedAt = m_clock.monotonic();
    QSaveFile file(m_path);
    const bool written = file.open(QIODevice::WriteOnly) && file.write(window.toByteArray()) == idLength;
    m_shared = written && file.commit();
    if (!m_shared)
        qCInfo(logSync, "whose turn it is to read could not be written: %s", qPrintable(file.errorString()));
}

bool ReadingTurn::isOf(const QUuid &window)
{
    look();
    return m_owner == window;
}

/// A file that is not there, or says nothing, takes the turn from nobody.
void ReadingTurn::look()
{
    const qint64 now = m_clock.monotonic();
    if (!m_shared || now - m_lookedAt < belief)
        return;
    m_lookedAt = now;
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly))
        return;
    const QUuid owner = QUuid::fromString(QLatin1StringView(file.read(idLength)));
    if (!owner.isNull())
        m_owner = owner;
}

} // namespace farthing
