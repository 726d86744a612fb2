// SPDX-License-Identifier: GPL-3.0-or-later
// The list of known trackers in resources/trackers, which says what a line of it means.
#include "domain/webimage.h"

#include <QtCore/QFile>
#include <QtCore/QHash>
#include <QtCore/QUrl>

#include <algorithm>

namespace farthing {

namespace {

struct Trackers
{
    QHash<QString, QStringList> paths; ///< of a host: how they begin; an empty one: all
    QStringList endings;               ///< of paths on any host
};

Trackers readTrackers()
{
    Trackers trackers;
    QFile file(QStringLiteral(":/trackers/trackers.txt"));
    if (!file.open(QIODevice::ReadOnly))
        return trackers;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'));
    for (const QString &line : lines) {
        const QString text = line.trimmed();
        if (text.isEmpty() || text.startsWith(QLatin1Char('#')))
            continue;
        const qsizetype slash = text.indexOf(QLatin1Char('/'));
        const QString host = text.left(slash);
        const QString path = slash < 0 ? QString() : text.mid(slash);
        if (host == QLatin1StringView("*"))
            trackers.endings.append(path);
        else
            trackers.paths[host].append(path);
    }
    return trackers;
}

bool startsWithAny(const QString &path, const QStringList &beginnings)
{
    return std::any_of(beginnings.cbegin(), beginnings.cend(),
                       [&](const QString &beginning) { return path.startsWith(beginning); });
}

} // namespace

bool isKnownTracker(const QString &address)
{
    static const Trackers trackers = readTrackers();
    const QUrl url(address);
    const QString path = url.path(QUrl::FullyEncoded).toLower();
    for (QString host = webImageHost(address); !host.isEmpty();) {
        if (startsWithAny(path, trackers.paths.value(host)))
            return true;
        const qsizetype dot = host.indexOf(QLatin1Char('.'));
        host = dot < 0 ? QString() : host.mid(dot + 1);
    }
    return std::any_of(trackers.endings.cbegin(), trackers.endings.cend(),
                       [&](const QString &ending) { return path.endsWith(ending); });
}

} // namespace farthing
