// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/clockoffset.h"

#include <QtCore/QLocale>

namespace farthing {

void ClockOffset::learn(const QDateTime &sent, const QDateTime &received, const QDateTime &date)
{
    constexpr qint64 resolution = 1000;
    Bounds now{received.msecsTo(date), sent.msecsTo(date) + resolution};
    if (now.most < now.least) // our own clock went back meanwhile
        return;
    if (m_bounds && m_bounds->least <= now.most && now.least <= m_bounds->most) {
        now.least = qMax(now.least, m_bounds->least);
        now.most = qMin(now.most, m_bounds->most);
    }
    m_bounds = now;
}

std::chrono::milliseconds ClockOffset::value() const
{
    if (!m_bounds || (m_bounds->least <= 0 && m_bounds->most >= 0))
        return std::chrono::milliseconds(0);
    return std::chrono::milliseconds(m_bounds->least + (m_bounds->most - m_bounds->least) / 2);
}

QDateTime dateFromHeader(const QByteArray &header)
{
    QDateTime date = QLocale::c().toDateTime(QString::fromLatin1(header.trimmed()),
                                             QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'"));
    date.setTimeSpec(Qt::UTC);
    return date;
}

} // namespace farthing
